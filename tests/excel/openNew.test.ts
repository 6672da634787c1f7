import { newBook, openBook } from "../../src/standin/book";
import { Failure, type FailureCode } from "../../src/standin/host/model/failure";
import { closeAll, openedInExcel, watchedTask } from "./opened";

afterEach(closeAll);

const workbookFile = () => newBook().toBytes();

/** As large as a file with pictures may be. */
async function largeFile(bytes: number): Promise<Uint8Array> {
  const file = new Uint8Array(bytes).map((_, at) => (at * 2_654_435_761) >>> 24);
  file.set(await workbookFile());
  return file;
}

const refusing = (code: FailureCode) => ({
  newWorkbook: () => {
    throw new Failure(code);
  },
});

describe("opening a file as a new workbook", () => {
  it("gives Excel the file as it is, megabytes of it, and leaves the open workbook alone", async () => {
    const files: Uint8Array[] = [];
    const newWorkbook = (file: Uint8Array) => void files.push(file);
    const { book, workbook } = await openedInExcel(null, { newWorkbook });
    const before = await book.toBytes();
    const sent = [await workbookFile(), await largeFile(3_500_000)];
    for (const file of sent) await workbook(watchedTask()).openNew(file);
    expect(files.map((file, i) => Buffer.from(file).equals(sent[i]!))).toEqual([true, true]);
    expect(openBook(files[0]!).sheets).toHaveLength(1);
    expect(await book.toBytes()).toEqual(before);
  });

  it.each([
    "InvalidOperation",
    "UnsupportedOperation",
    "GeneralException",
    "AccessDenied",
    "InvalidArgument",
    "ApiNotFound",
  ] as const)("says that it is refused where Excel answers %s", async (code) => {
    const { workbook } = await openedInExcel(null, refusing(code));
    const opening = workbook().openNew(await workbookFile());
    await expect(opening).rejects.toMatchObject({ name: "Trouble", code: "new-workbook-refused" });
  });

  it("asks to try again where another workbook is in front", async () => {
    const { workbook } = await openedInExcel(null, refusing("InactiveWorkbook"));
    const opening = workbook().openNew(await workbookFile());
    await expect(opening).rejects.toMatchObject({ code: "other-workbook-in-front" });
  });

  it("says that it is refused where the file is too large for Excel in the browser", async () => {
    const { workbook } = await openedInExcel(null, { newWorkbook: () => undefined });
    await expect(workbook().openNew(await largeFile(4_000_000))).rejects.toMatchObject({
      code: "new-workbook-refused",
    });
  });

  it("says what it waits for while a cell is edited, and can be cancelled", async () => {
    const { host, workbook } = await openedInExcel(null, { newWorkbook: () => undefined });
    const task = watchedTask();
    host.faults.startEdit();
    const opening = workbook(task).openNew(await workbookFile());
    setTimeout(() => task.cancel(), 3300);
    await expect(opening).rejects.toMatchObject({ name: "AbortError" });
    expect(task.told).toEqual([{ stage: "waiting-for-cell-edit", done: 0, total: 0 }]);
    host.faults.endEdit();
  });
});
