import type { Register } from "../../registers/register";
import { isFilled } from "../body/texts";
import { CLEAR, type ColumnMapping, columnsOf, fieldsLike, type SheetColumn } from "../columns";

/** A column, or a pair that says one thing together, and what was found of it. */
export interface Item {
  readonly columns: readonly SheetColumn[];
  /** The fields it was taken for. */
  readonly found: readonly string[];
  /** Of the least sure of them; null where it was taken for none. */
  readonly confidence: number | null;
  /** Fields that could be meant, the likeliest first. */
  readonly suggested: readonly string[];
  /** No entry has anything in it. */
  readonly isBlank: boolean;
}

/** The columns of a sheet from left to right, pairs as one. */
export function itemsOf(
  register: Register,
  columns: readonly SheetColumn[],
  mapping: ColumnMapping,
): readonly Item[] {
  const groups = new Map<number, readonly number[]>();
  for (const { source } of mapping.fields) {
    const group = columnsOf(source);
    for (const column of group) groups.set(column, group);
  }
  const begun = new Set<number>();
  return columns.flatMap(({ column }) => {
    if (begun.has(column)) return [];
    const group = groups.get(column) ?? [column];
    for (const one of group) begun.add(one);
    return [itemOf(register, group, columns, mapping)];
  });
}

function itemOf(
  register: Register,
  group: readonly number[],
  all: readonly SheetColumn[],
  mapping: ColumnMapping,
): Item {
  const columns = all.filter(({ column }) => group.includes(column));
  const isBlank = !columns.some(({ values }) => values.some(isFilled));
  const own = mapping.fields.filter(({ source }) => isSameGroup(columnsOf(source), group));
  const found = own.map(({ field }) => field);
  const [single, another] = columns;
  const like = single && !another && !isBlank ? fieldsLike(register, single) : [];
  return {
    columns,
    found,
    confidence: own.length === 0 ? null : Math.min(...own.map(({ confidence }) => confidence)),
    suggested: [...new Set([...found, ...like])],
    isBlank,
  };
}

export function isSameGroup(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((column) => other.includes(column));
}

/** Fields that no column is clearly, though one or several could be. */
export function openFields(items: readonly Item[]): ReadonlySet<string> {
  const open = items.filter(({ confidence }) => confidence !== null && confidence < CLEAR);
  return new Set(open.flatMap(({ found }) => found));
}
