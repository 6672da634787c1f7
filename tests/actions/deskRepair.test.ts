import type { Desk, FindingList } from "../../src/actions/desk";
import { NO_TOOLS } from "../../src/actions/exchangeDesk";
import { openDesk } from "../../src/actions/openDesk";
import type { RepairChoice, RepairView } from "../../src/actions/repair";
import { readRestoreCopy, restoreSheet } from "../../src/sheets/restoreCopy";
import type { CellPatch } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/rows";
import { Trouble } from "../../src/workbook/trouble";
import type { CellValue } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { d, HEADER_ROW } from "../books";
import { cellsOf } from "../looking";
import { open, patched, sampleFile } from "./workbooks";

const NOW = d("01/07/2026") + 0.5;
const ALL: RepairChoice = {
  rules: ["list-spelling", "date-text", "number-text", "text-spaces", "code-spaces"],
  except: [],
  also: [],
};
const first = HEADER_ROW + 1;
const RESIDENTS = "Đối tượng";

/** A text with two spaces, a list value with one too many, a text date, a date that can mean two days, a text number. */
const FAULTS: readonly CellPatch[] = [
  { sheet: RESIDENTS, row: first, column: 1, value: "Lò  Thị Hoa" },
  { sheet: RESIDENTS, row: first, column: 10, value: "Có " },
  { sheet: "Khám sức khỏe", row: first, column: 1, value: "25/03/2026" },
  { sheet: "Khám sức khỏe", row: first + 1, column: 1, value: "4/3/2026" },
  { sheet: "Bếp ăn - suất ăn", row: first, column: 2, value: "12 suất" },
];

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});

const faulty = () => patched(file, ...FAULTS);
const valuesIn = async (workbook: Workbook) =>
  Promise.all(
    FAULTS.map(async ({ sheet, row, column }): Promise<CellValue> => {
      const [cells] = await cellsOf(workbook, [sheet]);
      return cells ? valueAt(cells, row, column) : null;
    }),
  );
const before = FAULTS.map(({ value }) => value);
const after = ["Lò Thị Hoa", "Có", d("25/03/2026"), "4/3/2026", 12];

const told = ({ groups }: RepairView) =>
  groups
    .flatMap(({ rule, repairs }) => repairs.map((one) => `${rule} ${one.key}: ${one.before} → ${one.after}`))
    .sort();
const rulesOf = ({ groups }: FindingList) => groups.map(({ rule }) => rule);

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof Trouble ? error.code : String(error)),
  );
}

async function repairAll(desk: Desk, chosen = ALL) {
  await desk.repairs();
  return desk.repair({ chosen, now: NOW });
}

test("what is certain is shown as before and after, and nothing is written", async () => {
  const workbook = await faulty();
  const bytes = workbook.toBytes();
  expect(told(await openDesk(workbook).repairs())).toEqual([
    "date-text Khám sức khỏe!B5: 25/03/2026 → 25/03/2026",
    "list-spelling Đối tượng!K5: Có  → Có",
    "number-text Bếp ăn - suất ăn!C5: 12 suất → 12",
    "text-spaces Đối tượng!B5: Lò  Thị Hoa → Lò Thị Hoa",
  ]);
  expect(workbook.toBytes()).toEqual(bytes);
});

test("a date that only its column explains is told from the others", async () => {
  const dates = ["25/03/2026", "26/03/2026", "27/03/2026", "4/3/2026"];
  const typed = dates.map((value, i) => ({ sheet: "Khám sức khỏe", row: first + i, column: 1, value }));
  const { groups } = await openDesk(await patched(file, ...typed)).repairs();
  const [group] = groups.filter(({ rule }) => rule === "date-text");
  expect(group).toMatchObject({ count: 4, byColumn: 1 });
  expect(group?.repairs.filter(({ byColumn }) => byColumn).map(({ before }) => before)).toEqual(["4/3/2026"]);
});

test("all of it is written, what can mean two things stays, and only that is minded afterwards", async () => {
  const workbook = await faulty();
  const desk = openDesk(workbook);
  expect(await repairAll(desk)).toEqual({ repaired: 4, formulas: [], changed: 0 });
  expect(await valuesIn(workbook)).toEqual(after);
  expect(rulesOf(await desk.check())).toEqual(["date-text"]);
});

test("no other cell of any sheet is another one than before", async () => {
  const workbook = await faulty();
  const names = (await workbook.contents()).sheets.map(({ name }) => name);
  const was = await cellsOf(open(workbook.toBytes()), names);
  await repairAll(openDesk(workbook));
  const is = await cellsOf(workbook, names);
  const differing = is.flatMap((sheet, i) =>
    sheet.cells.flatMap((line, row) =>
      line.flatMap((value, column) =>
        JSON.stringify(value) === JSON.stringify(was[i]?.cells[row]?.[column] ?? null)
          ? []
          : [`${sheet.name} ${String(row + sheet.top)} ${String(column + sheet.left)}`],
      ),
    ),
  );
  expect(differing.sort()).toEqual(
    FAULTS.filter((_, i) => after[i] !== before[i])
      .map(({ sheet, row, column }) => `${sheet} ${String(row)} ${String(column)}`)
      .sort(),
  );
});

describe("a person chooses", () => {
  test("a kind", async () => {
    const workbook = await faulty();
    await repairAll(openDesk(workbook), { rules: ["date-text"], except: [], also: [] });
    expect(await valuesIn(workbook)).toEqual([...before.slice(0, 2), after[2], ...before.slice(3)]);
  });

  test("all of a kind but one cell, and one cell of another kind", async () => {
    const workbook = await faulty();
    const chosen = {
      rules: ["date-text", "number-text"] as const,
      except: ["Khám sức khỏe!B5"],
      also: [`${RESIDENTS}!K5`],
    };
    await repairAll(openDesk(workbook), chosen);
    expect(await valuesIn(workbook)).toEqual([before[0], after[1], before[2], before[3], after[4]]);
  });

  test("nothing", async () => {
    const desk = openDesk(await faulty());
    expect(await codeOf(repairAll(desk, { rules: [], except: [], also: [] }))).toBe("nothing-to-repair");
  });
});

describe("it can be undone", () => {
  test("and every cell is as before", async () => {
    const workbook = await faulty();
    const desk = openDesk(workbook);
    await repairAll(desk);
    expect(await desk.lastRepair()).toEqual({ at: NOW, finished: true, cells: 4 });
    expect(await desk.undoRepair()).toEqual({ cells: 4, kept: [] });
    expect(await valuesIn(workbook)).toEqual(before);
    expect(await desk.lastRepair()).toBeNull();
  });

  // Without an id only what stands in a row says which row it is.
  test("also by whoever gets the workbook; a row that somebody changed since is kept and named", async () => {
    const workbook = await faulty();
    await repairAll(openDesk(workbook));
    const mailed = await patched(workbook.toBytes(), {
      sheet: RESIDENTS,
      row: first,
      column: 1,
      value: "Lò Thị Hồng",
    });
    expect(await openDesk(mailed).undoRepair()).toEqual({
      cells: 2,
      kept: [
        { sheet: RESIDENTS, cell: "B5" },
        { sheet: RESIDENTS, cell: "K5" },
      ],
    });
    expect((await valuesIn(mailed))[0]).toBe("Lò Thị Hồng");
  });

  test("a merge is not undone for it", async () => {
    const workbook = await faulty();
    const desk = openDesk(workbook, NO_TOOLS);
    await repairAll(desk);
    expect(await desk.lastMerge()).toBeNull();
    expect(await codeOf(desk.undoMerge())).toBe("nothing-to-restore");
    expect(await valuesIn(workbook)).toEqual(after);
  });
});

describe("what is otherwise by now", () => {
  test("a cell that was changed after it was shown stays, and is counted", async () => {
    const workbook = await faulty();
    const desk = openDesk(workbook);
    await desk.repairs();
    await workbook.write({
      sheets: [],
      names: [],
      columns: [],
      cells: [{ sheet: RESIDENTS, row: first, column: 10, value: "Không " }],
    });
    expect(await desk.repair({ chosen: ALL, now: NOW })).toEqual({ repaired: 3, formulas: [], changed: 1 });
    expect((await valuesIn(workbook))[1]).toBe("Không ");
  });

  test("a formula stays, and is named", async () => {
    const workbook = await faulty();
    await workbook.write({
      sheets: [],
      names: [],
      columns: [],
      cells: [],
      formulas: [{ sheet: RESIDENTS, row: first, column: 10, formula: '"Có"&" "' }],
    });
    expect(await repairAll(openDesk(workbook))).toEqual({
      repaired: 3,
      formulas: [{ sheet: RESIDENTS, cell: "K5" }],
      changed: 0,
    });
  });

  test("where all hold formulas, nothing waits to be undone", async () => {
    const workbook = await patched(file);
    await workbook.write({
      ...{ sheets: [], names: [], columns: [], cells: [] },
      formulas: [{ sheet: RESIDENTS, row: first, column: 10, formula: '"Có"&" "' }],
    });
    const desk = openDesk(workbook);
    expect(await repairAll(desk)).toMatchObject({ repaired: 0, formulas: [{ cell: "K5" }] });
    expect(await desk.lastRepair()).toBeNull();
    const [kept] = await cellsOf(workbook, [restoreSheet(1)]);
    expect(kept && readRestoreCopy(kept)).toBeNull();
  });

  test("what was never shown is not written", async () => {
    const workbook = await faulty();
    expect(await codeOf(openDesk(workbook).repair({ chosen: ALL, now: NOW }))).toBe("nothing-to-repair");
    expect(await valuesIn(workbook)).toEqual(before);
  });
});

test("a sound workbook has nothing to repair", async () => {
  expect(await openDesk(open(file)).repairs()).toEqual({ total: 0, groups: [] });
});
