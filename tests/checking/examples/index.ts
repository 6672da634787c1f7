import type { FindingValues } from "../../../src/checking/findings";
import { dates } from "./dates";
import { entries } from "./entries";
import { identities } from "./identities";
import { numbers } from "./numbers";
import { sheets } from "./sheets";
import { texts } from "./texts";
import type { ExamplesOf } from "./example";

export const EXAMPLES: ExamplesOf<FindingValues> = {
  ...sheets,
  ...texts,
  ...dates,
  ...numbers,
  ...identities,
  ...entries,
};
