import type { Task } from "../workbook/live";
import { Trouble, type TroubleCode } from "../workbook/trouble";
import { asTrouble } from "./failures";
import { answered } from "./inExcel";

/**
 * Opens a file as a new workbook; resolves when Excel has taken it. Throws Trouble new-workbook-refused, or
 * cell-being-edited, other-workbook-in-front and excel-not-answering, after which it is worth trying again.
 */
export async function openNew(task: Task | undefined, file: Uint8Array): Promise<void> {
  task?.signal.throwIfAborted();
  const base64 = base64Of(file);
  try {
    // It waits for a cell that is being edited, and goes to Excel by a way of its own in the browser: not by Excel.run.
    await answered(task, () => Excel.createWorkbook(base64));
  } catch (error) {
    throw refused(error);
  }
}

/** Whatever else Excel says, of the file or of a policy (that one is InvalidOperation), cannot be changed from here. */
function refused(error: unknown): unknown {
  const known = asTrouble(error);
  const stays = known instanceof Trouble ? PASSING.has(known.code) : !isMissing(known);
  if (stays) return known;
  const refusal = new Trouble("new-workbook-refused");
  refusal.cause = error;
  return refusal;
}

/** The client library itself says that this Excel cannot do it. */
function isMissing(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && ["ApiNotFound", "ApiNotAvailable"].includes(error.code);
}

const PASSING = new Set<TroubleCode>(["cell-being-edited", "other-workbook-in-front", "excel-not-answering"]);

/** A multiple of three: the pieces can be joined. Far below the number of arguments that a call may have. */
const BYTES_AT_ONCE = 24_576;

function base64Of(file: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < file.length; from += BYTES_AT_ONCE) {
    pieces.push(btoa(String.fromCharCode(...file.subarray(from, from + BYTES_AT_ONCE))));
  }
  return pieces.join("");
}
