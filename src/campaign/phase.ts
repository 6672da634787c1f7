import type { Campaign } from "./campaign";

/** Years of a campaign that are reported on side by side, each judged by itself. */
export interface Phase {
  readonly first: number;
  readonly last: number;
}

export function yearsOf({ first, last }: Phase): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The phase that a year belongs to; null where the campaign has none for it. */
export function phaseOf({ phases = [] }: Pick<Campaign, "phases">, year: number): Phase | null {
  return phases.find(({ first, last }) => year >= first && year <= last) ?? null;
}

/** Which one of the campaign's it is, counted from 1; null where it is none of them. */
export function numberOfPhase({ phases = [] }: Pick<Campaign, "phases">, wanted: Phase): number | null {
  const index = phases.findIndex(({ first, last }) => first === wanted.first && last === wanted.last);
  return index < 0 ? null : index + 1;
}

/** What a code says: 1 for phase:1, in any letter case; null where it is none. */
export function parsePhase(code: string): number | null {
  const [, number] = /^phase:([1-9]\d?)$/i.exec(code.trim()) ?? [];
  return number === undefined ? null : Number(number);
}

export function phaseCode(number: number): string {
  return `phase:${String(number)}`;
}
