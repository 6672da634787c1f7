import type { Campaign } from "../../campaign/campaign";
import { cellAddress } from "../../workbook/address";
import type { Reading } from "../../workbook/workbook";
import { DEFINITIONS_TABLE, OWN_DEPARTMENTS_TABLE, OWN_FIELDS_TABLE, TARGETS_TABLE } from "../names";
import { placedTable } from "../placedTable";
import { readDefinitions } from "./definitions";
import { withOwnDepartments } from "./departments";
import { withOwnFields } from "./fields";
import { type OwnMeasures, withOwnTargets, withoutRemoved } from "./targets";

/** `withRemoved`, without the targets that the centre has taken out. Throws besides Trouble target-half-removed. */
export function withOwn(campaign: Campaign, reading: Reading): Campaign {
  const targets = placedTable(reading, TARGETS_TABLE);
  const own = withRemoved(campaign, reading);
  return targets ? withoutRemoved(own, targets.table, targets.cells) : own;
}

/**
 * The campaign as the centre has made it: with its own departments, columns, registers and targets. A workbook without such
 * lists is the campaign as it was made. Throws Trouble definition-unreadable, definition-lacks, target-missing, target-twice.
 */
export function withRemoved(campaign: Campaign, reading: Reading): Campaign {
  const departments = placedTable(reading, OWN_DEPARTMENTS_TABLE);
  const fields = placedTable(reading, OWN_FIELDS_TABLE);
  const definitions = placedTable(reading, DEFINITIONS_TABLE);
  const targets = placedTable(reading, TARGETS_TABLE);
  let own = campaign;
  if (departments) own = withOwnDepartments(own, departments.table, departments.cells);
  if (fields) own = withOwnFields(own, fields.table, fields.cells);
  if (!targets) return own;
  const measures: OwnMeasures = definitions
    ? readDefinitions(definitions.table, definitions.cells, own)
    : new Map();
  return withOwnTargets(own, measures, targets.table, targets.cells);
}

/** All that the lists say: words of the centre that copies may repeat, and where they stand. */
export function ownTexts(
  reading: Reading,
): { readonly sheet: string; readonly cell: string; readonly text: string }[] {
  return [DEFINITIONS_TABLE, OWN_FIELDS_TABLE, OWN_DEPARTMENTS_TABLE].flatMap((name) => {
    const list = placedTable(reading, name);
    if (!list) return [];
    const { table, cells } = list;
    return cells.cells.flatMap((line, index) => {
      const row = cells.top + index;
      if (row <= table.box.top || row > table.box.bottom) return [];
      return line.flatMap((text, column) => {
        if (typeof text !== "string" || text === "") return [];
        return [{ sheet: table.sheet, cell: cellAddress(row, cells.left + column), text }];
      });
    });
  });
}
