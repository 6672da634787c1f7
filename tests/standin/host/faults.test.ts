import { closeAll, failure, look, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

const write = (excel: Opened, text: string) =>
  onSheet1(excel, (sheet) => {
    sheet.getRange("A1").values = [[text]];
    sheet.getRange("A2").values = [[text]];
  });
const written = async (excel: Opened) => (await look(excel, "A1:A2", "values")).values.flat();

describe("while a cell is edited", () => {
  it("waits for the end where the program can wait", async () => {
    const excel = await opened();
    excel.host.faults.startEdit();
    let done = false;
    const writing = write(excel, "x").then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(done).toBe(false);
    excel.host.faults.endEdit();
    await writing;
    expect(await written(excel)).toEqual(["x", "x"]);
  });

  it("refuses at once where it cannot, in the client's own Vietnamese words", async () => {
    const excel = await opened();
    excel.host.faults.startEdit();
    const writing = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect(await failure(writing)).toMatchObject({
      code: "InvalidOperationInCellEditMode",
      message: expect.stringContaining("chế độ chỉnh sửa ô"),
    });
  });
});

describe("while another workbook is in front", () => {
  it("does what needs no focus", async () => {
    const excel = await opened();
    excel.host.faults.loseFocus();
    await write(excel, "x");
    expect(await written(excel)).toEqual(["x", "x"]);
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["WorksheetFreezePanes.freezeRows", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["Worksheet.activate", (sheet) => sheet.activate()],
    ["Range.select", (sheet) => sheet.getRange("A1").select()],
    ["WorksheetCollection.add", (_, context) => context.workbook.worksheets.add("Thêm")],
    ["Worksheet.delete", (sheet) => sheet.delete()],
    ["Worksheet.position", (sheet) => (sheet.position = 0)],
  ])("refuses %s", async (at, work) => {
    const excel = await opened();
    excel.host.faults.loseFocus();
    expect(await failure(onSheet1(excel, work))).toMatchObject({ code: "InactiveWorkbook", at });
    excel.host.faults.loseFocus("GeneralException");
    expect(await failure(onSheet1(excel, work))).toMatchObject({ code: "GeneralException", at });
  });
});

describe("when a request fails", () => {
  it("may have done nothing", async () => {
    const excel = await opened();
    excel.host.faults.failNth(2, "before");
    await write(excel, "một");
    expect(await failure(write(excel, "hai"))).toMatchObject({ code: "GeneralException" });
    expect(await written(excel)).toEqual(["một", "một"]);
  });

  it("may have done everything", async () => {
    const excel = await opened();
    excel.host.faults.failNth(1, "after");
    expect(await failure(write(excel, "một"))).toMatchObject({ code: "GeneralException" });
    expect(await written(excel)).toEqual(["một", "một"]);
  });

  it("may have done a part", async () => {
    const excel = await opened();
    await write(excel, "một");
    const { actions } = excel.host.log[0]!;
    excel.host.faults.failNth(1, { within: actions.indexOf("Values=") + 1 });
    expect(await failure(write(excel, "hai"))).toMatchObject({ code: "GeneralException" });
    expect(await written(excel)).toEqual(["hai", "một"]);
  });
});

it("answers slowly when it is told to", async () => {
  const excel = await opened();
  excel.host.faults.slowDown(40);
  const start = performance.now();
  await write(excel, "x");
  expect(performance.now() - start).toBeGreaterThanOrEqual(38);
});

it("lets a colleague change something before a request", async () => {
  const excel = await opened();
  const place = { top: 0, left: 0, bottom: 0, right: 0 };
  excel.host.faults.beforeEach(() => excel.book.active.enter(place, [["đồng nghiệp"]], "person"));
  expect(await written(excel)).toEqual(["đồng nghiệp", ""]);
  excel.host.faults.beforeEach(null);
});

it("counts what goes to and fro", async () => {
  const excel = await opened();
  await write(excel, "x");
  const once = { ...excel.host.counters };
  expect(once).toMatchObject({ requests: 1, actions: excel.host.log[0]?.actions.length });
  await write(excel, "ữ");
  // One of three bytes instead of one, twice.
  expect(excel.host.counters.bytesUp).toBe(2 * once.bytesUp + 4);
});
