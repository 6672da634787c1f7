import type { FunctionSpecification } from "../specification";
import { AGGREGATES } from "./aggregates";
import { ARRAYS } from "./arrays";
import { CONDITIONS } from "./conditions";
import { COUNTING } from "./counting";
import { dateFunctions } from "./dates";
import { LOOKUPS } from "./lookups";
import { NUMBERS } from "./numbers";
import { TEXTS } from "./texts";

export type Functions = Readonly<Record<string, FunctionSpecification>>;

export function functionTable(date1904: boolean): ReadonlyMap<string, FunctionSpecification> {
  return new Map(
    Object.entries({
      ...AGGREGATES,
      ...ARRAYS,
      ...CONDITIONS,
      ...COUNTING,
      ...LOOKUPS,
      ...NUMBERS,
      ...TEXTS,
      ...dateFunctions(date1904),
    }),
  );
}
