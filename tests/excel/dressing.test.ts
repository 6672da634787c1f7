import type { Dressing } from "../../src/workbook/dressing";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { openXlsx } from "../../src/xlsx";
import { plainFile } from "../contract/doors";
import { seen } from "../contract/seen";
import { at, bookOf, dressing, LIST, PAGE } from "../xlsx/dressed";
import { sheetPart } from "../xlsx/handmade";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeAll, type OpenedExcel, openedInExcel } from "./opened";

jest.setTimeout(120_000);
afterEach(closeAll);

const BOX = at(1, 0, 3, 1);
const DRESSED: Dressing = dressing({
  styles: [
    { boxes: [at(1, 0, 1, 1)], style: { bold: true, border: true, fill: "DDEBF7", wrap: true } },
    { boxes: [at(2, 0, 3, 1)], style: { font: "Arial", size: 11, border: true, format: "@" } },
    { boxes: [at(0, 0, 0, 1)], style: { bold: true, size: 14 } },
  ],
  widths: [{ index: 1, size: 33 }],
  heights: [{ index: 1, size: 30 }],
  validations: [
    { box: at(2, 0, 3, 0), validation: LIST },
    { box: at(2, 1, 3, 1), validation: null },
  ],
  filters: [{ table: "So", buttons: false }],
  freeze: { rows: 2, columns: 1 },
  page: PAGE,
});

const KEEP = sheetPlan("Giữ", [lines([{ value: "cũ", style: "text" }])], { visibility: "veryHidden" });
const keeping: Partial<WorkbookPlan> = {
  sheets: [KEEP],
  lookCopies: [{ from: { sheet: "Sổ", box: BOX }, to: { sheet: "Giữ", row: 2, column: 0 } }],
};
const back = [{ from: { sheet: "Giữ", box: at(2, 0, 4, 1) }, to: { sheet: "Sổ", row: 1, column: 0 } }];

async function register(): Promise<OpenedExcel> {
  const opened = await openedInExcel(await plainFile());
  const rows = [
    ["007", "An"],
    ["008", "Bình"],
  ];
  await opened.workbook().write(
    workbookPlan({
      sheets: [sheetPlan("Sổ", [lines([{ value: "SỔ", style: "title" }]), table("So", ["Mã", "Tên"], rows)])],
      names: [{ name: "DS_Phong", refersTo: "'Sổ'!$A$3:$A$4" }],
    }),
  );
  return opened;
}

const dress = workbookPlan({ dressings: [DRESSED] });

describe("dressing a sheet in Excel", () => {
  it("takes one request to ask and one to write", async () => {
    const { host, workbook } = await register();
    const ours = workbook();
    await ours.contents();
    const before = host.counters.requests;
    await ours.write(dress);
    expect(host.counters.requests - before).toBe(2);
  });

  it("is completed wherever its writing broke off", async () => {
    const whole = await register();
    let actions = 0;
    whole.host.faults.beforeEach(({ Actions }) => void (actions = Actions.length));
    await whole.workbook().write(dress);
    const wanted = seen(await whole.book.toBytes());
    await closeAll();
    const places = Array.from({ length: actions }, (_, i) => i).filter((i) => i % 13 === 0);
    expect(places.length).toBeGreaterThan(8);
    for (const within of places) {
      const { host, book, workbook } = await register();
      const ours = workbook();
      await ours.contents();
      host.faults.failNth(2, { within });
      await expect(ours.write(dress)).rejects.toMatchObject({ code: "write-cut-off" });
      await workbook().write(dress);
      expect({ within, book: seen(await book.toBytes()) }).toEqual({ within, book: wanted });
      await closeAll();
    }
  });

  it("leaves the sheet as it was wherever keeping its looks broke off, and no half sheet of them", async () => {
    const plan = workbookPlan({ ...keeping, dressings: [{ ...DRESSED, freeze: { rows: 0, columns: 0 } }] });
    const whole = await register();
    const before = seen(await whole.book.toBytes()).sheets["Sổ"];
    let actions = 0;
    whole.host.faults.beforeEach(({ Actions }) => void (actions = Actions.length));
    await whole.workbook().write(plan);
    const kept = seen(await whole.book.toBytes()).sheets["Giữ"]?.cells;
    await closeAll();
    const outcomes = new Set<string>();
    for (let within = 0; within < actions; within += 9) {
      const { host, book, workbook } = await register();
      const ours = workbook();
      await ours.contents();
      host.faults.failNth(2, { within });
      await expect(ours.write(plan)).rejects.toMatchObject({ code: "write-cut-off" });
      const { sheets } = await workbook().contents();
      const now = seen(await book.toBytes()).sheets;
      const isKept = sheets.some(({ name }) => name === "Giữ");
      // Before the kept looks are complete nothing is dressed.
      expect({ within, dressed: isKept ? kept : now["Sổ"]?.cells }).toEqual({
        within,
        dressed: isKept ? now["Giữ"]?.cells : before?.cells,
      });
      outcomes.add(String(isKept));
      await closeAll();
    }
    expect(outcomes).toEqual(new Set(["false", "true"]));
  });

  it.each<[string, Partial<WorkbookPlan>]>([
    ["a protected sheet", { dressings: [DRESSED] }],
    [
      "looks for a protected sheet",
      {
        sheets: [sheetPlan("Giữ", [])],
        lookCopies: [
          { from: { sheet: "Trang tính1", box: at(0, 0) }, to: { sheet: "Sổ", row: 0, column: 0 } },
        ],
      },
    ],
  ])("refuses %s before anything is written", async (_name, plan) => {
    const { book, workbook } = await register();
    book.sheet("Sổ")!.protected = true;
    const before = await book.toBytes();
    await expect(workbook().write(workbookPlan(plan))).rejects.toMatchObject({
      code: "sheet-protected",
      details: { sheet: "Sổ" },
    });
    expect(await book.toBytes()).toEqual(before);
  });

  it("refuses buttons for a table without headers", async () => {
    const { book, workbook } = await register();
    book.table("So")!.showHeaders = false;
    const plan = (buttons: boolean) =>
      workbookPlan({ dressings: [dressing({ filters: [{ table: "So", buttons }] })] });
    await expect(workbook().write(plan(true))).rejects.toMatchObject({ code: "table-header-missing" });
    await workbook().write(plan(false));
  });

  it("changes nothing while another workbook is in front, where something is to stay in sight", async () => {
    const { host, book, workbook } = await register();
    const ours = workbook();
    await ours.contents();
    const before = await book.toBytes();
    host.faults.loseFocus();
    await expect(ours.write(dress)).rejects.toMatchObject({ code: "other-workbook-in-front" });
    expect(await book.toBytes()).toEqual(before);
    await workbook().write(workbookPlan({ dressings: [dressing({ page: PAGE })] }));
    expect(book.sheet("Sổ")!.page.orientation).toBe("landscape");
  });

  it("freezes what nobody sees, and nobody sees it then", async () => {
    const { book, workbook } = await register();
    const sheet = book.sheet("Sổ")!;
    sheet.visibility = "hidden";
    await workbook().write(dress);
    expect([sheet.visibility, sheet.freeze]).toEqual(["hidden", { rows: 2, columns: 1 }]);
    book.structureLocked = true;
    const other = dressing({ freeze: { rows: 1, columns: 0 }, widths: [{ index: 0, size: 9 }] });
    await workbook().write(workbookPlan({ dressings: [other] }));
    expect([sheet.width(0), sheet.freeze]).toEqual([9, { rows: 2, columns: 1 }]);
  });

  it("freezes nothing any more", async () => {
    const { book, workbook } = await register();
    await workbook().write(dress);
    const freeze = { rows: 0, columns: 0 };
    await workbook().write(workbookPlan({ dressings: [dressing({ freeze })] }));
    expect(book.sheet("Sổ")!.freeze).toEqual(freeze);
  });

  it("takes no line from a neighbour who wants one", async () => {
    const { book, workbook } = await register();
    await workbook().write(dress);
    // The bare title stands last among the styles and above the header.
    expect(book.sheet("Sổ")!.look(0, 0).border ?? false).toBe(false);
    expect(book.sheet("Sổ")!.look(1, 0).border).toBe(true);
  });

  it("leaves nothing of the look that was there", async () => {
    const styles =
      `<fonts><font><sz val="11"/><name val="Arial"/></font><font><u/><strike/><vertAlign val="superscript"/><sz val="30"/><name val="Arial"/></font></fonts>` +
      `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="darkGrid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>` +
      `<borders><border/><border><bottom style="thin"/></border></borders>` +
      `<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="justify" vertical="distributed" indent="2" textRotation="90" shrinkToFit="1" readingOrder="2"/></xf></cellXfs>`;
    const row = `<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1"/></row>`;
    const { book, workbook } = await openedInExcel(bookOf(sheetPart(row), { styles }).toBytes());
    const style = { font: "Arial", size: 11 };
    await workbook().write(
      workbookPlan({ dressings: [dressing({ styles: [{ boxes: [at(0, 0)], style }] })] }),
    );
    const saved = openXlsx(await book.toBytes()).whole();
    const [dressed, other] = [0, 1].map((column) => saved.sheets[0]?.cells.styles[0]?.[column] ?? -1);
    expect(saved.styles[dressed ?? -1]).toMatchObject({ odd: [], look: { font: "Arial", size: 11 } });
    expect(saved.styles[dressed ?? -1]?.look.fill).toBeUndefined();
    expect(saved.styles[other ?? -1]?.odd).toHaveLength(11);
    expect(saved.sheets[0]?.cells.values[0]).toEqual([5]);
  });

  it("gives kept looks back with the conditional formats, and leaves what cells hold", async () => {
    const { book, workbook } = await register();
    const sheet = book.sheet("Sổ")!;
    sheet.addConditionalFormat({ box: at(2, 0, 3, 1), formula: '$A3="007"', style: { fill: "FFC7CE" } });
    const before = seen(await book.toBytes()).sheets["Sổ"]!;
    await workbook().write(workbookPlan({ ...keeping, dressings: [DRESSED] }));
    expect(book.sheet("Giữ")!.conditionalFormats).toEqual([
      { box: at(3, 0, 4, 1), formula: '$A4="007"', style: { fill: "FFC7CE" } },
    ]);
    sheet.enter(at(2, 1), [["Ân"]], "program");
    await workbook().write(workbookPlan({ lookCopies: back }));
    const after = seen(await book.toBytes()).sheets["Sổ"]!;
    expect(after.conditions).toEqual(before.conditions);
    expect(after.cells["B3"]).toEqual({ ...before.cells["B3"], value: "Ân" });
    expect(after.cells["A3"]).toEqual(before.cells["A3"]);
  });

  it("hides columns of no width, and shows them again", async () => {
    const { book, workbook } = await register();
    const sized = (size: number) => workbookPlan({ dressings: [dressing({ widths: [{ index: 1, size }] })] });
    await workbook().write(sized(0));
    expect(book.sheet("Sổ")!.width(1)).toBe(0);
    await workbook().write(sized(12));
    expect(book.sheet("Sổ")!.width(1)).toBe(12);
  });
});
