import type { Field } from "../../registers/register";
import type { CellValue } from "../../workbook/value";
import type { Finding, RuleId } from "../findings";
import { repairDateNumber, repairDateText } from "./dates";
import { repairShape } from "./identities";
import { repairNumberText } from "./numbers";
import type { Repair } from "./repair";
import {
  repairCodeLetters,
  repairCodeSpaces,
  repairLegacy,
  repairListSpelling,
  repairLookAlikes,
  repairUnseen,
} from "./texts";

/** Findings that may leave no choice. Where a cell has several of them, they are put right in this order. */
const REPAIRS: { readonly [Id in RuleId]?: Repair<Id> } = {
  "list-spelling": repairListSpelling,
  "code-spaces": repairCodeSpaces,
  "code-letters": repairCodeLetters,
  "text-legacy": repairLegacy,
  "text-spaces": repairUnseen,
  "text-accents": repairUnseen,
  "text-look-alikes": repairLookAlikes,
  "date-text": repairDateText,
  "date-number": repairDateNumber,
  "number-text": repairNumberText,
  "identity-shape": repairShape,
  "insurance-shape": repairShape,
};

/** The rules whose findings may be put right. */
export const REPAIRABLE = Object.keys(REPAIRS) as RuleId[];

const ORDER: readonly string[] = REPAIRABLE;

/** When the repair of a rule has its turn; -1 where there is none. */
export function turnOf({ rule }: Finding): number {
  return ORDER.indexOf(rule);
}

/** Whether the cell alone would not be enough to say what it means. */
export function restsOnColumn(finding: Finding): boolean {
  if (finding.rule === "date-text") return finding.decidedBy === "column";
  return finding.rule === "text-legacy" && finding.among;
}

/** What the cell would say once this is put right; undefined where that is not certain. */
export function putRight(value: CellValue, finding: Finding, field: Field): CellValue | undefined {
  // Each rule's repair takes that rule's finding; which one it is, the compiler cannot follow.
  const repair = REPAIRS[finding.rule] as
    ((value: CellValue, finding: Finding, field: Field) => CellValue | undefined) | undefined;
  return repair?.(value, finding, field);
}
