import type { CellValue } from "../../../src/workbook/value";
import { d } from "../../books";
import { row } from "./centre";

export const RESIDENTS = "Đối tượng";

/** Vì Thị Thêm, whom only her department has: the first cells of a row. */
export const NEW: readonly CellValue[] = [
  "DT090",
  "Vì Thị Thêm",
  "Nữ",
  1950,
  "014150000090",
  null,
  "Thái",
  "Người cao tuổi",
  d("03/06/2026"),
];

/** What is typed for a new resident, in a row counted from 1. */
export function newResident(number: number, values = NEW): Record<string, CellValue> {
  return row(number, "ABCDEFGHI", values);
}

/** All cells of a row of a department's copy, emptied; the centre's own has two helper columns before Mã dòng. */
export function residentGone(number: number): Record<string, CellValue> {
  return row(number, "ABCDEFGHIJKLMNOPQR");
}
