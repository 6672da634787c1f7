import type { FieldKind } from "../../registers/register";
import { type CellValue, isCellError } from "../../workbook/value";
import type { CellChange, Why } from "../comparison";
import { isEmpty, isSame } from "./same";
import type { Line, Sides } from "./sides";

/** A field that came back, and where the lines of each side have its value. */
export interface Compared {
  readonly label: string;
  readonly kind: FieldKind;
  readonly theirs: number;
  readonly base: number | undefined;
  readonly mine: number | undefined;
}

/** A cell that differs; `why` is null where nothing speaks against taking it. */
export interface Difference {
  readonly cell: CellChange;
  readonly why: Why | null;
}

export function comparedFields({ base, mine, theirs }: Sides): readonly Compared[] {
  return theirs.columns.map(({ label, kind }, position) => {
    return { label, kind, theirs: position, base: base.positionOf(label), mine: mine.positionOf(label) };
  });
}

/** What somebody changed there in a row that is on both sides; `base` = as it was sent, null = not known. */
export function differencesOf(
  fields: readonly Compared[],
  base: Line | null,
  mine: Line,
  theirs: Line,
): readonly Difference[] {
  let differences: Difference[] | undefined;
  for (const field of fields) {
    const there = theirs.values[field.theirs];
    const here = valueIn(mine, field.mine) ?? null;
    if (!isReadable(there) || isSame(field.kind, here, there)) continue;
    const sent = valueIn(base, field.base);
    const why = judge(field.kind, sent, here, there);
    if (why === undefined) continue;
    (differences ??= []).push({ cell: { field: field.label, base: sent, here, there }, why });
  }
  return differences ?? NONE;
}

/** Whether something is filled here and blank there. */
export function isMoreHere(fields: readonly Compared[], mine: Line, theirs: Line): boolean {
  return fields.some((field) => {
    const there = theirs.values[field.theirs];
    return there !== undefined && isEmpty(there) && !isEmpty(valueIn(mine, field.mine));
  });
}

/** All that is filled there, as a row that is to be added. */
export function cellsToAdd(fields: readonly Compared[], base: Line | null, theirs: Line): CellChange[] {
  return fields.flatMap((field) => {
    const there = theirs.values[field.theirs];
    if (!isReadable(there) || isEmpty(there)) return [];
    return [{ field: field.label, base: valueIn(base, field.base), here: null, there }];
  });
}

/** All that is filled here, as a row that is to be emptied. */
export function cellsToDelete({ base, mine }: Sides, sent: Line, here: Line): CellChange[] {
  return mine.columns.flatMap(({ label }, position) => {
    const value = here.values[position] ?? null;
    if (isEmpty(value)) return [];
    return [{ field: label, base: valueIn(sent, base.positionOf(label)), here: value, there: null }];
  });
}

const NONE: readonly Difference[] = [];

function isReadable(value: CellValue | undefined): value is CellValue {
  return value !== undefined && !isCellError(value);
}

function valueIn(line: Line | null, position: number | undefined): CellValue | undefined {
  return line === null || position === undefined ? undefined : line.values[position];
}

/** Undefined = nobody there wanted it. */
function judge(
  kind: FieldKind,
  sent: CellValue | undefined,
  here: CellValue,
  there: CellValue,
): Why | null | undefined {
  if (sent === undefined) {
    if (isEmpty(there)) return undefined;
    return isEmpty(here) ? null : "no-baseline";
  }
  if (isSame(kind, sent, there)) return undefined;
  return isSame(kind, sent, here) ? null : "both-changed";
}
