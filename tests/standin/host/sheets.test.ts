import { closeAll, failure, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

async function sheetsOf({ run }: Opened) {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/position,items/id,items/tabColor");
    await context.sync();
    return worksheets.items.map(({ name, visibility, position, id, tabColor }) => ({
      name,
      visibility,
      position,
      id,
      tabColor,
    }));
  });
}

it("adds, names, hides, colours and moves sheets", async () => {
  const excel = await opened();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Cấu hình");
    sheet.visibility = "VeryHidden";
    sheet.tabColor = "#00aaff";
    sheet.position = 0;
    context.workbook.worksheets.getItem("Sheet1").name = "Đối tượng";
    await context.sync();
  });
  expect(await sheetsOf(excel)).toEqual([
    { name: "Cấu hình", visibility: "VeryHidden", position: 0, tabColor: "#00AAFF", id: expect.any(String) },
    { name: "Đối tượng", visibility: "Visible", position: 1, tabColor: "", id: expect.any(String) },
  ]);
});

it("finds a sheet by its id after it got another name", async () => {
  const excel = await opened();
  const [before] = await sheetsOf(excel);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(before?.id ?? "");
    sheet.name = "Khác";
    await context.sync();
    sheet.getRange("A1").values = [["vẫn là nó"]];
    await context.sync();
  });
  expect((await sheetsOf(excel))[0]).toMatchObject({ name: "Khác", id: before?.id });
});

it("refuses names that are taken or cannot be", async () => {
  const excel = await opened();
  const add = (name: string) =>
    excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  expect(await failure(add("SHEET1"))).toMatchObject({
    code: "ItemAlreadyExists",
    at: "WorksheetCollection.add",
  });
  expect(await failure(add("a/b"))).toMatchObject({ code: "InvalidArgument" });
  expect(await failure(add("x".repeat(32)))).toMatchObject({ code: "InvalidArgument" });
});

it("deletes sheets, but neither the last one nor a very hidden one", async () => {
  const excel = await opened();
  expect(await failure(onSheet1(excel, (sheet) => sheet.delete()))).toMatchObject({ at: "Worksheet.delete" });
  const other = excel.book.addSheet("Ẩn");
  other.visibility = "veryHidden";
  const remove = () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ẩn").delete();
      await context.sync();
    });
  expect(await failure(remove())).toMatchObject({ code: "InvalidOperation" });
  other.visibility = "hidden";
  await remove();
  expect(excel.book.sheets).toHaveLength(1);
});

it("shows a sheet, unless it is hidden", async () => {
  const excel = await opened();
  excel.book.addSheet("Sau");
  const show = () =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sau").activate();
      await context.sync();
    });
  await show();
  expect(excel.book.active.name).toBe("Sau");
  await onSheet1(excel, (sheet) => sheet.activate());
  excel.book.sheet("Sau")!.visibility = "hidden";
  expect(await failure(show())).toMatchObject({ code: "InvalidOperation", at: "Worksheet.activate" });
});

it("freezes panes: rows, columns, or both from A1 on", async () => {
  const excel = await opened();
  const frozen = async (freeze: (panes: Excel.WorksheetFreezePanes) => void) => {
    await onSheet1(excel, (sheet) => freeze(sheet.freezePanes));
    return { ...excel.book.active.freeze };
  };
  expect(await frozen((panes) => panes.freezeRows(4))).toEqual({ rows: 4, columns: 0 });
  expect(await frozen((panes) => panes.freezeColumns(2))).toEqual({ rows: 0, columns: 2 });
  expect(await frozen((panes) => panes.freezeAt("A1:B4"))).toEqual({ rows: 4, columns: 2 });
  expect(await frozen((panes) => panes.unfreeze())).toEqual({ rows: 0, columns: 0 });
  const hiding = onSheet1(excel, (sheet) => sheet.freezePanes.freezeAt("B2:C3"));
  expect(await failure(hiding)).toMatchObject({ at: "WorksheetFreezePanes.freezeAt" });
});

it("prints on A4, one page wide", async () => {
  const excel = await opened();
  await onSheet1(excel, ({ pageLayout }) => {
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.topMargin = 72;
    pageLayout.setPrintTitleRows("$4:$5");
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
  });
  const { page } = excel.book.active;
  expect(page).toMatchObject({
    orientation: "landscape",
    zoom: { wide: 1, tall: null },
    repeatRows: { first: 3, last: 4 },
    centerHeader: "&P",
  });
  expect(page.margins.top).toBeCloseTo(25.4);
  const halfRow = onSheet1(excel, ({ pageLayout }) => pageLayout.setPrintTitleRows("A4:B5"));
  expect(await failure(halfRow)).toMatchObject({
    code: "InvalidArgument",
    at: "PageLayout.setPrintTitleRows",
  });
  const odd = onSheet1(excel, ({ pageLayout }) => (pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 }));
  expect(await failure(odd)).toMatchObject({ code: "InvalidArgument", at: "PageLayout.zoom" });
});

it("protects sheets and the workbook's structure", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => sheet.protection.protect());
  const write = () => onSheet1(excel, (sheet) => (sheet.getRange("A1").values = [[1]]));
  expect(await failure(write())).toMatchObject({ code: "AccessDenied", at: "Range.values" });
  expect(await failure(onSheet1(excel, (sheet) => sheet.protection.protect()))).toMatchObject({
    code: "InvalidOperation",
  });
  await onSheet1(excel, (sheet) => sheet.protection.unprotect());
  await write();
  await excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const add = excel.run(async (context) => {
    context.workbook.worksheets.add("Thêm");
    await context.sync();
  });
  expect(await failure(add)).toMatchObject({ at: "WorksheetCollection.add" });
});
