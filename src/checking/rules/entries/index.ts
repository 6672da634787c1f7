import { confirmationContradicted } from "./confirmation-contradicted";
import { duplicate } from "./duplicate";
import { expected } from "./expected";
import { formulaOverwritten } from "./formula-overwritten";
import { moreThanPresent } from "./more-than-present";
import { nearDuplicate } from "./near-duplicate";
import { notPresent } from "./not-present";
import { numbering } from "./numbering";
import { outlier } from "./outlier";
import { required } from "./required";
import { totalRow } from "./total-row";
import { twice } from "./twice";
import { unknownCode } from "./unknown-code";
import type { EntriesFindings } from "../../findings/entries";
import type { RulesOf } from "../rule";

export const entries: RulesOf<EntriesFindings> = {
  required: required,
  expected: expected,
  "unknown-code": unknownCode,
  "not-present": notPresent,
  "confirmation-contradicted": confirmationContradicted,
  "total-row": totalRow,
  twice,
  duplicate,
  "near-duplicate": nearDuplicate,
  "more-than-present": moreThanPresent,
  outlier,
  "formula-overwritten": formulaOverwritten,
  numbering,
};
