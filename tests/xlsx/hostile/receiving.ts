import { files } from "../../../src/taskpane/work/files";
import type { CellValue } from "../../../src/workbook/value";
import { Trouble } from "../../../src/workbook/trouble";
import { handmade, sheetPart } from "../handmade";

/** What comes of a file: its cells by sheet, or the code it is refused with. Any other error passes through. */
export type Outcome = string | Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** Does with a file everything that is done with what people send us. */
export async function received(bytes: Uint8Array): Promise<Outcome> {
  try {
    const file = files.open(bytes);
    const { workbook } = file;
    const { sheets } = await workbook.contents();
    const names = sheets.filter(({ hasCells }) => hasCells).map(({ name }) => name);
    const reading = await workbook.read(names.map((sheet) => ({ sheet })));
    for (const name of names) file.uncalculated(name);
    return Object.fromEntries(reading.sheets.map(({ name, cells }) => [name, cells]));
  } catch (error) {
    if (error instanceof Trouble) return error.code;
    throw error;
  }
}

/** The same for a file whose only sheet has these rows. */
export function receivedRows(rows: string, parts: Parameters<typeof handmade>[0] = {}): Promise<Outcome> {
  return received(handmade({ "xl/worksheets/sheet1.xml": sheetPart(rows), ...parts }));
}

/** Computing time: the machine may have other things to do. */
export async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
