import { useContext } from "react";

import type { Language } from "../../../wording";
import { gridPane as en } from "../../../wording/en/gridPane";
import type { GridPaneWording } from "../../../wording/gridPane";
import { gridPane as vi } from "../../../wording/vi/gridPane";
import { LanguageContext } from "../../frame/words";

const OWN: Readonly<Record<Language, GridPaneWording>> = { vi, en };

/** The sentences of making month grids; they come with the pages that need them. */
export function useGridWords(): GridPaneWording {
  return OWN[useContext(LanguageContext)];
}
