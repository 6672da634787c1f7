import type { Chance } from "../../../src/standin/sample/chance";
import type { CellValue } from "../../../src/workbook/value";

/** What a mark stands for; `unclear` = nobody could say. */
export type Value = "Có" | "Không" | "Miễn" | "unclear";

/** One office's way to mark. */
interface Marks {
  readonly of: Readonly<Record<Value, readonly CellValue[]>>;
  readonly legend: readonly (readonly CellValue[])[];
}

export const MEANT: readonly Marks[] = [
  { of: { Có: ["x", "X", " x"], Không: ["K", "k"], Miễn: ["P", "p"], unclear: ["ô", "1/2"] }, legend: [] },
  { of: { Có: [1], Không: [0], Miễn: ["P"], unclear: ["H"] }, legend: [] },
  { of: { Có: ["v"], Không: ["K"], Miễn: ["P"], unclear: ["T"] }, legend: [] },
  {
    of: { Có: ["x"], Không: ["V"], Miễn: ["P"], unclear: ["N"] },
    legend: [["Ghi chú: x: có mặt; V: vắng không phép; P: nghỉ phép"]],
  },
  {
    of: { Có: ["+"], Không: ["V"], Miễn: ["Ô"], unclear: ["L"] },
    legend: [["Ký hiệu:"], ["+", "Có mặt"], ["V", "Vắng"], ["Ô", "Nghỉ ốm"], ["L", "Đi lao động"]],
  },
  {
    of: { Có: ["✓"], Không: ["o"], Miễn: ["cp"], unclear: ["x"] },
    legend: [["Chú thích: Có mặt (✓) – xem sổ; Vắng = o, x = đi viện, cp = có phép"]],
  },
];

export function shownMark(chance: Chance, { of }: Marks, value: Value): CellValue {
  return chance.pick(of[value]);
}

export const NAMES = [
  "Lò Thị Hoa",
  "Quàng Văn Minh",
  "Nguyễn Thị Lan",
  "Trần Văn",
  "Giàng A Páo",
  "Hoàng Thị Mai",
];
