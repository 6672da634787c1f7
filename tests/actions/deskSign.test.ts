import type { Desk, ScoreView, Signature } from "../../src/actions/desk";
import { openDesk } from "../../src/actions/openDesk";
import { readSheets } from "../../src/actions/readSheets";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { formatMonth } from "../../src/registers/text/dates";
import { setUp } from "../../src/actions/setUp";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { type CellValue, type Grid, isBlank } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx as open, type XlsxWorkbook } from "../../src/xlsx";
import { d, HEADER_ROW, m } from "../books";
import { bookInMemory } from "./bookInMemory";
import { sampleFile } from "./workbooks";

const SHEET = "Xác nhận không phát sinh";
const INCIDENT = { sheet: "Sự cố - vi phạm", row: HEADER_ROW + 1 };
const MAY: Signature = {
  department: "HCTH",
  months: [m("05/2026")],
  signedBy: " Hoàng Văn Nam ",
  today: d("01/07/2026"),
};
const MAYS_ROW = [m("05/2026"), "HCTH", "Sai phạm tài chính", "Hoàng Văn Nam", d("01/07/2026")];

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});

/** The rows of the register of confirmations that hold anything. */
async function confirmations(workbook: Workbook): Promise<CellValue[][]> {
  const { sheets } = await workbook.read([{ sheet: SHEET }]);
  const five = [0, 1, 2, 3, 4];
  const rows = sheets[0]?.cells.slice(HEADER_ROW + 1).map((row) => five.map((i) => row[i] ?? null)) ?? [];
  return rows.filter((row) => row.some((value) => !isBlank(value)));
}

async function body(workbook: Workbook): Promise<number> {
  const { outline } = await workbook.read([]);
  const box = outline.tables.find(({ name }) => name === "XacNhan")?.box;
  return box ? box.bottom - box.top : 0;
}

/** A campaign in which these rows stand in the register of confirmations. */
async function bookWith(rows: Grid): Promise<XlsxWorkbook> {
  const workbook = newXlsx();
  const today = d("30/06/2026");
  await setUp(workbook, sonLa2026, {
    today,
    reportDate: d("31/01/2026"),
    rows: new Map([["confirmations", rows]]),
  });
  return workbook;
}

const verdictOf = ({ departments }: ScoreView, id: string) =>
  departments.flatMap(({ targets }) => targets).find((target) => target.id === id)?.verdict;

const unsignedOf = (all: ScoreView["unsigned"], department: string) =>
  all
    .find((one) => one.department === department)
    ?.months.map(({ month, types, happened }) => ({ month: formatMonth(month), types, happened }));

describe("the months that nobody has signed", () => {
  test("are told with the scorecard: HCTH forgot May, in which a benefit was overlooked", async () => {
    const { unsigned } = await openDesk(open(file)).score({ reportDate: null });
    expect(unsigned.map(({ department }) => department)).toEqual(["HCTH", "QLCS"]);
    expect(unsignedOf(unsigned, "HCTH")).toEqual([
      { month: "05/2026", types: ["Sai phạm tài chính"], happened: [] },
    ]);
    expect(unsignedOf(unsigned, "QLCS")).toEqual([
      { month: "05/2026", types: [], happened: ["Bỏ sót chế độ"] },
    ]);
  });
});

describe("signing", () => {
  test("adds a row for each month and kind, and the next scorecard counts it", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    const before = await confirmations(workbook);
    const rows = await body(workbook);
    expect(verdictOf(await desk.score({ reportDate: null }), "HCTH-5")).toBe("not-enough-data");

    const signed = await desk.sign(MAY);
    expect(signed.rows).toBe(1);
    expect(unsignedOf(signed.unsigned, "HCTH")).toBeUndefined();
    expect(await confirmations(workbook)).toEqual([...before, MAYS_ROW]);
    expect(await body(workbook)).toBe(rows + 1);

    expect(verdictOf(await desk.score({ reportDate: null }), "HCTH-5")).toBe("met");
    expect((await desk.check()).total).toBe(0);
  });

  test("again adds nothing and leaves the file as it is", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.sign(MAY);
    const once = workbook.toBytes();
    expect(await desk.sign(MAY)).toMatchObject({ rows: 0 });
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(once))).toBe(true);
  });

  test("leaves what a fresh look at the workbook finds: other months, and what happened", async () => {
    const workbook = await bookWith([]);
    const at = (column: number, value: CellValue) => ({ ...INCIDENT, column, value });
    const cells = [at(0, d("05/01/2026")), at(1, "QLCS"), at(2, "Mất an toàn")];
    await workbook.write({ sheets: [], names: [], cells, columns: [] });
    const desk = openDesk(workbook);
    await desk.score({ reportDate: d("31/03/2026") });
    for (const months of [[m("02/2026")], [m("01/2026"), m("03/2026")]]) {
      const { unsigned } = await desk.sign({ ...MAY, department: "QLCS", months });
      expect(unsigned).toEqual((await desk.score({ reportDate: null })).unsigned);
    }
    const { unsigned } = await desk.sign({
      ...MAY,
      department: "YTND",
      months: [1, 2, 3].map((n) => m(`0${String(n)}/2026`)),
    });
    expect(unsigned).toEqual((await desk.score({ reportDate: null })).unsigned);
    expect(unsigned.map(({ department }) => department)).toEqual(["HCTH", "QLCS"]);
  });

  test("does not sign what happened", async () => {
    const workbook = open(file);
    const before = await confirmations(workbook);
    const signed = await openDesk(workbook).sign({ ...MAY, department: "QLCS" });
    expect(signed.rows).toBe(0);
    expect(await confirmations(workbook)).toEqual(before);
  });

  test("offers who signed last", async () => {
    const desk = openDesk(await bookWith([]));
    const january = { ...MAY, months: [m("01/2026")] };
    expect((await desk.score({ reportDate: null })).unsigned[0]?.lastSignedBy).toBeNull();
    await desk.sign(january);
    const { unsigned } = await desk.score({ reportDate: d("28/02/2026") });
    expect(unsigned.find(({ department }) => department === "HCTH")?.lastSignedBy).toBe("Hoàng Văn Nam");
  });

  test("uses the blank rows of the table first, then lets it grow", async () => {
    const blank: CellValue[] = [null, null, null, null, null];
    const january = { ...MAY, months: [m("01/2026")], department: "QLCS" };
    const theirs = [m("01/2026"), "CTXH", "Khác", "x", d("31/01/2026")];
    for (const [rows, grown] of [
      [[], 3],
      [[theirs, blank], 4],
      [[theirs, blank, blank, blank, blank], 5],
    ] as const) {
      const workbook = await bookWith(rows);
      expect(await openDesk(workbook).sign(january)).toMatchObject({ rows: 3 });
      expect(await body(workbook)).toBe(grown);
      const expected = ["Bỏ sót chế độ", "Tai nạn nghiêm trọng", "Mất an toàn"].map((type) => {
        return [m("01/2026"), "QLCS", type, "Hoàng Văn Nam", d("01/07/2026")];
      });
      expect(await confirmations(workbook)).toEqual([...rows.slice(0, 1), ...expected]);
    }
  });

  test("finds the columns by their names, and counts days as the workbook does", async () => {
    const book = bookInMemory(await readSheets(open(file)));
    const plans: WorkbookPlan[] = [];
    const swapped = (names: readonly string[]) => [names[1] ?? "", names[0] ?? "", ...names.slice(2)];
    const odd: Workbook = {
      ...book,
      contents: () => book.contents(),
      read: async (areas) => {
        const { outline, sheets } = await book.read(areas);
        const tables = outline.tables.map((table) =>
          table.name === "XacNhan" ? { ...table, columns: swapped(table.columns) } : table,
        );
        return { outline: { ...outline, date1904: true, tables }, sheets: sheets.map(from1904) };
      },
      write: (plan) => {
        plans.push(plan);
        return Promise.resolve({ losses: [] });
      },
    };
    await openDesk(odd).sign(MAY);
    expect(plans[0]?.cells.slice(0, 5).map(({ column, value }) => [column, value])).toEqual([
      [1, m("05/2026") - 1462],
      [0, "HCTH"],
      [2, "Sai phạm tài chính"],
      [3, "Hoàng Văn Nam"],
      [4, d("01/07/2026") - 1462],
    ]);
  });

  /** Serial numbers of the other date system, and the first two columns of the confirmations the other way round. */
  function from1904(cells: Awaited<ReturnType<Workbook["read"]>>["sheets"][number]) {
    const shifted = cells.cells.map((row) =>
      row.map((value) => (typeof value === "number" && value > 40_000 ? value - 1462 : value)),
    );
    if (cells.name !== SHEET) return { ...cells, cells: shifted };
    return {
      ...cells,
      cells: shifted.map(([first = null, second = null, ...rest]) => [second, first, ...rest]),
    };
  }
});

describe("what is refused", () => {
  const refused = async (request: Partial<Signature>, code: string, workbook = open(file)) => {
    const before = Buffer.from(workbook.toBytes());
    await expect(openDesk(workbook).sign({ ...MAY, ...request })).rejects.toMatchObject({ code });
    expect(Buffer.from(workbook.toBytes()).equals(before)).toBe(true);
  };

  test("a signature without a name", () => refused({ signedBy: " \t" }, "signer-missing"));

  test("a month that is not over today", async () => {
    await refused({ today: d("30/05/2026") }, "month-not-over");
    await refused({ months: [m("05/2026"), m("06/2026")], today: d("29/06/2026") }, "month-not-over");
    expect(await openDesk(open(file)).sign({ ...MAY, today: d("31/05/2026") })).toMatchObject({ rows: 1 });
  });

  test("a month after the report date", () => refused({ months: [m("07/2026")] }, "month-not-over"));

  test("a department that there is not", async () => {
    await expect(openDesk(open(file)).sign({ ...MAY, department: "XYZ" })).rejects.toThrow("XYZ");
  });

  test("a workbook without a campaign", async () => {
    const workbook = newXlsx();
    await expect(openDesk(workbook).sign(MAY)).rejects.toMatchObject({ code: "no-campaign" });
  });
});

describe("a colleague who writes between our reading and our writing", () => {
  /** Somebody types while we are about to write. */
  const meanwhile = (workbook: XlsxWorkbook, row: number, column: number, value: CellValue): Desk =>
    openDesk({
      contents: () => workbook.contents(),
      read: (areas) => workbook.read(areas),
      looks: (areas) => workbook.looks(areas),
      write: async (plan) => {
        await workbook.write({
          sheets: [],
          names: [],
          cells: [{ sheet: SHEET, row, column, value }],
          columns: [],
        });
        return workbook.write(plan);
      },
    });

  test("is not written over in a blank row", async () => {
    const workbook = await bookWith([]);
    const desk = meanwhile(workbook, HEADER_ROW + 1, 2, "Mất an toàn");
    await expect(desk.sign({ ...MAY, months: [m("01/2026")] })).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
    expect(await confirmations(workbook)).toEqual([[null, null, "Mất an toàn", null, null]]);
  });

  test("stops us where they changed the last row", async () => {
    const workbook = open(file);
    const rows = await confirmations(workbook);
    const desk = meanwhile(workbook, HEADER_ROW + rows.length, 3, "Người khác");
    await expect(desk.sign(MAY)).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await confirmations(workbook)).toHaveLength(rows.length);
  });

  test("stops us where they wrote right below the table", async () => {
    const workbook = open(file);
    const rows = await body(workbook);
    const desk = meanwhile(workbook, HEADER_ROW + rows + 1, 0, d("01/05/2026"));
    await expect(desk.sign(MAY)).rejects.toMatchObject({ code: "below-table-taken" });
  });

  test("elsewhere does not hinder", async () => {
    const workbook = open(file);
    expect(await meanwhile(workbook, HEADER_ROW + 1, 3, "Người khác").sign(MAY)).toMatchObject({ rows: 1 });
  });
});

test("after signing in blank rows a change elsewhere is judged on them too", async () => {
  const blank: CellValue[] = [null, null, null, null, null];
  const workbook = await bookWith([blank, blank, blank, blank]);
  const desk = openDesk(workbook);
  await desk.check();
  await desk.sign({ ...MAY, department: "QLCS", months: [m("01/2026")] });
  const at = (column: number, value: CellValue) => ({ ...INCIDENT, column, value });
  const cells = [at(0, d("05/01/2026")), at(1, "QLCS"), at(2, "Mất an toàn")];
  await workbook.write({ sheets: [], names: [], cells, columns: [] });
  const list = await desk.recheck({ sheet: INCIDENT.sheet, address: "A5:C5" });
  expect(list.groups.map(({ rule }) => rule)).toEqual(["confirmation-contradicted"]);
  expect(list).toEqual(await openDesk(workbook).check());
});
