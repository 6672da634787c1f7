import { openDesk } from "../../../src/actions/openDesk";
import { readBook } from "../../../src/actions/readBook";
import { scorePlan, scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { calculate } from "../../../src/calculating";
import { hoaiNhon2026 } from "../../../src/campaign/presets/hoai-nhon-2026-2030";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { SCORECARD_SHEET, YEARS_SHEET } from "../../../src/sheets/names";
import { openBook } from "../../../src/standin/book";
import { rowsOfSample } from "../../../src/standin/sample/campaigns";
import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import type { CellValue } from "../../../src/workbook/value";
import { newXlsx, openXlsx } from "../../../src/xlsx";
import { d } from "../../books";
import { lintPlans } from "../../sheets/planFormulas";
import { beside, listOf, type, valuesOf } from "./hands";

const FIRST = "Giai đoạn 2026 - 2027";

let file: Uint8Array;
beforeAll(async () => {
  const workbook = newXlsx({ calculate });
  const rows = rowsOfSample(hoaiNhon2026, { residents: 12, seed: 1, clean: false });
  await setUp(workbook, hoaiNhon2026, { today: 0, reportDate: d("30/06/2026"), rows });
  file = workbook.toBytes();
});

const open = (bytes: Uint8Array = file) => openXlsx(bytes, { calculate });

/** The line that begins with these words, of the sheet with the years; what is told of all stands behind them. */
function lineOf(values: readonly (readonly CellValue[])[], id: string): readonly CellValue[] {
  return values.find((line) => line[0] === id || line[1] === id) ?? [];
}

describe("a phase that is asked for", () => {
  test("is written into Cấu hình with the year of the report date, and read again", async () => {
    const workbook = open();
    const asked = { period: { phase: 1 }, reportDate: d("31/03/2027") } as const;
    const result = await scoreWorkbook(workbook, { write: true, ...asked });
    expect(result.years?.years.map(({ year, judged }) => [year, judged?.period.reportDate])).toEqual([
      [2026, d("31/12/2026")],
      [2027, d("31/03/2027")],
    ]);
    const book = openBook(workbook.toBytes());
    expect([beside(book, "Kỳ báo cáo"), beside(book, "Năm")]).toEqual([FIRST, 2027]);
    expect([beside(book, "Ngày đầu kỳ"), beside(book, "Ngày cuối kỳ")]).toEqual([
      d("01/01/2027"),
      d("31/12/2027"),
    ]);
    const again = await readBook(workbook);
    expect([again.phase, again.book.period.start]).toEqual([{ first: 2026, last: 2027 }, d("01/01/2027")]);
  });

  test("is left for a period of one year when that is asked for", async () => {
    const workbook = open();
    await scoreWorkbook(workbook, { write: true, period: { phase: 1 } });
    const { years } = await scoreWorkbook(workbook, { write: true, period: { year: 2026, span: "H1" } });
    expect([years, beside(openBook(workbook.toBytes()), "Kỳ báo cáo")]).toEqual([null, "6 tháng đầu năm"]);
  });

  test("takes another of its years with a report date in it", async () => {
    const workbook = open();
    await scoreWorkbook(workbook, { write: true, period: { phase: 1 } });
    const { period } = await scoreWorkbook(workbook, { write: true, reportDate: d("31/01/2027") });
    expect(period.start).toBe(d("01/01/2027"));
  });

  test("begins with its first year where the report date lies before it", async () => {
    const asked = { period: { phase: 2 }, today: d("15/02/2028") } as const;
    const { period } = await scoreWorkbook(open(), { write: false, ...asked });
    expect([period.start, period.reportDate]).toEqual([d("01/01/2028"), d("31/01/2028")]);
  });

  test.each([
    ["that the campaign does not have", 3],
    ["before its first", 0],
  ])("%s is refused", async (_, phase) => {
    await expect(readBook(open(), { period: { phase } })).rejects.toMatchObject({
      code: "period-other-year",
    });
  });

  test("is refused where a person typed it beside a year that is none of its", async () => {
    const book = openBook(file);
    type(book, "Kỳ báo cáo", "Giai đoạn 2028 - 2030");
    await expect(readBook(open(await book.toBytes()))).rejects.toMatchObject({ code: "period-other-year" });
  });

  test("that no campaign has is not to be read", async () => {
    const book = openBook(file);
    type(book, "Kỳ báo cáo", "Giai đoạn 2027");
    await expect(readBook(open(await book.toBytes()))).rejects.toMatchObject({ code: "setting-unreadable" });
  });

  test("can be chosen in the list, of the campaign that has it alone", async () => {
    expect(listOf(openBook(file), "DS_KyBaoCao").slice(-2)).toEqual([FIRST, "Giai đoạn 2028 - 2030"]);
    const workbook = newXlsx();
    await setUp(workbook, sonLa2026, { today: d("30/06/2026") });
    expect(listOf(openBook(workbook.toBytes()), "DS_KyBaoCao").slice(-1)).toEqual(["Tháng 12"]);
  });
});

describe("the years side by side", () => {
  test("show what each came to: what stands in the scorecard, and what was counted", async () => {
    const workbook = open();
    const asked = { period: { phase: 1 }, reportDate: d("31/03/2027") } as const;
    const { years } = await scoreWorkbook(workbook, { write: true, ...asked });
    const values = valuesOf(openBook(workbook.toBytes()), YEARS_SHEET);
    const [first, second] = years?.years.map(({ judged }) => judged?.scorecard) ?? [];
    const met = [first, second].map((card) => card?.departments.reduce((sum, one) => sum + one.met, 0));
    expect(lineOf(values, "Số chỉ tiêu đạt").slice(2)).toEqual([
      ...[null, null, `${String(met[0])}/8`, null, null, `${String(met[1])}/8`],
    ]);
    expect(lineOf(values, "Số liệu đến hết ngày")).toEqual(
      expect.arrayContaining(["31/12/2026", "31/03/2027"]),
    );
    const ratio = first?.targets.find(({ target }) => target.id === "H-1")?.parts[0]?.ratio ?? NaN;
    const line = lineOf(values, "H-1");
    expect(line[3]).toBeCloseTo(Math.round(ratio * 1000) / 1000, 9);
    expect(lineOf(values, "H-8")[4]).toBe("✘ Không đạt");
    expect(lineOf(values, "H-8")[7]).toBe("○ Chưa đến hạn");
  });

  test("say the same of a year whichever of them the scorecard judges", async () => {
    const seenIn = async (reportDate: string, span?: "H1") => {
      const workbook = open();
      const day = d(reportDate);
      const period = span ? ({ year: 2026, span } as const) : ({ phase: 1 } as const);
      await scoreWorkbook(workbook, { write: true, period, reportDate: day });
      return valuesOf(openBook(workbook.toBytes()), YEARS_SHEET);
    };
    const [living, counted] = [await seenIn("30/06/2026"), await seenIn("30/06/2026", "H1")];
    expect(living.slice(6)).toEqual(counted.slice(6));
  });

  test("a year that has not begun is not due", async () => {
    const workbook = open();
    await scoreWorkbook(workbook, { write: true, period: { phase: 1 } });
    const values = valuesOf(openBook(workbook.toBytes()), YEARS_SHEET);
    expect(lineOf(values, "Số chỉ tiêu đạt").slice(5)).toEqual([null, null, "chưa đến"]);
    expect(lineOf(values, "H-2").slice(5)).toEqual(["", "", "○ Chưa đến hạn"]);
  });

  test("a year that somebody chooses without the add-in shows there what the scorecard shows", async () => {
    const workbook = open();
    await scoreWorkbook(workbook, { write: true, period: { phase: 1 } });
    const book = openBook(workbook.toBytes());
    type(book, "Năm", 2027);
    type(book, "Ngày chốt số liệu", d("28/02/2027"));
    const values = valuesOf(book, YEARS_SHEET);
    expect(lineOf(values, "Số liệu đến hết ngày").slice(4)).toEqual(["30/06/2026", null, null, "28/02/2027"]);
    expect(lineOf(values, "H-5").slice(7)).toEqual(["○ Chưa đến hạn"]);
    expect(valuesOf(book, SCORECARD_SHEET).flat()).toContainEqual(
      `Năm 2027, số liệu đến hết 28/02/2027. ${FIRST}: mỗi năm xét riêng, các năm ở trang ${YEARS_SHEET}.`,
    );
  });

  test("stand in formulas of the dialect alone", async () => {
    const { sheets } = scorePlan(await readBook(open(), { period: { phase: 1 } }));
    const plan = sheets.find(({ name }) => name === YEARS_SHEET);
    expect(plan).toBeDefined();
    expect(lintPlans([{ ...EMPTY_PLAN, sheets: plan ? [plan] : [] }])).toEqual([]);
  });
});

test("the pane is told which phase is chosen, and how its years stand", async () => {
  const desk = openDesk(open());
  expect((await desk.look()).campaign?.phases).toEqual([
    { first: 2026, last: 2027 },
    { first: 2028, last: 2030 },
  ]);
  const view = await desk.score({ period: { phase: 1 }, reportDate: null });
  expect([view.period.phase, view.years?.[1]]).toEqual([1, { year: 2027, met: null }]);
  expect((await desk.look()).period).toMatchObject({ phase: 1, span: "year" });
  const half = await desk.score({ period: { year: 2026, span: "H1" }, reportDate: null });
  expect([half.period.phase, half.years]).toEqual([undefined, undefined]);
});
