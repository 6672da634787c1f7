import type { Campaign, Part, Target } from "../../campaign/campaign";
import { codeKey } from "../../registers/entries";
import { foldCase } from "../../registers/text/fold";
import { DEFINITIONS_TABLE, SCORING_TABLE } from "../../sheets/names";
import { withRemoved, withTakenOut } from "../../sheets/own";
import { additionsIn } from "../../sheets/own/additions";
import { DEFINITION_CHOICES } from "../../sheets/own/choices";
import { definitionRows } from "../../sheets/own/definitionRows";
import { rowsOfDefinition } from "../../sheets/own/definitions";
import { removedParts } from "../../sheets/own/targets";
import { listedThings } from "../../sheets/own/things";
import { SCORING_COLUMNS } from "../../sheets/points/scoringColumns";
import { tableColumn } from "../../sheets/tableColumn";
import { readTargets } from "../../sheets/targetsReader";
import { valueAt } from "../../workbook/rows";
import { isBlank } from "../../workbook/value";
import type { Reading } from "../../workbook/workbook";
import type { OwnCampaign, OwnPart, OwnTarget } from "../own";
import { listIn, presetIn, targetsIn } from "../readSheets";

/** The campaign with its targets as the workbook says them, those that are taken out too, still without points. */
export function wholeCampaign(reading: Reading): Campaign {
  const { table, cells } = targetsIn(reading);
  return readTargets(withRemoved(presetIn(reading).preset, reading), table, cells);
}

export function ownCampaign(reading: Reading): OwnCampaign {
  const campaign = wholeCampaign(reading);
  const { preset } = presetIn(reading);
  // Targets that are out may be about registers that are out too.
  const all = withTakenOut(preset, reading);
  const { table, cells } = targetsIn(reading);
  const isRemoved = removedParts(table, cells);
  const definitions = listIn(reading, DEFINITIONS_TABLE);
  const isOwn = ({ id }: Part) =>
    definitions !== null && rowsOfDefinition(id, definitions.table, definitions.cells).length > 0;
  const scores = scoresIn(reading);
  return {
    departments: campaign.departments,
    targets: campaign.targets.map((target): OwnTarget => {
      const { id, department, text, parts } = target;
      const removed = isRemoved !== null && parts.every((part) => isRemoved(part.id));
      return {
        ...{ id, department, text, removed },
        scores: scores(id),
        parts: parts.map((part): OwnPart => {
          return { id: part.id, own: isOwn(part), draft: draftOf(part, target, removed ? all : campaign) };
        }),
      };
    }),
    registers: campaign.registers.map(({ id, sheet, people, fields, date }) => ({
      ...{ id, sheet },
      people: people !== undefined,
      own: fields.every(({ own }) => own),
      fields: fields.map(({ label, kind, values, refersTo, own }) => {
        return { label, kind, values, names: refersTo, own: own ?? false };
      }),
      dated: date !== undefined,
    })),
    additions: listedThings(additionsIn(reading), preset).map(({ thing, name, isOut, isLast }) => {
      return { thing, name, removed: isOut, last: isLast };
    }),
    choices: DEFINITION_CHOICES,
    incidents: typesOf(campaign),
  };
}

function typesOf({ incidents, registers }: Campaign): readonly string[] {
  const register = registers.find(({ id }) => id === incidents?.register);
  return register?.fields.find(({ label }) => label === incidents?.type)?.values ?? [];
}

function draftOf(part: Part, { department, clause }: Target, campaign: Campaign): OwnPart["draft"] {
  const { id, text, goal, measure, when } = part;
  if (measure.kind === "standing") return null;
  const { compare, level, stretch } = goal;
  const rows = definitionRows(measure, campaign);
  return { ...{ id, department, clause, text, rows, compare, level, stretch, when }, max: null };
}

/** How many lines of Chấm điểm somebody has scored a target in. */
function scoresIn(reading: Reading): (target: string) => number {
  const list = listIn(reading, SCORING_TABLE);
  if (!list) return () => 0;
  const { table, cells } = list;
  const there = new Set(table.columns.map(foldCase));
  const { id, self, verified, approved } = SCORING_COLUMNS;
  const typed = [self, verified, approved].filter(({ name }) => there.has(foldCase(name)));
  const counts = new Map<string, number>();
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const key = codeKey(valueAt(cells, row, tableColumn(table, id.name)));
    if (key === null) continue;
    const isScored = typed.some(({ name }) => !isBlank(valueAt(cells, row, tableColumn(table, name))));
    if (isScored) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (target) => counts.get(codeKey(target) ?? "") ?? 0;
}
