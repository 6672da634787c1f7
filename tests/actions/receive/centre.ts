import type { Desk } from "../../../src/actions/desk";
import type { Acceptance, MergeReport, ReceivedBytes, ReceivedView } from "../../../src/actions/exchange";
import { openDesk } from "../../../src/actions/openDesk";
import { files } from "../../../src/taskpane/work/files";
import { logIn } from "../../../src/actions/logWriting";
import type { LogEntry } from "../../../src/sheets/exchangeLog";
import { LOG_SHEET, RESTORE_SHEET } from "../../../src/sheets/names";
import { cellAddress, parseAddress } from "../../../src/workbook/address";
import type { CellPatch, WorkbookPlan } from "../../../src/workbook/plan";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import { d } from "../../books";
import { chance } from "../share/chance";
import { open, sampleFile } from "../workbooks";

/** A centre that sends copies and receives them, as a story is told. */

export const SENT = d("22/11/2026") + 0.4;
export const RECEIVED = d("30/11/2026") + 0.6;

/** A desk at a workbook: the same rows get the same ids, however often they are written. */
export function deskAt(workbook: Workbook, seed = 5): Desk {
  let random = chance(seed);
  const desk = openDesk(workbook, { files, random: () => random() });
  return {
    ...desk,
    accept: (choice) => {
      random = chance(seed);
      return desk.accept(choice);
    },
  };
}

export interface Sent {
  /** The centre's workbook after the copies were sent. */
  readonly master: Uint8Array;
  readonly copies: Readonly<Record<string, Uint8Array>>;
}

/** A small sample, and the copies of its departments. */
export async function sent(
  departments: readonly string[],
  columns: "full" | "codes" = "full",
  seed = 5,
): Promise<Sent> {
  const master = open(await sampleFile("30/06/2026", { residents: 6, clean: true }));
  const copies = await deskAt(master, seed).shareWithDepartments({ departments, columns, now: SENT });
  return {
    master: master.toBytes(),
    copies: Object.fromEntries(copies.map(({ department, bytes }) => [department ?? "", bytes])),
  };
}

/** Receives files and accepts of them what is said; gives the desk, for what comes then. */
export async function merged(
  workbook: Workbook,
  returns: readonly Uint8Array[],
  accepted: Acceptance = "safe",
): Promise<{ readonly desk: Desk; readonly view: ReceivedView; readonly report: MergeReport }> {
  const desk = deskAt(workbook);
  const view = await desk.receive(named(returns));
  return { desk, view, report: await desk.accept({ accepted, now: RECEIVED }) };
}

/** 1.xlsx, 2.xlsx … */
export function named(returns: readonly Uint8Array[]): ReceivedBytes[] {
  return returns.map((bytes, index) => ({ name: `${String(index + 1)}.xlsx`, bytes }));
}

/** What stands in a cell. */
export async function cellOf(workbook: Workbook, sheet: string, address: string): Promise<CellValue> {
  const box = parseAddress(address);
  const [read] = (await workbook.read([{ sheet }])).sheets;
  if (!box || !read) throw new Error(`no cell ${sheet}!${address}`);
  return read.cells[box.top - read.top]?.[box.left - read.left] ?? null;
}

/** Cells by their places, `sheet!A1`, that differ; restore copies and the log apart. */
export async function differing(
  one: Workbook,
  other: Workbook,
): Promise<Record<string, [CellValue, CellValue]>> {
  const [before, after] = [await cellsByPlace(one), await cellsByPlace(other)];
  const places = new Set([...before.keys(), ...after.keys()]);
  const pairs = [...places].map((place): [string, [CellValue, CellValue]] => {
    return [place, [before.get(place) ?? null, after.get(place) ?? null]];
  });
  return Object.fromEntries(pairs.filter(([, [was, is]]) => was !== is));
}

async function cellsByPlace(workbook: Workbook): Promise<Map<string, CellValue>> {
  const { sheets } = await workbook.contents();
  const own = sheets.filter(({ name }) => name !== LOG_SHEET && !name.startsWith(RESTORE_SHEET));
  const read = await workbook.read(own.map(({ name }) => ({ sheet: name })));
  return new Map(
    read.sheets.flatMap(({ name, top, left, cells }) =>
      cells.flatMap((line, row) =>
        line.map((value, column): [string, CellValue] => {
          return [`${name}!${cellAddress(top + row, left + column)}`, value === "" ? null : value];
        }),
      ),
    ),
  );
}

/** The lines of the log, what was received only. */
export async function receivedLog(workbook: Workbook): Promise<LogEntry[]> {
  const reading = await workbook.read([{ sheet: LOG_SHEET }]);
  return logIn(reading).filter(({ what }) => what === "received");
}

/** What somebody types: `{ "Đối tượng": { B5: "Lò Văn A" } }`. */
export type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** A file in which somebody has typed. */
export async function typedInto(file: Uint8Array | undefined, cells: Typed): Promise<Uint8Array> {
  if (!file) throw new Error("there is no such copy");
  const workbook = open(file);
  await type(workbook, cells);
  return workbook.toBytes();
}

export async function type(workbook: Workbook, typed: Typed): Promise<void> {
  const cells = Object.entries(typed).flatMap(([sheet, values]) =>
    Object.entries(values).map(([address, value]): CellPatch => {
      const box = parseAddress(address);
      if (!box) throw new Error(`${address} is no cell`);
      return { sheet, row: box.top, column: box.left, value };
    }),
  );
  await workbook.write({ sheets: [], names: [], columns: [], cells });
}

/** A workbook in which somebody types before each of the first so many writes. */
export function busy(workbook: Workbook, writes: number, types: () => Typed): Workbook {
  let left = writes;
  return {
    contents: () => workbook.contents(),
    read: (areas) => workbook.read(areas),
    looks: (areas) => workbook.looks(areas),
    write: async (plan) => {
      if (left-- > 0) await type(workbook, types());
      return workbook.write(plan);
    },
  };
}

/** A workbook that shows a column under another name. */
export function renamed(workbook: Workbook, column: string, name: string): Workbook {
  return {
    contents: () => workbook.contents(),
    looks: (areas) => workbook.looks(areas),
    write: (plan) => workbook.write(plan),
    read: async (areas) => {
      const { outline, sheets } = await workbook.read(areas);
      const tables = outline.tables.map((table) => ({
        ...table,
        columns: table.columns.map((one) => (one === column ? name : one)),
      }));
      return { outline: { ...outline, tables }, sheets };
    },
  };
}

/** The same days counted from 1904; what would be written is only noted. */
export function from1904(workbook: Workbook): {
  readonly workbook: Workbook;
  readonly plans: WorkbookPlan[];
} {
  const plans: WorkbookPlan[] = [];
  const isDay = (value: CellValue) => typeof value === "number" && value > 2100 && value < 100_000;
  const shifted = (value: CellValue) => (isDay(value) ? Number(value) - 1462 : value);
  return {
    plans,
    workbook: {
      contents: async () => ({ ...(await workbook.contents()), date1904: true }),
      looks: (areas) => workbook.looks(areas),
      write: (plan) => Promise.resolve((plans.push(plan), { losses: [] })),
      read: async (areas) => {
        const { outline, sheets } = await workbook.read(areas);
        return {
          outline: { ...outline, date1904: true },
          sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((line) => line.map(shifted)) })),
        };
      },
    },
  };
}

/** A row of cells: `row(5, "ABC", ["x", 1])`; what is not given is emptied. */
export function row(
  number: number,
  columns: string,
  values: readonly CellValue[] = [],
): Record<string, CellValue> {
  return Object.fromEntries(
    Array.from(columns, (letter, index) => [`${letter}${String(number)}`, values[index] ?? null]),
  );
}
