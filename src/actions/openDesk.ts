import type { Book } from "../campaign/book";
import type { Campaign, Part } from "../campaign/campaign";
import { presets } from "../campaign/presets";
import { spanOf } from "../campaign/span";
import { check } from "../checking/check";
import type { Finding } from "../checking/findings";
import { unsignedMonths } from "../scoring/unsigned";
import type { Change } from "../workbook/live";
import type { Reading, Workbook } from "../workbook/workbook";
import { adoptDesk } from "./adoptDesk";
import type { Asked } from "./chosenPeriod";
import type { Desk, FindingList, RowsBehind, ScoreView } from "./desk";
import { findingList } from "./desk/findingList";
import { markChecked } from "./desk/markChecked";
import { oneAtATime } from "./desk/inTurn";
import { look } from "./desk/look";
import { readAgain } from "./desk/readAgain";
import { rankingView } from "./desk/rankingView";
import { rowsBehind } from "./desk/rowsBehind";
import { departmentCards } from "./desk/scoreView";
import { sign } from "./desk/sign";
import { type DeskTools, exchangeDesk, NO_TOOLS } from "./exchangeDesk";
import { formatDesk } from "./formatDesk";
import { freezesOf, withChanges } from "./freeze/view";
import { freezeDesk } from "./freezeDesk";
import { ownDesk } from "./ownDesk";
import { yearsMet } from "./phase";
import { bookToCheck } from "./bookToCheck";
import { bookFrom } from "./readBook";
import { readSheets, readToCheck } from "./readSheets";
import { repairDesk } from "./repairDesk";
import { reportDesk } from "./report/reportDesk";
import { rulesDesk } from "./rulesDesk";
import { judgeWorkbook } from "./scoreWorkbook";
import { setUp } from "./setUp";
import { writeFindings } from "./writeFindings";
import { writeGrid } from "./writeGrid";
import { writeWorklist } from "./writeWorklist";
import { SCORECARD_SHEET, SCORING_SHEET } from "../sheets/names";

/**
 * A desk at a workbook. What is asked while something is being done waits until that is finished. Without tools it can do
 * everything but make and receive files.
 */
export function openDesk(workbook: Workbook, tools: DeskTools = NO_TOOLS): Desk {
  const inTurn = oneAtATime();
  /** Of the last check, with every change since; null where something may have been missed. */
  let reading: Reading | null = null;
  let findings: readonly Finding[] | null = null;
  let scored: Book | null = null;

  /** What we write ourselves nobody tells us of. */
  const forget = () => void (reading = null);

  async function checkAll(): Promise<readonly Finding[]> {
    findings = null;
    reading = null;
    reading = await readToCheck(workbook);
    findings = check(bookToCheck(reading));
    return findings;
  }

  /** What the last check read and found, unless something may have been missed since. */
  async function checked(): Promise<{ readonly book: Book; readonly findings: readonly Finding[] }> {
    const found = reading && findings ? findings : await checkAll();
    if (!reading) throw new Error("a check reads the workbook");
    return { book: bookToCheck(reading), findings: found };
  }

  async function recheck(change: Change): Promise<FindingList> {
    const before = reading;
    if (!before) return findingList(await checkAll());
    findings = null;
    reading = null;
    reading = await readAgain(workbook, before, change);
    findings = check(bookToCheck(reading));
    return findingList(findings);
  }

  async function scoreAll(asked: Asked): Promise<ScoreView> {
    const judged = await judgeWorkbook(workbook, { ...asked, write: true });
    const { open, scorecard, points, ranking, losses, changes, years } = judged;
    const { campaign, period, undefinedTargets = [] } = open.book;
    scored = open.book;
    return {
      period: { ...period, span: spanOf(period), ...(years ? { phase: years.number } : {}) },
      ...(years ? { years: yearsMet(years) } : {}),
      sheet: SCORECARD_SHEET,
      losses,
      departments: withChanges(departmentCards(scorecard, campaign, period), changes),
      unsigned: unsignedMonths(open.book),
      points: points && {
        remarks: points.remarks,
        shown: points.shown,
        sheet: open.points?.scoring?.table.sheet ?? SCORING_SHEET,
      },
      ...(undefinedTargets.length > 0 ? { undefinedTargets } : {}),
      ...rankingView(ranking, open.book),
      freezes: freezesOf(open.frozen, period),
    };
  }

  async function behindPart(id: string, unit?: string): Promise<RowsBehind> {
    scored ??= bookFrom(await readSheets(workbook)).book;
    return rowsBehind(partOf(scored, id), scored, unit);
  }

  return {
    look: () => inTurn(() => look(workbook)),
    setUp: ({ campaign, today }) => inTurn(() => setUp(workbook, presetOf(campaign), { today })),
    check: () => inTurn(async () => findingList(await checkAll())),
    recheck: (change) => inTurn(() => recheck(change)),
    writeWorklist: () =>
      inTurn(async () => {
        const { book, findings: found } = await checked();
        return writeWorklist(workbook, book, found);
      }),
    writeGrid: (choice) => inTurn(() => writeGrid(workbook, choice)),
    markChecked: (request) =>
      inTurn(async () => {
        forget();
        await markChecked(workbook, request, tools.random);
        return findingList(await checkAll());
      }),
    writeFindings: () => inTurn(async () => writeFindings(workbook, findings ?? (await checkAll()))),
    score: ({ period, reportDate, today }) =>
      inTurn(() => scoreAll({ period: period ?? undefined, reportDate: reportDate ?? undefined, today })),
    rowsBehind: (part, unit) => inTurn(() => behindPart(part, unit)),
    sign: (request) =>
      inTurn(() => {
        forget();
        return sign(workbook, request);
      }),
    ...formatDesk(workbook, inTurn),
    ...repairDesk(workbook, inTurn, checked, forget),
    ...reportDesk(workbook, inTurn),
    ...rulesDesk(workbook, inTurn, forget),
    ...ownDesk(workbook, tools.files, inTurn, forget),
    ...freezeDesk(workbook, inTurn, forget),
    ...adoptDesk(workbook, tools.files, inTurn, forget),
    ...exchangeDesk(workbook, tools, inTurn, forget),
  };
}

function presetOf(id: string): Campaign {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(`no campaign ${id}`);
  return preset;
}

function partOf({ campaign }: Book, id: string): Part {
  const part = campaign.targets.flatMap(({ parts }) => parts).find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
}
