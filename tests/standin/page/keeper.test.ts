import { openXlsx } from "../../../src/xlsx";
import { BookKeeper } from "../../../src/standin/page/keeper/bookKeeper";
import type { Source } from "../../../src/standin/page/keeper/keeper";
import { sampleWorkbook } from "../../../src/standin/sample/workbook";
import { kindOf, openPage, type OpenedPage, quiet } from "./sheets";

/** Made once: it takes seconds. */
let sample: Source;
beforeAll(async () => {
  const bytes = new Uint8Array((await sampleWorkbook()).toBytes());
  sample = { kind: "file", file: new Blob([bytes]), name: "so-mau.xlsx" };
});

describe("opening", () => {
  it.each([
    ["file-empty", ""],
    ["file-not-workbook", "Kính gửi Trung tâm"],
    ["file-html", "<html><table></table></html>"],
  ])("tells %s, and keeps what is open", async (code, text) => {
    const { keeper, shown } = await openPage(sample);
    const opened = await keeper.open({ kind: "file", file: new Blob([text]), name: "thư.xlsx" });
    expect(opened.trouble).toEqual({ code, details: { file: "thư.xlsx" } });
    expect(await shown("Cấu hình", "A3:B3")).toContain("Tên trung tâm | Trung tâm Bảo trợ xã hội");
  });

  it("refuses what is too large before it is read", async () => {
    const file = { size: 60 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error("was read")) };
    const opened = await new BookKeeper().open({
      kind: "file",
      file: file as unknown as Blob,
      name: "phim.mp4",
    });
    expect(opened.trouble?.code).toBe("file-too-large");
  });

  it("answers with nothing before anything is open", async () => {
    const keeper = new BookKeeper();
    expect(await keeper.shape("x")).toBeNull();
    expect(await keeper.cells("x", [])).toEqual([]);
    expect(await keeper.undo()).toBeNull();
  });
});

describe("the sample", () => {
  let page: OpenedPage;
  beforeEach(async () => void (page = await openPage(sample)));

  it("offers the choices of a list and takes no others without a word", async () => {
    const { type, detail, shown } = page;
    expect((await detail("Đối tượng", "C5")).choices).toEqual(["Nam", "Nữ"]);
    const before = await shown("Đối tượng", "C5");
    const result = await type("Đối tượng", "C5", "Khác");
    expect(result).toMatchObject({ kind: "against", validation: { error: { title: "Giới tính" } } });
    expect(await shown("Đối tượng", "C5")).toBe(before);
    expect(kindOf(await type("Đối tượng", "C5", "nam"))).toBe("done");
  });

  it("writes against the rule where the person insists, and where it is pasted", async () => {
    const { type, shown } = page;
    expect(kindOf(await type("Đối tượng", "C5", "Khác", { insist: true }))).toBe("done");
    expect(kindOf(await type("Đối tượng", "C6", "Lạ", { pasted: true }))).toBe("done");
    expect(await shown("Đối tượng", "C5:C6")).toBe("Khác\nLạ");
  });

  it("compares a date with bounds that stand in other cells", async () => {
    const { type } = page;
    expect(kindOf(await type("Cấu hình", "B8", "30/9/2026"))).toBe("done");
    expect(kindOf(await type("Cấu hình", "B8", "1/1/2027"))).toBe("against");
    expect(kindOf(await type("Cấu hình", "B8", "cuối năm"))).toBe("against");
  });

  it("makes the table longer when somebody writes below it, and shorter again when that is taken back", async () => {
    const { keeper, id, type, shown, news } = page;
    const last = (await keeper.shape(id("Đối tượng")))!.rows;
    const next = `A${last + 1}`;
    expect(kindOf(await type("Đối tượng", next, "DT999"))).toBe("done");
    expect((await page.detail("Đối tượng", `C${last + 1}`)).choices).toEqual(["Nam", "Nữ"]);
    expect(await keeper.undo()).toEqual({ sheet: id("Đối tượng"), box: page.boxOf(next) });
    expect((await keeper.shape(id("Đối tượng")))!.rows).toBe(last);
    // The table ends where it did: what is typed two rows below is outside.
    await type("Đối tượng", `A${last + 2}`, "xa");
    expect(await shown("Đối tượng", next)).toBe("");
    await quiet();
    expect(news.length).toBeGreaterThan(0);
  });

  it("finds cells by address, by sheet and by name", async () => {
    const { keeper, id, boxOf } = page;
    const here = id("Đối tượng");
    expect(await keeper.find(here, "b7")).toEqual({ sheet: here, box: boxOf("B7") });
    expect(await keeper.find(here, "'Cấu hình'!B6")).toEqual({ sheet: id("Cấu hình"), box: boxOf("B6") });
    expect((await keeper.find(here, "ds_lamtron"))?.sheet).toBe(id("Danh sách"));
    expect(await keeper.find(here, "không có")).toBeNull();
  });

  it("goes to the end of what is filled, and over gaps", async () => {
    const { keeper, id } = page;
    const from = { row: 4, column: 0 };
    const last = (await keeper.shape(id("Đối tượng")))!.rows - 1;
    expect(await keeper.edge(id("Đối tượng"), from, { row: 1, column: 0 })).toEqual({ row: last, column: 0 });
    expect(await keeper.edge(id("Đối tượng"), from, { row: -1, column: 0 })).toEqual({ row: 3, column: 0 });
    const title = { row: 1, column: 0 };
    expect(await keeper.edge(id("Đối tượng"), title, { row: 1, column: 0 })).toEqual({ row: 3, column: 0 });
  });

  it("makes a row higher when more is written than fits, as Excel does", async () => {
    const { keeper, id, type } = page;
    const sheet = id("Đối tượng");
    const heightOf = async (row: number) => (await keeper.shape(sheet))!.heights.get(row - 1)!;
    const before = await heightOf(5);
    await type("Đối tượng", "B5", "Tên ngắn", { pasted: true });
    expect(await heightOf(5)).toBe(before);
    await type("Đối tượng", "B5", "Một cái tên rất dài viết trong cột hẹp thì phải xuống dòng nhiều lần", {
      pasted: true,
    });
    expect(await heightOf(5)).toBeGreaterThanOrEqual(2 * 21);
  });

  it("is saved with what was written and everything else", async () => {
    const { keeper, type } = page;
    await type("Đối tượng", "B5", "Vàng A Sếnh");
    const saved = openXlsx(await keeper.save());
    const { sheets } = await saved.read([{ sheet: "Đối tượng" }]);
    expect(sheets[0]!.cells[4 - sheets[0]!.top]![1]).toBe("Vàng A Sếnh");
    expect((await saved.contents()).tables.length).toBeGreaterThan(10);
  });
});

describe("a blank workbook", () => {
  let page: OpenedPage;
  let sheet: string;
  beforeEach(async () => {
    const keeper = new BookKeeper();
    const opened = await keeper.open({ kind: "empty" });
    if (opened.trouble) throw new Error(opened.trouble.code);
    sheet = opened.book.tabs[0]!.name;
    page = await openPage({ kind: "empty" });
  });

  it("reads what is typed as in Vietnam, and calculates", async () => {
    const { type, shown } = page;
    await type(sheet, "A1", "1,5");
    await type(sheet, "A2", "5/11/2026");
    await type(sheet, "A3", "=A1*2");
    expect(await shown(sheet, "A1:A3")).toBe("1,5\n05/11/2026\n3");
    await type(sheet, "A1", "4");
    expect(await shown(sheet, "A3")).toBe("8");
  });

  it("takes back what was written, one after the other: values, formulas, texts and formats", async () => {
    const { keeper, type, shown, detail } = page;
    for (const text of ["7", "=1+1", "'007", "5/11/2026"]) await type(sheet, "A1", text);
    const seen = [];
    do seen.push(`${await shown(sheet, "A1")} ← ${(await detail(sheet, "A1")).text}`);
    while (await keeper.undo());
    expect(seen).toEqual(["05/11/2026 ← 05/11/2026", "007 ← '007", "2 ← =1+1", "7 ← 7", " ← "]);
  });

  it("puts one text into every cell of a selection", async () => {
    const { type, shown } = page;
    await type(sheet, "A1:B2", "x");
    expect(await shown(sheet, "A1:B2")).toBe("x | x\nx | x");
  });

  it("empties whole columns only as far as something is there", async () => {
    const { keeper, id, type, shown, boxOf } = page;
    await type(sheet, "A1:A3", "x");
    expect(kindOf(await keeper.clear(id(sheet), boxOf("A1:A1048576")))).toBe("done");
    expect(await shown(sheet, "A1:A3")).toBe("\n\n");
  });

  it("refuses a formula that cannot be read, and leaves the cell as it was", async () => {
    const { type, shown } = page;
    await type(sheet, "A1", "7");
    expect(kindOf(await type(sheet, "A1", "=1+"))).toBe("refused: formula");
    expect(await shown(sheet, "A1")).toBe("7");
  });

  it("gives news once for all that happens in one go, and says what is unsaved", async () => {
    const { keeper, type, news } = page;
    await Promise.all(["A1", "A2", "A3"].map((cell) => type(sheet, cell, "x")));
    await quiet();
    expect(news).toHaveLength(1);
    expect(news[0]).toMatchObject({ kind: "changed", book: { unsaved: true, canUndo: true } });
    await keeper.save();
    await quiet();
    expect(news.at(-1)).toMatchObject({ kind: "changed", book: { unsaved: false } });
  });

  it("hands the page a workbook that the pane opens, as it came", async () => {
    const { keeper, news } = page;
    const answers: string[] = [];
    await keeper.newPane("vi-VN", (answer) => answers.push(answer));
    const file = await keeper.save();
    keeper.fromPane(opensNew(file));
    await quiet();
    expect(answers.map((answer) => JSON.parse(answer)._data.Error as unknown)).toEqual([0]);
    const files = news.flatMap((each) => (each.kind === "new-workbook" ? [each.file] : []));
    expect(files).toEqual([file]);
  });

  it("copies and empties cells where there is nothing", async () => {
    const { keeper, id, boxOf } = page;
    expect(await keeper.copy(id(sheet), boxOf("C3:D4"))).toEqual([[""]]);
    expect(kindOf(await keeper.clear(id(sheet), boxOf("C3:D4")))).toBe("done");
  });

  it("copies cells as they would be typed", async () => {
    const { keeper, id, type, boxOf } = page;
    await type(sheet, "A1", "1,25");
    await type(sheet, "B1", "=A1*2");
    await type(sheet, "A2", "85%");
    expect(await keeper.copy(id(sheet), boxOf("A1:B2"))).toEqual([
      ["1,25", "2,5"],
      ["85%", ""],
    ]);
  });
});

/** What the client library says when a program opens a new workbook. */
function opensNew(file: Uint8Array): string {
  const Arguments = [Buffer.from(file).toString("base64")];
  const Actions = [
    { Id: 3, ActionType: 3, Name: "CreateAndOpenWorkbook", ObjectPathId: 1, ArgumentInfo: { Arguments } },
  ];
  const body = JSON.stringify({ Actions, ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } } });
  return JSON.stringify({
    _messageType: 0,
    _actionName: "executeMethod",
    _actionType: 0,
    _conversationId: "c",
    _correlationId: 1,
    _data: {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["WacPartition", "POST", "ProcessQuery", [], body, 0, 65],
    },
  });
}
