import type { ReturnNote } from "../returned";
import { STAMP_FORMAT } from "../stamp";
import type { Home, ReturnedFile } from "./returnedFile";

/** What is to be said of a file as a whole. */
export function fileNotes(file: ReturnedFile, home: Home): ReturnNote[] {
  const { stamp, reading } = file;
  const notes: ReturnNote[] = [];
  if (!stamp) notes.push({ kind: "not-sent-by-us" });
  else {
    if (!home.sendings.has(stamp.sending)) notes.push({ kind: "sending-unknown", sending: stamp.sending });
    const isOlder = stamp.format < STAMP_FORMAT || stamp.campaignVersion < home.campaign.version;
    if (isOlder) notes.push({ kind: "older-version" });
  }
  if (file.baselineDamaged) notes.push({ kind: "baseline-damaged" });
  else if (stamp && !file.baseline) notes.push({ kind: "baseline-lost" });
  if (stamp && !reading.outline.structureLocked) notes.push({ kind: "unlocked" });
  if (file.hasMacros) notes.push({ kind: "macros" });
  if (file.hasExternalLinks) notes.push({ kind: "external-links" });
  if (reading.outline.date1904) notes.push({ kind: "counts-from-1904" });
  return notes;
}
