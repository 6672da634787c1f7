import type { Workbook } from "../../workbook/workbook";
import type { ReceivedBytes } from "../exchange";
import type { Files } from "../files";
import { findingsOf } from "./asItWouldBe";
import { comparedWith } from "./comparing";
import { masterFrom, readMaster } from "../master";
import { openReceived, type OpenedFile } from "./openReceived";
import { halfMerged } from "../restore/slots";
import { takenBack } from "../restore/undoing";
import type { Shown } from "./view";

/** Opens what was received and compares it with the workbook; nothing is written. */
export async function receive(
  workbook: Workbook,
  files: Files,
  received: readonly ReceivedBytes[],
): Promise<Shown> {
  const opened: OpenedFile[] = [];
  for (const one of received) opened.push(await openReceived(one, files));
  return compareNow(workbook, opened);
}

/** The same files against the workbook as it is now. */
export async function compareNow(workbook: Workbook, opened: readonly OpenedFile[]): Promise<Shown> {
  const read = await readMaster(workbook);
  // A merge of these files that was cut off is taken back before they are merged again.
  const half = halfMerged(read.reading, opened);
  const master = half ? masterFrom(takenBack(read.reading, half.undoing)) : read;
  const compared = comparedWith(master, opened);
  const findings = findingsOf(
    compared.flatMap(({ changes }) => changes),
    master,
  );
  return { master, files: compared, findings };
}
