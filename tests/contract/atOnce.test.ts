import { strFromU8, unzipSync } from "fflate";
import { cellAddress } from "../../src/workbook/address";
import { calculate } from "../../src/calculating";
import type { PlanCell, SheetPlan } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/value";
import { openXlsx } from "../../src/xlsx";
import { openedInExcel } from "../excel/opened";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";
import { closeDoors, type Door, DOORS, EXCEL, FILES, plainFile } from "./doors";
import { seen } from "./seen";

jest.setTimeout(60_000);
afterEach(closeDoors);

/** Two of the units, a blank, a text that is no unit, a unit in capitals. */
const REGISTER = sheetPlan("Sổ", [table("So", ["Xã"], [["A"], ["B"], [null], ["*"], ["a"]])]);
/** Names, then bins, then what the array formula gives: of none, of A, of B. */
const FORMULA = 'FREQUENCY(IFERROR(MATCH(SUBSTITUTE(So[[Xã]],"*","~*"),$A$1:$A$2,0),0),$B$1:$B$2)';

function counts(rows: number): SheetPlan {
  const given: PlanCell[] = Array.from({ length: rows }, (_, i) =>
    i === 0 ? { formula: FORMULA, fills: rows, style: "number" } : { style: "number" },
  );
  const names = ["A", "B"];
  return {
    ...sheetPlan("Đếm", [
      lines(
        ...given.map((cell, i): readonly PlanCell[] => [
          { value: names[i] ?? null, style: "text" },
          { value: i < 2 ? i : null, style: "number" },
          cell,
          { formula: `C${String(i + 1)}*10`, style: "number" },
        ]),
      ),
    ]),
    mode: "replace",
  };
}

const PLAN = workbookPlan({ sheets: [REGISTER, counts(3)] });

describe("an array formula gives a column of cells at once", () => {
  it.each(DOORS)("through the door to $name", async (door) => {
    const file = await written(door, 1);
    expect(columnOf(file, 2)).toEqual([2, 2, 1]);
    // What reads single cells of it is calculated too.
    expect(columnOf(file, 3)).toEqual([20, 20, 10]);
    expect(xmlOf(file)).toContain(
      `<f t="array" ref="C1:C3">${FORMULA.replaceAll('"', "&quot;")}`.replaceAll("&quot;", '"'),
    );
  });

  it("is the same through both, also when it is written again", async () => {
    const files = await written(FILES, 1);
    expect(seen(await written(EXCEL, 1))).toEqual(seen(files));
    expect(seen(await written(FILES, 2))).toEqual(seen(files));
    expect(seen(await written(EXCEL, 2))).toEqual(seen(files));
  });

  it("stands for all its cells where a file is asked what formulas there are", async () => {
    const opened = await FILES.open(await written(FILES, 1));
    const { sheets } = await opened.workbook().read([{ sheet: "Đếm", formulas: true }]);
    const boxes = sheets[0]?.formulas ?? [];
    for (let row = 0; row < 3; row++) {
      expect(
        boxes.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= 2 && 2 <= right),
      ).toBe(true);
    }
  });

  it("is read from a file as one run", async () => {
    const whole = openXlsx(await written(FILES, 1)).whole();
    const runs = whole.sheets.find(({ name }) => name === "Đếm")?.cells.formulas ?? [];
    expect(runs.filter(({ column }) => column === 2)).toEqual([
      expect.objectContaining({ top: 0, bottom: 2, row: 0, formula: FORMULA, foreign: false, atOnce: true }),
    ]);
  });
});

describe("in a workbook that is open", () => {
  it("follows what it counts", async () => {
    const { book } = await openedInExcel(await written(FILES, 1), { profile: "desktop-2021" });
    book.sheet("Sổ")?.enter({ top: 3, left: 0, bottom: 3, right: 0 }, [["b"]], "person");
    expect(book.sheet("Đếm")?.values({ top: 0, left: 2, bottom: 2, right: 3 })).toEqual([
      [1, 10],
      [2, 20],
      [2, 20],
    ]);
    const saved = await book.toBytes();
    expect(columnOf(saved, 2)).toEqual([1, 2, 2]);
    expect(xmlOf(saved).match(/t="array" ref="C1:C3"/g)).toHaveLength(1);
  });

  it("lets nobody change a part, but all of it", async () => {
    const { book } = await openedInExcel(await written(FILES, 1), { profile: "desktop-2021" });
    const sheet = book.sheet("Đếm");
    const part = { top: 1, left: 2, bottom: 1, right: 2 };
    expect(() => sheet?.enter(part, [[7]], "person")).toThrow("A part");
    expect(() => sheet?.clear(part, "contents")).toThrow("A part");
    sheet?.enter(part, [[null]], "program");
    sheet?.clear({ ...part, top: 0, bottom: 0 }, "contents");
    expect(sheet?.values({ top: 0, left: 2, bottom: 2, right: 2 })).toEqual([[null], [null], [null]]);
  });

  it("finds no room where something stands below", async () => {
    const { book } = await openedInExcel(await written(FILES, 1), { profile: "desktop-2021" });
    const sheet = book.sheet("Đếm");
    sheet?.enter({ top: 2, left: 5, bottom: 2, right: 5 }, [[1]], "person");
    const first = { top: 0, left: 5, bottom: 0, right: 5 };
    expect(() => sheet?.enter(first, [[`=${FORMULA}`]], "program")).toThrow("#SPILL!");
  });
});

describe("IFERROR and IF in an array formula", () => {
  const source = { outline: { date1904: false, structureLocked: false, sheets: [], tables: [], names: [] } };
  const block = (formula: string, atOnce: boolean) => ({
    sheet: "S",
    box: { top: 0, left: 3, bottom: 2, right: 3 },
    formula,
    ...(atOnce ? { atOnce: true as const } : {}),
  });
  const sheet = (): { name: string; top: number; left: number; cells: CellValue[][] } => ({
    name: "S",
    top: 0,
    left: 0,
    cells: [
      [1, 2],
      [0, 4],
      [{ error: "#N/A" }, 6],
    ],
  });

  it("go over arrays, IF with one condition for all", () => {
    const run = (formula: string) => calculate({ ...source, sheet }, [block(formula, true)])[0];
    expect(run("IFERROR(1/$A$1:$A$3,$B$1:$B$3)")).toEqual([[1], [4], [6]]);
    expect(run("IF($A$2=0,$B$1:$B$3,1)")).toEqual([[2], [4], [6]]);
    expect(() => run("IF($B$1:$B$3=2,1,0)")).toThrow("one value is expected");
    // Beyond what it gives.
    expect(run("FREQUENCY($B$1:$B$3,$B$1)")).toEqual([[1], [2], [{ error: "#N/A" }]]);
  });

  it("do not elsewhere", () => {
    const run = (formula: string) => () => calculate({ ...source, sheet }, [block(formula, false)]);
    expect(run("SUMPRODUCT(IFERROR($A$1:$A$3,0))")).toThrow("not in the dialect");
  });
});

async function written(door: Door, times: number): Promise<Uint8Array> {
  const opened = await door.open(await plainFile());
  for (let time = 0; time < times; time++) {
    const sheets = time === 0 ? PLAN.sheets : [counts(3)];
    await opened.workbook().write({ ...PLAN, sheets });
  }
  return opened.save();
}

function columnOf(file: Uint8Array, column: number): CellValue[] {
  const sheet = openXlsx(file)
    .whole()
    .sheets.find(({ name }) => name === "Đếm");
  return (sheet?.cells.values ?? []).map((row) => row[column] ?? null);
}

function xmlOf(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  return parts.map(([, bytes]) => strFromU8(bytes)).join(cellAddress(0, 0));
}
