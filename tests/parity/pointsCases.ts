import fc from "fast-check";

import { readBook } from "../../src/actions/readBook";
import { scoredPoints } from "../../src/actions/points";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { USUAL_SCALE } from "../../src/campaign/points";
import { calculate } from "../../src/calculating";
import { score } from "../../src/scoring/score";
import { cellText } from "../../src/sheets/cellText";
import { HOW_SHEET, SCORING_SHEET, SCORING_TABLE, TARGETS_TABLE } from "../../src/sheets/names";
import { EVERYBODY, type PointsLayout, pointsLayout } from "../../src/sheets/points/howPoints";
import { parseAddress } from "../../src/workbook/address";
import type { CellPatch } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/rows";
import type { CellValue } from "../../src/workbook/value";
import type { TableOutline, Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx";
import { cellsOf, outlineOf } from "../looking";
import { type Case, cases } from "./cases";
import type { Reading } from "./reading";
import { workbookOf } from "./workbooks";

/** A scored workbook in which somebody has changed what targets are worth, and given scores. */
export interface PointsCase {
  readonly one: Case;
  /** By target, in the columns of Chỉ tiêu. */
  readonly worth: readonly (readonly [
    max: CellValue,
    rule: CellValue,
    assigned: CellValue,
    document: CellValue,
  ])[];
  /** By target, in the columns of Chấm điểm. */
  readonly given: readonly (readonly [
    self: CellValue,
    verified: CellValue,
    approved: CellValue,
    reason: CellValue,
  ])[];
}

const scores = fc.constantFrom<CellValue>(null, null, null, null, 0, 5, 8.5, 10, 10.5, 12, -1, "tám", 9.7);

export function pointsCases(forLibreOffice: boolean): fc.Arbitrary<PointsCase> {
  const each = <Row>(row: fc.Arbitrary<Row>) =>
    fc.array(row, { minLength: sonLa2026.targets.length, maxLength: sonLa2026.targets.length });
  return fc.record({
    one: cases(forLibreOffice),
    worth: each(
      fc.tuple(
        fc.constantFrom<CellValue>(10, 10, 5, 7.5, 0, 33, null),
        fc.constantFrom<CellValue>(null, ...USUAL_SCALE.rules.map(({ name }) => name)),
        fc.constantFrom<CellValue>("Có", "Có", null, "Không", "không"),
        fc.constantFrom<CellValue>(null, "12/QĐ-TTBTXH", "  "),
      ),
    ),
    given: each(fc.tuple(scores, scores, scores, fc.constantFrom<CellValue>(null, null, "đã xem lại"))),
  });
}

/** As a file; without `cached` no formula has a value. */
export async function fileOf({ one, worth, given }: PointsCase, cached: boolean): Promise<Uint8Array> {
  const workbook = openXlsx(await workbookOf(one, { cached }), cached ? { calculate } : {});
  await patch(workbook, TARGETS_TABLE, WORTH, worth);
  await patch(workbook, SCORING_TABLE, GIVEN, given);
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

const WORTH = ["Điểm tối đa", "Cách cho điểm", "Được giao", "Số văn bản không giao"];
const GIVEN = ["Tự chấm", "Thẩm định", "Duyệt", "Lý do"];

async function patch(
  workbook: Workbook,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  const { tables } = await outlineOf(workbook);
  const found = tables.find(({ name }) => name === table);
  if (!found) throw new Error(`no table ${table}`);
  const [cells] = await cellsOf(workbook, [found.sheet]);
  const wanted = sonLa2026.targets.map(({ id, parts }) =>
    table === TARGETS_TABLE ? (parts[0]?.id ?? id) : id,
  );
  const column = (name: string) => found.box.left + found.columns.indexOf(name);
  const rowOf = (id: string) => {
    for (let row = found.box.top + 1; row <= found.box.bottom; row++) {
      if (cells && valueAt(cells, row, column("Mã")) === id) return row;
    }
    throw new Error(`no row ${id}`);
  };
  const patches = rows.flatMap((values, index): CellPatch[] => {
    const row = rowOf(wanted[index] ?? "");
    return values.map((value, i) => ({ sheet: found.sheet, row, column: column(columns[i] ?? ""), value }));
  });
  await workbook.write({ sheets: [], names: [], columns: [], cells: patches });
}

/** The first reader: what scoring/points makes of the workbook. */
export async function pointsJudged(file: Uint8Array): Promise<Reading> {
  const { book, points, settings } = await readBook(openXlsx(file));
  const found = new Map<string, CellValue>();
  if (!points) return found;
  const { card, remarks } = scoredPoints(score(book), book.campaign, points, settings);
  const near = (value: number | undefined) => (value === undefined ? "" : Number(value.toFixed(9)));
  for (const { id, out, computed, counted, source } of card.targets) {
    found.set(`${id} out`, out === null ? 0 : out === "unassigned" ? 9 : out === "not-due" ? 4 : 3);
    found.set(`${id} low`, near(computed?.low));
    found.set(`${id} high`, near(computed?.high));
    found.set(`${id} counted`, source === "computed" ? "" : near(counted?.low));
    const noted = remarks.some(({ target, kind }) => target === id && kind !== "undocumented");
    found.set(`${id} noted`, noted);
  }
  for (const { id, max, points: sum, share, bands, rank } of [
    ...card.departments,
    { ...card.total, id: EVERYBODY, rank: null },
  ]) {
    if (id !== EVERYBODY && !card.targets.some(({ department }) => department === id)) continue;
    found.set(`${id} max`, near(max));
    found.set(`${id} low`, near(sum.low));
    found.set(`${id} high`, near(sum.high));
    found.set(`${id} share`, near(share?.low));
    found.set(`${id} bands`, `${bands.low ?? ""} ${bands.high ?? ""}`);
    found.set(`${id} rank`, rank ? `${String(rank.best)} ${String(rank.worst)}` : " ");
  }
  return found;
}

/** The second reader: what stands in the sheets that hold our formulas. */
export async function pointsShown(file: Uint8Array): Promise<Reading> {
  const workbook = openXlsx(file);
  const { book } = await readBook(workbook);
  const layout = pointsLayout(book.campaign);
  const [how, given] = await cellsOf(workbook, [HOW_SHEET, SCORING_SHEET]);
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === SCORING_TABLE);
  if (!how || !given || !table) throw new Error("no points in the workbook");
  const at = (address: string): CellValue => {
    const box = parseAddress(address.replaceAll("$", ""));
    const value = valueAt(how, box?.top ?? -1, box?.left ?? -1);
    return typeof value === "number" ? Number(value.toFixed(9)) : (value ?? "");
  };
  const found = new Map<string, CellValue>();
  for (const { id } of layout.targets) {
    found.set(`${id} out`, at(layout.at("worth", id, "out")));
    found.set(`${id} low`, at(layout.at("got", id, "low")));
    found.set(`${id} high`, at(layout.at("got", id, "high")));
    const counts = at(layout.at("worth", id, "out")) === 0;
    found.set(`${id} counted`, counts ? at(layout.at("got", id, "typed")) : "");
    found.set(
      `${id} noted`,
      notedIn(table, id, (row, column) => valueAt(given, row, column)),
    );
  }
  for (const id of layout.departments) totals(id, layout, at, found);
  return found;
}

function notedIn(
  { box, columns }: TableOutline,
  id: string,
  at: (row: number, column: number) => CellValue,
): boolean {
  for (let row = box.top + 1; row <= box.bottom; row++) {
    const note = at(row, box.left + columns.indexOf("Cần xem"));
    if (at(row, box.left + columns.indexOf("Mã")) === id && note !== null && note !== "") return true;
  }
  return false;
}

function totals(
  id: string,
  layout: PointsLayout,
  at: (address: string) => CellValue,
  found: Map<string, CellValue>,
) {
  const cell = (key: Parameters<typeof layout.at<"total">>[2]) => at(layout.at("total", id, key));
  found.set(`${id} max`, cell("max"));
  found.set(`${id} low`, cell("low"));
  found.set(`${id} high`, cell("high"));
  found.set(`${id} share`, cell("shareLow"));
  found.set(`${id} bands`, `${cellText(cell("bandLow"))} ${cellText(cell("bandHigh"))}`);
  found.set(`${id} rank`, `${cellText(cell("best"))} ${cellText(cell("worst"))}`);
}
