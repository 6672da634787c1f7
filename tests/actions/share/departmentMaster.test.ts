import type { Files } from "../../../src/actions/files";
import { logIn, logSheets } from "../../../src/actions/logWriting";
import { readSheets } from "../../../src/actions/readSheets";
import { shareWithDepartments } from "../../../src/actions/share/department";
import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { fingerprint } from "../../../src/exchange/fingerprint";
import { newRowIds } from "../../../src/exchange/rowIds";
import { registersOf } from "../../../src/exchange/scope";
import { ROW_ID } from "../../../src/registers/register";
import { readBaseline } from "../../../src/sheets/copies/department/baselineReader";
import { BASELINE_SHEET, LOG_SHEET, SETTINGS_SHEET } from "../../../src/sheets/names";
import { files } from "../../../src/taskpane/work/files";
import type { CellPatch, WorkbookPlan } from "../../../src/workbook/plan";
import { Trouble } from "../../../src/workbook/trouble";
import { type CellValue, isBlank } from "../../../src/workbook/value";
import type { SheetCells, Workbook } from "../../../src/workbook/workbook";
import { HEADER_ROW } from "../../books";
import { closeDoors, DOORS } from "../../contract/doors";
import { cellsOf } from "../../looking";
import { cellsOfPlan } from "../../sheets/copies/department/sent";
import { open, patched, sampleFile, seenThrough } from "../workbooks";
import { chance } from "./chance";
import { copyFor, DEPARTMENTS, masterRows, NOW, openCopy, share } from "./copies";

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});
afterEach(closeDoors);

const ALL = { departments: DEPARTMENTS, columns: "full", now: NOW } as const;
const idsOf = async (master: Workbook, register: string) =>
  (await masterRows(master, register)).rows.map(({ id }) => id);
const logOf = async (master: Workbook) => logIn(await readSheets(master, () => [], logSheets));
/** The cell of a register's field in its row `index`. */
const cellOf = (register: string, label: string, index: number, value: CellValue): CellPatch => {
  const { sheet, fields } = registerOf(sonLa2026, register);
  const column = fields.findIndex((field) => field.label === label);
  if (column < 0) throw new Error(`no field ${label}`);
  return { sheet, row: HEADER_ROW + 1 + index, column, value };
};
/** The last of a register's columns: behind the fields there may be calculated ones. */
async function idCell(
  master: Workbook,
  register: string,
  index: number,
  value: CellValue,
): Promise<CellPatch> {
  const { sheet } = registerOf(sonLa2026, register);
  const { outline } = await master.read([]);
  const column = outline.tables.find((table) => table.sheet === sheet)?.columns.indexOf(ROW_ID) ?? -1;
  return { sheet, row: HEADER_ROW + 1 + index, column, value };
}

describe("the master's rows", () => {
  test("get ids, each another, and keep them when copies are made again", async () => {
    const master = open(file);
    const first = await share(master);
    const ids = new Map<string, (string | null)[]>();
    for (const { id } of sonLa2026.registers) {
      const given = await idsOf(master, id);
      expect(given.every((one) => one !== null)).toBe(true);
      expect(new Set(given).size).toBe(given.length);
      ids.set(id, given);
    }
    const second = await share(master, { seed: 99 });
    for (const { id } of sonLa2026.registers) expect(await idsOf(master, id)).toEqual(ids.get(id));
    for (const department of DEPARTMENTS) {
      const before = await openCopy(copyFor(department, first).bytes);
      const after = await openCopy(copyFor(department, second).bytes);
      for (const { id } of registersOf(department, sonLa2026))
        expect(after.rows(id)).toEqual(before.rows(id));
    }
  });

  test("get none in registers that no chosen department writes in", async () => {
    const master = open(file);
    await share(master, { departments: ["YTND"] });
    expect(new Set(await idsOf(master, "residents"))).toEqual(new Set([null]));
    expect(await idsOf(master, "meals")).not.toContain(null);
  });

  test("that were copied with their ids get new ones; the first keeps it", async () => {
    const master = open(file);
    await share(master);
    const [one, other] = (await idsOf(master, "meals")).map((id) => id ?? "");
    if (one === undefined) throw new Error("no meals");
    const again = await patched(master.toBytes(), await idCell(master, "meals", 2, ` ${one.toLowerCase()} `));
    await share(again, { seed: 3 });
    const [kept, beside, fresh] = await idsOf(again, "meals");
    expect([kept, beside]).toEqual([one, other]);
    expect(fresh).toMatch(/^[A-Z0-9]{8}$/);
    expect([one, other]).not.toContain(fresh);
  });

  test("do not get the id of a row that was emptied", async () => {
    const [taken = ""] = newRowIds(1, new Set(), chance(7));
    const probe = open(file);
    await share(probe, { departments: ["HCTH"] });
    const register = "staff";
    expect(await idsOf(probe, register)).toContain(taken);
    const empty = registerOf(sonLa2026, register).fields.map(({ label }) => cellOf(register, label, 0, null));
    const master = await patched(file, ...empty, await idCell(probe, register, 0, taken));
    await share(master, { departments: ["HCTH"] });
    expect(await idsOf(master, register)).not.toContain(taken);
  });

  test("otherwise stay as they are", async () => {
    const master = open(file);
    const sheets = (await master.contents()).sheets.map(({ name }) => name);
    const before = await cellsOf(master, sheets);
    await share(master);
    const after = await cellsOf(master, sheets);
    const withoutIds = (cells: SheetCells) => {
      const column = cells.cells[HEADER_ROW]?.indexOf(ROW_ID) ?? -1;
      return cells.cells.map((line) =>
        line.flatMap((value, at) => (at === column || isBlank(value) ? [] : [[at, value]])),
      );
    };
    expect(after.map(withoutIds)).toEqual(before.map(withoutIds));
  });
});

describe.each(DOORS)("through the door to $name", (door) => {
  test("ids and a log are written, in one go, and the copies hold the same ids", async () => {
    const opened = await door.open(file);
    const departments = ["CTXH", "HCTH"];
    const copies = await share(opened.workbook(), { departments });
    const master = open(await opened.save());
    const copy = await openCopy(copyFor("CTXH", copies).bytes);
    const ids = await idsOf(master, "counselling");
    expect(ids).not.toContain(null);
    expect(copy.rows("counselling").rows.map(({ id }) => id)).toEqual(ids);
    const log = await logOf(master);
    expect(log.map(({ department }) => department)).toEqual(departments);
  });
});

test("the log says what left, for each file", async () => {
  const master = open(file);
  const copies = await share(master);
  const again = await share(master, { departments: ["CTXH"], seed: 5 });
  const sendings = new Set<string | null>();
  const log = await logOf(master);
  expect(log).toHaveLength(5);
  for (const [index, copy] of [...copies, ...again].entries()) {
    const sent = readBaseline((await openCopy(copy.bytes)).cells(BASELINE_SHEET));
    const sending = sent === "damaged" ? null : sent.stamp.sending;
    sendings.add(sending);
    expect(log[index]).toEqual({
      at: NOW,
      what: "sent",
      department: copy.department,
      sending,
      rows: copy.rows,
      merged: null,
      fingerprint: fingerprint(copy.bytes),
    });
  }
  expect(sendings.size).toBe(5);
});

describe("the master is written before anything is given away", () => {
  function watched(master: Workbook): { workbook: Workbook; files: Files; done: string[] } {
    const done: string[] = [];
    return {
      done,
      workbook: {
        contents: () => master.contents(),
        read: (areas) => (done.push("read"), master.read(areas)),
        looks: (areas) => master.looks(areas),
        write: (plan) => (done.push("write"), master.write(plan)),
      },
      files: { ...files, make: (plan, options) => (done.push("make"), files.make(plan, options)) },
    };
  }

  test("read once, after all files are made written once", async () => {
    const { workbook, files: watchedFiles, done } = watched(open(file));
    await shareWithDepartments(workbook, watchedFiles, chance(1), ALL);
    expect(done).toEqual(["read", "make", "make", "make", "make", "write"]);
  });

  test("where it cannot be written there are no copies", async () => {
    const master = open(file);
    const locked: Workbook = {
      contents: () => master.contents(),
      read: (areas) => master.read(areas),
      looks: (areas) => master.looks(areas),
      write: () => Promise.reject(new Trouble("access-denied")),
    };
    await expect(share(locked)).rejects.toMatchObject({ code: "access-denied" });
  });

  test("where a file cannot be made nothing is written", async () => {
    const master = open(file);
    const broken: Files = { ...files, make: () => Promise.reject(new Error("no memory")) };
    await expect(shareWithDepartments(master, broken, chance(1), ALL)).rejects.toThrow("no memory");
    expect(Buffer.from(master.toBytes()).equals(Buffer.from(open(file).toBytes()))).toBe(true);
  });

  test.each([
    ["sorted its rows", cellOf("meals", "Bữa", 0, "Tối nay")],
    ["gave a row an id", null],
  ])("where a colleague has %s meanwhile nothing is written", async (_, change) => {
    const master = open(file);
    const meanwhile = change ?? (await idCell(master, "meals", 0, "BCDFGHJK"));
    const slow: Workbook = {
      contents: () => master.contents(),
      read: (areas) => master.read(areas),
      looks: (areas) => master.looks(areas),
      write: async (plan) => {
        await master.write({ sheets: [], names: [], columns: [], cells: [meanwhile] });
        return master.write(plan);
      },
    };
    await expect(share(slow)).rejects.toMatchObject({
      code: "changed-meanwhile",
      details: { sheet: "Bếp ăn - suất ăn" },
    });
    expect((await master.contents()).sheets.map(({ name }) => name)).not.toContain(LOG_SHEET);
  });
});

describe("what is refused", () => {
  test("a register without a column for ids", async () => {
    const without = seenThrough(open(file), {
      outline: (outline) => ({
        ...outline,
        tables: outline.tables.map((table) =>
          table.name === "BuaAn" || table.sheet === "Bếp ăn - suất ăn"
            ? { ...table, columns: table.columns.map((name) => (name === ROW_ID ? "Mã" : name)) }
            : table,
        ),
      }),
    });
    await expect(share(without)).rejects.toMatchObject({
      code: "field-missing",
      details: { sheet: "Bếp ăn - suất ăn", field: ROW_ID },
    });
    // Whose copy does not need that register gets as far as writing.
    await expect(share(without, { departments: ["CTXH"] })).rejects.toThrow("nothing may be written");
  });

  test("a copy, a department that there is not", async () => {
    const [copy] = await share(open(file), { departments: ["CTXH"] });
    await expect(share(open(copy?.bytes ?? new Uint8Array()))).rejects.toMatchObject({
      code: "department-copy",
    });
    await expect(share(open(file), { departments: ["XYZ"] })).rejects.toThrow("no department XYZ");
  });

  test("nobody chosen: nothing is made and nothing written", async () => {
    const master = open(file);
    expect(await share(master, { departments: [] })).toEqual([]);
    expect(Buffer.from(master.toBytes()).equals(Buffer.from(open(file).toBytes()))).toBe(true);
  });
});

test("a workbook that counts its days from 1904 gives the same copies", async () => {
  const plans: WorkbookPlan[] = [];
  const master = seenThrough(open(file), {
    outline: (outline) => ({ ...outline, date1904: true }),
    cells: countedFrom1904,
  });
  const writable: Workbook = {
    ...master,
    write: (plan) => (plans.push(plan), Promise.resolve({ losses: [] })),
  };
  const copies = await share(writable);
  const plain = await share(open(file));
  for (const [index, { bytes }] of copies.entries()) {
    expect(Buffer.from(bytes).equals(Buffer.from(plain[index]?.bytes ?? []))).toBe(true);
  }
  const [log] = plans[0]?.sheets ?? [];
  expect(log && cellsOfPlan(log).cells[HEADER_ROW + 1]?.[0]).toBe(NOW - 1462);
});

/** A sheet of the sample with every day as a workbook of the other date system has it. */
function countedFrom1904(sheet: SheetCells): SheetCells {
  const fields = sonLa2026.registers.find((register) => register.sheet === sheet.name)?.fields;
  const isDay = (value: number, column: number) => {
    if (sheet.name === SETTINGS_SHEET) return value > 40_000;
    const kind = fields?.[column]?.kind;
    return kind === "date" || kind === "month" || (kind === "birth" && value > 2100);
  };
  const cells = sheet.cells.map((line) =>
    line.map((value, at) =>
      typeof value === "number" && isDay(value, at + sheet.left) ? value - 1462 : value,
    ),
  );
  return { ...sheet, cells };
}
