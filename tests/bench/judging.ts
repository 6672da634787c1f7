import type { Book } from "../../src/campaign/book";
import { yearPeriod } from "../../src/campaign/period";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { check } from "../../src/checking/check";
import type { RuleId } from "../../src/checking/findings";
import { rules } from "../../src/checking/rules";
import { surveyOf } from "../../src/checking/survey";
import { type Entries, readEntries } from "../../src/registers/entries";
import { type People, readPeople } from "../../src/registers/people";
import type { Register } from "../../src/registers/register";
import { firstOfMonth } from "../../src/registers/text/dates";
import { score } from "../../src/scoring/score";
import { benchRows } from "../../src/standin/sample";
import type { SheetCells } from "../../src/workbook/workbook";
import { compiledSchema } from "./schema";
import type { Measure } from "./table";
import { ratiosOf } from "./timing";

const campaign = sonLa2026;
const ENTRIES = 100_000;
const CHECKED = 4;
const SCORED = 1.5;
const ROUNDS = 9;

/** Checking and scoring every register, from its cells on, against parsing the JSON of the same cells. */
export async function judgingCost(): Promise<Measure[]> {
  const json = JSON.stringify(sheets());
  const cells = JSON.parse(json) as readonly SheetCells[];
  const schemas = campaign.registers.map(compiledSchema);
  const bySchema = () =>
    cells.reduce((sum, sheet, index) => {
      const validate = schemas[index];
      return sum + sheet.cells.slice(1).filter((row) => validate && !validate(row)).length;
    }, 0);
  const [checked = NaN, scored = NaN, ours = NaN, ajv = NaN] = await ratiosOf(
    () => JSON.parse(json) as unknown,
    [
      // Columns are remembered, so every run reads anew.
      () => check(bookOf(cells)),
      () => score(bookOf(cells)),
      () => {
        const survey = surveyOf(bookOf(cells));
        return CELL_RULES.map((id) => rules[id](survey));
      },
      bySchema,
    ],
    ROUNDS,
  );
  const line = (what: string, measured: number, budget: number | null): Measure => {
    return { what, measured, unit: "× JSON.parse", budget };
  };
  return [
    line("check with all rules, 100,000 entries", checked, CHECKED),
    line("score, 100,000 entries", scored, SCORED),
    line("the rules of single cells alone", ours, null),
    line("the same as a compiled schema (ajv)", ajv, null),
    { what: "ours", measured: ours / ajv, unit: "× the schema", budget: 1 },
  ];
}

/** What a schema of single cells can say as well. */
const CELL_RULES = [
  "required",
  "list-value",
  "list-spelling",
  "date-text",
  "date-unreadable",
  "number-text",
  "number-unreadable",
  "whole",
  "code-spaces",
  "text-spaces",
  "text-accents",
  "identity-shape",
  "insurance-shape",
] as const satisfies readonly RuleId[];

/** The registers as sheets: a header and the entries below it. */
function sheets(): SheetCells[] {
  const rows = benchRows(campaign, { entries: ENTRIES, seed: 1 });
  return campaign.registers.map(({ id, sheet, fields }) => {
    const header = fields.map(({ label }) => label);
    return { name: sheet, top: 0, left: 0, cells: [header, ...(rows.get(id) ?? [])] };
  });
}

function bookOf(sheetCells: readonly SheetCells[]): Book {
  const entries = new Map<string, Entries>();
  campaign.registers.forEach((register, index) => {
    const cells = sheetCells[index];
    if (cells) entries.set(register.id, entriesOf(register, cells));
  });
  const people = new Map<string, People>();
  for (const [id, one] of entries) if (one.register.people) people.set(id, readPeople(one));
  const reportDate = firstOfMonth(campaign.year, 7) - 1;
  return {
    campaign,
    period: yearPeriod(campaign.year, reportDate),
    doubles: [],
    levels: new Map(),
    exceptions: [],
    entries: (id) => found(entries.get(id)),
    people: (id) => found(people.get(id)),
  };
}

function entriesOf(register: Register, cells: SheetCells): Entries {
  const columns = register.fields.map(({ label }) => label);
  const box = { top: 0, left: 0, bottom: cells.cells.length - 1, right: columns.length - 1 };
  const { table: name, sheet } = register;
  const table = { name, sheet, box, hasHeader: true, hasTotals: false, columns };
  return readEntries(register, table, cells, false);
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error("no such register");
  return one;
}
