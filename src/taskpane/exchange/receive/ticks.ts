import {
  byKind,
  CHANGE_KINDS,
  type ChangePage,
  type ChangeView,
  type Picked,
} from "../../../actions/exchange";
import type { ChangeKind } from "../../../exchange/comparison";

/** What is ticked, by kind. */
export type Ticks = Readonly<Record<ChangeKind, KindTicks>>;

/** All of a kind but those named, or only those named: most of a kind may not have been shown yet. */
export interface KindTicks {
  readonly all: boolean;
  /** By key; whether taking it in empties a row here. */
  readonly named: ReadonlyMap<string, boolean>;
}

/** What is added or changed; never what empties a row, contradicts or is somebody else's. */
export const TICKED_AT_FIRST = ticked(["added", "changed"]);

/** All that nobody else has touched. */
export const ALL_BUT_CONFLICTS = ticked(["added", "changed", "deleted"]);

export function isTicked(ticks: Ticks, change: ChangeView): boolean {
  const { all, named } = ticks[change.kind];
  return all !== named.has(change.key);
}

export function tick(ticks: Ticks, change: ChangeView, on: boolean): Ticks {
  const { all, named } = ticks[change.kind];
  const next = new Map(named);
  if (on === all) next.delete(change.key);
  else next.set(change.key, emptiesRow(change));
  return { ...ticks, [change.kind]: { all, named: next } };
}

/** All of a kind, also those that are not shown, or none. */
export function tickAll(ticks: Ticks, kind: ChangeKind, on: boolean): Ticks {
  return { ...ticks, [kind]: { all: on, named: new Map() } };
}

/** How many changes of a kind are ticked, and how many rows they empty. */
export function countOf({ all, named }: KindTicks, page: Pick<ChangePage, "total" | "deletes">): Count {
  const deletes = [...named.values()].filter((empties) => empties).length;
  return all
    ? { chosen: page.total - named.size, deletes: page.deletes - deletes }
    : { chosen: named.size, deletes };
}

export interface Count {
  readonly chosen: number;
  readonly deletes: number;
}

/** As the desk wants to be told. */
export function picked(ticks: Ticks): Picked {
  const named = (all: boolean) =>
    CHANGE_KINDS.filter((kind) => ticks[kind].all === all).flatMap((kind) => [...ticks[kind].named.keys()]);
  return { kinds: CHANGE_KINDS.filter((kind) => ticks[kind].all), except: named(true), also: named(false) };
}

function ticked(kinds: readonly ChangeKind[]): Ticks {
  return byKind((kind): KindTicks => ({ all: kinds.includes(kind), named: new Map() }));
}

/** The row is here, and gone there. */
function emptiesRow({ here, there }: ChangeView): boolean {
  return here !== null && there === null;
}
