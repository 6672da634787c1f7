import type { Box } from "../../workbook/address";
import type { Layout } from "../../workbook/layout";
import type { Task } from "../../workbook/live";
import type { Resizing } from "../../workbook/changed";
import type { WorkbookPlan } from "../../workbook/plan";
import { named } from "../../workbook/sameName";
import { newRows } from "../../workbook/widened";
import type { Contents } from "../../workbook/workbook";
import { askContents, type RawContents } from "../contents";
import { isTooLarge } from "../failures";
import { type ExcelContext, inExcel } from "../inExcel";
import { boxOf, cellsAt, once, PLACE, sheetsOf } from "../place";
import { askBelow, type GrowthGround } from "./askBelow";
import type { CellsOn, Look } from "./askCells";
import { askExtras, type Extras } from "./extras";
import { askFilter } from "../reading/state";
import { askMaking, type MakingFound } from "./making/ask";
import { type Questions, questionsOf } from "./questions";
import { halfOf, ROOM, smaller, takeSteps } from "./steps";
import { askBeside, type WideningGround } from "./widenings";

/** What a plan meets in the workbook, asked right before it is written: in one request, or in more for very many cells. */
export interface Ground extends Omit<Questions, "looks"> {
  readonly contents: RawContents;
  readonly protectedSheets: ReadonlySet<string>;
  /** By the name of a sheet that is made anew, in small letters. */
  readonly extras: ReadonlyMap<string, Extras>;
  /** Of the tables that are made of cells. */
  readonly makings: readonly MakingFound[];
  /** Of tables that become plain cells, whether their sheet has a filter over plain cells. */
  readonly filtered: readonly boolean[];
  /** Of those that bring columns. */
  readonly widenings: readonly WideningGround[];
  /** Of those that bring rows. */
  readonly growths: readonly GrowthGround[];
  /** Where the table is now. */
  readonly boxOf: (change: Resizing) => Box;
}

/** `known` says which sheets and tables there were a moment ago; asking for one that is gone is changed-meanwhile. */
export async function askGround(
  task: Task | undefined,
  known: Contents,
  plan: WorkbookPlan,
  layouts: readonly Layout[],
): Promise<Ground> {
  const questions = questionsOf(plan);
  let room = ROOM;
  let left: readonly Look[] = smaller(questions.looks, room);
  for (;;) {
    const { now, later } = takeSteps(left, room);
    try {
      // The rest of the ground comes last, as near to the writing as can be.
      const rest = await inExcel(task, (context) => {
        const cellsOn = cellsIn(context, known);
        const asked = later.length === 0 ? askRest(context, cellsOn, known, plan, layouts) : null;
        return answersOf(context, cellsOn, now, asked);
      });
      if (rest) return { ...rest, ...questions };
      left = later;
    } catch (error) {
      const halved = halfOf(room, now);
      if (!isTooLarge(error) || !halved) throw error;
      room = halved;
      left = smaller(left, room);
    }
  }
}

async function answersOf(
  context: ExcelContext,
  cellsOn: CellsOn,
  looks: readonly Look[],
  rest: (() => Rest) | null,
): Promise<Rest | undefined> {
  const takes = looks.map(({ ask }) => ask(cellsOn));
  await context.sync();
  for (const take of takes) take();
  return rest?.();
}

/** Sheets there are that the plan writes on. */
export function touchedSheets(contents: Contents, plan: WorkbookPlan): string[] {
  const { sheets, cells, formulas = [], columns, widenings = [], growths = [], shrinkings = [] } = plan;
  const { tables = [], unmakings = [], lookCopies = [], dressings = [] } = plan;
  const ofTable = (table: string) => named(contents.tables, table)?.sheet ?? [];
  const names = [
    ...sheets.map(({ name }) => name),
    ...[...cells, ...formulas].map(({ sheet }) => sheet),
    ...[...columns, ...widenings, ...growths, ...shrinkings].flatMap(({ table }) => ofTable(table)),
    ...[...tables, ...unmakings].map(({ sheet }) => sheet),
    ...lookCopies.map(({ to }) => to.sheet),
    ...dressings.map(({ sheet }) => sheet),
  ];
  return [...new Set([...new Set(names)].flatMap((name) => named(contents.sheets, name)?.name ?? []))];
}

type Rest = Omit<Ground, keyof Questions>;

/** What is returned gives it after the next sync. */
function askRest(
  context: ExcelContext,
  cellsOn: CellsOn,
  known: Contents,
  plan: WorkbookPlan,
  layouts: readonly Layout[],
): () => Rest {
  const { worksheets, tables } = context.workbook;
  const { tables: makings = [], unmakings = [], widenings = [], growths = [], shrinkings = [] } = plan;
  const contents = askContents(context.workbook);
  const protections = touchedSheets(known, plan).map((name) => {
    const { protection } = worksheets.getItem(name);
    protection.load("protected");
    return { name, protection };
  });
  const replaced = layouts.flatMap(({ plan: { name } }) => named(known.sheets, name)?.name ?? []);
  const extras = replaced.map((name) => ({ name, extras: askExtras(worksheets.getItem(name)) }));
  const plain = unmakings.flatMap(({ was }) => was ?? []);
  const places = new Map(
    [...plain, ...widenings, ...growths, ...shrinkings].map((change) => {
      const place = once(tables.getItem(change.table).getRange());
      place.load(PLACE);
      return [change, place];
    }),
  );
  const placeOf = (change: Resizing) => {
    const place = places.get(change);
    if (!place) throw new Error(`${change.table} was not looked at`);
    return boxOf(place);
  };
  const made = makings.map((making) => askMaking(context.workbook, cellsOn, known, making));
  const beside = widenings.flatMap((widening) => askBeside(context.workbook, cellsOn, known, widening));
  const grown = growths
    .filter(({ rows }) => rows > 0)
    .map((growth) => askBelow(cellsOn, known, growth, newRows(growth, plan, known.tables)));
  const filters = unmakings.map(({ sheet }) =>
    askFilter(worksheets.getItem(named(known.sheets, sheet)?.name ?? sheet)),
  );
  return () => ({
    contents: contents(),
    filtered: filters.map((take) => take() !== null),
    makings: made.map((take) => take()),
    widenings: beside.map((take) => take()),
    protectedSheets: new Set(
      protections.flatMap(({ name, protection }) => (protection.protected ? [name.toLowerCase()] : [])),
    ),
    extras: new Map(extras.map((one) => [one.name.toLowerCase(), one.extras()])),
    growths: grown.map((below) => {
      const one = below();
      const { right } = newRows(one.growth, plan, known.tables);
      return { ...one, box: { ...placeOf(one.growth), right } };
    }),
    boxOf: placeOf,
  });
}

/** Cells of a sheet, in any spelling of its name. */
function cellsIn({ workbook }: ExcelContext, { sheets }: Contents): CellsOn {
  const sheetOf = sheetsOf(workbook);
  return (sheet, box) => cellsAt(sheetOf(named(sheets, sheet)?.name ?? sheet), box);
}
