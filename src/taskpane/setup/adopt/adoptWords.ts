import { useContext } from "react";

import type { Language } from "../../../wording";
import type { AdoptPaneWording } from "../../../wording/adoptPane";
import { adoptPane as en } from "../../../wording/en/adoptPane";
import { adoptPane as vi } from "../../../wording/vi/adoptPane";
import { LanguageContext } from "../../frame/words";

const OWN: Readonly<Record<Language, AdoptPaneWording>> = { vi, en };

/** The sentences of taking over a sheet; they come with its page. */
export function useAdoptWords(): AdoptPaneWording {
  return OWN[useContext(LanguageContext)];
}
