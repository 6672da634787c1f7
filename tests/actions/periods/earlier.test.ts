import { readBook } from "../../../src/actions/readBook";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { openBook } from "../../../src/standin/book";
import { d } from "../../books";
import { open } from "../workbooks";
import {
  beside,
  judgedVerdicts,
  place,
  scoredFile,
  settingLabels,
  shownVerdicts,
  titles,
  type,
  withoutPeriod,
} from "./hands";

let file: Uint8Array;
beforeAll(async () => {
  file = await scoredFile();
});

describe("a workbook that was set up before there were periods", () => {
  let earlier: Uint8Array;
  beforeAll(async () => {
    earlier = await withoutPeriod(file);
  });

  test("is scored for the whole year, as it was", async () => {
    const workbook = open(earlier);
    await scoreWorkbook(workbook, { write: true });
    const { book } = await readBook(workbook);
    expect(book.period).toEqual((await readBook(open(file))).book.period);
    const live = openBook(workbook.toBytes());
    expect(shownVerdicts(live)).toEqual(judgedVerdicts(book));
    expect(shownVerdicts(live)).toEqual(shownVerdicts(openBook(file)));
    expect(titles(live)).toContain("Năm 2026, số liệu đến hết 31/10/2026");
    expect(settingLabels(live)).toEqual(settingLabels(openBook(earlier)));
  });

  test("set up again is given no name for what it has not", async () => {
    const workbook = open(earlier);
    expect(await setUp(workbook, sonLa2026, { today: d("22/11/2026") })).toEqual({ added: [] });
    const book = openBook(workbook.toBytes());
    expect(book.names.has("DS_KyBaoCao")).toBe(false);
    expect(settingLabels(book)).toEqual(settingLabels(openBook(earlier)));
    await scoreWorkbook(workbook, { write: true });
    expect(shownVerdicts(openBook(workbook.toBytes()))).toEqual(shownVerdicts(openBook(file)));
  });

  test("gets the lines at the end of the sheet with the first period that is asked for", async () => {
    const workbook = open(earlier);
    await scoreWorkbook(workbook, { write: true, period: { year: 2026, span: "Q1" } });
    const bytes = workbook.toBytes();
    const book = openBook(bytes);
    const before = openBook(earlier);
    expect(settingLabels(book).slice(0, settingLabels(before).length)).toEqual(settingLabels(before));
    expect([beside(book, "Kỳ báo cáo"), beside(book, "Ngày đầu kỳ"), beside(book, "Ngày cuối kỳ")]).toEqual([
      "Quý I",
      d("01/01/2026"),
      d("31/03/2026"),
    ]);
    const { sheet, row } = place(book, "Kỳ báo cáo");
    expect(sheet.seenValidation(row, 1)).toMatchObject({ type: "list", dropDown: true });
    expect(sheet.texts({ top: row + 1, bottom: row + 2, left: 1, right: 1 })).toEqual([
      ["01/01/2026"],
      ["31/03/2026"],
    ]);
    expect(shownVerdicts(book)).toEqual(judgedVerdicts((await readBook(open(bytes))).book));
    type(book, "Kỳ báo cáo", "Tháng 3");
    const later = await book.toBytes();
    expect(shownVerdicts(book)).toEqual(judgedVerdicts((await readBook(open(later))).book));
    const again = open(bytes);
    await scoreWorkbook(again, { write: true, period: { year: 2026, span: "Q1" } });
    expect(settingLabels(openBook(again.toBytes()))).toEqual(settingLabels(book));
  });
});
