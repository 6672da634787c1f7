import type { RuleId } from "../findings";
import { birthRange } from "./birth-range";
import { cellError } from "./cell-error";
import { codeSpaces } from "./code-spaces";
import { confirmationContradicted } from "./confirmation-contradicted";
import { confirmationEarly } from "./confirmation-early";
import { dateOrder } from "./date-order";
import { dateText } from "./date-text";
import { dateUnreadable } from "./date-unreadable";
import { expected } from "./expected";
import { fieldMissing } from "./field-missing";
import { identityShape } from "./identity-shape";
import { insuranceShape } from "./insurance-shape";
import { listSpelling } from "./list-spelling";
import { listValue } from "./list-value";
import { monthFirst } from "./month-first";
import { notPresent } from "./not-present";
import { numberText } from "./number-text";
import { numberUnreadable } from "./number-unreadable";
import { outsideTable } from "./outside-table";
import { outsideYear } from "./outside-year";
import { registerMissing } from "./register-missing";
import { registerTwice } from "./register-twice";
import { required } from "./required";
import type { Rule } from "./rule";
import { unique } from "./unique";
import { unknownCode } from "./unknown-code";
import { whole } from "./whole";

/** Every rule there is. Findings of one cell stand in this order. */
export const rules: { readonly [Id in RuleId]: Rule<Id> } = {
  "register-missing": registerMissing,
  "register-twice": registerTwice,
  "field-missing": fieldMissing,
  "outside-table": outsideTable,
  "cell-error": cellError,
  required,
  expected,
  "date-text": dateText,
  "date-unreadable": dateUnreadable,
  "birth-range": birthRange,
  "month-first": monthFirst,
  "number-text": numberText,
  "number-unreadable": numberUnreadable,
  whole,
  "list-value": listValue,
  "list-spelling": listSpelling,
  "code-spaces": codeSpaces,
  unique,
  "identity-shape": identityShape,
  "insurance-shape": insuranceShape,
  "date-order": dateOrder,
  "unknown-code": unknownCode,
  "not-present": notPresent,
  "outside-year": outsideYear,
  "confirmation-contradicted": confirmationContradicted,
  "confirmation-early": confirmationEarly,
};
