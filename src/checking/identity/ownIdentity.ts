import type { Entries } from "../../registers/entries";
import { readCitizenNumber } from "./citizenNumber";
import { writtenNumber } from "./writtenNumber";

/** Whether a number is the one that stands in the entry's field of the identity number. */
export function isOwnIdentity(entries: Entries): (entry: number, written: string) => boolean {
  const own = entries.register.fields.find(({ kind, label }) => kind === "identity" && entries.has(label));
  if (!own) return () => false;
  const values = entries.values(own.label);
  return (entry, written) =>
    readCitizenNumber(written) !== null && writtenNumber(values[entry] ?? null) === written;
}
