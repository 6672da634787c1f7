import type { RowMarks } from "./rowMarks";

/** What has become of the rows of a register since its marks were taken. */
export interface MovedRows {
  readonly register: string;
  /** Positions of entries. */
  readonly changed: readonly number[];
  readonly added: readonly number[];
  /** How many rows are no longer there. */
  readonly gone: number;
  /** Positions among which these were then; more than are gone where nobody knows which. */
  readonly lost: readonly number[];
  /** What a changed or new entry may have been then: positions, null = nothing. One alone is sure. */
  readonly before: (entry: number) => Before;
}

type Before = readonly (number | null)[];

/**
 * A row with an id is known by it. Of the others, those that say what they said before are the same wherever they stand
 * by now. If all these stand still, what stands in the place of another row is that one, changed; else of what is left as
 * many have changed as are lacking, the upper ones, and the rest is new. Two ids are two rows.
 */
export function movedRows(before: RowMarks, now: RowMarks): MovedRows {
  const then = new Map<number, Before>();
  const changed: number[] = [];
  const byId = placesBy(before.ids, (place) => hasId(before, place));
  const unknown: number[] = [];
  for (let entry = 0; entry < now.contents.length; entry++) {
    const place = byId.take(now.ids[entry] ?? -1);
    if (place === undefined) unknown.push(entry);
    else if (before.contents[place] !== now.contents[entry]) {
      changed.push(entry);
      then.set(entry, [place]);
    }
  }

  const met = new Set(byId.rest());
  const isOpen = (place: number) => !hasId(before, place) || met.has(place);
  const { left, lacking } = matched(before, now, { unknown, isOpen });
  const rest = standStill(left, lacking, before, now)
    ? inPlace(left, lacking, before, now)
    : anyOf(left, lacking, before, now);
  for (const [entry, places] of rest.then) then.set(entry, places);
  return {
    register: now.register,
    changed: [...changed, ...rest.changed].sort((one, other) => one - other),
    added: rest.added,
    gone: rest.gone,
    lost: rest.lost,
    before: (entry) => then.get(entry) ?? [],
  };
}

/** What is left on both sides when equal rows have met: first those in the same place, then the upper ones. */
function matched(
  before: RowMarks,
  now: RowMarks,
  { unknown, isOpen }: { unknown: readonly number[]; isOpen: (place: number) => boolean },
): { readonly left: readonly number[]; readonly lacking: readonly number[] } {
  const still = new Set(
    unknown.filter((entry) => isOpen(entry) && before.contents[entry] === now.contents[entry]),
  );
  const byContent = placesBy(before.contents, (place) => isOpen(place) && !still.has(place));
  const left = unknown.filter(
    (entry) => !still.has(entry) && byContent.take(now.contents[entry] ?? 0) === undefined,
  );
  return { left, lacking: byContent.rest().sort((one, other) => one - other) };
}

type Rest = Pick<MovedRows, "changed" | "added" | "gone" | "lost"> & {
  readonly then: ReadonlyMap<number, Before>;
};

/** Whether every row that is left stands where one is lacking, or below all that were there, and the other way round. */
function standStill(
  left: readonly number[],
  lacking: readonly number[],
  before: RowMarks,
  now: RowMarks,
): boolean {
  const [here, there] = [new Set(left), new Set(lacking)];
  return (
    left.every((entry) => there.has(entry) || entry >= before.contents.length) &&
    lacking.every((place) => here.has(place) || place >= now.contents.length)
  );
}

function inPlace(left: readonly number[], lacking: readonly number[], before: RowMarks, now: RowMarks): Rest {
  const there = new Set(lacking);
  const isSame = (entry: number) => there.has(entry) && !(hasId(before, entry) && hasId(now, entry));
  const changed = left.filter(isSame);
  const same = new Set(changed);
  const lost = lacking.filter((place) => !same.has(place));
  return {
    changed,
    added: left.filter((entry) => !same.has(entry)),
    gone: lost.length,
    lost,
    then: new Map(left.map((entry) => [entry, [same.has(entry) ? entry : null]])),
  };
}

function anyOf(left: readonly number[], lacking: readonly number[], before: RowMarks, now: RowMarks): Rest {
  const nameless = lacking.filter((place) => !hasId(before, place));
  const named = lacking.length - nameless.length;
  const [changed, added]: [number[], number[]] = [[], []];
  let [unnamed, ids] = [nameless.length, named];
  for (const entry of left) {
    if (unnamed > 0) unnamed--;
    else if (!hasId(now, entry) && ids > 0) ids--;
    else {
      added.push(entry);
      continue;
    }
    changed.push(entry);
  }
  // One list for many rows: what may have been is looked at once for all of them.
  const nothing = added.length > 0 ? [null] : [];
  const [ofId, ofNone]: [Before, Before] = [
    [...nameless, ...nothing],
    [...lacking, ...nothing],
  ];
  return {
    ...{ changed, added, gone: ids + unnamed, lost: lacking },
    then: new Map(left.map((entry) => [entry, hasId(now, entry) ? ofId : ofNone])),
  };
}

const hasId = ({ ids }: RowMarks, place: number): boolean => (ids[place] ?? -1) >= 0;

/** Positions that are asked for, by what stands there, to be taken once; of equal ones the upper row comes first. */
function placesBy(marks: Int32Array, isAsked: (place: number) => boolean) {
  const places = new Map<number, number[]>();
  for (let place = marks.length - 1; place >= 0; place--) {
    if (!isAsked(place)) continue;
    const mark = marks[place] ?? 0;
    const found = places.get(mark);
    if (found) found.push(place);
    else places.set(mark, [place]);
  }
  return {
    take: (mark: number): number | undefined => places.get(mark)?.pop(),
    rest: (): number[] => [...places.values()].flat(),
  };
}
