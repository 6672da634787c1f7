import { closeAll, onSheet1, opened, type Opened } from "./opened";

afterEach(closeAll);

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** What handlers were told, as short texts. */
async function listen(
  excel: Opened,
  register: (context: Excel.RequestContext, tell: (text: string) => Promise<void>) => unknown,
): Promise<string[]> {
  const told: string[] = [];
  await excel.run(async (context) => {
    register(context, (text) => {
      told.push(text);
      return Promise.resolve();
    });
    await context.sync();
  });
  return told;
}

const delivery = () => new Promise((resolve) => setTimeout(resolve, 20));

it("tells of changed cells, whoever changes them", async () => {
  const excel = await opened();
  const told = await listen(excel, ({ workbook }, tell) =>
    workbook.worksheets.onChanged.add(({ address, triggerSource, worksheetId }) =>
      tell(`${address} ${triggerSource} ${String(worksheetId === excel.book.active.id)}`),
    ),
  );
  excel.book.active.enter(A1, [["x"]], "person");
  await delivery();
  await onSheet1(
    excel,
    (sheet) =>
      (sheet.getRange("B2:C3").values = [
        ["a", "b"],
        ["c", "d"],
      ]),
  );
  await delivery();
  excel.book.active.enter(A1, [[""]], "program");
  await delivery();
  expect(told).toEqual(["A1 Unknown true", "B2:C3 ThisLocalAddin true", "A1 Unknown true"]);
});

it("tells of one sheet or one table only where that was asked", async () => {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "tblNho";
  });
  const other = excel.book.addSheet("Sau");
  const told = await listen(excel, ({ workbook }, tell) => {
    workbook.worksheets.getItem("Sheet1").onChanged.add(({ address }) => tell(`sheet ${address}`));
    workbook.tables.getItem("tblNho").onChanged.add(({ address }) => tell(`table ${address}`));
  });
  other.enter(A1, [["x"]], "person");
  excel.book.active.enter({ top: 1, left: 1, bottom: 1, right: 1 }, [[3]], "person");
  excel.book.active.enter({ top: 8, left: 8, bottom: 8, right: 8 }, [[3]], "person");
  await delivery();
  expect(told).toEqual(["table B2", "sheet B2", "sheet I9"]);
});

it("does not tell of looks", async () => {
  const excel = await opened();
  const told = await listen(excel, ({ workbook }, tell) =>
    workbook.worksheets.onChanged.add(({ address }) => tell(address)),
  );
  await onSheet1(excel, (sheet) => (sheet.getRange("A1").format.font.bold = true));
  await delivery();
  expect(told).toEqual([]);
});

it("tells where a person goes, and what a sheet is called now", async () => {
  const excel = await opened();
  const { book, host } = excel;
  const other = book.addSheet("Sau");
  const told = await listen(excel, ({ workbook: { worksheets } }, tell) => {
    worksheets.onSelectionChanged.add(({ address }) => tell(`selected ${address}`));
    worksheets.onActivated.add(({ worksheetId }) => tell(`activated ${String(worksheetId === other.id)}`));
    worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => tell(`${nameBefore} → ${nameAfter}`));
  });
  host.person.activate(other);
  host.person.select(other, { top: 3, left: 1, bottom: 3, right: 1 });
  host.person.rename(other, "Sau nữa");
  await delivery();
  expect(told).toEqual(["activated true", "selected B4", "Sau → Sau nữa"]);
  expect(book.active).toBe(other);
});

it("falls silent when nobody listens any more", async () => {
  const excel = await opened();
  const told: string[] = [];
  const handler = await excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.book.active.enter(A1, [["x"]], "person");
  await delivery();
  expect(told).toEqual([]);
});
