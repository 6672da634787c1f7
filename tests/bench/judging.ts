import type { Book } from "../../src/campaign/book";
import { yearPeriod } from "../../src/campaign/period";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { check } from "../../src/checking/check";
import { type Entries, readEntries } from "../../src/registers/entries";
import { type People, readPeople } from "../../src/registers/people";
import type { Register } from "../../src/registers/register";
import { firstOfMonth } from "../../src/registers/text/dates";
import { score } from "../../src/scoring/score";
import { benchRows } from "../../src/standin/sample";
import type { SheetCells } from "../../src/workbook/workbook";
import type { Measure } from "./table";
import { ratiosOf } from "./timing";

const campaign = sonLa2026;
const ENTRIES = 100_000;
const BUDGET = 1.5;
const ROUNDS = 9;

/** Checking and scoring every register, from its cells on, against parsing the JSON of the same cells. */
export async function judgingCost(): Promise<Measure[]> {
  const json = JSON.stringify(sheets());
  const cells = JSON.parse(json) as readonly SheetCells[];
  const [ratio = NaN] = await ratiosOf(
    () => JSON.parse(json) as unknown,
    [
      () => {
        // Columns are remembered, so every run reads anew.
        const book = bookOf(cells);
        return [check(book), score(book)];
      },
    ],
    ROUNDS,
  );
  return [{ what: "check + score, 100,000 entries", measured: ratio, unit: "× JSON.parse", budget: BUDGET }];
}

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
