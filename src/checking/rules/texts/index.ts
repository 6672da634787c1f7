import { codeSpaces } from "./code-spaces";
import { listSpelling } from "./list-spelling";
import { listValue } from "./list-value";
import type { TextsFindings } from "../../findings/texts";
import type { RulesOf } from "../rule";

export const texts: RulesOf<TextsFindings> = {
  "list-value": listValue,
  "list-spelling": listSpelling,
  "code-spaces": codeSpaces,
};
