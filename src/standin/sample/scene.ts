import type { Campaign } from "../../campaign/campaign";
import type { Day } from "../../registers/text/dates";
import { type Chance, chanceOf } from "./chance";
import { type Resident, residentsOf } from "./residents";
import { firstHalfOf, type Span } from "./span";
import { staffOf, type Worker } from "./staff";

/** Who is there, and when. */
export interface Scene {
  readonly seed: number;
  readonly span: Span;
  readonly residents: readonly Resident[];
  readonly staff: readonly Worker[];
}

export function sceneOf(campaign: Campaign, residents: number, seed: number): Scene {
  const span = firstHalfOf(campaign.year);
  return {
    seed,
    span,
    residents: residentsOf(residents, span, chanceOf(seed, "residents")),
    staff: staffOf(Math.max(12, Math.round(residents / 4)), span, chanceOf(seed, "staff")),
  };
}

export function isPresent({ from, until }: Resident, day: Day): boolean {
  return from <= day && (until === null || until >= day);
}

/** Anyone who is there on the day. */
export function someone({ residents }: Scene, chance: Chance, day: Day): Resident {
  const met = chance.pick(residents);
  if (isPresent(met, day)) return met;
  return chance.pick(residents.filter((resident) => isPresent(resident, day)));
}

/** Anyone who is there on the day and was not met on it before; where there are too few, somebody again. */
export function someoneElse(scene: Scene, chance: Chance, day: Day, met: Set<string>): Resident {
  for (let tries = 1; ; tries++) {
    const who = someone(scene, chance, day);
    const meeting = `${who.code} ${String(day)}`;
    if (met.has(meeting) && tries < MOST_TRIES) continue;
    met.add(meeting);
    return who;
  }
}

const MOST_TRIES = 50;

/** Whose benefit of May was forgotten and came late. */
export function overlooked({ residents }: Scene): Resident | undefined {
  return residents[5] ?? residents[0];
}

export function workersOf({ staff }: Scene, department: string): Worker[] {
  return staff.filter((worker) => worker.department === department && worker.until === null);
}
