import { useContext } from "react";

import type { Language } from "../../wording";
import { scorePane as en } from "../../wording/en/scorePane";
import type { ScorePaneWording } from "../../wording/scorePane";
import { scorePane as vi } from "../../wording/vi/scorePane";
import { LanguageContext } from "../frame/words";

const OWN: Readonly<Record<Language, ScorePaneWording>> = { vi, en };

/** What this step alone has to say; it comes with the step. */
export function useScoreWords(): ScorePaneWording {
  return OWN[useContext(LanguageContext)];
}
