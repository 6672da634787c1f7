import { type Box, cellAddress } from "../../workbook/address";
import type { Dressing, SeenValidation, SheetLook } from "../../workbook/dressing";
import type { Validation } from "../../workbook/plan";
import type { ColumnFault } from "../../wording/formatPane";
import type { FaultyColumn, Part } from "./change";
import type { WantedColumn, WantedLook } from "./wanted";

/** Drop-down lists, limits and hints of entries. */
export function ruleFaults({ columns, titles, headers, table }: WantedLook, look: SheetLook): Part {
  const before = titles.length + headers.length;
  const found = new Map<ColumnFault, FaultyColumn[]>();
  const validations: Dressing["validations"][number][] = [];
  for (const [index, column] of columns.entries()) {
    const wanted = column.validation && seenOf(column.validation);
    if (!wanted) continue;
    const lacking = lackingIn(column.box, look.boxes[before + index]?.validations ?? [], wanted);
    if (!lacking) continue;
    const fault = FAULTS[wanted.type === "list" || wanted.type === "any" ? wanted.type : "limit"];
    found.set(fault, [...(found.get(fault) ?? []), columnOf(column, lacking, table.sheet)]);
    validations.push({ box: column.box, validation: wanted });
  }
  const changes = [...found].map(([fault, own]) => ({ fault, columns: own }));
  return { changes, dressing: { validations } };
}

/** A rule of ours as a workbook tells it. */
export function seenOf({ rule, prompt, error, onError }: Validation): SeenValidation {
  const said = { prompt: prompt ?? null, error: rule.kind === "any" ? null : (error ?? null) };
  const rest = {
    operator: "between",
    ignoreBlank: true,
    dropDown: true,
    refuses: true,
    onError,
    ...said,
  } as const;
  switch (rule.kind) {
    case "any":
      return { ...rest, type: "any", first: null, second: null, refuses: false };
    case "list":
      return { ...rest, type: "list", first: rule.source, second: null };
    case "date":
      return { ...rest, type: "date", first: rule.min, second: rule.max };
    case "number":
      return { ...rest, type: rule.whole ? "whole" : "decimal", first: rule.min, second: rule.max };
  }
}

const FAULTS = { list: "list", limit: "limit", any: "hint" } as const;

interface Lacking {
  readonly cells: number;
  /** The first of them, zero-based. */
  readonly row: number;
}

/** How many cells of a column are without the rule; null = none. */
function lackingIn(
  { top, bottom }: Box,
  seen: SheetLook["boxes"][number]["validations"],
  wanted: SeenValidation,
): Lacking | null {
  const good = seen
    .filter(({ validation }) => isSameRule(validation, wanted))
    .map(({ box }) => box)
    .sort((one, other) => one.top - other.top);
  const has = good.reduce((sum, box) => sum + Math.min(box.bottom, bottom) - Math.max(box.top, top) + 1, 0);
  const cells = bottom - top + 1 - has;
  if (cells <= 0) return null;
  let row = top;
  for (const box of good) if (box.top <= row) row = Math.max(row, box.bottom + 1);
  return { cells, row };
}

/** Words may be of an earlier version and differ; that there are some is enough. */
function isSameRule(seen: SeenValidation, wanted: SeenValidation): boolean {
  const isSilent = wanted.prompt !== null && seen.prompt === null;
  if (seen.type !== wanted.type || isSilent) return false;
  if (wanted.type === "any") return true;
  const isSameList = wanted.type !== "list" || seen.dropDown;
  const isStrict = seen.refuses && seen.onError === wanted.onError && isSameList;
  const isBetween = wanted.type === "list" || seen.operator === wanted.operator;
  return (
    isStrict && isBetween && isSameBound(seen.first, wanted.first) && isSameBound(seen.second, wanted.second)
  );
}

/** A bound may be told as a number or as the text of one, a name with other capitals. */
function isSameBound(one: SeenValidation["first"], other: SeenValidation["first"]): boolean {
  const plain = (bound: SeenValidation["first"]) =>
    bound === null || bound === "" ? null : String(bound).replace(/^=/, "").toLowerCase();
  return plain(one) === plain(other);
}

function columnOf({ name, box, column }: WantedColumn, { cells, row }: Lacking, sheet: string): FaultyColumn {
  const isWhole = cells === box.bottom - box.top + 1;
  return { field: name, cells: isWhole ? null : cells, place: { sheet, cell: cellAddress(row, column) } };
}
