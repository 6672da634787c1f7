import { dates } from "./dates";
import { entries } from "./entries";
import { identities } from "./identities";
import { numbers } from "./numbers";
import { sheets } from "./sheets";
import { texts } from "./texts";
import type { FindingSentences } from "../../wording";

export const findings: FindingSentences = {
  ...sheets,
  ...texts,
  ...dates,
  ...numbers,
  ...identities,
  ...entries,
};
