import { closeAll, failure, look, onSheet1, opened } from "./opened";

afterEach(closeAll);

it("leaves done what was done before a failure", async () => {
  const excel = await opened();
  const half = onSheet1(excel, (sheet, context) => {
    sheet.getRange("A1").values = [["trước"]];
    context.workbook.worksheets.getItem("Không có").getRange("A1").values = [["không bao giờ"]];
    sheet.getRange("A2").values = [["sau"]];
  });
  expect(await failure(half)).toEqual({
    code: "ItemNotFound",
    at: "WorksheetCollection.getItem",
    message: "The requested resource doesn't exist.",
  });
  expect((await look(excel, "A1:A2", "values")).values).toEqual([["trước"], [""]]);
  expect(excel.host.log.map(({ outcome }) => outcome)).toEqual(["ItemNotFound", "ok"]);
});

it("comes to nothing, quietly, with what is not there and may not be", async () => {
  const excel = await opened();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
    const range = sheet.getRange("A1:B2");
    range.values = [[1, 2]];
    range.load("values");
    sheet.delete();
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

it("is not quiet about other failures", async () => {
  const excel = await opened();
  const nonsense = onSheet1(excel, (_, context) =>
    context.workbook.worksheets.getItemOrNullObject(5 as unknown as string),
  );
  expect(await failure(nonsense)).toMatchObject({ code: "InvalidArgument" });
});

it("does not pass its own mistakes off as Excel's", async () => {
  const excel = await opened();
  excel.book.active.enter = () => {
    throw new Error("a slip");
  };
  expect(await failure(onSheet1(excel, (sheet) => (sheet.getRange("A1").values = [[1]])))).toMatchObject({
    code: "GeneralException",
  });
  expect(excel.host.unknown).toEqual([expect.stringContaining("the stand-in broke: Error: a slip")]);
});

it("fails by name on a member that it does not have", async () => {
  const excel = await opened();
  expect(await failure(onSheet1(excel, (sheet) => sheet.getRange("A1").flashFill()))).toEqual({
    code: "NotImplemented",
    at: "Range.flashFill",
    message: "The stand-in for Excel does not know Range.FlashFill.",
  });
  expect(await failure(look(excel, "A1", "hyperlink"))).toMatchObject({ code: "NotImplemented" });
  expect(excel.host.unknown).toEqual(["Range.FlashFill", "Range.Hyperlink"]);
});

it("refuses members that are newer than the Excel it plays, with the guard and without", async () => {
  const watchNames = async (guard: boolean) => {
    const excel = await opened({ profile: "desktop-2021", guard });
    const watching = excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    return (await failure(watching)).code;
  };
  expect(await watchNames(true)).toBe("ApiNotFound");
  expect(await watchNames(false)).toBe("ApiNotFound");
});

it("lets the client refuse to read what was not loaded", async () => {
  const excel = await opened();
  const reading = excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await failure(reading)).toMatchObject({ code: "PropertyNotLoaded" });
});

it("tells the day 1 January 2000, and so the date system", async () => {
  const excel = await opened();
  await excel.run(async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load("value");
    await context.sync();
    expect(day.value).toBe(36_526);
  });
});
