import { closeAll, failure, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

const validationAt = ({ book }: Opened, row: number) => book.active.validation(row, 0);
const conditionsOf = ({ book }: Opened) => book.active.conditionalFormats;

it("puts rules on cells, with what a person reads", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=DanhMuc" } };
    dataValidation.prompt = { showPrompt: true, title: "Phòng", message: "Chọn trong danh mục" };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Không có" };
  });
  expect(validationAt(excel, 2)).toEqual({
    rule: { kind: "list", source: "DanhMuc" },
    prompt: { title: "Phòng", text: "Chọn trong danh mục" },
    error: { title: "Sai", text: "Không có" },
    onError: "warning",
  });
  await onSheet1(excel, (sheet) => sheet.getRange("A1:A3").dataValidation.clear());
  expect(validationAt(excel, 2)).toBeNull();
});

it("knows days and numbers between two bounds", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    const rules: Excel.DataValidationRule[] = [
      { date: { formula1: "=46023", formula2: "=EOMONTH(Sheet1!$B$1,0)", operator: "Between" } },
      { date: { formula1: "2026-01-01", formula2: "2026-12-31T12:00:00.000Z", operator: "Between" } },
      { wholeNumber: { formula1: 0, formula2: 120, operator: "Between" } },
      { decimal: { formula1: "=0.5", formula2: 1, operator: "Between" } },
    ];
    for (const [i, rule] of rules.entries()) sheet.getRange(`A${i + 1}`).dataValidation.rule = rule;
  });
  expect([0, 1, 2, 3].map((row) => validationAt(excel, row)?.rule)).toEqual([
    { kind: "date", min: 46_023, max: "EOMONTH(Sheet1!$B$1,0)" },
    { kind: "date", min: 46_023, max: 46_387.5 },
    { kind: "number", min: 0, max: 120, whole: true },
    { kind: "number", min: 0.5, max: 1, whole: false },
  ]);
});

it("refuses texts that are too long, and names words that it does not know", async () => {
  const excel = await opened();
  const validate = (work: (target: Excel.DataValidation) => void) =>
    failure(onSheet1(excel, (sheet) => work(sheet.getRange("A1").dataValidation)));
  const title = "x".repeat(33);
  expect(
    await validate((target) => (target.prompt = { showPrompt: true, title, message: "" })),
  ).toMatchObject({
    code: "InvalidArgument",
    at: "DataValidation.prompt",
  });
  const hidden = { showPrompt: false, title: "", message: "" };
  expect(await validate((target) => (target.prompt = hidden))).toMatchObject({ code: "NotImplemented" });
});

it("paints by formulas, whole by the end of the batch", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    const { custom } = sheet.getRange("A2:B9").conditionalFormats.add("Custom");
    custom.rule.formula = '=$A2="x"';
    custom.format.fill.color = "#FFC7CE";
    custom.format.font.color = "#9C0006";
    custom.format.font.bold = true;
  });
  expect(conditionsOf(excel)).toEqual([
    {
      box: { top: 1, left: 0, bottom: 8, right: 1 },
      formula: '$A2="x"',
      style: { fill: "FFC7CE", color: "9C0006", bold: true },
    },
  ]);
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    range.conditionalFormats.clearAll();
    await context.sync();
  });
  expect(conditionsOf(excel)).toEqual([]);
});

it("names conditional formats that it does not know", async () => {
  const excel = await opened();
  const scale = onSheet1(excel, (sheet) => sheet.getRange("A1").conditionalFormats.add("ColorScale"));
  expect(await failure(scale)).toMatchObject({
    code: "NotImplemented",
    at: "ConditionalFormatCollection.add",
  });
  const empty = onSheet1(excel, (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"));
  expect(await failure(empty)).toMatchObject({ code: "NotImplemented" });
});
