import { useContext } from "react";

import type { Language } from "../../wording";
import { freezePane as en } from "../../wording/en/freezePane";
import type { FreezePaneWording } from "../../wording/freezePane";
import { freezePane as vi } from "../../wording/vi/freezePane";
import { LanguageContext } from "../frame/words";

const OWN: Readonly<Record<Language, FreezePaneWording>> = { vi, en };

/** The sentences about frozen periods; they come with the step. */
export function useFreezeWords(): FreezePaneWording {
  return OWN[useContext(LanguageContext)];
}
