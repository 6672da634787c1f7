import type { RepairChoice, RepairGroup, RepairRow, RepairView } from "../../../actions/repair";
import type { RuleId } from "../../../checking/findings";

/** What is ticked, by kind. */
export type Ticks = ReadonlyMap<RuleId, KindTicks>;

/** All of a kind but those named, or only those named, by their keys: most of a kind may not be shown. */
interface KindTicks {
  readonly all: boolean;
  readonly named: ReadonlySet<string>;
}

/**
 * All, but nothing that rests on the cells around it. Where such a cell may be among those that are not shown, only
 * what can be seen is ticked.
 */
export function tickedAtFirst({ groups }: RepairView): Ticks {
  return new Map(groups.map((group) => [group.rule, firstTicks(group)]));
}

export function isTicked(ticks: Ticks, rule: RuleId, key: string): boolean {
  const { all, named } = ticks.get(rule) ?? NONE;
  return all !== named.has(key);
}

export function tick(ticks: Ticks, rule: RuleId, key: string, on: boolean): Ticks {
  const { all, named } = ticks.get(rule) ?? NONE;
  const next = new Set(named);
  if (on === all) next.delete(key);
  else next.add(key);
  return new Map(ticks).set(rule, { all, named: next });
}

/** All of a kind, also those that are not shown, or none. */
export function tickKind(ticks: Ticks, rule: RuleId, on: boolean): Ticks {
  return new Map(ticks).set(rule, { all: on, named: new Set() });
}

export function countOf(ticks: Ticks, { rule, count }: Pick<RepairGroup, "rule" | "count">): number {
  const { all, named } = ticks.get(rule) ?? NONE;
  return all ? count - named.size : named.size;
}

/** As the desk wants to be told. */
export function choiceOf(ticks: Ticks): RepairChoice {
  const kinds = [...ticks];
  const named = (whole: boolean) =>
    kinds.flatMap(([, { all, named: keys }]) => (all === whole ? [...keys] : []));
  const rules = kinds.flatMap(([rule, { all }]) => (all ? [rule] : []));
  return { rules, except: named(true), also: named(false) };
}

const NONE: KindTicks = { all: false, named: new Set() };

function firstTicks({ count, byColumn, repairs }: RepairGroup): KindTicks {
  const keys = (wanted: (row: RepairRow) => boolean) => new Set(repairs.filter(wanted).map(({ key }) => key));
  const allSeen = byColumn === 0 || repairs.length === count;
  return allSeen
    ? { all: true, named: keys((row) => row.byColumn) }
    : { all: false, named: keys((row) => !row.byColumn) };
}
