import { foldCase } from "../registers/text/fold";
import { shortFingerprint } from "../exchange/marks/packed";
import type { Day } from "../registers/text/dates";
import { score } from "../scoring/score";
import { FROZEN_TABLE } from "../sheets/names";
import {
  frozenCardName,
  frozenCardPlan,
  isFrozenCardName,
  REPLACED,
  replacedNote,
} from "../sheets/frozen/sheet";
import { frozenMarksPlan } from "../sheets/marks/plan";
import type { CellPatch, WorkbookPlan } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import { Trouble } from "../workbook/trouble";
import { isBlank } from "../workbook/value";
import type { Contents, Loss, Reading, Workbook } from "../workbook/workbook";
import type { Asked } from "./chosenPeriod";
import { same } from "./findTable";
import { changesOf } from "./freeze/changes";
import { listWriting } from "./freeze/listWriting";
import { codeOf, madeNow, marksOf } from "./freeze/made";
import { frozenRows } from "./freeze/rows";
import { completeOwn } from "./own/complete";
import { scoredPoints } from "./points";
import { bookFrom } from "./readBook";
import { cellsIn, listIn, readSheets } from "./readSheets";
import { scorePlan } from "./scoreWorkbook";

export interface FreezeRequest extends Asked {
  /** Who freezes it. */
  readonly by: string;
  readonly today: Day;
  /** It may have been frozen before. */
  readonly again: boolean;
}

export interface Frozen {
  /** The code of the period. */
  readonly period: string;
  /** The sheet that was made. */
  readonly sheet: string;
  /** The one of the same period from before, which stays; null = none. */
  readonly instead: string | null;
  readonly rows: number;
  readonly fingerprint: string;
  readonly losses: readonly Loss[];
}

/**
 * Judges the period and keeps what comes out, as values: a sheet of its own, and rows in the list of frozen periods. The
 * scorecard is written too. Throws Trouble signer-missing, period-frozen, field-missing, and what scoring throws.
 */
export async function freeze(
  workbook: Workbook,
  { by: name, today, again, ...asked }: FreezeRequest,
): Promise<Frozen> {
  const by = name.trim();
  if (by === "") throw new Trouble("signer-missing");
  const reading = await readToFreeze(workbook);
  const open = bookFrom(reading, { ...asked, today });
  const period = codeOf(open.book.period);
  const earlier = cardsOf(period, reading.outline);
  const isFrozen = open.frozen?.rows.some((row) => foldCase(row.period) === foldCase(period)) ?? false;
  const list = listIn(reading, FROZEN_TABLE);
  if (isFrozen && !again)
    throw new Trouble("period-frozen", { value: period, sheet: list?.table.sheet ?? "" });

  const scorecard = score(open.book);
  const points = open.points && scoredPoints(scorecard, open.book.campaign, open.points, open.settings);
  const fingerprint = shortFingerprint(marksOf(open.book));
  const head = { period, reportDate: open.book.period.reportDate, frozenOn: today, frozenBy: by };
  const rows = frozenRows(head, scorecard, points);
  const listed = listWriting(rows, list, open.frozen, open.date1904);
  const sheet = freeName(period, reading.outline);
  const instead = earlier.at(-1) ?? null;
  const card = frozenCardPlan({
    ...{ name: sheet, instead, by, on: today, fingerprint, scorecard },
    ...{ campaign: open.book.campaign, settings: open.settings, period: open.book.period },
    points: open.points &&
      points && { card: points.card, bands: open.points.scale.bands, given: open.points.given },
    changes: changesOf(open, scorecard),
  });
  const made = madeNow(open.book, scorecard, today);
  const scoring = scorePlan({ ...open, hasFrozen: true }, made, scorecard);
  const plan: WorkbookPlan = {
    ...scoring,
    sheets: [...scoring.sheets, ...listed.sheets, card, frozenMarksPlan(made, open.date1904)],
    cells: [...scoring.cells, ...listed.cells, ...replacedNotes(instead, sheet, today, reading)],
    anchors: [...(scoring.anchors ?? []), ...listed.anchors],
    growths: [...(scoring.growths ?? []), ...listed.growths],
  };
  const { losses } = await workbook.write(plan);
  return { period, sheet, instead, rows: rows.length, fingerprint, losses };
}

/** After what the centre's own lists ask for has been made. */
async function readToFreeze(workbook: Workbook): Promise<Reading> {
  const read = () => readSheets(workbook, undefined, frozenCards);
  const reading = await read();
  return (await completeOwn(workbook, reading)) ? read() : reading;
}

/** Sheets of what was frozen before. */
function frozenCards({ sheets }: Contents): string[] {
  return sheets.filter(({ name, hasCells }) => hasCells && isFrozenCardName(name)).map(({ name }) => name);
}

/** Those of a period, the latest last. */
function cardsOf(period: string, { sheets }: Contents): string[] {
  const names: string[] = [];
  for (let times = 0; times <= sheets.length; times++) {
    const found = sheets.find(({ name }) => same(name, frozenCardName(period, times)));
    if (found) names.push(found.name);
  }
  return names;
}

function freeName(period: string, contents: Contents): string {
  let times = 0;
  while (contents.sheets.some(({ name }) => same(name, frozenCardName(period, times)))) times++;
  return frozenCardName(period, times);
}

/** The sheet from before says which one is later, unless somebody has written there. */
function replacedNotes(instead: string | null, by: string, on: Day, reading: Reading): CellPatch[] {
  if (instead === null) return [];
  const cells = cellsIn(reading, instead);
  return isBlank(valueAt(cells, REPLACED.row, REPLACED.column)) ? [replacedNote(instead, by, on)] : [];
}
