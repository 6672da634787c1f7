import { closeAll, failure, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

async function namesOf({ run }: Opened) {
  return run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula,items/type,items/value");
    await context.sync();
    return names.items.map(({ name, formula, type, value }) => ({ name, formula, type, value }));
  });
}

const withNames = (
  excel: Opened,
  work: (names: Excel.NamedItemCollection, sheet: Excel.Worksheet) => unknown,
) => onSheet1(excel, (sheet, context) => work(context.workbook.names, sheet));

it("names cells by a range or a reference, and points a name elsewhere", async () => {
  const excel = await opened();
  await withNames(excel, (names, sheet) => {
    names.add("KyBaoCao", "='Sheet1'!$B$6");
    names.add("NgayChot", sheet.getRange("C1:C3"));
    names.getItem("kybaocao").formula = "=Sheet1!$B$7";
  });
  expect(await namesOf(excel)).toEqual([
    { name: "KyBaoCao", formula: "=Sheet1!$B$7", type: "Range", value: "'Sheet1'!$B$7" },
    { name: "NgayChot", formula: "='Sheet1'!$C$1:$C$3", type: "Range", value: "'Sheet1'!$C$1:$C$3" },
  ]);
});

it("leads from a name to its cells", async () => {
  const excel = await opened();
  await withNames(excel, (names) => names.add("O", "=Sheet1!$D$4"));
  await excel.run(async (context) => {
    const byName = context.workbook.names.getItem("O").getRange();
    const bySheet = context.workbook.worksheets.getItem("Sheet1").getRange("o");
    byName.load("address");
    bySheet.load("address");
    await context.sync();
    expect([byName.address, bySheet.address]).toEqual(["Sheet1!D4", "Sheet1!D4"]);
  });
});

it("refuses a name twice, a text that is no reference, and a name that is not there", async () => {
  const excel = await opened();
  await withNames(excel, (names) => names.add("Ten", "=Sheet1!$A$1"));
  const add = (name: string, reference: string) =>
    failure(withNames(excel, (names) => names.add(name, reference)));
  expect(await add("TEN", "=Sheet1!$A$1")).toMatchObject({ code: "ItemAlreadyExists" });
  expect(await add("Khac", "Sheet1!$A$1")).toMatchObject({ code: "InvalidArgument" });
  expect(await failure(withNames(excel, (names) => names.getItem("Không").delete()))).toMatchObject({
    code: "ItemNotFound",
    at: "NamedItemCollection.getItem",
  });
  await withNames(excel, (names) => names.getItem("Ten").delete());
  expect(await namesOf(excel)).toEqual([]);
});
