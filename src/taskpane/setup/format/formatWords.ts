import { useContext } from "react";

import type { LookChange } from "../../../actions/format";
import type { Language } from "../../../wording";
import { formatPane as en } from "../../../wording/en/formatPane";
import type { FormatPaneWording } from "../../../wording/formatPane";
import { formatPane as vi } from "../../../wording/vi/formatPane";
import { LanguageContext } from "../../frame/words";

const OWN: Readonly<Record<Language, FormatPaneWording>> = { vi, en };

/** The sentences of formatting; they come with its page. */
export function useFormatWords(): FormatPaneWording {
  return OWN[useContext(LanguageContext)];
}

/** What is changed, in words. */
export function sentenceOf(change: LookChange, words: FormatPaneWording): string {
  return "columns" in change
    ? words.columns[change.fault](change.columns)
    : words.sheet[change.fault](change.rows);
}
