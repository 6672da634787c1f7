import type { Campaign } from "../../campaign/campaign";
import type { Period } from "../../campaign/period";
import { spanOf } from "../../campaign/span";
import { calendar, type Day, formatDay } from "../../registers/text/dates";
import type { Scorecard } from "../../scoring/score";
import type { CellPatch, Line, PrintPlan, SheetPlan } from "../../workbook/plan";
import { periodTitle } from "../../wording/vi/periods";
import { cell, line } from "../lines";
import { A4_LANDSCAPE, STYLES } from "../looks";
import { verdictColours } from "../scorecard/colours";
import { WIDTHS, widthsOf } from "../scorecard/columns";
import { pageBreaks } from "../pageBreaks";
import { targetsTogether } from "../scorecard/targets";
import type { Settings } from "../settingRows";
import { departmentLines, type FrozenPoints, shapeOfCard, totalLines } from "./totals";
import { type FrozenChanges, frozenTargetLines } from "./targetValues";

/** A scorecard that is frozen: what it shows, as values. */
export interface FrozenCard {
  /** Of the sheet. */
  readonly name: string;
  /** The sheet of the same period that was frozen before; null = none. */
  readonly instead: string | null;
  readonly campaign: Campaign;
  readonly settings: Settings;
  readonly period: Period;
  readonly scorecard: Scorecard;
  /** Null where no target gives any. */
  readonly points: FrozenPoints | null;
  /** Null where there is nothing to compare with. */
  readonly changes: FrozenChanges | null;
  readonly by: string;
  readonly on: Day;
  /** Of the rows behind it. */
  readonly fingerprint: string;
}

/** Made once and never touched again, but for the line that names a later freeze of the same period. */
export function frozenCardPlan(card: FrozenCard): SheetPlan {
  const above = [...headLines(card), ...departmentLines(card), ...totalLines(card)];
  const targets = frozenTargetLines(card);
  const last = WIDTHS.length - 1;
  const lines = [...above, ...targets];
  const widths = widthsOf(shapeOfCard(card));
  const print: PrintPlan = { ...A4_LANDSCAPE, repeatRows: { first: above.length, last: above.length } };
  const together = targetsTogether(card.campaign, above.length);
  return {
    name: card.name,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "7F6000",
    widths,
    styles: STYLES,
    blocks: [{ kind: "lines", lines }],
    conditionalFormats: verdictColours({
      top: above.length + 1,
      bottom: above.length + targets.length - 1,
      left: last,
      right: last,
    }),
    freeze: { rows: 0, columns: 2 },
    print: { ...print, breaks: pageBreaks({ lines, widths, print, together }) },
  };
}

/** "Chốt 2026-H1"; signs that names of sheets must not have become hyphens. `times`: how often it was frozen before. */
export function frozenCardName(period: string, times: number): string {
  const name = `Chốt ${period.replace(/[[\]:*?/\\]/g, "-")}`;
  return times === 0 ? name : `${name} (lần ${String(times + 1)})`;
}

/** Whether a sheet has a name that `frozenCardName` gives. */
export function isFrozenCardName(name: string): boolean {
  return /^chốt \d{4}(?:-\w{2,3})?(?: \(lần \d+\))?$/i.test(name.normalize("NFC"));
}

/** Zero-based: where a sheet says which one is later. */
export const REPLACED = { row: 6, column: 0 } as const;

/** Says in a frozen sheet that the period was frozen again. */
export function replacedNote(sheet: string, by: string, on: Day): CellPatch {
  return { sheet, ...REPLACED, value: `Kỳ này đã chốt lại ngày ${formatDay(on)}, xem trang ${by}.` };
}

function headLines({ settings, period, by, on, fingerprint, instead, changes }: FrozenCard): Line[] {
  const since = changes ? `. Thay đổi: so với kỳ đã chốt ${changes.since}` : "";
  const until = `số liệu đến hết ${formatDay(period.reportDate)}`;
  return [
    line(cell(settings.centre, "subtitle")),
    line(cell("BẢNG ĐIỂM THI ĐUA ĐÃ CHỐT", "title")),
    line(cell(settings.title, "subtitle")),
    line(cell(`${periodTitle(spanOf(period), calendar(period.start).year)}, ${until}${since}`, "subtitle")),
    line(
      cell(`Người chốt: ${by}. Chốt ngày ${formatDay(on)}. Các con số là giá trị, không tự đổi.`, "subtitle"),
    ),
    line(
      cell(
        `Dấu vân của các dòng số liệu: ${fingerprint}${instead === null ? "" : `. Lần chốt trước: trang ${instead}`}`,
        "subtitle",
      ),
    ),
    line(cell(null, "alarm")),
  ];
}
