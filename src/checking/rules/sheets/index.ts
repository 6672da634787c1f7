import { cellError } from "./cell-error";
import { definitionUnreadable } from "./definition-unreadable";
import { fieldMissing } from "./field-missing";
import { outsideTable } from "./outside-table";
import { registerMissing } from "./register-missing";
import { registerTwice } from "./register-twice";
import { targetUndefined } from "./target-undefined";
import type { SheetsFindings } from "../../findings/sheets";
import type { RulesOf } from "../rule";

export const sheets: RulesOf<SheetsFindings> = {
  "register-missing": registerMissing,
  "register-twice": registerTwice,
  "field-missing": fieldMissing,
  "outside-table": outsideTable,
  "cell-error": cellError,
  "target-undefined": targetUndefined,
  "definition-unreadable": definitionUnreadable,
};
