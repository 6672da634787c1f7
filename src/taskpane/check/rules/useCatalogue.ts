import { useContext } from "react";

import type { Language } from "../../../wording";
import type { Catalogue } from "../../../wording/catalogue";
import { catalogue as en } from "../../../wording/en/catalogue";
import { catalogue as vi } from "../../../wording/vi/catalogue";
import { LanguageContext } from "../../frame/words";

const OWN: Readonly<Record<Language, Catalogue>> = { vi, en };

/** The rules with their examples; they come with the page that shows them. */
export function useCatalogue(): Catalogue {
  return OWN[useContext(LanguageContext)];
}
