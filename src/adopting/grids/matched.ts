import type { Day } from "../../registers/text/dates";

/** An entry by what makes it the same as another: one of a cell, or one that stands in the register. */
export interface Matchable {
  /** How its person's code compares; null = none. */
  readonly person: string | null;
  readonly day: Day;
  /** What its row says, as it compares. */
  readonly row: string;
  /** How its mark compares. */
  readonly mark: string;
  /** The cell that it came from; empty = none. */
  readonly source: string;
}

/** For each entry of a grid the place of the one that stands in the register already, or -1. */
export function matched(coming: readonly Matchable[], there: readonly Matchable[]): Int32Array {
  const found = new Int32Array(coming.length).fill(-1);
  const taken = new Uint8Array(there.length);
  for (const { coming: keyOfComing, there: keyOfThere } of WAYS) {
    const free = new Map<string, number[]>();
    for (let i = there.length - 1; i >= 0; i--) {
      const one = there[i];
      const key = one && !taken[i] ? keyOfThere(one) : null;
      if (key === null) continue;
      const others = free.get(key);
      if (others) others.push(i);
      else free.set(key, [i]);
    }
    coming.forEach((one, i) => {
      const key = found[i] === -1 ? keyOfComing(one) : null;
      const place = key === null ? undefined : free.get(key)?.pop();
      if (place === undefined) return;
      found[i] = place;
      taken[place] = 1;
    });
  }
  return found;
}

type KeyOf = (one: Matchable) => string | null;

interface Way {
  readonly coming: KeyOf;
  readonly there: KeyOf;
}

const key = (...parts: readonly (string | number | null)[]) => JSON.stringify(parts);
const both = (keyOf: KeyOf): Way => ({ coming: keyOf, there: keyOf });
const fromCell =
  (keyOf: KeyOf): KeyOf =>
  (one) =>
    one.source === "" ? null : keyOf(one);
const ofSomebody =
  (keyOf: KeyOf): KeyOf =>
  (one) =>
    one.person === null ? null : keyOf(one);

/**
 * The same mark first: of two entries of one cell the second may have changed. The cell alone is never enough, as rows of
 * a sheet are sorted and come in between; only what one side does not say may differ.
 */
const WAYS: readonly Way[] = [
  both(fromCell(({ source, person, day, row, mark }) => key(source, person, day, row, mark))),
  both(ofSomebody(({ person, day, row, mark }) => key(person, day, row, mark))),
  both(fromCell(({ source, person, day, row }) => key(source, person, day, row))),
  both(ofSomebody(({ person, day, row }) => key(person, day, row))),
  // Since then somebody has filled in what the row is about, here or there, or the code.
  {
    coming: fromCell(({ source, person, day, row, mark }) =>
      row === "" ? key(source, person, day, mark) : null,
    ),
    there: fromCell(({ source, person, day, mark }) => key(source, person, day, mark)),
  },
  {
    coming: fromCell(({ source, person, day, mark }) => key(source, person, day, mark)),
    there: fromCell(({ source, person, day, row, mark }) =>
      row === "" ? key(source, person, day, mark) : null,
    ),
  },
  {
    coming: fromCell(({ source, person, day, mark }) => (person === null ? key(source, day, mark) : null)),
    there: fromCell(({ source, day, mark }) => key(source, day, mark)),
  },
  {
    coming: fromCell(({ source, day, mark }) => key(source, day, mark)),
    there: fromCell(({ source, person, day, mark }) => (person === null ? key(source, day, mark) : null)),
  },
];
