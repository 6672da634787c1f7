import { USUAL_SCALE } from "../../campaign/points";
import { presets } from "../../campaign/presets";
import { periodCode, spanOf } from "../../campaign/span";
import { fingerprint } from "../../exchange/fingerprint";
import { monthlyCounts } from "../../exchange/monthlyCounts";
import { refusePersonal } from "../../exchange/personal";
import { formatDay, isoDay } from "../../registers/text/dates";
import { countRows } from "../../scoring/counters";
import { score } from "../../scoring/score";
import { superiorCopyPlan } from "../../sheets/copies/superior";
import type { Workbook } from "../../workbook/workbook";
import { superiorMail } from "../../wording/vi/mail";
import { periodTitle } from "../../wording/vi/periods";
import { rankingCopies } from "../block";
import type { Copy, Moment } from "../exchange";
import type { Files } from "../files";
import { logSheets, logWriting } from "../logWriting";
import { bookFrom, type OpenBook } from "../readBook";
import { readSheets } from "../readSheets";
import { textsOf } from "../report";
import { takenOutIn } from "../takenOut";

/**
 * Makes the copy for superiors of what stands in the workbook now, and writes into its log that it was made. The copy
 * is put together from counted numbers, the ready-made campaign and the few texts of the centre that its scorecard
 * shows; throws Trouble personal-data-in-text, and makes nothing, where one of these says something of a person.
 */
export async function shareWithSuperior(
  workbook: Workbook,
  files: Files,
  { now }: { readonly now: Moment },
): Promise<Copy> {
  const reading = await readSheets(workbook, undefined, logSheets);
  const open = bookFrom(reading);
  const { book, settings } = open;
  refusePersonal(open.texts, ownTexts(open), book, takenOutIn(reading, book.campaign));
  const plan = superiorCopyPlan(
    {
      campaign: book.campaign,
      settings,
      period: book.period,
      tallies: monthlyCounts(book),
      counters: countRows(book),
      points: open.points,
    },
    textsOf(open, score(book)),
  );
  const sheets = [...plan.sheets, ...rankingCopies(book, settings)];
  const bytes = await files.make({ ...plan, sheets }, { lockStructure: false });
  const sent = { at: now, what: "sent", department: null, sending: null, rows: 0, merged: null } as const;
  const log = logWriting([{ ...sent, fingerprint: fingerprint(bytes) }], reading);
  await workbook.write({ ...log, names: [], columns: [] });
  const fileName = fileNameOf(open);
  const reportDate = formatDay(book.period.reportDate);
  const mail = superiorMail({
    ...settings,
    period: periodTitle(spanOf(book.period), settings.year),
    reportDate,
    fileName,
  });
  return { fileName, bytes, department: null, rows: 0, mail };
}

/** The words of the campaign as it was made, which tell of nobody. */
function ownTexts({ book }: OpenBook): string[] {
  const preset = presets.find(({ id }) => id === book.campaign.id);
  if (!preset) return [];
  const parts = preset.targets.flatMap((target) => target.parts);
  const { rules, bands } = USUAL_SCALE;
  const names = [...rules, ...bands].map(({ name }) => name);
  return [preset.centre, preset.title, ...parts.map(({ text }) => text), ...names];
}

/** 2026_bang-diem_2026-06-30.xlsx, 2026-H1_bang-diem_2026-06-30.xlsx */
function fileNameOf({ book: { period }, settings }: OpenBook): string {
  return `${periodCode(settings.year, spanOf(period))}_bang-diem_${isoDay(period.reportDate)}.xlsx`;
}
