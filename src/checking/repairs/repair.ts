import type { Place } from "../../registers/place";
import type { Field } from "../../registers/register";
import type { CellValue } from "../../workbook/value";
import type { FindingOf, RuleId } from "../findings";

/** What would stand in the cell: `null` empties it, `undefined` = nothing is certain. Days are of the 1900 system. */
export type Repair<Id extends RuleId> = (
  value: CellValue,
  finding: FindingOf<Id>,
  field: Field,
) => CellValue | undefined;

/** What a cell says, and what it means without a doubt. */
export interface CellRepair extends Place {
  /** Id of the register. */
  readonly register: string;
  /** Label of the field. */
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** What was minded and will not be any more, in the order of its repair. */
  readonly rules: readonly RuleId[];
  /** `after` counts days of the 1900 system: a workbook whose dates count from 1904 needs another number. */
  readonly isDay: boolean;
  /** The cells around it say which of several meanings it has: people should look before they agree. */
  readonly byColumn: boolean;
}
