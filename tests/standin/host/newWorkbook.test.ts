import { newBook, openBook } from "../../../src/standin/book";
import { Refusal } from "../../../src/standin/book/liveBook";
import { closeAll, failure, opened } from "./opened";

afterEach(closeAll);

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const workbookFile = async () => {
  const book = newBook();
  book.active.name = "Bản gửi";
  return book.toBytes();
};

it.each(["web", "desktop-2021"] as const)("opens a file as a new workbook: %s", async (profile) => {
  const files: Uint8Array[] = [];
  const excel = await opened({ profile, newWorkbook: (file) => void files.push(file) });
  const file = await workbookFile();
  await excel.Excel.createWorkbook(base64(file));
  expect(files.map((each) => Buffer.from(each).equals(file))).toEqual([true]);
  expect(openBook(files[0]!).sheets.map(({ name }) => name)).toEqual(["Bản gửi"]);
  expect(excel.host.unknown).toEqual([]);
  expect(excel.host.counters.requests).toBe(1);
});

/** As office.js says it in the browser: a request of its own, which does not begin at the workbook. */
it("hears it in the partition that Excel in the browser has for that", async () => {
  const excel = await opened({ newWorkbook: () => undefined });
  await excel.Excel.createWorkbook(base64(await workbookFile()));
  expect(excel.host.log.map(({ actions }) => actions)).toEqual([["+Workbook", "CreateAndOpenWorkbook()"]]);
  const inWorkbook = excel.run(async (context) => {
    const { application } = context.workbook as unknown as {
      readonly application: { createWorkbook(file: string): { open(): void } };
    };
    application.createWorkbook("").open();
    await context.sync();
  });
  expect(await failure(inWorkbook)).toMatchObject({ at: "Application.createWorkbook" });
});

it("refuses by name where nobody takes new workbooks, and one without a file", async () => {
  const nobody = await opened();
  const file = base64(await workbookFile());
  expect(await failure(nobody.Excel.createWorkbook(file))).toMatchObject({ code: "NotImplemented" });
  expect(nobody.host.unknown).toEqual(["who takes a new workbook (HostOptions.newWorkbook)"]);
  const excel = await opened({ newWorkbook: () => undefined });
  expect(await failure(excel.Excel.createWorkbook())).toMatchObject({ code: "NotImplemented" });
});

it.each(["không phải base64", "QUJD", "UEsDB"])("refuses %p: no workbook", async (text) => {
  const files: Uint8Array[] = [];
  const excel = await opened({ newWorkbook: (file) => void files.push(file) });
  expect(await failure(excel.Excel.createWorkbook(text))).toMatchObject({
    code: "InvalidArgument",
    at: "WacWorkbook.createAndOpenWorkbook",
  });
  expect(files).toEqual([]);
});

it("may refuse it as an administrator has said", async () => {
  const excel = await opened({
    newWorkbook: () => {
      throw new Refusal("InvalidOperation", "Tiện ích không được mở sổ mới.");
    },
  });
  expect(await failure(excel.Excel.createWorkbook(base64(await workbookFile())))).toMatchObject({
    code: "InvalidOperation",
  });
});
