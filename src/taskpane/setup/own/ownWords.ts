import { useContext } from "react";

import type { Language } from "../../../wording";
import { ownPane as en } from "../../../wording/en/ownPane";
import type { OwnPaneWording } from "../../../wording/ownPane";
import { ownPane as vi } from "../../../wording/vi/ownPane";
import { LanguageContext } from "../../frame/words";

const OWN: Readonly<Record<Language, OwnPaneWording>> = { vi, en };

/** The sentences of the centre's own targets; they come with the page that needs them. */
export function useOwnWords(): OwnPaneWording {
  return OWN[useContext(LanguageContext)];
}
