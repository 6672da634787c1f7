import type { FileView } from "../../../actions/exchange";
import { tellRefusal } from "../../../wording";
import type { Wording } from "../../../wording/wording";

/** Why nothing of a file is taken, as a sentence; null where it is. */
export function whyNot({ refusal, trouble }: FileView, words: Wording): string | null {
  if (refusal) return tellRefusal(refusal, words);
  return trouble && words.troubles[trouble.code](trouble.details);
}
