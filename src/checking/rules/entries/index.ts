import { confirmationContradicted } from "./confirmation-contradicted";
import { expected } from "./expected";
import { notPresent } from "./not-present";
import { required } from "./required";
import { unknownCode } from "./unknown-code";
import type { EntriesFindings } from "../../findings/entries";
import type { RulesOf } from "../rule";

export const entries: RulesOf<EntriesFindings> = {
  required: required,
  expected: expected,
  "unknown-code": unknownCode,
  "not-present": notPresent,
  "confirmation-contradicted": confirmationContradicted,
};
