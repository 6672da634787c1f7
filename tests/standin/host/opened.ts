import { newBook, type LiveBook } from "../../../src/standin/book";
import { hostFor, type Host, type HostOptions } from "../../../src/standin/host/host";
import { bootOffice, type BootedOffice, type BootOptions } from "../../../src/standin/host/node";

/** The genuine client library over a workbook in memory. */
export interface Opened extends BootedOffice {
  readonly host: Host;
  readonly book: LiveBook;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

const open: Opened[] = [];

export async function opened(options: HostOptions & BootOptions = {}, book = newBook()): Promise<Opened> {
  const host = hostFor(book, options);
  const office = await bootOffice(host, options);
  const run: Opened["run"] = (batch) => office.Excel.run({ delayForCellEdit: true }, batch);
  open.push({ ...office, host, book, run });
  return open.at(-1)!;
}

/** For afterEach. */
export async function closeAll(): Promise<void> {
  for (const { host, close } of open.splice(0)) {
    await host.settled();
    close();
    host.close();
  }
}

/** A loaded range of the first sheet. */
export async function look(
  { run }: Opened,
  address: string,
  properties: string,
  sheet = "Sheet1",
): Promise<Excel.Range> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(properties);
    await context.sync();
    return range;
  });
}

/** Does something with the first sheet and sends it. */
export async function onSheet1(
  { run }: Opened,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  await run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

/** How it failed: the code, and the member that Excel names. */
export async function failure(
  work: Promise<unknown>,
): Promise<{ code: string; at: string; message: string }> {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, at: (debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "" };
  }
  throw new Error("it did not fail");
}
