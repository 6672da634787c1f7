import { useContext } from "react";

import { type Language, wordings } from "../../wording";
import { exchangePane as en } from "../../wording/en/exchangePane";
import type { ExchangePaneWording } from "../../wording/exchangePane";
import { exchangePane as vi } from "../../wording/vi/exchangePane";
import type { Wording } from "../../wording/wording";
import { LanguageContext } from "../frame/words";

const OWN: Readonly<Record<Language, ExchangePaneWording>> = { vi, en };

/** The sentences of this step; they come with it. */
export function useExchangeWords(): ExchangePaneWording {
  return OWN[useContext(LanguageContext)];
}

/** All others too: what files are told about, and what rules say of incoming rows. */
export function useAllWords(): Wording {
  return wordings[useContext(LanguageContext)];
}
