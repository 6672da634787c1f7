import type { Finding } from "../checking/findings";
import type { Refusal, ReturnNote } from "../exchange/returned";
import { en } from "./en";
import type { ShownDay } from "./exchange";
import { vi } from "./vi";
import type { Told, Wording } from "./wording";

export type Language = "vi" | "en";

export const wordings: Readonly<Record<Language, Wording>> = { vi, en };

/** A finding in words. */
export function tell(finding: Finding, { findings }: Wording): Told {
  // Each rule's sentence takes that rule's finding; which one it is, the compiler cannot follow.
  const sentence = findings[finding.rule] as (finding: Finding) => Told;
  return sentence(finding);
}

/** Something about a file that came back, in words. */
export function tellNote(note: ReturnNote, { exchange }: Wording, day: ShownDay): string {
  const sentence = exchange.notes[note.kind] as (note: ReturnNote, day: ShownDay) => string;
  return sentence(note, day);
}

/** Why nothing of a file is taken, in words. */
export function tellRefusal(refusal: Refusal, { exchange }: Wording): string {
  const sentence = exchange.refusals[refusal.kind] as (refusal: Refusal) => string;
  return sentence(refusal);
}
