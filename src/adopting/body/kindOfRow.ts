import { isTotal } from "../headers/labelWords";
import type { CellValue } from "../../workbook/value";
import type { BodyRowKind } from "./bodyRows";
import { foldedOf, isFilled } from "./texts";

/** What is known of a table before its rows are looked at; columns are counted from the first one that was read. */
export interface BodyTable {
  readonly first: number;
  readonly last: number;
  /** The column of the running number; null = none. */
  readonly counter: number | null;
  /** How many cells of a row are filled, mostly. */
  readonly usual: number;
  /** Whether the running number is one: else I, II or a, b may count the entries. */
  readonly hasNumbers: boolean;
  /** What the header says in each column, its column numbers too. */
  readonly header: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What a row is by itself; what stands below the table is for those to say who see all rows. */
export function kindOfRow(cells: readonly CellValue[], table: BodyTable): BodyRowKind {
  const filled = filledOf(cells, table);
  if (filled.length === 0) return "blank";
  if (isHeaderAgain(cells, filled, table)) return "header-again";
  if (isCounted(cells, table)) return "entry";
  const [one, two, three] = filled.map((i) => foldedOf(cells[i]));
  if ([one, two, three].some((text) => text !== undefined && isTotal(text))) return "total";
  return isSection(cells, filled, table) ? "section" : "entry";
}

/** The columns of the table that a row fills. */
export function filledOf(
  cells: readonly CellValue[],
  { first, last }: Pick<BodyTable, "first" | "last">,
): number[] {
  const filled: number[] = [];
  for (let i = first; i <= last; i++) if (isFilled(cells[i])) filled.push(i);
  return filled;
}

/** Whether a row has its running number: then it is an entry, whatever it says. */
export function isCounted(cells: readonly CellValue[], { counter }: Pick<BodyTable, "counter">): boolean {
  const value = counter === null ? null : cells[counter];
  return typeof value === "number" || (typeof value === "string" && /^\s*\d+(?:\.\d+)*[.)]?\s*$/.test(value));
}

function isHeaderAgain(
  cells: readonly CellValue[],
  filled: readonly number[],
  { header }: BodyTable,
): boolean {
  const says = (i: number) => {
    const value = cells[i];
    const text = typeof value === "number" ? String(value) : foldedOf(value);
    return header.get(i)?.has(text) === true;
  };
  const [first = 0] = filled;
  if (filled.length < 2 || !says(first)) return false;
  return filled.filter(says).length >= Math.max(2, filled.length * SAME);
}

const SAME = 0.7;

/** A mark instead of a number with a name, or one text alone where entries fill many columns. */
function isSection(cells: readonly CellValue[], filled: readonly number[], table: BodyTable): boolean {
  const { counter, first, last, usual, hasNumbers } = table;
  const texts = filled.filter((i) => typeof cells[i] === "string");
  const mark = counter === null ? undefined : cells[counter];
  if (typeof mark === "string" && SECTION_MARK.test(mark.trim())) {
    return texts.length <= 2 && (hasNumbers || (filled.length <= 2 && last - first > 2));
  }
  const [only] = texts;
  const text = only === undefined || texts.length > 1 || only > first + 1 ? null : cells[only];
  if (typeof text !== "string") return false;
  if (NUMBERED_SECTION.test(text.trim())) return usual > 1;
  return filled.length === 1 && usual > 2;
}

const SECTION_MARK = /^(?:[IVXLC]+|[A-ZĐ]|[a-zđ])[.)]?$/;
const NUMBERED_SECTION = /^(?:[IVXLC]+|[A-ZĐ])[.)/]\s*\S/;
