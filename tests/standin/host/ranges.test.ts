import { closeAll, failure, look, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

/** Addresses of the ranges found, without the sheet; null for the null object. */
async function addresses(
  { run }: Opened,
  find: (sheet: Excel.Worksheet, range: Excel.Range) => readonly Excel.Range[],
): Promise<(string | null)[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const found = find(sheet, sheet.getRange("B2:D5"));
    for (const range of found) range.load("address");
    await context.sync();
    return found.map((range) => (range.isNullObject ? null : range.address.replace("Sheet1!", "")));
  });
}

it("finds ranges from ranges", async () => {
  const found = await addresses(await opened(), (_, range) => [
    range.getCell(0, 1),
    range.getRow(3),
    range.getColumn(2),
    range.getLastCell(),
    range.getOffsetRange(1, -1),
    range.getResizedRange(-1, 2),
    range.getEntireColumn(),
    range.getEntireRow(),
    range.getIntersectionOrNullObject("D1:F2"),
    range.getIntersectionOrNullObject("F1"),
    range.getBoundingRect("F9"),
  ]);
  expect(found).toEqual(
    "C2 B5:D5 D2:D5 D5 A3:C6 B2:F4 B:D 2:5 D2 - B2:F9".split(" ").map((a) => (a === "-" ? null : a)),
  );
});

it("finds what is used", async () => {
  const excel = await opened();
  const nothing = await addresses(excel, (sheet) => [
    sheet.getUsedRangeOrNullObject(true),
    sheet.getUsedRange(),
  ]);
  expect(nothing).toEqual([null, "A1"]);
  await onSheet1(excel, (sheet) => {
    sheet.getRange("C3").values = [["x"]];
    sheet.getRange("F9").values = [["y"]];
  });
  const found = await addresses(excel, (sheet, range) => [
    sheet.getUsedRangeOrNullObject(true),
    range.getUsedRangeOrNullObject(true),
    sheet.getRange("A10:B20").getUsedRangeOrNullObject(true),
  ]);
  expect(found).toEqual(["C3:F9", "C3", null]);
});

it("knows the sheet's name in addresses, quoted where it must be", async () => {
  const excel = await opened();
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Bảng điểm");
    context.workbook.worksheets.add("Điểm");
    await context.sync();
  });
  expect((await look(excel, "A1", "address", "Bảng điểm")).address).toBe("'Bảng điểm'!A1");
  expect((await look(excel, "'Bảng điểm'!B2:C3", "address", "Bảng điểm")).address).toBe("'Bảng điểm'!B2:C3");
  expect((await look(excel, "A:B", "address", "Điểm")).address).toBe("Điểm!A:B");
});

it("refuses addresses that lead nowhere", async () => {
  const excel = await opened();
  excel.book.addSheet("Sau");
  for (const address of ["Ở đâu", "A0", "XFE1", "A1,B2", "Sheet9!A1", "Sau!A1"]) {
    expect(await failure(look(excel, address, "values"))).toMatchObject({
      code: "InvalidArgument",
      at: "Worksheet.getRange",
    });
  }
});

it("keeps ranges over several requests, and lets go of them", async () => {
  const excel = await opened();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    range.values = [["later"]];
    await context.sync();
  });
  expect((await look(excel, "A1", "values")).values).toEqual([["later"]]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await excel.host.settled();
  expect(excel.host.counters.tidyings).toBeGreaterThan(0);
});

it("clears contents, formats or both", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
  });
  expect((await look(excel, "A1:C1", "values")).values).toEqual([["", 2, ""]]);
  const [sheet] = excel.book.sheets;
  expect([0, 1, 2].map((column) => sheet?.style(0, column).bold ?? false)).toEqual([true, false, false]);
});

it("selects in the sheet that is shown only", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.activate();
    sheet.getRange("C4").select();
  });
  expect(excel.book.active.selection).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Sau");
    await context.sync();
  });
  const other = excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sau").getRange("A1").select();
    await context.sync();
  });
  expect(await failure(other)).toMatchObject({ at: "Range.select" });
});

it("writes into several areas at once", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRanges("A1:A2,C1").format.fill.color = "#FFEE00";
  });
  const [sheet] = excel.book.sheets;
  expect([0, 1, 2].map((column) => sheet?.style(0, column).fill)).toEqual(["FFEE00", undefined, "FFEE00"]);
});
