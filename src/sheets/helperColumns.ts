import type { Campaign } from "../campaign/campaign";
import { registerOf } from "../campaign/campaign";
import { fieldOf, type Register } from "../registers/register";
import { blockColumns } from "./block/columns";
import { KEY, keyFormula, literal } from "./formulas/keys";
import { columnRef, headerRef, thisRowRef } from "./formulas/references";

/**
 * Visible calculated columns that let formulas count people in linear time. A register of people has its codes as
 * text and the row of the first person with the same code; a register that says something of people has the row of
 * the person each entry names, 0 for nobody.
 */
export interface HelperColumn {
  readonly name: string;
  readonly formula: string;
}

const POSITION = "Thứ tự";

/** Name of the column with a person's own row. */
export const ownPosition = POSITION;

/** Name of the column of `register` with the row of the person in `people` that field `who` names. */
export function positionOf(campaign: Campaign, register: string, who: string, people: string): string {
  const named = fieldOf(registerOf(campaign, register), who).refersTo;
  return named.length > 1 ? `${POSITION} ${registerOf(campaign, people).sheet.toLowerCase()}` : POSITION;
}

/** The helper columns of a register; `tableOf` says how the tables are called in this workbook. */
export function helperColumns(
  register: Register,
  campaign: Campaign,
  tableOf: (register: string) => string,
): readonly HelperColumn[] {
  const table = tableOf(register.id);
  if (register.people) return personColumns(table, register.people.code);
  const ofBlock = blockColumns(register, campaign, tableOf);
  if (ofBlock) return ofBlock;
  return lookups(campaign)
    .filter((lookup) => lookup.register === register.id)
    .map(({ who, people }) => ({
      name: positionOf(campaign, register.id, who, people),
      formula: lookup(thisRowRef(table, who), columnsOf(registerOf(campaign, people), tableOf(people))),
    }));
}

/**
 * Only texts and numbers are codes: TRUE&"" would find the person whose code is the text TRUE. An empty text would find
 * the first person without a code. A text is looked up among the codes as they were typed first, where LibreOffice
 * looks twice as fast as among calculated keys; the row found may be another with the same code, hence INDEX.
 */
function lookup(code: string, people: { codes: string; keys: string; positions: string }): string {
  const sought = literal(code);
  const keyed = (text: string) => `IFERROR(MATCH(${text},${people.keys},0),0)`;
  const typed = `IFERROR(INDEX(${people.positions},MATCH(${sought},${people.codes},0)),${keyed(sought)})`;
  // Longer than 0 and shorter than 256.
  const text = `IF(ABS(LEN(${code})-128)<128,${typed},0)`;
  return `IF(ISTEXT(${code}),${text},IF(ISNUMBER(${code}),${keyed(`${code}&""`)},0))`;
}

function columnsOf({ id, people }: Register, table: string) {
  if (!people) throw new Error(`register ${id} is not one of people`);
  return {
    codes: columnRef(table, people.code),
    keys: columnRef(table, KEY),
    positions: columnRef(table, POSITION),
  };
}

/** Which registers are asked about which people, each once. */
function lookups(campaign: Campaign): { register: string; who: string; people: string }[] {
  const found = new Map<string, { register: string; who: string; people: string }>();
  for (const { measure } of campaign.targets.flatMap(({ parts }) => parts)) {
    if (measure.kind !== "coverage" && measure.kind !== "monthly-coverage") continue;
    for (const { register, who } of [measure.evidence].flat()) {
      found.set(`${register} ${who} ${measure.people}`, { register, who, people: measure.people });
    }
  }
  return [...found.values()];
}

function personColumns(table: string, code: string): HelperColumn[] {
  const own = thisRowRef(table, code);
  const key = thisRowRef(table, KEY);
  return [
    {
      name: KEY,
      formula: keyFormula(own),
    },
    {
      name: POSITION,
      formula: `IF(${key}<>"",MATCH(${literal(key)},${columnRef(table, KEY)},0),ROW(${key})-ROW(${headerRef(table, KEY)}))`,
    },
  ];
}
