import type { Desk } from "../../../src/actions/desk";
import { RESTORE_SHEET } from "../../../src/sheets/names";
import type { LiveBook } from "../../../src/standin/book";
import type { Host } from "../../../src/standin/host/host";
import { boxAddress } from "../../../src/workbook/address";
import { Trouble } from "../../../src/workbook/trouble";
import { closeAll, openedInExcel } from "../../excel/opened";
import { deskAt, RECEIVED, row, sent, typedInto } from "./centre";
import { newResident, residentGone, RESIDENTS } from "./residents";

/** All breaks take five minutes: INTERRUPTIONS=all. */
const isThorough = process.env.INTERRUPTIONS === "all";
jest.setTimeout(isThorough ? 14_400_000 : 600_000);
afterEach(closeAll);

/** Cells, a deletion, rows in and below tables, two registers and the log: a merge with everything in it. */
let master: Uint8Array;
let returned: Uint8Array;
let untouched: Cells;
/** After a merge that nothing disturbed. */
let merged: Cells;
/** Of accepting, and of undoing it. */
let accepting: readonly Asked[];
let undoing: readonly Asked[];

interface Asked {
  /** How many things the request asks. */
  readonly actions: number;
  readonly writes: boolean;
}

beforeAll(async () => {
  const { master: file, copies } = await sent(["CTXH"]);
  master = file;
  returned = await typedInto(copies["CTXH"], {
    [RESIDENTS]: {
      ...{ B5: "Lò Văn Mới", K6: "Không", L6: "Không" },
      ...residentGone(7),
      ...newResident(11),
    },
    "Truyền thông": {
      ...row(43, "ABCD", [46190, "=Phát thanh", "Loa", 40]),
      ...row(44, "ABCD", [46191, "Phát thanh 2", "Loa", 41]),
    },
  });
  const { host, cells, desk } = await centre();
  untouched = cells();
  const accept = await received(desk());
  accepting = await watched(host, accept);
  merged = cells();
  undoing = await watched(host, () => desk().undoMerge());
  expect(cells()).toEqual(untouched);
  await closeAll();
});

test("whatever request fails, the workbook is as before, or undoing brings it back exactly", async () => {
  const { host, cells, desk } = await centre();
  let halves = 0;
  for (const [request, how] of breaks(accepting)) {
    const accept = await received(desk());
    host.faults.failNth(request, how);
    await expect(accept()).rejects.toBeInstanceOf(Trouble);
    if (same(cells(), untouched)) continue;
    halves++;
    await desk().undoMerge();
    expect([request, how, cells()]).toEqual([request, how, untouched]);
  }
  expect(halves).toBeGreaterThan(5);
});

test.each([
  ["by the same desk", false],
  ["after the file was received again", true],
])("a merge that was cut off and is done again, %s, ends as if nothing had happened", async (_, again) => {
  const { host, cells, desk } = await centre();
  for (const [request, how] of breaks(accepting)) {
    const accept = await received(desk());
    host.faults.failNth(request, how);
    await expect(accept()).rejects.toBeInstanceOf(Trouble);
    await (again ? await received(desk()) : accept)();
    expect([request, how, cells()]).toEqual([request, how, merged]);
    await desk().undoMerge();
    expect(same(cells(), untouched)).toBe(true);
  }
});

test("a restore copy that was cut off while it was made does not stand in the way", async () => {
  const [, , preparing] = accepting;
  for (let left = 1; left <= 14; left++) {
    const { host, cells, desk } = await centre();
    const accept = await received(desk());
    host.faults.failNth(3, { within: (preparing?.actions ?? 0) - left });
    await expect(accept()).rejects.toMatchObject({ code: "write-cut-off" });
    await accept();
    expect(same(cells(), merged)).toBe(true);
    await closeAll();
  }
});

test("undoing that was cut off and is done again ends as if nothing had happened", async () => {
  const { host, cells, desk } = await centre();
  for (const [request, how] of breaks(undoing)) {
    await (
      await received(desk())
    )();
    host.faults.failNth(request, how);
    await expect(desk().undoMerge()).rejects.toBeInstanceOf(Trouble);
    if (!same(cells(), untouched)) await desk().undoMerge();
    expect([request, how, cells()]).toEqual([request, how, untouched]);
  }
});

/** Every request, failing before, after and, where it writes, within. */
function breaks(requests: readonly Asked[]): (readonly [number, Parameters<Host["faults"]["failNth"]>[1]])[] {
  return requests.flatMap(({ actions, writes }, index) => [
    [index + 1, "before"] as const,
    [index + 1, "after"] as const,
    ...Array.from({ length: writes ? actions - 1 : 0 }, (_, done) => done + 1)
      .filter((done) => done % EVERY === 0 || done > actions - 4)
      .map((within) => [index + 1, { within }] as const),
  ]);
}

const SET_PROPERTY = 4;
const EVERY = isThorough ? 1 : 12;

/** Values, formulas and tables of all sheets but the restore copies. */
type Cells = ReturnType<typeof cellsIn>;

async function centre() {
  const { host, book, workbook } = await openedInExcel(master);
  return { host, cells: () => cellsIn(book), desk: () => deskAt(workbook()) };
}

/** Gives the way to accept it, each time with the same chance. */
async function received(desk: Desk): Promise<() => Promise<unknown>> {
  await desk.receive([{ name: "CTXH.xlsx", bytes: returned }]);
  return () => desk.accept({ accepted: "all", now: RECEIVED });
}

async function watched(host: Host, act: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  host.faults.beforeEach(({ Actions }) => {
    const writes = Actions.some(({ ActionType }) => ActionType === SET_PROPERTY);
    asked.push({ actions: Actions.length, writes });
  });
  await act();
  host.faults.beforeEach(null);
  return asked;
}

function cellsIn({ sheets }: LiveBook) {
  return sheets
    .filter(({ name }) => !name.startsWith(RESTORE_SHEET))
    .map((sheet) => {
      const box = sheet.usedBox(true);
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        tables: sheet.tables.map((table) => [table.name, boxAddress(table.box)]),
        at: box && boxAddress(box),
        values: box && sheet.values(box),
        formulas: box && sheet.formulas(box),
      };
    });
}

function same(one: Cells, other: Cells): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
