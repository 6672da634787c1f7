import type { Period } from "../../campaign/period";
import { foldCase } from "../../registers/text/fold";
import type { DepartmentCard } from "../desk";
import type { Freezes } from "../freezing";
import type { Changes } from "./changes";
import type { OpenFrozen } from "./frozen";
import { codeOf } from "./made";

/** The cards with what has changed in each part since a period was frozen. */
export function withChanges(cards: readonly DepartmentCard[], changes: Changes | null): DepartmentCard[] {
  return cards.map((card) => ({
    ...card,
    targets: card.targets.map((target) => ({
      ...target,
      parts: target.parts.map((part) => {
        const change = changes?.byPart.get(part.id);
        return changes && change ? { ...part, change: { ...change, since: changes.since } } : part;
      }),
    })),
  }));
}

/** Which periods were frozen, by whom and when. */
export function freezesOf(frozen: OpenFrozen | null, period: Period): Freezes {
  const periods = new Map<string, Freezes["periods"][number]>();
  for (const { period: code, frozenOn, frozenBy } of frozen?.rows ?? []) {
    const key = foldCase(code);
    if (!periods.has(key)) periods.set(key, { code, on: frozenOn, by: frozenBy });
  }
  return { own: codeOf(period), periods: [...periods.values()] };
}
