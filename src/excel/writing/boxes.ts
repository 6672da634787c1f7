import { type Box, plainAddress } from "../../workbook/address";

/** Something that a cell has. */
export interface KeyedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** The cells of each key as few boxes; cells come row by row and from left to right. */
export function boxesByKey(cells: Iterable<KeyedCell>): Map<string, Box[]> {
  const byKey = new Map<string, Box[]>();
  /** The latest box with these sides. */
  const latest = new Map<string, number>();
  for (const { key, box } of runs(cells)) {
    const boxes = byKey.get(key) ?? [];
    byKey.set(key, boxes);
    const sides = `${String(box.left)} ${String(box.right)} ${key}`;
    const index = latest.get(sides);
    const above = index === undefined ? undefined : boxes[index];
    if (index !== undefined && above?.bottom === box.top - 1) {
      boxes[index] = { ...above, bottom: box.bottom };
    } else {
      latest.set(sides, boxes.length);
      boxes.push(box);
    }
  }
  return byKey;
}

/** Areas joined to addresses that Excel takes at once: at most 30 of them and 8,000 letters. */
export function addressesOf(areas: readonly string[]): string[] {
  const addresses: string[] = [];
  let count = 0;
  for (const area of areas) {
    const last = addresses.at(-1);
    if (last === undefined || count === AREAS || last.length + area.length >= LETTERS) {
      addresses.push(area);
      count = 1;
    } else {
      addresses[addresses.length - 1] = `${last},${area}`;
      count++;
    }
  }
  return addresses;
}

export function boxAddresses(boxes: readonly Box[]): string[] {
  return addressesOf(boxes.map(plainAddress));
}

const AREAS = 30;
const LETTERS = 8000;

/** Cells next to each other in a row. */
function* runs(cells: Iterable<KeyedCell>): Generator<KeyedRun> {
  let run: KeyedRun | undefined;
  for (const { row, column, key } of cells) {
    if (run?.key === key && run.box.top === row && run.box.right === column - 1) {
      run = { key, box: { ...run.box, right: column } };
      continue;
    }
    if (run) yield run;
    run = { key, box: { top: row, bottom: row, left: column, right: column } };
  }
  if (run) yield run;
}

interface KeyedRun {
  readonly key: string;
  readonly box: Box;
}
