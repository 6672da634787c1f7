import type { Level } from "../campaign/judgement";
import type { RuleId } from "../checking/findings";
import { SETTINGS_SHEET } from "../sheets/names";
import type { PlacedTable } from "../sheets/placedTable";
import { levelRow, levelWord, readLevels, RULES_TABLE } from "../sheets/ruleLevels";
import { EMPTY_PLAN } from "../workbook/emptyPlan";
import { Trouble } from "../workbook/trouble";
import type { Reading, Workbook } from "../workbook/workbook";
import { wordings } from "../wording";
import { appendRows, lastFilled } from "./appendRows";
import type { oneAtATime } from "./desk/inTurn";
import { same } from "./findTable";
import { listIn } from "./readSheets";
import type { RuleLevels, RulesDesk } from "./rules";

/** `writes` is told before cells of the workbook are written. */
export function rulesDesk(
  workbook: Workbook,
  inTurn: ReturnType<typeof oneAtATime>,
  writes: () => void,
): RulesDesk {
  return {
    ruleLevels: () => inTurn(async () => levelsIn(await readTable(workbook))),
    setRuleLevel: ({ rule, level }) =>
      inTurn(async () => {
        writes();
        await setLevel(workbook, rule, level);
        return levelsIn(await readTable(workbook));
      }),
  };
}

async function readTable(workbook: Workbook): Promise<Reading | null> {
  const { tables } = await workbook.contents();
  const table = tables.find(({ name }) => same(name, RULES_TABLE));
  return table ? workbook.read([{ sheet: table.sheet }]) : null;
}

function levelsIn(reading: Reading | null): RuleLevels {
  if (!reading) return { levels: {}, changeable: false };
  const { table, cells } = rulesIn(reading);
  return { levels: Object.fromEntries(readLevels(table, cells)), changeable: true };
}

/** Into the row of the rule; a rule that is newer than the table gets a row. */
async function setLevel(workbook: Workbook, rule: RuleId, level: Level | null): Promise<void> {
  const reading = await readTable(workbook);
  if (!reading) throw new Trouble("table-missing", { sheet: SETTINGS_SHEET });
  const { table, cells } = rulesIn(reading);
  const { row, columns } = levelRow(table, cells, rule);
  const value = levelWord(level);
  if (row !== null) {
    await workbook.write({
      ...EMPTY_PLAN,
      cells: [{ sheet: table.sheet, row, column: columns.level, value }],
    });
    return;
  }
  const added = [
    { column: columns.level, value },
    { column: columns.title, value: wordings.vi.ruleTitles[rule] },
    { column: columns.id, value: rule },
  ];
  const {
    cells: written,
    anchors,
    growths,
  } = appendRows([added], table, lastFilled(table.box, cells), cells);
  await workbook.write({ ...EMPTY_PLAN, cells: written, anchors, growths });
}

function rulesIn(reading: Reading): PlacedTable {
  const list = listIn(reading, RULES_TABLE);
  if (!list) throw new Trouble("table-missing", { sheet: SETTINGS_SHEET });
  return list;
}
