import { readBook } from "../../../src/actions/readBook";
import { scorePlan, scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { calculate } from "../../../src/calculating";
import { monthsOf } from "../../../src/campaign/period";
import { hoaiNhon2026 } from "../../../src/campaign/presets/hoai-nhon-2026-2030";
import type { Span } from "../../../src/campaign/span";
import { surveyOf } from "../../../src/checking/survey";
import { formatDay } from "../../../src/registers/text/dates";
import { openBook } from "../../../src/standin/book";
import { newXlsx } from "../../../src/xlsx";
import { d } from "../../books";
import { open } from "../workbooks";
import { beside, scoredFile } from "./hands";

let file: Uint8Array;
beforeAll(async () => {
  file = await scoredFile();
});

describe("a period that is asked for", () => {
  test("is written into Cấu hình, and the date that was typed stays", async () => {
    const workbook = open(file);
    const { period } = await scoreWorkbook(workbook, { write: true, period: { year: 2026, span: "H1" } });
    expect(formatDay(period.reportDate)).toBe("30/06/2026");
    const book = openBook(workbook.toBytes());
    expect(beside(book, "Kỳ báo cáo")).toBe("6 tháng đầu năm");
    expect(beside(book, "Ngày chốt số liệu")).toBe(d("31/10/2026"));
    expect(monthsOf((await readBook(workbook)).book.period)).toHaveLength(6);
  });

  test("that begins after the date that is set takes the last finished month, or its first day", async () => {
    const asked = { period: { year: 2026, span: "M11" }, today: d("30/11/2026") } as const;
    const workbook = open(file);
    expect((await scoreWorkbook(workbook, { write: true, ...asked })).period.reportDate).toBe(
      d("30/11/2026"),
    );
    expect(beside(openBook(workbook.toBytes()), "Ngày chốt số liệu")).toBe(d("30/11/2026"));
    const early = await scoreWorkbook(open(file), { write: false, ...asked, today: d("22/11/2026") });
    expect(early.period.reportDate).toBe(d("01/11/2026"));
  });

  test.each<[string, Parameters<typeof readBook>[1], string]>([
    ["of another year", { period: { year: 2025, span: "H1" } }, "period-other-year"],
    [
      "with a date after it",
      { period: { year: 2026, span: "H1" }, reportDate: d("01/07/2026") },
      "report-date-outside",
    ],
    [
      "with a date before it",
      { period: { year: 2026, span: "H2" }, reportDate: d("30/06/2026") },
      "report-date-outside",
    ],
  ])("%s is refused", async (_, asked, code) => {
    await expect(readBook(open(file), asked)).rejects.toMatchObject({ code });
  });

  test("changes no formula of the scorecard: they are the same for every period", async () => {
    const planned = async (span: Span) =>
      scorePlan(await readBook(open(file), { period: { year: 2026, span } })).sheets;
    // Rows of sentences are as high as what they say now.
    const leveled = (sheets: unknown) =>
      JSON.stringify(sheets, (key, value: unknown) => (key === "height" ? undefined : value));
    expect(leveled(await planned("M03"))).toBe(leveled(await planned("year")));
  });

  test("leaves the check as it is: the entries of the whole year are looked at, as of the date that is set", async () => {
    const period = { year: 2026, span: "M03" } as const;
    const { book } = await readBook(open(file), { period });
    expect(surveyOf(book).book.period).toEqual((await readBook(open(file))).book.period);
    expect(book.period.end).toBe(d("31/03/2026"));
  });

  test("may be of another year where the campaign lasts for several, and that year is written down", async () => {
    const workbook = newXlsx({ calculate });
    await setUp(workbook, hoaiNhon2026, { today: d("22/11/2026") });
    const asked = { period: { year: 2027, span: "H1" }, today: d("22/11/2027") } as const;
    const { period } = await scoreWorkbook(workbook, { write: true, ...asked });
    expect([period.start, period.reportDate]).toEqual([d("01/01/2027"), d("30/06/2027")]);
    const { book } = await readBook(workbook);
    expect([book.campaign.year, book.period]).toEqual([2027, period]);
    await expect(readBook(workbook, { period: { year: 2031, span: "H1" } })).rejects.toMatchObject({
      code: "period-other-year",
    });
  });
});
