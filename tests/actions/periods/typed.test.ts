import { readBook } from "../../../src/actions/readBook";
import { type Span, spans } from "../../../src/campaign/span";
import { formatDay } from "../../../src/registers/text/dates";
import { SETTINGS_SHEET } from "../../../src/sheets/names";
import { openBook } from "../../../src/standin/book";
import { PERIOD_WORDS } from "../../../src/wording/vi/periods";
import { VERDICT_WORDS } from "../../../src/wording/vi/verdicts";
import { d } from "../../books";
import { open } from "../workbooks";
import {
  alarm,
  beside,
  judgedVerdicts,
  listOf,
  monthCells,
  place,
  scoredFile,
  shownVerdicts,
  titles,
  type,
} from "./hands";

let file: Uint8Array;
beforeAll(async () => {
  file = await scoredFile();
});

describe("the period typed into Cấu hình, without the add-in", () => {
  test.each<Span>(["H1", "Q4", "M03", "M12"])(
    "%s: the formulas follow at once, and the next reading says the same",
    async (span) => {
      const book = openBook(file);
      type(book, "Kỳ báo cáo", PERIOD_WORDS[span]);
      if (span === "M12") type(book, "Ngày chốt số liệu", d("31/12/2026"));
      const read = await readBook(open(await book.toBytes()));
      expect(shownVerdicts(book)).toEqual(judgedVerdicts(read.book));
      expect(beside(book, "Ngày đầu kỳ")).toBe(read.book.period.start);
      expect(beside(book, "Ngày cuối kỳ")).toBe(read.book.period.end);
      expect(beside(book, "Tính đến hết ngày")).toBe(read.book.period.reportDate);
    },
  );

  test.each<[string, string, string]>([
    ["6 THÁNG CUỐI NĂM", "31/10/2026", "6 tháng cuối năm 2026, số liệu đến hết 31/10/2026"],
    ["9 tháng đầu năm", "30/09/2026", "9 tháng đầu năm 2026, số liệu đến hết 30/09/2026"],
    ["Quý II", "30/06/2026", "Quý II năm 2026, số liệu đến hết 30/06/2026"],
    ["tháng 3", "31/03/2026", "Tháng 3 năm 2026, số liệu đến hết 31/03/2026"],
    ["", "31/10/2026", "Năm 2026, số liệu đến hết 31/10/2026"],
  ])("%j is judged up to %s, not after its last day, and the title says so", async (typed, until, title) => {
    const book = openBook(file);
    type(book, "Kỳ báo cáo", typed);
    expect(formatDay(Number(beside(book, "Tính đến hết ngày")))).toBe(until);
    expect(titles(book)).toContain(title);
    const { period } = (await readBook(open(await book.toBytes()))).book;
    expect(formatDay(period.reportDate)).toBe(until);
    expect(formatDay(period.year.reportDate)).toBe("31/10/2026");
  });

  test("a report date before the first day: nothing is due yet, and reading says where and what to do", async () => {
    const book = openBook(file);
    type(book, "Kỳ báo cáo", "Quý IV");
    type(book, "Ngày chốt số liệu", d("30/09/2026"));
    expect(alarm(book)).toContain("Ngày chốt trước ngày đầu kỳ báo cáo");
    const shown = Object.values(shownVerdicts(book));
    expect(shown.filter((word) => word === VERDICT_WORDS["not-met"])).toEqual([]);
    expect(shown.filter((word) => word === VERDICT_WORDS["not-due"]).length).toBeGreaterThan(15);
    await expect(readBook(open(await book.toBytes()))).rejects.toMatchObject({
      code: "report-date-outside",
      details: { sheet: SETTINGS_SHEET, value: "30/09/2026", expected: "01/10/2026 – 31/12/2026" },
    });
  });

  test("a report date after the year is refused by both, whatever the period", async () => {
    const book = openBook(file);
    type(book, "Kỳ báo cáo", "Quý I");
    type(book, "Ngày chốt số liệu", d("05/01/2027"));
    expect(alarm(book)).toContain("ở ngoài năm");
    await expect(readBook(open(await book.toBytes()))).rejects.toMatchObject({ code: "report-date-outside" });
  });

  test.each([" Quý I", 3])("%p is no period: both say so", async (typed) => {
    const book = openBook(file);
    type(book, "Kỳ báo cáo", typed);
    expect(alarm(book)).toContain("Kỳ báo cáo không đọc được");
    await expect(readBook(open(await book.toBytes()))).rejects.toMatchObject({
      code: "setting-unreadable",
      details: { field: "Kỳ báo cáo", value: String(typed) },
    });
  });

  test("a drop-down offers them all, and a report date in the period", () => {
    const { sheet, row } = place(openBook(file), "Kỳ báo cáo");
    expect(sheet.validation(row, 1)?.rule).toEqual({ kind: "list", source: "DS_KyBaoCao" });
    const book = openBook(file);
    const offered = listOf(book, "DS_KyBaoCao");
    expect(offered).toEqual(spans.map((span) => PERIOD_WORDS[span]));
    const date = place(book, "Ngày chốt số liệu");
    expect(date.sheet.validation(date.row, 1)?.rule).toEqual({
      kind: "date",
      min: "NgayDauKy",
      max: "NgayCuoiKy",
    });
  });

  test.each<[Span, readonly number[]]>([
    ["Q2", [4, 5, 6]],
    ["H2", [7, 8, 9, 10]],
  ])("in %s the cells of the other months in Cách tính stay blank", (span, months) => {
    const book = openBook(file);
    type(book, "Kỳ báo cáo", PERIOD_WORDS[span]);
    for (const id of ["CTXH-6", "HCTH-5", "QLCS-4b"]) {
      const filled = monthCells(book, id).flatMap((value, index) => (value === "" ? [] : [index + 1]));
      expect([id, ...filled]).toEqual([id, ...months]);
    }
  });
});
