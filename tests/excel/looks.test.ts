import type { LookArea, SeenValidation, SheetLook } from "../../src/workbook/dressing";
import type { Workbook } from "../../src/workbook/workbook";
import { plainFile } from "../contract/doors";
import { at, bookOf, LIST } from "../xlsx/dressed";
import { sheetPart, workbookPart } from "../xlsx/handmade";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeAll, type OpenedExcel, openedInExcel, watchedTask } from "./opened";

jest.setTimeout(120_000);
afterEach(closeAll);

const AREA: LookArea = { sheet: "Sổ", boxes: [], columns: [], rows: [], tables: [] };

async function lookOf(workbook: Workbook, area: Partial<LookArea>): Promise<SheetLook> {
  return (await workbook.looks([{ ...AREA, ...area }]))[0]!;
}

async function register(): Promise<OpenedExcel> {
  const opened = await openedInExcel(await plainFile());
  const rows = Array.from({ length: 40 }, (_, i) => [String(i), "x"]);
  await opened.workbook().write(workbookPlan({ sheets: [sheetPlan("Sổ", [table("So", ["A", "B"], rows)])] }));
  return opened;
}

async function requestsFor(opened: OpenedExcel, area: Partial<LookArea>) {
  const workbook = opened.workbook();
  await workbook.contents();
  const before = opened.host.counters.requests;
  const look = await lookOf(workbook, area);
  return { look, requests: opened.host.counters.requests - before };
}

const NUMBER: SeenValidation = { ...LIST, type: "whole", first: 1, second: 9, prompt: null, error: null };

describe("how a sheet looks", () => {
  it("is told in one request, also of several sheets, where nothing differs", async () => {
    const opened = await register();
    const area = { boxes: [at(0, 0, 0, 1), at(1, 0, 40, 1)], columns: [0, 1], tables: ["So"] };
    expect((await requestsFor(opened, { ...area, rows: [1, 2, 3] })).requests).toBe(1);
    const workbook = opened.workbook();
    const sheets = await workbook.looks([
      { ...AREA, ...area },
      { ...AREA, sheet: "Trang tính1", boxes: [at(0, 0)] },
    ]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Sổ", "Trang tính1"]);
  });

  it("takes one request more for every time that different rules are halved", async () => {
    const opened = await register();
    const sheet = opened.book.sheet("Sổ")!;
    sheet.setSeenValidation(at(1, 0, 40, 0), LIST);
    sheet.setSeenValidation(at(1, 1, 25, 1), NUMBER);
    sheet.setSeenValidation(at(30, 1), { ...NUMBER, second: 8 });
    const { look, requests } = await requestsFor(opened, { boxes: [at(1, 0, 40, 1)] });
    expect(look.boxes[0]?.validations).toEqual([
      { box: at(1, 0, 40, 0), validation: LIST },
      { box: at(1, 1, 25, 1), validation: NUMBER },
      { box: at(30, 1), validation: { ...NUMBER, second: 8 } },
    ]);
    // The box, its two columns, then 40 rows down to one.
    expect(requests).toBeLessThanOrEqual(8);
    expect(requests).toBeGreaterThan(4);
  });

  it("tells rules apart that differ in their words only", async () => {
    const opened = await register();
    const sheet = opened.book.sheet("Sổ")!;
    sheet.setSeenValidation(at(1, 0, 2, 0), LIST);
    sheet.setSeenValidation(at(3, 0), { ...LIST, prompt: null });
    const { look } = await requestsFor(opened, { boxes: [at(1, 0, 3, 0)] });
    expect(look.boxes[0]?.validations).toEqual([
      { box: at(1, 0, 2, 0), validation: LIST },
      { box: at(3, 0), validation: { ...LIST, prompt: null } },
    ]);
  });

  it("asks sizes together, and apart where they differ", async () => {
    const opened = await register();
    const sheet = opened.book.sheet("Sổ")!;
    sheet.setHeight(5, 5, 33);
    sheet.setWidth(1, 1, 17);
    const rows = Array.from({ length: 8 }, (_, i) => 8 - i);
    const { look, requests } = await requestsFor(opened, { rows, columns: [1, 0] });
    expect(look.heights).toEqual(
      rows.map((index) => ({ index, size: index === 5 ? 33 : sheet.ordinaryHeight })),
    );
    expect(look.widths).toEqual([
      { index: 1, size: 17 },
      { index: 0, size: 12 },
    ]);
    expect(requests).toBe(4);
  });

  it("counts the number formats of very many cells in pieces", async () => {
    const { host, book, workbook } = await openedInExcel(await plainFile());
    const [sheet] = book.sheets;
    sheet!.restyle(at(0, 0, 29_999, 3), { format: "0.00" });
    sheet!.restyle(at(29_999, 3), { format: "@" });
    const task = watchedTask();
    const before = host.counters.requests;
    const look = await lookOf(workbook(task), { sheet: "Trang tính1", boxes: [at(0, 0, 29_999, 3)] });
    expect(look.boxes[0]?.formats).toEqual([
      { format: "0.00", cells: 119_999 },
      { format: "@", cells: 1 },
    ]);
    expect(host.counters.requests - before).toBe(1 + 4);
    expect(task.told.at(-1)).toMatchObject({ done: 120_000, total: 120_000 });
  });

  it("is asked in smaller pieces where an answer is too large", async () => {
    const { host, book, workbook } = await openedInExcel(await plainFile());
    const long = `0" ${"dài ".repeat(60)}"`;
    book.sheets[0]!.restyle(at(0, 0, 29_999, 0), { format: long });
    const look = await lookOf(workbook(), { sheet: "Trang tính1", boxes: [at(0, 0, 29_999, 0)] });
    expect(look.boxes[0]?.formats).toEqual([{ format: long, cells: 30_000 }]);
    expect(host.log.some(({ outcome }) => outcome !== "ok")).toBe(true);
  });

  it("is left when it is cancelled", async () => {
    const opened = await register();
    const task = watchedTask();
    opened.host.faults.beforeEach(() => task.cancel());
    await expect(lookOf(opened.workbook(task), {})).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("what Excel tells in its own way", () => {
  it.each<[string, Partial<SeenValidation>]>([
    ["days", { type: "date", first: 43_831, second: 46_023.5 }],
    ["days by a formula", { type: "date", operator: "lessThan", first: "TODAY()+1", second: null }],
    ["times", { type: "time", operator: "notBetween", first: 0.25, second: 0.75 }],
    ["lengths of texts", { type: "textLength", operator: "equal", first: 12, second: null }],
    [
      "numbers",
      { type: "decimal", operator: "greaterThanOrEqual", first: -0.5, second: null, refuses: false },
    ],
    ["a formula", { type: "custom", first: "COUNTIF($A$2:$A$9,A2)=1", second: null, ignoreBlank: false }],
    ["a list in place", { first: '"Có,Không ""rõ"""', dropDown: false }],
    ["a list elsewhere", { first: "'Danh mục'!$A$2:$A$9" }],
    ["only words", { type: "any", first: null, refuses: false, error: null, onError: "stop" }],
  ])("as rules of cells: %s", async (_name, part) => {
    const { book, workbook } = await register();
    const rule: SeenValidation = { ...LIST, error: { title: "", text: "Sai" }, ...part };
    book.sheet("Sổ")!.setSeenValidation(at(1, 0, 3, 0), rule);
    const { boxes } = await lookOf(workbook(), { boxes: [at(1, 0, 3, 0)] });
    expect(boxes[0]?.validations).toEqual([{ box: at(1, 0, 3, 0), validation: rule }]);
  });

  it("days of a workbook that counts from 1904", async () => {
    const workbook = bookOf(
      sheetPart(
        `<row r="1"><c r="A1"><v>1</v></c></row>`,
        "",
        `<dataValidations count="1"><dataValidation type="date" operator="greaterThan" sqref="A1:A2"><formula1>42369</formula1></dataValidation></dataValidations>`,
      ),
      {
        more: {
          "xl/workbook.xml": workbookPart(`<sheet name="Sổ" sheetId="1" r:id="rId1"/>`, {
            before: `<workbookPr date1904="1"/>`,
          }),
        },
      },
    );
    const { workbook: inExcel } = await openedInExcel(workbook.toBytes());
    const { boxes } = await lookOf(inExcel(), { boxes: [at(0, 0)] });
    expect(boxes[0]?.validations[0]?.validation).toMatchObject({ type: "date", first: 42_369, second: null });
  });

  it("cells that are white, and cells that are not filled", async () => {
    const { book, workbook } = await register();
    book.sheet("Sổ")!.restyle(at(50, 0), { fill: "FFFFFF" });
    const { boxes } = await lookOf(workbook(), { boxes: [at(50, 0), at(51, 0), at(50, 0, 51, 0)] });
    expect(boxes.map(({ style }) => style.fill)).toEqual(["FFFFFF", "", null]);
  });

  it("lines between two cells, which are both cells' own", async () => {
    const { book, workbook } = await register();
    const sheet = book.sheet("Sổ")!;
    sheet.restyle(at(51, 0, 52, 1), { border: true });
    const { boxes } = await lookOf(workbook(), {
      boxes: [at(50, 0, 50, 1), at(51, 0, 52, 1), at(50, 0, 51, 1), at(51, 0), at(49, 0, 50, 0)],
    });
    expect(boxes.map(({ style }) => style.border)).toEqual([false, true, null, true, false]);
  });

  it("looks that no plan has a word for", async () => {
    const styles =
      `<fonts><font><sz val="11"/><name val="Arial"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills>` +
      `<borders><border/><border><bottom style="thin"/></border></borders>` +
      `<cellXfs><xf/><xf borderId="1"><alignment horizontal="justify" vertical="distributed"/></xf></cellXfs>`;
    const file = bookOf(sheetPart(`<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>`), {
      styles,
    }).toBytes();
    const { workbook } = await openedInExcel(file);
    const { boxes } = await lookOf(workbook(), { boxes: [at(0, 0, 0, 1), at(0, 1, 0, 2)] });
    expect(boxes[0]?.style).toMatchObject({ align: "other", vertical: "other", border: false });
    expect(boxes[1]?.style).toMatchObject({ align: null, vertical: null });
  });

  it("a sheet on which nothing stays in sight, or columns only, or both", async () => {
    const { book, workbook } = await register();
    const sheet = book.sheet("Sổ")!;
    for (const freeze of [
      { rows: 0, columns: 0 },
      { rows: 0, columns: 2 },
      { rows: 3, columns: 1 },
    ]) {
      sheet.freeze = freeze;
      expect((await lookOf(workbook(), {})).freeze).toEqual(freeze);
    }
  });

  it("a page by its scale", async () => {
    const { book, workbook } = await register();
    const sheet = book.sheet("Sổ")!;
    sheet.page = { ...sheet.page, zoom: { percent: 85 }, paper: "77", repeatRows: null };
    const { page } = await lookOf(workbook(), {});
    expect(page).toMatchObject({ zoom: { percent: 85 }, paper: "", repeatRows: null });
  });
});

it("an empty sheet has looks too", async () => {
  const { workbook } = await openedInExcel(await plainFile());
  await workbook().write(workbookPlan({ sheets: [sheetPlan("Sổ", [lines([])])] }));
  const { boxes } = await lookOf(workbook(), { boxes: [at(5, 5, 6, 6)] });
  expect(boxes[0]).toMatchObject({ formats: [{ format: "General", cells: 4 }], validations: [] });
});
