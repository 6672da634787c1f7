import { lettersOf, numberAt, numbersIn } from "./letters";

/**
 * What rows add to each of some parts, as two texts: rows that add the same to all of them are of one class, and of a
 * hundred thousand there are a few dozen. Null where there are more than two letters tell apart.
 */
export function packedClasses(
  parts: readonly Int32Array[],
  count: number,
): { readonly classes: string; readonly rows: string } | null {
  // Classes by the first part, then each of them by the next, and so on: a key for each row would take five times as long.
  let of = new Int32Array(count);
  let classes: (readonly number[])[] = [[]];
  for (const part of parts) {
    const known = new Map<number, number>();
    const next: (readonly number[])[] = [];
    const finer = new Int32Array(count);
    for (let entry = 0; entry < count; entry++) {
      const [coarse, added] = [of[entry] ?? 0, part[entry] ?? 0];
      const key = added * MOST + coarse;
      let found = known.get(key);
      if (found === undefined) {
        known.set(key, (found = next.length));
        next.push([...(classes[coarse] ?? []), added]);
      }
      finer[entry] = found;
    }
    if (next.length > MOST) return null;
    [of, classes] = [finer, next];
  }
  const letters = widthFor(classes.length);
  const rows: string[] = [];
  for (let entry = 0; entry < count; entry++) rows.push(lettersOf(of[entry] ?? 0, letters));
  return { classes: classes.map((one) => one.join(",")).join(";"), rows: rows.join("") };
}

/** What `packedClasses` made of so many parts; null where it is none. */
export function unpackedClasses(
  classes: string,
  rows: string,
  parts: number,
  count: number,
): Int32Array[] | null {
  const known = classes.split(";").map((one) => one.split(",").map(Number));
  const letters = widthFor(known.length);
  if (rows.length !== count * letters) return null;
  if (count > 0 && known.some((one) => one.length !== parts || !one.every(Number.isInteger))) return null;
  const found = Array.from({ length: parts }, () => new Int32Array(count));
  for (let entry = 0; entry < count; entry++) {
    const one = known[numberAt(rows, entry * letters, letters)];
    if (!one) return null;
    found.forEach((part, index) => (part[entry] = one[index] ?? 0));
  }
  return found;
}

const MOST = numbersIn(2);
const widthFor = (classes: number): number => (classes <= numbersIn(1) ? 1 : 2);
