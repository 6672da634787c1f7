import type { Finding } from "../checking/findings";
import { en } from "./en";
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
