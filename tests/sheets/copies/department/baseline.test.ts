import { baselinePlan } from "../../../../src/sheets/copies/department/baseline";
import { readBaseline } from "../../../../src/sheets/copies/department/baselineReader";
import type { CellValue } from "../../../../src/workbook/value";
import { cellsOfPlan, SENT, STAMP, withCells } from "./sent";

const asSent = () => cellsOfPlan(baselinePlan(STAMP, SENT));
const damaged = (change: (value: CellValue, row: number, column: number) => CellValue) =>
  readBaseline(withCells(asSent(), change));

/** What is read of it: numbers have lost the noise that programs make. */
const READ = {
  stamp: STAMP,
  baseline: SENT.map((register) => ({
    ...register,
    rows: register.rows.map((row) => ({
      ...row,
      values: row.values.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
    })),
  })),
};

test("says what was sent", () => {
  expect(readBaseline(asSent())).toEqual(READ);
});

test("is very hidden, and nothing but plain cells", () => {
  const plan = baselinePlan(STAMP, SENT);
  expect(plan).toMatchObject({ visibility: "veryHidden", mode: "create", conditionalFormats: [] });
  expect(plan.blocks.map(({ kind }) => kind)).toEqual(["lines"]);
});

describe("is whole however a program keeps it", () => {
  test("numbers with the noise of fifteen digits", () => {
    const noisy = (value: CellValue) => (typeof value === "number" ? value * (1 + 4e-15) : value);
    expect(damaged(noisy)).toEqual(READ);
  });

  test("letters taken apart, other ends of lines, spaces at the ends", () => {
    const changed = (value: CellValue) =>
      typeof value === "string" ? `${value.normalize("NFD").replaceAll("\n", "\r\n")} ` : value;
    const words = (value: CellValue, row: number, column: number) =>
      row > 10 && column > 0 ? changed(value) : value;
    expect(damaged(words)).toMatchObject({ stamp: STAMP });
  });

  test("blank cells as empty texts, and more of them behind every row", () => {
    const cells = asSent();
    const padded = cells.cells.map((line) => [...line.map((value) => value ?? ""), "", null]);
    expect(readBaseline({ ...cells, cells: padded })).toEqual(READ);
  });

  test("a sheet without its first row and column of cells", () => {
    const cells = asSent();
    expect(readBaseline({ ...cells, top: 1, cells: cells.cells.slice(1) })).toEqual(READ);
  });
});

describe("is damaged", () => {
  const rowOf = (id: string) => asSent().cells.findIndex(([first]) => first === id);

  test("where a cell says something else", () => {
    const row = rowOf("BCDF2346");
    expect(damaged((value, at, column) => (at === row && column === 2 ? 13 : value))).toBe("damaged");
  });

  test("where a number changed in its twelfth digit", () => {
    const row = rowOf("BCDF2346");
    const nudged = (value: CellValue, at: number, column: number) =>
      at === row && column === 1 && typeof value === "number" ? value + 1e-7 : value;
    expect(damaged(nudged)).toBe("damaged");
  });

  test("where a row is missing, twice, or two changed places", () => {
    const cells = asSent();
    const row = rowOf("BCDF2346");
    const [before, one = [], other = [], ...after] = [
      cells.cells.slice(0, row),
      ...cells.cells.slice(row, row + 2),
      ...cells.cells.slice(row + 2),
    ] as const;
    for (const middle of [[one], [one, one, other], [other, one]]) {
      const changed = [...before, ...(middle as CellValue[][]), ...(after as CellValue[][])];
      expect(readBaseline({ ...cells, cells: changed })).toBe("damaged");
    }
  });

  test("where its stamp, its checksum or a column was touched", () => {
    const touched = ["QLCS", "KLMN2345", "carelog", "Nội dung"];
    for (const text of touched) {
      expect(damaged((value) => (value === text ? "X" : value))).toBe("damaged");
    }
    const { cells } = asSent();
    const checksum = cells.find(([key]) => key === "checksum")?.[1];
    expect(checksum).toMatch(/^[0-9a-f]{16}$/);
    expect(damaged((value) => (value === checksum ? "0123456789abcdef" : value))).toBe("damaged");
  });

  test("where there is nothing, or something else", () => {
    const none = { name: "SCT_BanGoc", top: 0, left: 0, cells: [] };
    expect(readBaseline(none)).toBe("damaged");
    expect(readBaseline({ ...none, cells: [["register", "carelog", 5]] })).toBe("damaged");
    expect(readBaseline({ ...none, cells: [["a"], [null, 1]] })).toBe("damaged");
  });
});

test("twenty thousand rows are written and read", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    id: `B${String(at)}`,
    at,
    values: [46_023 + (at % 300), `DT${String(at)}`, "Tắm, thay quần áo"],
  }));
  const sent = [{ register: "carelog", labels: ["Ngày", "Mã đối tượng", "Nội dung"], rows }];
  const read = readBaseline(cellsOfPlan(baselinePlan(STAMP, sent)));
  // As texts: a comparison by value takes seconds.
  const isSame = read !== "damaged" && JSON.stringify(read.baseline) === JSON.stringify(sent);
  expect(isSame).toBe(true);
});
