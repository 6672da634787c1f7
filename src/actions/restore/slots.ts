import { RESTORE_SLOTS, type RestoreCopy, type RestoreSlot } from "../../sheets/restoreCopy";
import type { Reading } from "../../workbook/workbook";
import { slotsIn } from "./copies";
import { type Undoing, undoingOf } from "./undoing";

/** A restore copy, and what undoing it would do to the workbook as it is now. */
export interface UsedSlot extends RestoreSlot {
  readonly slot: number;
  readonly undoing: Undoing;
}

/** The restore copies that say something, the latest first. */
export function usedSlots(reading: Reading): readonly UsedSlot[] {
  const known = USED.get(reading);
  if (known) return known;
  const used = readSlots(reading);
  USED.set(reading, used);
  return used;
}

/** A copy of a long merge takes as long to read as the merge. */
const USED = new WeakMap<Reading, readonly UsedSlot[]>();

function readSlots(reading: Reading): UsedSlot[] {
  return [...slotsIn(reading)]
    .flatMap(([slot, found]) => (found ? [{ slot, ...found, undoing: undoingOf(found.copy, reading) }] : []))
    .sort((one, other) => other.copy.number - one.copy.number);
}

/** Whether anything is left that undoing it would bring back: more than its line in the log, where it is finished. */
export function canUndo({ isFinished, undoing }: UsedSlot): boolean {
  const { back, cells, shrinkings, register } = undoing;
  return isFinished ? cells > 0 : back.length + shrinkings.length > 0 || register !== undefined;
}

/** The last merge, or repair, that can be undone. */
export function lastUndoable(reading: Reading, what: RestoreCopy["what"]): UsedSlot | null {
  return usedSlots(reading).find((slot) => slot.copy.what === what && canUndo(slot)) ?? null;
}

/** The latest merge, where it was cut off and took nothing but what is among these files. */
export function halfMerged(
  reading: Reading,
  files: readonly { readonly fingerprint: string }[],
): UsedSlot | null {
  const latest = lastUndoable(reading, "merge");
  const known = new Set(files.map(({ fingerprint }) => fingerprint));
  const isHalf = latest && !latest.isFinished && latest.copy.files.every((file) => known.has(file));
  return isHalf ? latest : null;
}

/**
 * Where the next restore copy goes: an empty slot, else one with nothing left to undo, else the oldest of finished
 * merges. Where all were cut off the latest gives way, as it most likely was an attempt to complete the one before.
 */
export function nextSlot(reading: Reading): { readonly slot: number; readonly number: number } {
  const used = usedSlots(reading);
  const [latest] = used;
  const number = (latest?.copy.number ?? 0) + 1;
  const free = RESTORE_SLOTS.find((one) => !used.some(({ slot: taken }) => taken === one));
  const spent = used.findLast((one) => !canUndo(one));
  const oldest = used.findLast(({ isFinished }) => isFinished);
  const slot = free ?? spent?.slot ?? oldest?.slot ?? latest?.slot;
  if (slot === undefined) throw new Error("there is no slot for a restore copy");
  return { slot, number };
}
