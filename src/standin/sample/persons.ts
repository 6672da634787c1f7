import type { Chance } from "./chance";
import { PEOPLES } from "./words/names";

export interface Named {
  readonly name: string;
  readonly sex: "Nam" | "Nữ";
  readonly ethnic: string;
}

/** Somebody who is nobody. */
export function inventName(chance: Chance): Named {
  const people = weighted(chance, PEOPLES);
  const sex = chance.happens(0.52) ? "Nam" : "Nữ";
  const given = chance.pick(sex === "Nam" ? people.men : people.women);
  return { name: `${chance.pick(people.families)} ${given}`, sex, ethnic: people.ethnic };
}

/** One of the list, by weight. */
export function weighted<T extends { readonly weight: number }>(chance: Chance, list: readonly T[]): T {
  const total = list.reduce((sum, { weight }) => sum + weight, 0);
  let left = chance.below(total);
  const found = list.find(({ weight }) => (left -= weight) < 0);
  if (!found) throw new Error("there is nothing to weigh");
  return found;
}
