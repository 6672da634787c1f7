import { CLEAR } from "../../../adopting/columns";
import { foldCase } from "../../../registers/text/fold";
import { readLegacy } from "../../../registers/text/legacy";
import { ROW_ID } from "../../../registers/register";
import type { Box } from "../../../workbook/address";
import { nameFor, SOURCE, unused } from "../ownColumns";
import type { Proposal } from "../propose";

/** A column of the sheet as the table calls it. */
export interface InPlaceColumn {
  /** Zero-based. */
  readonly column: number;
  /** What was written above it, by path; empty where nothing was. */
  readonly label: string;
  readonly name: string;
  /** It is a field of the register as it stands. */
  readonly isField: boolean;
}

/**
 * A column that is clearly a field, and says so alone, is called like it; all others keep their names, but for those that
 * the register calls something else (`helpers` are the names of its calculated columns).
 */
export function inPlaceColumns(
  { columns, mapping, register }: Proposal,
  { left, right }: Box,
  helpers: readonly string[],
): readonly InPlaceColumn[] {
  const fields = new Map(
    mapping.fields.flatMap(({ field, source, confidence }) =>
      source.kind === "column" && confidence >= CLEAR ? [[source.column, field] as const] : [],
    ),
  );
  const others = [...register.fields.map(({ label }) => label), ...helpers, ROW_ID, SOURCE];
  const reserved = new Set(others.map(foldCase));
  const used = new Set<string>();
  return Array.from({ length: right - left + 1 }, (_, i): InPlaceColumn => {
    const column = left + i;
    const label = columns.find((one) => one.column === column)?.label ?? "";
    const field = fields.get(column);
    if (field !== undefined) return { column, label, name: field, isField: true };
    const plain = nameFor(readLegacy(label)?.text ?? label);
    const name = unused(reserved.has(foldCase(plain)) ? `${plain} (sổ cũ)` : plain, used);
    used.add(foldCase(name));
    return { column, label, name, isField: false };
  });
}
