import { openDesk } from "../../src/actions/openDesk";
import { files } from "../../src/taskpane/work/files";
import type { Reading, Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx";
import { cellsOf } from "../looking";
import { type Fate, NOW, returnedCopy } from "./returned";
import type { Measure } from "./table";
import { ratiosOf } from "./timing";

const BUDGET = 5;
const ROUNDS = 5;

/**
 * A department's copy with a care log of 20,000 rows comes back and is merged, against parsing the JSON of both files'
 * cells.
 */
export async function exchangeCost(): Promise<Measure[]> {
  const usual = await works({ oneIn: 10 });
  const [opened = NaN, received = NaN, merged = NaN] = await usual.ratios(["open", "receive", "merge"]);
  const worse: Measure[] = [];
  for (const [what, fate] of WORSE) {
    const [ratio = NaN] = await (await works(fate)).ratios(["merge"]);
    worse.push(line(what, ratio, null));
  }
  return [
    line("unpack and read a return of 20,000 rows", opened, null),
    line("the same, compared and checked", received, null),
    line("the same, merged (2,000 rows changed)", merged, null),
    line("comparing and merging without the reading", merged - opened, BUDGET),
    ...worse,
  ];
}

const WORSE: readonly (readonly [string, Fate])[] = [
  ["all of it with 20,000 rows changed", { oneIn: 1 }],
  ["all of it with no row id left", { oneIn: 10, isWithoutIds: true }],
  ["all of it with four columns renamed", { oneIn: 10, renamed: 4 }],
];

function line(what: string, measured: number, budget: number | null): Measure {
  return { what, measured, unit: "× JSON.parse", budget };
}

async function works(fate: Fate) {
  const { master, back, changed } = await returnedCopy(fate);
  const here = await everything(master);
  const there = await everything(openXlsx(back));
  const json = JSON.stringify([here.sheets, there.sheets]);
  const names = there.outline.sheets.map(({ name }) => name);
  const all = {
    open: () => cellsOf(openXlsx(back), names),
    receive: () => deskAt(readOnly(here)).receive([{ name: "ve.xlsx", bytes: back }]),
    merge: async () => {
      const desk = deskAt(readOnly(here));
      const { counts } = await desk.receive([{ name: "ve.xlsx", bytes: back }]);
      if (counts.changed !== changed) throw new Error(`${String(counts.changed)} changes were found`);
      await desk.accept({ accepted: "safe", now: NOW });
    },
  };
  const parse = () => JSON.parse(json) as unknown;
  return {
    ratios: (wanted: readonly (keyof typeof all)[]) =>
      ratiosOf(
        parse,
        wanted.map((name) => all[name]),
        ROUNDS,
      ),
  };
}

function deskAt(workbook: Workbook) {
  return openDesk(workbook, { files, random: Math.random });
}

async function everything(workbook: Workbook): Promise<Reading> {
  const { sheets } = await workbook.contents();
  return workbook.read(sheets.filter(({ hasCells }) => hasCells).map(({ name }) => ({ sheet: name })));
}

/** As Excel hands it over, without the time that Excel takes; what is written goes nowhere. */
function readOnly({ outline, sheets }: Reading): Workbook {
  const cells = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    contents: () => Promise.resolve(outline),
    read: (areas) =>
      Promise.resolve({
        outline,
        sheets: areas.map(({ sheet }) => cells.get(sheet) ?? { name: sheet, top: 0, left: 0, cells: [] }),
      }),
    looks: () => Promise.reject(new Error("looks are not asked here")),
    write: () => Promise.resolve({ losses: [] }),
  };
}
