import { codeLetters } from "./code-letters";
import { codeSpaces } from "./code-spaces";
import { listSpelling } from "./list-spelling";
import { listValue } from "./list-value";
import { nameCapitals } from "./name-capitals";
import { textAccents } from "./text-accents";
import { textLegacy } from "./text-legacy";
import { textLookAlikes } from "./text-look-alikes";
import { textSpaces } from "./text-spaces";
import type { TextsFindings } from "../../findings/texts";
import type { RulesOf } from "../rule";

export const texts: RulesOf<TextsFindings> = {
  "list-value": listValue,
  "list-spelling": listSpelling,
  "code-spaces": codeSpaces,
  "code-letters": codeLetters,
  "text-legacy": textLegacy,
  "text-spaces": textSpaces,
  "text-accents": textAccents,
  "text-look-alikes": textLookAlikes,
  "name-capitals": nameCapitals,
};
