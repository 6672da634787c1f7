import { createContext, useContext } from "react";

import type { Language } from "../../wording";
import { pane as enPane } from "../../wording/en/pane";
import { troubles as enTroubles } from "../../wording/en/troubles";
import { pane as viPane } from "../../wording/vi/pane";
import { troubles as viTroubles } from "../../wording/vi/troubles";
import type { Wording } from "../../wording/wording";

/** What the first screen may have to say; the sentences of findings come with the findings. */
export type Words = Pick<Wording, "pane" | "troubles">;

export const WORDS: Readonly<Record<Language, Words>> = {
  vi: { pane: viPane, troubles: viTroubles },
  en: { pane: enPane, troubles: enTroubles },
};

export const LanguageContext = createContext<Language>("vi");

/** The sentences of the pane, in its language. */
export function useWords(): Words {
  return WORDS[useContext(LanguageContext)];
}

/** Vietnamese wherever nothing else is asked for: it is what the centres speak. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.split("-")[0]?.toLowerCase() === "en" ? "en" : "vi";
}
