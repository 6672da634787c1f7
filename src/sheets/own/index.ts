import type { Campaign } from "../../campaign/campaign";
import { codeKey } from "../../registers/entries";
import { cellAddress } from "../../workbook/address";
import type { Reading } from "../../workbook/workbook";
import { DEFINITIONS_TABLE, OWN_DEPARTMENTS_TABLE, OWN_FIELDS_TABLE, TARGETS_TABLE } from "../names";
import { placedTable } from "../placedTable";
import { additionsIn, withAdditions, withAll } from "./additions";
import { readMeasure } from "./definitionReader";
import { linesOfDefinitions } from "./definitions";
import { canBeRead, refuseAsked, refuseKeepers, refuseUsed } from "./inUse";
import { departmentSaid, removedParts, withOwnTargets, withoutRemoved } from "./targets";

/** `withRemoved`, without the targets that the centre has taken out. Throws besides Trouble target-half-removed. */
export function withOwn(campaign: Campaign, reading: Reading): Campaign {
  const targets = placedTable(reading, TARGETS_TABLE);
  const own = withRemoved(campaign, reading);
  return targets ? withoutRemoved(own, targets.table, targets.cells) : own;
}

/**
 * The campaign as the centre has made it: with its own departments, columns, registers and targets. A target that is taken
 * out may be about what is taken out too, which the campaign does not hold. A workbook without such lists is the campaign
 * as it was made. Throws Trouble definition-unreadable, definition-lacks, own-in-use, target-missing, target-twice.
 */
export function withRemoved(campaign: Campaign, reading: Reading): Campaign {
  const additions = additionsIn(reading);
  refuseKeepers(campaign, additions);
  const own = withAdditions(campaign, additions);
  const targets = placedTable(reading, TARGETS_TABLE);
  const definitions = placedTable(reading, DEFINITIONS_TABLE);
  if (!targets || !definitions) return own;
  const all = withAll(campaign, additions);
  const isRemoved = removedParts(targets.table, targets.cells);
  const measures = linesOfDefinitions(definitions.table, definitions.cells);
  const asked = [...measures.values()].filter(({ id }) => isRemoved?.(id) !== true);
  const added = asked.filter(({ id }) => !isMade(id, campaign));
  const said = added.map(({ id }) => ({ name: id, said: departmentSaid(id, targets) }));
  refuseAsked(said, campaign, additions);
  refuseUsed(
    asked.filter(({ lines }) => !canBeRead(lines, own)),
    campaign,
    additions,
  );
  const read = new Map(
    [...measures].map(([key, { id, lines }]) => [
      key,
      { id, measure: readMeasure(lines, isRemoved?.(id) === true ? all : own) },
    ]),
  );
  return withOwnTargets(own, read, all.departments, targets);
}

/** The campaign with all that is taken out, as far as it can be read: that, and no target of the centre's own. */
export function withTakenOut(campaign: Campaign, reading: Reading): Campaign {
  return withAll(campaign, additionsIn(reading));
}

function isMade(id: string, { targets }: Campaign): boolean {
  return targets.some(({ parts }) => parts.some((part) => codeKey(part.id) === codeKey(id)));
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
