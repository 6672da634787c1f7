import { useContext } from "react";

import { wordings } from "../../wording";
import type { Wording } from "../../wording/wording";
import { LanguageContext } from "../frame/words";

/** With the sentences of all rules, which nobody needs before there are findings. */
export function useFindingWords(): Wording {
  return wordings[useContext(LanguageContext)];
}
