import { readFileSync } from "node:fs";

import { readBook } from "../../../../src/actions/readBook";
import { scoreWorkbook } from "../../../../src/actions/scoreWorkbook";
import { calculate } from "../../../../src/calculating";
import { monthsOf } from "../../../../src/campaign/period";
import { superiorCopyPlan } from "../../../../src/sheets/copies/superior";
import { COLUMNS } from "../../../../src/sheets/howLayout";
import { HOW_SHEET, REPORT_SHEET, SCORECARD_SHEET } from "../../../../src/sheets/names";
import type { CellValue, Grid } from "../../../../src/workbook/value";
import type { Workbook } from "../../../../src/workbook/workbook";
import { openXlsx } from "../../../../src/xlsx";
import { checkXlsx, convert, type Locale } from "../../../libreoffice";
import { cellsOf } from "../../../looking";
import { needsLibreOffice, needsSchemas } from "../../../needs";
import { cases } from "../../../parity/cases";
import { sampleOf, scratchFile, timeout } from "../../../parity/effort";
import { workbookOf } from "../../../parity/workbooks";
import { lintPlans } from "../../planFormulas";
import { copyOf, countedIn, openCopy } from "./counted";

const CASES = 8;

/** The centre's own workbook, and the copy of it. */
async function masterAndCounted(file: Uint8Array) {
  const master = openXlsx(file, { calculate });
  const { book, settings } = await readBook(master);
  return { master, counted: countedIn(book, settings) };
}

describe("the scorecard of the copy for superiors", () => {
  test.each(sampleOf(cases(false), CASES).map((one, index) => [index, one] as const))(
    "shows what the centre's own shows: case %i",
    async (_, one) => {
      const { master, counted } = await masterAndCounted(await workbookOf(one, { cached: true }));
      const copy = await openCopy(counted);
      expect(await targetLines(copy)).toEqual(await targetLines(master));
      expect(await countLines(copy)).toEqual(await countLines(master));
    },
    timeout,
  );

  test(
    "at the end of an earlier month shows what the centre's own showed then",
    async () => {
      const [one] = sampleOf(cases(false), 40).filter(({ reportDate, year, span }) => {
        return year === 2026 && span === "year" && reportDate > 46_203;
      });
      if (!one) throw new Error("no case with a report date late in the year");
      const { master, counted } = await masterAndCounted(await workbookOf(one, { cached: true }));
      for (const { last } of monthsOf(counted.period).slice(0, 6)) {
        await scoreWorkbook(master, { write: true, reportDate: last });
        const then = { ...counted, period: { ...counted.period, reportDate: last } };
        expect(await targetLines(await openCopy(then))).toEqual(await targetLines(master));
      }
    },
    timeout,
  );
});

test("every formula is in the dialect", async () => {
  const [one] = sampleOf(cases(false), 1);
  if (!one) throw new Error("no case");
  const { counted } = await masterAndCounted(await workbookOf(one, { cached: false }));
  expect(lintPlans([superiorCopyPlan(counted, () => "")])).toEqual([]);
});

needsLibreOffice("recalculated by LibreOffice", () => {
  test.each<Locale>(["en-US", "vi-VN"])(
    "the copy says the same under %s",
    async (locale) => {
      const [one] = sampleOf(cases(true), 1);
      if (!one) throw new Error("no case");
      const { counted } = await masterAndCounted(await workbookOf(one, { cached: false }));
      const uncalculated = scratchFile(`copy-${locale}.xlsx`, await copyOf(counted, { cached: false }));
      const [file = ""] = convert([uncalculated], "xlsx", { locale });
      const recalculated = openXlsx(readFileSync(file));
      const ours = await openCopy(counted);
      expect(await countLines(recalculated)).toEqual(await countLines(ours));
      expect(await filled(recalculated, REPORT_SHEET)).toEqual(await filled(ours, REPORT_SHEET));
      expect(await targetLines(recalculated)).toEqual(await targetLines(ours));
    },
    timeout,
  );
});

needsSchemas("as Excel reads it", () => {
  test("nothing would be repaired", async () => {
    const [one] = sampleOf(cases(false), 1);
    if (!one) throw new Error("no case");
    const { counted } = await masterAndCounted(await workbookOf(one, { cached: false }));
    expect(checkXlsx([scratchFile("copy-for-superiors.xlsx", await copyOf(counted))])).toEqual([]);
  });
});

/** The scorecard from its first line to its last target. */
async function targetLines(workbook: Workbook): Promise<Grid> {
  const lines = await filled(workbook, SCORECARD_SHEET);
  const end = lines.findIndex(([first]) => typeof first === "string" && first.startsWith("KIỂM TRA"));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The numbers of Cách tính, without the sentence above them; how much there is to count matters to nobody. */
async function countLines(workbook: Workbook): Promise<Grid> {
  const whole = (await filled(workbook, HOW_SHEET)).slice(2);
  // What is foreseen rests on the days of single entries, which stay at home.
  const ahead = whole.findIndex(([first]) => first === "DỰ KIẾN");
  const lines = ahead < 0 ? whole : whole.slice(0, ahead);
  const months = lines.findIndex(([first]) => first === "TỪNG THÁNG");
  const anything = COLUMNS.findIndex(({ key }) => key === "anything");
  return lines.map((line, row) =>
    line.map((value, column) => {
      return row < months && column === anything && typeof value === "number" ? value > 0 : value;
    }),
  );
}

/** Lines with something in them, blank cells at their ends left out; an empty text is blank. */
async function filled(workbook: Workbook, sheet: string): Promise<CellValue[][]> {
  const [cells] = await cellsOf(workbook, [sheet]);
  return (cells?.cells ?? [])
    .map((line) => line.map((value) => (value === "" ? null : value)))
    .map((line) => line.slice(0, line.findLastIndex((value) => value !== null) + 1))
    .filter(({ length }) => length > 0);
}
