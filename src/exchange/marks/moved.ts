import type { RowMarks } from "./rowMarks";

/** What has become of the rows of a register since its marks were taken. */
interface MovedRows {
  readonly register: string;
  /** Positions of entries. */
  readonly changed: readonly number[];
  readonly added: readonly number[];
  /** How many rows are no longer there. */
  readonly gone: number;
}

/**
 * A row with an id is known by it. Of the others, those that say what they said before are the same wherever they stand
 * by now; of what is left as many have changed as are lacking, the upper ones, and the rest is new. Two ids are two rows.
 */
export function movedRows(before: RowMarks, now: RowMarks): MovedRows {
  const byId = placesBy(before.ids, (place) => (before.ids[place] ?? -1) >= 0);
  const changed: number[] = [];
  const unknown: number[] = [];
  for (let entry = 0; entry < now.contents.length; entry++) {
    const place = byId.get(now.ids[entry] ?? -1)?.shift();
    if (place === undefined) unknown.push(entry);
    else if (before.contents[place] !== now.contents[entry]) changed.push(entry);
  }

  const met = new Set([...byId.values()].flat());
  const byContent = placesBy(before.contents, (place) => (before.ids[place] ?? -1) < 0 || met.has(place));
  const left = unknown.filter((entry) => byContent.get(now.contents[entry] ?? 0)?.shift() === undefined);

  const lacking = [...byContent.values()].flat();
  let named = lacking.filter((place) => (before.ids[place] ?? -1) >= 0).length;
  let nameless = lacking.length - named;
  const added = left.filter((entry) => {
    const hasId = (now.ids[entry] ?? -1) >= 0;
    if (nameless > 0) nameless--;
    else if (!hasId && named > 0) named--;
    else return true;
    changed.push(entry);
    return false;
  });
  changed.sort((one, other) => one - other);
  return { register: now.register, changed, added, gone: named + nameless };
}

/** Positions that are asked for, by what stands there; of equal ones the upper row comes first. */
function placesBy(marks: Int32Array, isAsked: (place: number) => boolean): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let place = 0; place < marks.length; place++) {
    if (!isAsked(place)) continue;
    const mark = marks[place] ?? 0;
    const found = places.get(mark);
    if (found) found.push(place);
    else places.set(mark, [place]);
  }
  return places;
}
