import { closeAll, failure, look, onSheet1, opened } from "./opened";

afterEach(closeAll);

it("reads values as somebody types them with US settings", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A1:F1").values = [["=1+1", "05/11/2026", "'007", "1,5", "+B2", "chữ"]];
  });
  const { values, formulas } = await look(excel, "A1:F1", "values,formulas");
  expect(values).toEqual([[2, 46_153, "007", 15, 0, "chữ"]]);
  expect(formulas[0]?.slice(0, 1)).toEqual(["=1+1"]);
});

it("leaves cells alone where a grid says null, and empties them where it says nothing", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => (sheet.getRange("A1:C1").values = [["a", "b", "c"]]));
  await onSheet1(excel, (sheet) => (sheet.getRange("A1:C1").values = [[null, "", "C"]]));
  expect((await look(excel, "A1:C1", "values")).values).toEqual([["a", "", "C"]]);
});

it("puts a single value into every cell", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A1:B2").values = 7 as unknown as number[][];
    sheet.getRange("C1:C2").formulas = "=$A$1*2" as unknown as string[][];
    sheet.getRange("D1:D2").numberFormat = "dd/mm/yyyy" as unknown as string[][];
  });
  const { values, numberFormat } = await look(excel, "A1:D2", "values,numberFormat");
  expect(values).toEqual([
    [7, 7, 14, ""],
    [7, 7, 14, ""],
  ]);
  expect(numberFormat).toEqual(Array(2).fill(["General", "General", "General", "dd/mm/yyyy"]));
});

it("does not guess how Excel would shift one formula for several cells", async () => {
  const excel = await opened();
  const one = "=A1*2" as unknown as string[][];
  expect(await failure(onSheet1(excel, (sheet) => (sheet.getRange("C1:C2").formulas = one)))).toMatchObject({
    code: "NotImplemented",
    at: "Range.formulas",
  });
  expect(excel.host.unknown).toHaveLength(1);
});

it("refuses a grid of another shape", async () => {
  const excel = await opened();
  const write = (values: number[][]) => onSheet1(excel, (sheet) => (sheet.getRange("A1:B2").values = values));
  for (const grid of [[[1]], [[1, 2]], [[1, 2], [3]]]) {
    expect(await failure(write(grid))).toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("number of rows or columns"),
    });
  }
});

it("tells types, texts and errors of values", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A1:E1").values = [["x", 1.5, true, "=1/0", ""]];
    sheet.getRange("B1").numberFormat = [["0.00"]];
  });
  const range = await look(excel, "A1:E1", "values,valueTypes,text");
  expect(range.values).toEqual([["x", 1.5, true, "#DIV/0!", ""]]);
  expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Empty"]]);
  expect(range.text[0]?.[1]).toBe("1,50");
});

it("takes large grids in the pieces that the client makes of them", async () => {
  const excel = await opened();
  const rows = Array.from({ length: 1000 }, (_, row) => [row, `dòng ${String(row)}`, null]);
  await onSheet1(excel, (sheet) => (sheet.getRange("B2:D1001").values = rows));
  expect((await look(excel, "B1001:D1001", "values")).values).toEqual([[999, "dòng 999", ""]]);
  expect(excel.host.log.some(({ actions }) => actions.includes("_ValidateArraySize()"))).toBe(true);
});

it("answers null for columns without an end, and refuses to fill them", async () => {
  const excel = await opened();
  expect((await look(excel, "A:B", "values")).values).toBeNull();
  expect(await failure(onSheet1(excel, (sheet) => (sheet.getRange("A:A").values = [["x"]])))).toMatchObject({
    code: "InvalidArgument",
  });
});

it("answers null without an error above five million cells", async () => {
  const excel = await opened({ profile: "desktop-2021" });
  expect((await look(excel, "A1:F900000", "values")).values).toBeNull();
});
