import type { Campaign, Target } from "../../campaign/campaign";
import { boxAddress, columnLetters, quoteSheet } from "../../workbook/address";
import { monthly, monthRows } from "../howLayout";
import { HOW_SHEET } from "../names";

/**
 * The lower end of the sheet Cách tính: three blocks that share its columns. The first says what each target is worth
 * and by which rule, the second what it has got, the third what the departments have.
 */
export const POINTS_BLOCKS = {
  worth: {
    max: "Điểm tối đa",
    kind: "Kiểu cho điểm",
    share: "Được hưởng",
    each: "Điểm mỗi việc",
    floor: "Thấp nhất của cách",
    cap: "Cao nhất của cách",
    lowest: "Chấm từ",
    highest: "Chấm đến",
    unassigned: "Không giao",
    late: "Chậm ít nhất (ngày)",
    lateMost: "Chậm nhiều nhất (ngày)",
    beyond: "Việc trên mức",
    out: "Ngoài tổng",
  },
  got: {
    reachedLow: "Hoàn thành, ít nhất",
    reachedHigh: "Hoàn thành, nhiều nhất",
    stateLow: "Mức, thấp nhất",
    stateHigh: "Mức, cao nhất",
    wrongLow: "Việc sai, ít nhất",
    wrongHigh: "Việc sai, nhiều nhất",
    low: "Máy tính, thấp nhất",
    high: "Máy tính, cao nhất",
    typed: "Điểm chấm",
    countedLow: "Điểm tính, thấp nhất",
    countedHigh: "Điểm tính, cao nhất",
    position: "Dòng ở Chấm điểm",
    shown: "Máy tính, hiện ra",
  },
  total: {
    max: "Điểm được giao",
    low: "Điểm, thấp nhất",
    high: "Điểm, cao nhất",
    shareLow: "Tỷ lệ, thấp nhất",
    shareHigh: "Tỷ lệ, cao nhất",
    bandLow: "Xếp loại, thấp nhất",
    bandHigh: "Xếp loại, cao nhất",
    best: "Hạng, cao nhất",
    worst: "Hạng, thấp nhất",
    roundedLow: "Làm tròn, thấp nhất",
    roundedHigh: "Làm tròn, cao nhất",
    shownLow: "Hiện ra, thấp nhất",
    shownHigh: "Hiện ra, cao nhất",
  },
} as const;

export type Block = keyof typeof POINTS_BLOCKS;
export type PointsCell<Of extends Block> = keyof (typeof POINTS_BLOCKS)[Of];

/** All departments together, in the block of totals. */
export const EVERYBODY = "Cộng";

export interface PointsLayout {
  readonly targets: readonly Target[];
  /** Departments that have points to win, and `EVERYBODY`. */
  readonly departments: readonly string[];
  /** Zero-based row of the period's code, and of each block's header. */
  readonly period: number;
  readonly headers: Readonly<Record<Block, number>>;
  /** Absolute address on the sheet. */
  readonly at: <Of extends Block>(block: Of, id: string, cell: PointsCell<Of>) => string;
  /** The cells of a block's lines; of the totals without `EVERYBODY`. */
  readonly column: <Of extends Block>(block: Of, cell: PointsCell<Of> | "id" | "department") => string;
  readonly periodCell: string;
}

/** Where the points stand on the sheet; for formulas on other sheets put `onHowSheet` before. */
export function pointsLayout(campaign: Campaign): PointsLayout {
  const targets = campaign.targets.filter(({ points }) => points !== undefined);
  const scored = new Set(targets.map(({ department }) => department));
  const own = campaign.departments.map(({ id }) => id).filter((id) => scored.has(id));
  const first = monthRows(campaign).header + 2 + monthly(campaign).length + 2;
  const worth = first + 1;
  const got = worth + targets.length + 3;
  const total = got + targets.length + 3;
  const headers = { worth, got, total };
  const ids = { worth: targets.map(({ id }) => id), got: targets.map(({ id }) => id), total: own };
  const columnOf = (block: Block, cell: string) =>
    cell === "id"
      ? 0
      : cell === "department"
        ? 1
        : FIRST_COLUMN + Object.keys(POINTS_BLOCKS[block]).indexOf(cell);
  const single = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  return {
    targets,
    departments: [...own, EVERYBODY],
    period: first,
    headers,
    at: (block, id, cell) => {
      const index = id === EVERYBODY ? own.length : ids[block].indexOf(id);
      if (index < 0) throw new Error(`no points of ${id}`);
      return single(headers[block] + 1 + index, columnOf(block, String(cell)));
    },
    column: (block, cell) => {
      const column = columnOf(block, String(cell));
      const top = headers[block] + 1;
      return boxAddress({ top, bottom: top + ids[block].length - 1, left: column, right: column });
    },
    periodCell: single(first, FIRST_COLUMN),
  };
}

export const onHowSheet = (address: string): string => `${quoteSheet(HOW_SHEET)}!${address}`;

/** Behind the code, the department and the sentence. */
export const FIRST_COLUMN = 3;
