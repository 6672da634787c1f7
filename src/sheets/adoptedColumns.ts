import { foldAccents } from "../registers/text/fold";
import type { SheetPlan } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import type { CellValue } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { type KeptColumn, keptListPlan, keptRow } from "./keptList";
import { ADOPTED_COLUMNS_SHEET, ADOPTED_COLUMNS_TABLE } from "./names";
import { tableColumn } from "./tableColumn";

/** What a column of somebody's sheet became, so that the next month's sheet is taken over alike. */
export interface AdoptedColumn {
  /** The register's sheet, as the campaign calls it. */
  readonly register: string;
  /** By path, as it stood above the column. */
  readonly label: string;
  /** Fields of the register; empty = a column of the department's own; null = left out. */
  readonly fields: readonly string[] | null;
}

/** The plan and the reader walk the same list. */
const COLUMNS = {
  register: { name: "Sổ", width: 24, look: "text", of: ({ register }) => register },
  label: { name: "Cột trong sổ cũ", width: 44, look: "text", of: ({ label }) => label },
  becomes: { name: "Trở thành", width: 34, look: "text", of: ({ fields }) => becomesText(fields) },
} as const satisfies Record<string, KeptColumn<AdoptedColumn>>;

const ALL: readonly KeptColumn<AdoptedColumn>[] = Object.values(COLUMNS);

/** A new list with its first rows. */
export function adoptedColumnsPlan(adopted: readonly AdoptedColumn[]): SheetPlan {
  return keptListPlan(HEAD, ALL, adopted, false);
}

/** A row of the list by zero-based sheet column. Throws Trouble field-missing. */
export function adoptedColumnRow(
  adopted: AdoptedColumn,
  table: TableOutline,
): { readonly column: number; readonly value: CellValue }[] {
  return keptRow(adopted, ALL, table, false);
}

/** Of one row: where it stands (zero-based), and what it says. */
export interface ReadColumn extends AdoptedColumn {
  readonly row: number;
}

/** What the list says; rows that lack something are left out. Throws Trouble field-missing. */
export function readAdoptedColumns(table: TableOutline, cells: SheetCells): ReadColumn[] {
  const columns = {
    register: tableColumn(table, COLUMNS.register.name),
    label: tableColumn(table, COLUMNS.label.name),
    becomes: tableColumn(table, COLUMNS.becomes.name),
  };
  const found: ReadColumn[] = [];
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const at = (column: keyof typeof columns) => {
      const value = valueAt(cells, row, columns[column]);
      return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    };
    const [register, label, becomes] = [at("register"), at("label"), at("becomes")];
    if (register === "" || label === "" || becomes === "") continue;
    found.push({ row, register, label, fields: fieldsFrom(becomes) });
  }
  return found;
}

/** Accents, letter case and spaces may come and go from month to month. */
export function isSameLabel(one: string, other: string): boolean {
  return foldAccents(one) === foldAccents(other);
}

const OWN = "cột riêng";
const LEFT_OUT = "bỏ qua";
const AND = " + ";

function becomesText(fields: AdoptedColumn["fields"]): string {
  if (fields === null) return LEFT_OUT;
  return fields.length === 0 ? OWN : fields.join(AND);
}

/** People may have written it themselves. */
function fieldsFrom(text: string): AdoptedColumn["fields"] {
  const folded = foldAccents(text);
  if (folded === foldAccents(LEFT_OUT)) return null;
  if (folded === foldAccents(OWN)) return [];
  return text.split("+").map((field) => field.trim());
}

const HEAD = {
  name: ADOPTED_COLUMNS_SHEET,
  table: ADOPTED_COLUMNS_TABLE,
  title: "CÁCH NHẬN SỔ",
  told: "Cột nào của sổ cũ đã thành cột nào ở đây, để lần sau nhận như vậy. Cột Trở thành ghi tên cột của sổ, “cột riêng” hoặc “bỏ qua”; xóa một dòng thì lần sau được hỏi lại.",
  tabColor: "548235",
};
