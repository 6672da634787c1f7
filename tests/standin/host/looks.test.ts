import { closeAll, failure, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

const styleAt = ({ book }: Opened, row: number, column: number) => book.active.style(row, column);

it("paints cells", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.bold = true;
    format.font.italic = true;
    format.font.size = 14;
    format.font.color = "#ff0000";
    format.font.name = "Times New Roman";
    format.fill.color = "#EEEEEE";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
  });
  expect(styleAt(excel, 1, 1)).toMatchObject({
    bold: true,
    italic: true,
    size: 14,
    color: "FF0000",
    fill: "EEEEEE",
    align: "center",
    vertical: "top",
    wrap: true,
  });
  await onSheet1(excel, (sheet) => sheet.getRange("A1").format.fill.clear());
  expect(styleAt(excel, 0, 0).fill ?? "").toBe("");
});

it("tells null where cells look different", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => (sheet.getRange("A1").format.font.bold = true));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const fonts = ["A1", "A1:A2", "B5"].map((address) => sheet.getRange(address).format.font);
    for (const font of fonts) font.load("bold,color");
    await context.sync();
    expect(fonts.map(({ bold }) => bold)).toEqual([true, null, false]);
    expect(fonts[2]?.color).toBe("#000000");
  });
});

it("draws borders around every cell, and refuses to draw half of them", async () => {
  const excel = await opened();
  const draw = (sides: readonly Excel.BorderIndex[] | readonly string[], address = "A1:B2") =>
    onSheet1(excel, (sheet) => {
      const { borders } = sheet.getRange(address).format;
      for (const side of sides) borders.getItem(side as "EdgeTop").style = "Continuous";
    });
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  await draw([...edges, "InsideHorizontal", "InsideVertical"]);
  expect(styleAt(excel, 0, 0).border).toBe(true);
  await draw(edges, "D4");
  expect(styleAt(excel, 3, 3).border).toBe(true);
  expect(await failure(draw(edges, "F1:G2"))).toMatchObject({ code: "NotImplemented" });
  expect(styleAt(excel, 0, 5).border ?? false).toBe(false);
});

it("sizes columns in points and rows", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A:B").format.columnWidth = 60;
    sheet.getRange("2:3").format.rowHeight = 33;
  });
  const [sheet] = excel.book.sheets;
  expect([sheet?.width(0), sheet?.width(1), sheet?.width(2)]).toEqual([10, 10, null]);
  expect([sheet?.height(1), sheet?.height(2)]).toEqual([33, 33]);
  await excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    format.load("columnWidth");
    await context.sync();
    expect(format.columnWidth).toBe(60);
  });
});

it("sets one number format, a grid of them, and those of whole columns", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A:A").numberFormat = [["@"]];
    sheet.getRange("B1:C2").numberFormat = [
      ["0%", null],
      ["0%", "#,##0"],
    ];
  });
  const formats = [0, 1].map((row) =>
    [0, 1, 2].map((column) => styleAt(excel, row, column).format ?? "General"),
  );
  expect(formats).toEqual([
    ["@", "0%", "General"],
    ["@", "0%", "#,##0"],
  ]);
});

it("names what it cannot draw", async () => {
  const excel = await opened();
  const vertical = onSheet1(excel, (sheet) => (sheet.getRange("A1").format.textOrientation = 90));
  expect(await failure(vertical)).toMatchObject({
    code: "NotImplemented",
    at: "RangeFormat.textOrientation",
  });
  expect(excel.host.unknown).toEqual(["rotation = 90"]);
});
