import type { Campaign, Department, Goal, Part, Target } from "../../campaign/campaign";
import { codeKey } from "../../registers/entries";
import { foldCase } from "../../registers/text/fold";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { REMOVED } from "../names";
import type { PlacedTable } from "../placedTable";
import { tableColumn } from "../tableColumn";
import { type Column, columnName } from "../targets";
import { targetRows } from "../targetsReader";
import { isMark } from "./outMark";
import { isSameWord, type OwnMeasure } from "./words";

type OwnMeasures = ReadonlyMap<string, { readonly id: string; readonly measure: OwnMeasure }>;

/**
 * The campaign with the targets of the centre's own, also those that it has taken out, which may be of `departments` that
 * are out too; levels and texts are still to be read. Throws Trouble target-missing, definition-unreadable.
 */
export function withOwnTargets(
  campaign: Campaign,
  measures: OwnMeasures,
  departments: readonly Department[],
  { table, cells }: PlacedTable,
): Campaign {
  if (measures.size === 0) return campaign;
  const made = campaign.targets.map((target) => ({
    ...target,
    parts: target.parts.map((part) => {
      const own = measures.get(codeKey(part.id) ?? "");
      return own ? { ...part, ...partOf(own, table, cells) } : part;
    }),
  }));
  const there = new Set(campaign.targets.flatMap(({ parts }) => parts.map(({ id }) => codeKey(id))));
  const added = [...measures].filter(([key]) => !there.has(key)).map(([, own]) => own);
  const targets = added.reduce<readonly Target[]>(
    (all, own) => withPart(all, targetOf(own, departments, table, cells), added),
    made,
  );
  return { ...campaign, targets };
}

/** Throws Trouble target-half-removed. */
export function withoutRemoved(campaign: Campaign, table: TableOutline, cells: SheetCells): Campaign {
  const isRemoved = removedParts(table, cells);
  if (!isRemoved) return campaign;
  const targets = campaign.targets.filter(({ id, parts }) => {
    const open = parts.find((part) => !isRemoved(part.id));
    if (open && parts.some((part) => isRemoved(part.id))) {
      const cell = cellAddress(targetRows(table, cells).rowOf(open), tableColumn(table, REMOVED));
      throw new Trouble("target-half-removed", { sheet: table.sheet, cell, value: id });
    }
    return open !== undefined;
  });
  return { ...campaign, targets };
}

/** Whether a part's line is marked; null where the sheet has no such column. */
export function removedParts(table: TableOutline, cells: SheetCells): ((part: string) => boolean) | null {
  if (!table.columns.some((name) => foldCase(name) === foldCase(REMOVED))) return null;
  const column = tableColumn(table, REMOVED);
  const { rowOf } = targetRows(table, cells);
  return (id) => isMark(valueAt(cells, rowOf({ id }), column));
}

/** Whether a cell means this department: its code, or its name. */
export function isCalled({ id, name }: Department, said: string): boolean {
  return isSameWord(id, said) || isSameWord(name, said);
}

/** What the line of a part says of whose it is. Throws Trouble target-missing. */
export function departmentSaid(id: string, { table, cells }: PlacedTable): string {
  return rowAt(id, table, cells).text("department");
}

/** What kind of goal goes with a measure. */
export function goalKindOf({ kind }: OwnMeasure): Goal["kind"] {
  if (kind === "none") return "most";
  return kind === "count" || kind === "per-month" ? "count" : "share";
}

/** What may stand in So sánh, the usual first. */
export const COMPARES: Readonly<Record<Goal["kind"], readonly (readonly [string, Goal["compare"]])[]>> = {
  share: [
    ["≥", ">="],
    [">", ">"],
  ],
  count: [["≥", ">="]],
  most: [["≤", "<="]],
};

export const WHEN_WORDS: Readonly<Record<Part["when"], string>> = {
  always: "Mọi kỳ",
  "year-end": "Cuối năm",
};

/** QLCS-1c goes with QLCS-1a and b; a target of one part has no letter behind it, or is alone with it. */
function withPart(
  targets: readonly Target[],
  target: Target,
  added: readonly { readonly id: string }[],
): readonly Target[] {
  const base = baseOf(target.id);
  const others = added.filter(({ id }) => base !== null && sameId(baseOf(id), base));
  const group = targets.find(({ id, parts }) => sameId(id, base) && parts.every((part) => part.id !== id));
  if (group) {
    const parts = [...group.parts, ...target.parts];
    return targets.map((one) => (one === group ? { ...group, parts } : one));
  }
  const isTaken = targets.some(({ id }) => sameId(id, base));
  return [...targets, base !== null && others.length > 1 && !isTaken ? { ...target, id: base } : target];
}

function baseOf(id: string): string | null {
  return /^(.*\d)[a-z]$/.exec(id)?.[1] ?? null;
}

function sameId(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && codeKey(one) === codeKey(other);
}

function targetOf(
  own: { readonly id: string; readonly measure: OwnMeasure },
  departments: readonly Department[],
  table: TableOutline,
  cells: SheetCells,
): Target {
  const { text, unreadable } = rowAt(own.id, table, cells);
  const said = text("department");
  const department = departments.find((one) => isCalled(one, said));
  if (!department) {
    throw unreadable(
      "department",
      departments.map(({ id }) => id),
    );
  }
  const part = { id: own.id, text: text("text"), ...partOf(own, table, cells) };
  return { id: own.id, department: department.id, clause: text("clause"), text: part.text, parts: [part] };
}

/** What the line says of how it is judged; the level is read with all others. */
function partOf(
  { id, measure }: { readonly id: string; readonly measure: OwnMeasure },
  table: TableOutline,
  cells: SheetCells,
): Pick<Part, "measure" | "goal" | "when"> {
  const { text, unreadable } = rowAt(id, table, cells);
  const kind = goalKindOf(measure);
  const compares = COMPARES[kind];
  const said = text("compare").replace(">=", "≥").replace("<=", "≤");
  const compare = said === "" ? compares[0] : compares.find(([sign]) => sign === said);
  if (!compare) {
    throw unreadable(
      "compare",
      compares.map(([sign]) => sign),
    );
  }
  const period = text("when");
  const isYearEnd = isSameWord(period, WHEN_WORDS["year-end"]);
  if (!isYearEnd && period !== "" && !isSameWord(period, WHEN_WORDS.always)) {
    throw unreadable("when", Object.values(WHEN_WORDS));
  }
  const goal: Goal = { kind, compare: compare[1], level: 0, stretch: null };
  return { measure, goal, when: isYearEnd ? "year-end" : "always" };
}

function rowAt(id: string, table: TableOutline, cells: SheetCells) {
  const { at, column, rowOf } = targetRows(table, cells);
  const row = rowOf({ id });
  const text = (key: Column) => cellText(at(row, key)).trim();
  const unreadable = (key: Column, expected: readonly string[]) =>
    new Trouble("definition-unreadable", {
      sheet: table.sheet,
      cell: cellAddress(row, column(key)),
      field: columnName(key),
      value: text(key),
      expected: expected.join("; "),
    });
  return { text, unreadable };
}
