import { keyOf } from "../../scoring/change";
import type { KeptColumn } from "../keptList";

/** What was frozen of a part, of a target of several parts, or of a department. */
export interface FrozenRow {
  /** The code of the period. */
  readonly period: string;
  readonly id: string;
  /** Of a department its targets: met or exceeded, not met, without enough data. Null for a target of several parts. */
  readonly pass: number | null;
  readonly fail: number | null;
  readonly missing: number | null;
  /** A fraction, exact; of a department its points of all it could have. Null where there is none. */
  readonly ratio: number | null;
  /** The verdict's word; of a department its classification, blank where it is not decided. */
  readonly result: string;
  /** Of a target and a department; null where they are not decided, or there are none. */
  readonly points: number | null;
  /** Days count from 1900. */
  readonly reportDate: number;
  readonly frozenOn: number;
  readonly frozenBy: string;
}

/** The plan and the reader walk the same list. Further columns are the centre's own. */
export const FROZEN_COLUMNS = {
  period: { name: "Kỳ", width: 11, look: "text", of: ({ period }) => period },
  id: { name: "Mã", width: 11, look: "text", of: ({ id }) => id },
  pass: { name: "Đạt", width: 9, look: "whole", of: ({ pass }) => pass },
  fail: { name: "Không đạt", width: 9, look: "whole", of: ({ fail }) => fail },
  missing: { name: "Chưa có dữ liệu", width: 10, look: "whole", of: ({ missing }) => missing },
  ratio: { name: "Tỷ lệ", width: 11, look: "ratio", of: ({ ratio }) => ratio },
  result: { name: "Kết quả", width: 20, look: "plain", of: ({ result }) => (result === "" ? null : result) },
  points: { name: "Điểm", width: 9, look: "center", of: ({ points }) => points },
  reportDate: {
    name: "Ngày chốt số liệu",
    width: 13,
    look: "date",
    of: (row, shift) => row.reportDate - shift,
  },
  frozenOn: { name: "Chốt ngày", width: 13, look: "date", of: (row, shift) => row.frozenOn - shift },
  frozenBy: { name: "Người chốt", width: 24, look: "text", of: ({ frozenBy }) => frozenBy },
  key: { name: "Khóa", width: 18, look: "text", of: ({ period, id }) => keyOf(period, id) },
} as const satisfies Record<string, KeptColumn<FrozenRow>>;

export type FrozenColumn = keyof typeof FROZEN_COLUMNS;

export const ALL_FROZEN: readonly KeptColumn<FrozenRow>[] = Object.values(FROZEN_COLUMNS);
