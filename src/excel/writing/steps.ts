/** A piece of work that is small enough for a request. */
export interface Sized<S> {
  readonly cells: number;
  /** About what it adds to a request. */
  readonly bytes: number;
  /** The same work in two pieces; absent = it cannot be made smaller. */
  readonly halves?: () => readonly [S, S];
}

/** One piece of writing; asked again, it does the same again. Its cells are what it writes, for the progress. */
export interface Step extends Sized<Step> {
  readonly ask: (desk: WritingDesk) => void;
  /** The sheet or table that is complete with this step. */
  readonly completes?: string;
}

/** What steps write with, during one request. */
export interface WritingDesk {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** A step without cells; `actions` are the things asked of Excel, counted roughly. */
export function step(actions: number, ask: Step["ask"], completes?: string): Step {
  const bytes = actions * BYTES_PER_ACTION;
  return { cells: 0, bytes, ask, ...(completes === undefined ? {} : { completes }) };
}

/** Excel for the web takes 5 MB in a request; our measure of bytes is rough. */
export const BYTES_AT_ONCE = 3_000_000;
export const CELLS_AT_ONCE = 50_000;

export interface Room {
  readonly cells: number;
  readonly bytes: number;
}

/** Of the first request. */
export const ROOM: Room = { cells: CELLS_AT_ONCE, bytes: BYTES_AT_ONCE };

/** The steps that fit into a request, at least one, and those that are left then. */
export function takeSteps<S extends Sized<S>>(steps: readonly S[], room: Room): { now: S[]; later: S[] } {
  let { cells, bytes } = room;
  let count = 0;
  for (const each of steps) {
    cells -= each.cells;
    bytes -= each.bytes;
    if (count > 0 && (cells < 0 || bytes < 0)) break;
    count++;
  }
  return { now: steps.slice(0, count), later: steps.slice(count) };
}

/** Cuts steps that are too large for the room, where they can be cut. */
export function smaller<S extends Sized<S>>(steps: readonly S[], room: Room): S[] {
  return steps.flatMap((each) => {
    const fits = each.cells <= room.cells && each.bytes <= room.bytes;
    return fits || !each.halves ? [each] : smaller(each.halves(), room);
  });
}

/** The room for trying again what was too much; null where it cannot be made smaller. */
export function halfOf<S extends Sized<S>>(room: Room, steps: readonly S[]): Room | null {
  if (steps.length <= 1 && !steps[0]?.halves) return null;
  return { cells: Math.ceil(room.cells / 2), bytes: Math.ceil(room.bytes / 2) };
}

const BYTES_PER_ACTION = 200;
