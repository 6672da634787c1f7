import type { Register } from "../../registers/register";
import { CLEAR, type ColumnMapping, type SheetColumn } from "../columns";
import { type Becomes, type Decision, fieldsIn, OWN } from "./becomes";
import { isSameGroup, type Item, itemsOf, openFields } from "./items";

/**
 * How it is known what a column becomes. `unclear`: it is not, and a person must say · `own`: it is like no field ·
 * `remembered`: as it was the last time · `decided`: a person has just said so · `blank`: nothing is in it.
 */
export type Certainty = "sure" | "likely" | "unclear" | "own" | "remembered" | "decided" | "blank";

/** A column, or a pair that says one thing together, and what becomes of it. */
export interface PlannedColumn {
  readonly item: Item;
  /** Null where a person must say. */
  readonly becomes: Becomes | null;
  readonly certainty: Certainty;
  /** A person wants another column for the same field too. */
  readonly clashes: boolean;
}

/** What was found on the way to a decision, the latest before the earlier ones. */
export interface Told {
  /** By a person, now. */
  readonly decisions: readonly Decision[];
  /** What the columns of an item became the last time; null where that is not known. */
  readonly remembered: (item: Item) => Becomes | null;
}

/**
 * What becomes of every column of a sheet. A field is filled by one column: what a person says goes before what is
 * remembered, and that before what was found; a column that loses its field so is unclear.
 */
export function plannedColumns(
  register: Register,
  columns: readonly SheetColumn[],
  mapping: ColumnMapping,
  { decisions, remembered }: Told,
): readonly PlannedColumn[] {
  const items = itemsOf(register, columns, mapping);
  const said = new Map(items.map((item) => [item, decisionOn(item, decisions, register)]));
  const recalled = new Map(
    items.map((item) => [item, said.get(item) ? null : allowed(remembered(item), item, register)]),
  );
  const wanted = counted([...said.values()]);
  const known = counted([...recalled.values()]);
  const open = openFields(items);
  const isTaken = (field: string) => wanted.has(field) || known.has(field);
  return items.map((item): PlannedColumn => {
    const plan = (becomes: Becomes | null, certainty: Certainty, clashes = false) => {
      return { item, becomes, certainty, clashes };
    };
    const decided = said.get(item);
    if (item.isBlank) return plan({ as: "out" }, "blank");
    if (decided) {
      const clashes = fieldsIn(decided).some((field) => (wanted.get(field) ?? 0) > 1);
      return plan(decided, "decided", clashes);
    }
    const before = recalled.get(item);
    // Two columns that were the same field the last time, or one that a person has given away since.
    const isLost = fieldsIn(before ?? null).some((field) => wanted.has(field) || (known.get(field) ?? 0) > 1);
    if (before && !isLost) return plan(before, "remembered");
    const { found, confidence, suggested } = item;
    const isClear = confidence !== null && confidence >= CLEAR && !isLost && !found.some(isTaken);
    if (isClear) return plan({ as: "field", fields: found }, confidence >= SURE ? "sure" : "likely");
    const couldBe = found.length > 0 || suggested.some((field) => open.has(field) && !isTaken(field));
    return couldBe || isLost ? plan(null, "unclear") : plan(OWN, "own");
  });
}

/** From here on nobody would ask; below, it is said that a person should look. */
const SURE = 0.85;

function decisionOn(item: Item, decisions: readonly Decision[], register: Register): Becomes | null {
  const own = item.columns.map(({ column }) => column);
  const decision = decisions.findLast(({ columns }) => isSameGroup(columns, own));
  return decision ? allowed(decision.becomes, item, register) : null;
}

/** A pair becomes what it was found to be, a single column any one field of the register; null for anything else. */
function allowed(becomes: Becomes | null, { columns, found }: Item, register: Register): Becomes | null {
  if (becomes?.as !== "field") return becomes;
  const { fields } = becomes;
  const isAllowed =
    columns.length > 1
      ? fields.length === found.length && fields.every((field) => found.includes(field))
      : fields.length === 1 && register.fields.some(({ label }) => label === fields[0]);
  return isAllowed ? becomes : null;
}

function counted(all: readonly (Becomes | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const field of all.flatMap(fieldsIn)) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counts;
}
