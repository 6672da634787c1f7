import { rowId } from "../../../../src/registers/rowId";
import { type CellValue, isBlank } from "../../../../src/workbook/value";
import { isBlankRow, type Paper, type PaperRow, papersIn, placesOf } from "./paper";
import { open } from "../../workbooks";
import type { Story } from "./story";
import type { Told } from "./told";
import { rowAt } from "./written";

/** What the order of files may decide, and what not. */

export const together = (story: Story): Story => ({ ...story, batches: [placesOfCopies(story)] });
/** Of each file the same is accepted, whenever it comes. */
export function inTurn(story: Story): Story {
  return { ...story, batches: placesOfCopies(story).map((file) => [file]), ticks: story.ticks.slice(0, 1) };
}

export function turned(story: Story): Story {
  return { ...story, batches: story.batches.map((batch) => [...batch].reverse()).reverse() };
}

/** All rows, in no order; ids that a merge gave say nothing. */
export async function contentsOf(told: Told): Promise<string[]> {
  const start = await startOf(told);
  const known = new Set(start.flatMap(({ rows }) => rows.map(({ id }) => rowId(id))));
  return (await papersIn(told.workbook)).flatMap(({ register, rows }) =>
    rows
      .filter((row) => !isBlankRow(row))
      .map(({ id, values }) => JSON.stringify([register.id, known.has(rowId(id)) ? id : "new", values]))
      .sort(),
  );
}

/**
 * What awaits no decision, in either of two ways to merge: cells of the rows that were here with an id, and new rows
 * whose name no row has that was here or awaits a decision.
 */
export async function settled(told: Told, awaiting: ReadonlySet<string>): Promise<unknown> {
  const start = await startOf(told);
  return (await papersIn(told.workbook)).map((paper, index) => {
    const before = (start[index]?.rows ?? []).filter(({ id }) => !isBlank(id));
    const known = new Set(before.map(({ id }) => rowId(id)));
    const isAdded = (row: PaperRow) => !isBlank(row.id) && !known.has(rowId(row.id));
    return {
      cells: before.map(({ id }) => {
        const row = paper.rows.find((one) => rowId(one.id) === rowId(id));
        return paper.columns.map(({ label }) => {
          return awaiting.has(cellKey(paper, id, label)) ? "awaits a decision" : (row?.values[label] ?? null);
        });
      }),
      added: paper.rows
        .filter((row) => isAdded(row) && !awaiting.has(nameOf(paper, row)))
        .map(({ values }) => JSON.stringify(values))
        .sort(),
    };
  });
}

/** The cells and the names of rows of which somebody must decide, and the names that rows here have or had. */
export async function awaitingIn(told: Told): Promise<string[]> {
  const start = await startOf(told);
  const end = (await papersIn(told.workbook)).map((paper, index) => {
    return { ...paper, rows: paper.rows.slice(0, start[index]?.rows.length) };
  });
  const names = [...start, ...end].flatMap((paper) => paper.rows.map((row) => nameOf(paper, row)));
  const waiting: string[] = [];
  for (const { before, came, changes } of told.batches) {
    const papers = await papersIn(open(before));
    for (const change of changes.filter(({ kind }) => kind === "conflict" || kind === "out-of-scope")) {
      const { sheet, here, there, cells } = change;
      const find = (all: readonly Paper[] | undefined) => all?.find(({ table }) => table.sheet === sheet);
      const mine = find(papers);
      const theirs = find(told.files[came[change.file] ?? -1]?.papers);
      if (!mine) continue;
      const own = mine.rows[rowAt(here?.cell) - mine.table.box.top - 1];
      waiting.push(...cells.map(({ field }) => cellKey(mine, own?.id ?? null, field)));
      const named = [own, theirs?.rows[placesOf(theirs).indexOf(rowAt(there?.cell))]];
      waiting.push(...named.flatMap((row) => (row ? [nameOf(mine, row)] : [])));
    }
  }
  return [...names, ...waiting];
}

function cellKey({ register }: Paper, id: CellValue, label: string): string {
  return JSON.stringify([register.id, rowId(id), label]);
}

function nameOf({ register }: Paper, { values }: PaperRow): string {
  const unique = register.fields.filter((field) => field.unique && !isBlank(values[field.label]));
  const named = unique.length > 0 ? unique : register.fields.filter(({ required }) => required);
  return JSON.stringify([register.id, ...named.map(({ label }) => values[label] ?? null)]);
}

async function startOf({ batches }: Told): Promise<Paper[]> {
  const [first] = batches;
  return first ? papersIn(open(first.before)) : [];
}

function placesOfCopies({ copies }: Story): number[] {
  return copies.map((_, index) => index);
}
