import type { RegisterRows } from "../../../../src/exchange/rows";
import type { Stamp } from "../../../../src/exchange/stamp";
import { layOut, plainCells } from "../../../../src/workbook/layout";
import type { SheetPlan } from "../../../../src/workbook/plan";
import type { CellValue } from "../../../../src/workbook/value";
import type { SheetCells } from "../../../../src/workbook/workbook";
import { d } from "../../../books";

export const STAMP: Stamp = {
  format: 1,
  campaign: "son-la-2026",
  campaignVersion: 3,
  year: 2026,
  department: "QLCS",
  sending: "KLMN2345",
  sentOn: d("22/11/2026"),
  columns: "full",
};

/** Two registers with whatever a cell can hold. */
export const SENT: readonly RegisterRows[] = [
  {
    register: "carelog",
    labels: ["Ngày", "Mã đối tượng", "Nội dung"],
    rows: rowsOf(
      ["BCDF2345", 46_023, "007", '=HYPERLINK("x")'],
      ["BCDF2346", 46_023.520833333336, 12, "dòng một\ndòng hai"],
      ["BCDF2347", null, null, null],
      ["BCDF2348", 0.1 + 0.2, "register", true],
    ),
  },
  { register: "incidents", labels: ["Ngày", "Phòng"], rows: [] },
];

export const lastRow = (registers: readonly RegisterRows[]) => registers[0]?.rows.at(-1);

/** What a reader is given of a sheet just made. */
export function cellsOfPlan(plan: SheetPlan): SheetCells {
  return plainCells(layOut(plan));
}

/** The cells after something has been done to each. */
export function withCells(
  cells: SheetCells,
  change: (value: CellValue, row: number, column: number) => CellValue,
): SheetCells {
  return {
    ...cells,
    cells: cells.cells.map((line, row) => line.map((value, column) => change(value, row, column))),
  };
}

function rowsOf(...rows: readonly (readonly [string, ...CellValue[]])[]): RegisterRows["rows"] {
  return rows.map(([id, ...values], at) => ({ id, at, values }));
}
