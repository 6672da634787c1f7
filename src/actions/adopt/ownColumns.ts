import type { SheetColumn } from "../../adopting/columns";
import { foldCase } from "../../registers/text/fold";
import type { NewColumn } from "../../workbook/plan";
import type { TableOutline } from "../../workbook/workbook";

/** The department's own column that says where a row came from. */
export const SOURCE = "Nguồn";

/** Where in a register's sheet the columns of a sheet go that are no field of it. */
export interface OwnColumns {
  /** Zero-based column in the register's sheet; `of` = its place among the own columns of the adopted sheet. */
  readonly own: readonly { readonly column: number; readonly of: number; readonly name: string }[];
  readonly source: { readonly column: number };
  /** To be added to the table, from its right end on. */
  readonly added: readonly NewColumn[];
}

/**
 * An own column of the same name that the register has already (`kept`) is taken; one that is called like a field gets
 * another name, as it was not clear that it is that field. Blank columns are left out.
 */
export function ownColumns(
  columns: readonly SheetColumn[],
  own: readonly number[],
  { box, columns: names }: TableOutline,
  kept: readonly string[],
): OwnColumns {
  const isOwn = new Set(kept.map(foldCase));
  const others = new Set(names.map(foldCase).filter((name) => !isOwn.has(name)));
  const taken = new Map(names.map((name, index) => [foldCase(name), box.left + index]));
  const added: NewColumn[] = [];
  const used = new Set<string>();
  const place = (wanted: string, width: number): number => {
    const plain = nameFor(wanted);
    const name = unused(others.has(foldCase(plain)) ? `${plain} (sổ cũ)` : plain, used);
    used.add(foldCase(name));
    const known = taken.get(foldCase(name));
    if (known !== undefined) return known;
    added.push({ name, width });
    return box.right + added.length;
  };
  const source = { column: place(SOURCE, SOURCE_WIDTH) };
  const placed = own.flatMap((column, of) => {
    const found = columns.find((one) => one.column === column);
    if (!found || found.values.every((value) => value === null || value === "")) return [];
    const at = place(found.label, WIDTH);
    return [{ column: at, of, name: names[at - box.left] ?? added[at - box.right - 1]?.name ?? "" }];
  });
  return { own: placed, source, added };
}

const WIDTH = 18;
const SOURCE_WIDTH = 22;
const LONGEST = 200;

/** As a column of a table may be called; in references five signs have a meaning of their own. */
export function nameFor(label: string): string {
  const plain = label
    .replace(/[@[\]#']/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .trim();
  return plain === "" ? "Cột riêng" : plain;
}

/** With a number behind it where the name is used already; `used` are folded names. */
export function unused(name: string, used: ReadonlySet<string>): string {
  if (!used.has(foldCase(name))) return name;
  let number = 2;
  while (used.has(foldCase(`${name} (${String(number)})`))) number++;
  return `${name} (${String(number)})`;
}
