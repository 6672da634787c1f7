import type { CellValue, Grid } from "../../src/workbook/value";
import { isCellError } from "../../src/workbook/value";
import type { CalculationSource, FormulaBlock, TableOutline } from "../../src/workbook/workbook";
import { calculate } from "../../src/calculating/calculate";

export const NA = { error: "#N/A" };
export const DIV0 = { error: "#DIV/0!" };

/** A sheet of this name whose first row heads a table of this name. */
export function register(name: string, rows: Grid): SampleSheet {
  const columns = (rows[0] ?? []).map(String);
  const box = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  return { name, rows, tables: [{ name, sheet: name, box, hasHeader: true, hasTotals: false, columns }] };
}

export interface SampleSheet {
  readonly name: string;
  readonly rows: Grid;
  readonly tables: readonly TableOutline[];
}

export function source(
  sheets: readonly SampleSheet[],
  names: Readonly<Record<string, string>> = {},
  date1904 = false,
): CalculationSource {
  const find = (name: string) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return {
    outline: {
      date1904,
      structureLocked: false,
      sheets: sheets.map(({ name }) => ({ name, visibility: "visible", hasCells: true })),
      tables: sheets.flatMap(({ tables }) => tables),
      names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo })),
    },
    sheet: (name) => {
      const sheet = find(name);
      return sheet ? { name: sheet.name, top: 0, left: 0, cells: sheet.rows } : null;
    },
  };
}

/** Cells A1 to E5 of a sheet "Ô", a table T of people and a name for one cell. */
export const SAMPLE = source(
  [
    {
      name: "Ô lẻ",
      rows: [
        [1, "x", true, null, "12"],
        [2, "y", false, "", DIV0],
        [3, "z", 46000, "a*", "TRUE"],
      ],
      tables: [],
    },
    register("T", [
      ["Mã", "Ngày", "Loại", "Điểm"],
      ["A1", 46000, "Đạt", 5],
      ["A2", 46100.5, "đạt", 7],
      ["a3", NA, "Không đạt", null],
      ["B*", "hai", "", 9],
      ["007", null, null, true],
      [7, 46203, "Đạt", "8"],
    ]),
  ],
  { MOC: "'Ô lẻ'!$C$3" },
);

/** What a formula shows far away from the sample's cells (in Z100); errors by their names. */
export function shown(formula: string, from: CalculationSource = SAMPLE): string | number | boolean | null {
  const [[[value = null] = []] = []] = calculate(from, [cell("Ô lẻ", "Z100", formula)]);
  return isCellError(value) ? value.error : value;
}

export function cell(sheet: string, address: string, formula: string): FormulaBlock {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const column = letter.charCodeAt(0) - 65;
  const box = { top: Number(row) - 1, left: column, bottom: Number(row) - 1, right: column };
  return { sheet, box, formula };
}

export function down(
  sheet: string,
  letter: string,
  first: number,
  last: number,
  formula: string,
): FormulaBlock {
  const top = cell(sheet, `${letter}${String(first)}`, formula);
  return { ...top, box: { ...top.box, bottom: last - 1 } };
}

export type Examples = readonly (readonly [formula: string, value: CellValue])[];
