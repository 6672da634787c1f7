import { closeAll, failure, look, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

/** A workbook with a table of people: A1:B3 with a header. */
async function people(): Promise<Opened> {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Họ tên", "Tuổi"],
      ["An", 70],
      ["Bình", 81],
    ];
    sheet.tables.add("A1:B3", true).name = "tblNguoi";
  });
  return excel;
}

it("makes tables and tells of them with their columns", async () => {
  const { run } = await people();
  await run(async (context) => {
    const { tables } = context.workbook;
    tables.load({
      name: true,
      showHeaders: true,
      showTotals: true,
      worksheet: { name: true },
      columns: { name: true },
    });
    await context.sync();
    const [table] = tables.items;
    expect(table?.name).toBe("tblNguoi");
    expect([table?.showHeaders, table?.showTotals, table?.worksheet.name]).toEqual([true, false, "Sheet1"]);
    expect(table?.columns.items.map(({ name }) => name)).toEqual(["Họ tên", "Tuổi"]);
  });
});

it("tells how many rows a table has, and nothing of them", async () => {
  const { run } = await people();
  await run(async (context) => {
    const { tables } = context.workbook;
    tables.load(["items/name", "items/rows/count"]);
    await context.sync();
    const [table] = tables.items;
    expect([table?.name, table?.rows.count]).toEqual(["tblNguoi", 2]);
    expect(() => table?.rows.items).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

it("gives the parts of a table as ranges", async () => {
  const { run } = await people();
  await run(async (context) => {
    const table = context.workbook.tables.getItem("TBLNGUOI");
    const column = table.columns.getItem("tuổi");
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      column.getDataBodyRange(),
      column.getHeaderRowRange(),
    ];
    for (const part of parts) part.load("address");
    const missing = table.columns.getItemOrNullObject("Địa chỉ").getDataBodyRange();
    missing.load("address");
    await context.sync();
    expect(parts.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "A1:B3",
      "A1:B1",
      "A2:B3",
      "B2:B3",
      "B1",
    ]);
    expect(missing.isNullObject).toBe(true);
  });
});

it("fills a calculated column with one formula", async () => {
  const excel = await people();
  await onSheet1(excel, (sheet, context) => {
    sheet.getRange("C1").values = [["Gấp đôi"]];
    const table = context.workbook.tables.getItem("tblNguoi");
    table.resize("A1:C3");
    const formula = "=tblNguoi[[#This Row],[Tuổi]]*2" as unknown as string[][];
    table.columns.getItem("Gấp đôi").getDataBodyRange().formulas = formula;
  });
  expect((await look(excel, "C1:C3", "values")).values).toEqual([["Gấp đôi"], [140], [162]]);
});

it("resizes a table, but not away from its header", async () => {
  const excel = await people();
  const resize = (address: string) =>
    excel.run(async (context) => {
      context.workbook.tables.getItem("tblNguoi").resize(address);
      await context.sync();
    });
  await resize("A1:B9");
  expect(excel.book.table("tblNguoi")?.box.bottom).toBe(8);
  expect(await failure(resize("A2:B9"))).toMatchObject({ at: "Table.resize" });
});

it("takes a table away and leaves its cells, or takes both", async () => {
  const excel = await people();
  await onSheet1(excel, (sheet) => sheet.tables.getItem("tblNguoi").convertToRange());
  expect(excel.book.table("tblNguoi")).toBeNull();
  expect((await look(excel, "A2", "values")).values).toEqual([["An"]]);
  await onSheet1(excel, (sheet) => (sheet.tables.add("A1:B3", true).name = "tblKhac"));
  await onSheet1(excel, (sheet) => sheet.tables.getItem("tblKhac").delete());
  expect((await look(excel, "A2", "values")).values).toEqual([[""]]);
});

it("does not guess what moves up when a table is deleted", async () => {
  const excel = await people();
  await onSheet1(excel, (sheet) => (sheet.getRange("B9").values = [["dưới bảng"]]));
  expect(await failure(onSheet1(excel, (sheet) => sheet.tables.getItem("tblNguoi").delete()))).toMatchObject({
    code: "NotImplemented",
    at: "Table.delete",
  });
});

it("refuses tables over tables and names that are taken", async () => {
  const excel = await people();
  expect(await failure(onSheet1(excel, (sheet) => sheet.tables.add("B2:C5", true)))).toMatchObject({
    at: "TableCollection.add",
  });
  const taken = onSheet1(excel, (sheet) => (sheet.tables.add("E1:F2", true).name = "tblNguoi"));
  expect(await failure(taken)).toMatchObject({ at: "Table.name" });
});

it("has no rows.add: it conflicts with colleagues", async () => {
  const excel = await people();
  const add = onSheet1(excel, (sheet) => sheet.tables.getItem("tblNguoi").rows.add(undefined, [["Chi", 77]]));
  expect(await failure(add)).toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("TableRowCollection.Add"),
  });
});
