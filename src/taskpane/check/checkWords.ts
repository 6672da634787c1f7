import { useContext } from "react";

import type { Language } from "../../wording";
import type { CheckPaneWording } from "../../wording/checkPane";
import { checkPane as en } from "../../wording/en/checkPane";
import { checkPane as vi } from "../../wording/vi/checkPane";
import { LanguageContext } from "../frame/words";

const OWN: Readonly<Record<Language, CheckPaneWording>> = { vi, en };

/** What this step has to say once there are findings; it comes with them. */
export function useCheckWords(): CheckPaneWording {
  return OWN[useContext(LanguageContext)];
}
