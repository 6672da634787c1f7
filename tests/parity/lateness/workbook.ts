import { openDesk } from "../../../src/actions/openDesk";
import type { TargetDraft } from "../../../src/actions/own";
import { scoredPoints } from "../../../src/actions/points";
import { readBook } from "../../../src/actions/readBook";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { calculate } from "../../../src/calculating";
import type { Campaign } from "../../../src/campaign/campaign";
import type { Condition } from "../../../src/campaign/measure";
import { score } from "../../../src/scoring/score";
import { standingOf } from "../../../src/scoring/points/standing";
import { VERDICT_CODES } from "../../../src/sheets/formulas/verdict";
import { COLUMNS, FIRST_LINE, listing } from "../../../src/sheets/howLayout";
import { HOW_SHEET, SCALE_TABLE, SETTINGS_SHEET, TARGETS_TABLE } from "../../../src/sheets/names";
import { definitionRows } from "../../../src/sheets/own/definitionRows";
import { pointsLayout } from "../../../src/sheets/points/howPoints";
import { parseAddress } from "../../../src/workbook/address";
import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import type { CellPatch } from "../../../src/workbook/plan";
import { valueAt } from "../../../src/workbook/rows";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import { PERIOD_WORDS } from "../../../src/wording/vi/periods";
import { newXlsx, openXlsx } from "../../../src/xlsx";
import { cellsOf, outlineOf } from "../../looking";
import type { Reading } from "../reading";
import { BEFORE, HALF_BEFORE, type LateCase } from "./cases";

/** The target that is looked at: the ready-made one, or where there is one the centre's own. */
const READY = "H-8";
const OWN = "T-1";
const targetIn = ({ targets }: Campaign) => (targets.some(({ id }) => id === OWN) ? OWN : READY);
const RULE = "Theo số ngày chậm";

/** The case as a scored workbook; without `cached` no formula has a value. */
export async function workbookOf(one: LateCase, { cached }: { readonly cached: boolean }) {
  const { campaign, reportDate, rows, two } = one;
  const workbook = newXlsx(cached ? { calculate } : {});
  await setUp(workbook, campaign, { today: 0, reportDate, rows: new Map([["reports", rows]]) });
  const desk = openDesk(workbook);
  for (const draft of two ? drafts(campaign) : []) await desk.saveTarget(draft);
  const cells = [
    ...(await settings(one, workbook)),
    ...(await worth(one, workbook)),
    ...(await steps(one, workbook)),
  ];
  await workbook.write({ ...EMPTY_PLAN, cells });
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

/** A target of the centre's own with two dates, the later one first. */
function drafts(campaign: Campaign): TargetDraft[] {
  const dates = [
    { part: "a", review: "Năm", before: BEFORE },
    { part: "b", review: "6 tháng", before: HALF_BEFORE },
  ];
  return dates.map(({ part, review, before }) => {
    const scope: Condition[] = [{ kind: "one-of", field: "Kỳ", values: [review] }];
    return {
      ...{ id: `${OWN}${part}`, department: "HCTH", text: `Gửi báo cáo ${review}`, clause: "" },
      rows: definitionRows(
        { kind: "deadline", register: "reports", scope, sent: "Ngày gửi", before },
        campaign,
      ),
      ...{ compare: ">=", level: 1, stretch: null, when: "always", max: null },
    };
  });
}

async function settings(one: LateCase, workbook: Workbook): Promise<CellPatch[]> {
  const [sheet] = await cellsOf(workbook, [SETTINGS_SHEET]);
  const said = [
    ["Kỳ báo cáo", PERIOD_WORDS[one.span]],
    ["Trước hạn", one.deadline],
  ] as const;
  return said.map(([label, value]) => {
    const row = (sheet?.cells ?? []).findIndex(([first]) => first === label);
    return { sheet: SETTINGS_SHEET, row: row + (sheet?.top ?? 0), column: 1, value };
  });
}

/** The place of a cell by the column's name, in the line whose first cell says so. */
async function lineOf(workbook: Workbook, name: string, first: string) {
  const table = (await outlineOf(workbook)).tables.find((known) => known.name === name);
  const [cells] = await cellsOf(workbook, table ? [table.sheet] : []);
  if (!table || !cells) throw new Error(`no table ${name}`);
  const { sheet, box, columns } = table;
  let row = box.top + 1;
  while (valueAt(cells, row, box.left) !== first) {
    if (++row > box.bottom) throw new Error(`no line ${first}`);
  }
  return (column: string, value: CellValue, below = 0): CellPatch => {
    return { sheet, row: row + below, column: box.left + columns.indexOf(column), value };
  };
}

async function worth({ max, two }: LateCase, workbook: Workbook): Promise<CellPatch[]> {
  const put = await lineOf(workbook, TARGETS_TABLE, two ? `${OWN}a` : READY);
  return [put("Điểm tối đa", max), put("Cách cho điểm", RULE)];
}

async function steps({ steps: all }: LateCase, workbook: Workbook): Promise<CellPatch[]> {
  const put = await lineOf(workbook, SCALE_TABLE, RULE);
  return all.flatMap(([late, share], index) => [
    put("Từ số ngày chậm", late, index),
    put("Được hưởng", share, index),
  ]);
}

/** What `score` and the points make of a file, by the same names as `shownIn`. */
export async function judgedIn(file: Uint8Array): Promise<Reading> {
  const { book, points, settings: showing } = await readBook(openXlsx(file));
  const wanted = targetIn(book.campaign);
  const result = score(book).targets.find(({ target }) => target.id === wanted);
  if (!points || !result) throw new Error("no points");
  const found = new Map<string, CellValue>();
  for (const { part, tally, verdict } of result.parts) {
    found.set(`${part.id} verdict`, VERDICT_CODES[verdict]);
    found.set(`${part.id} done`, tally.amounts?.done ?? "");
  }
  const given = scoredPoints(score(book), book.campaign, points, showing).card.targets.find(
    ({ id }) => id === wanted,
  );
  const late = standingOf(result).daysLate;
  found.set("low", given?.computed?.low ?? "");
  found.set("high", given?.computed?.high ?? "");
  found.set("late", given?.out ? "" : `${String(late?.low)} ${String(late?.high)}`);
  return found;
}

/** What the formulas show in a workbook that somebody calculated. */
export async function shownIn(workbook: Workbook): Promise<Reading> {
  return shownOf((await readBook(workbook)).book.campaign, workbook);
}

/** The same of a workbook without registers. */
export async function shownOf(campaign: Campaign, workbook: Workbook): Promise<Reading> {
  const layout = pointsLayout(campaign);
  const wanted = targetIn(campaign);
  const [how] = await cellsOf(workbook, [HOW_SHEET]);
  const found = new Map<string, CellValue>();
  listing(campaign).forEach(({ id, part }, index) => {
    if (!part || !id.startsWith(wanted)) return;
    const line = how?.cells[FIRST_LINE + index] ?? [];
    const at = (key: string) => line[COLUMNS.findIndex((column) => column.key === key)] ?? "";
    found.set(`${id} verdict`, at("verdict"));
    found.set(`${id} done`, at("done"));
  });
  const at = (address: string): CellValue => {
    const box = parseAddress(address.replaceAll("$", ""));
    return (how && valueAt(how, box?.top ?? -1, box?.left ?? -1)) ?? "";
  };
  found.set("low", at(layout.at("got", wanted, "low")));
  found.set("high", at(layout.at("got", wanted, "high")));
  const days = [at(layout.at("worth", wanted, "late")), at(layout.at("worth", wanted, "lateMost"))];
  found.set("late", at(layout.at("worth", wanted, "out")) === 0 ? days.map(String).join(" ") : "");
  return found;
}
