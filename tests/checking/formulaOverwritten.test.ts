import { check } from "../../src/checking/check";
import { bookOf, d, entry, HEADER_ROW } from "../books";

/** Files of which those in `formulas` (positions) calculate their deadline, and those in `blank` have none. */
function found(count: number, formulas: readonly number[], blank: readonly number[] = []) {
  const files = Array.from({ length: count }, (_, i) =>
    entry("applications", {
      "Mã hồ sơ": `HS${String(i)}`,
      "Ngày nhận": d("05/01/2026") + i,
      "Hạn giải quyết": blank.includes(i) ? null : d("16/01/2026") + i,
    }),
  );
  const boxes = formulas.map((i) => {
    const row = HEADER_ROW + 1 + i;
    return { top: row, left: 3, bottom: row, right: 3 };
  });
  return check(bookOf({ applications: files }, { formulas: { applications: boxes } }))
    .filter(({ rule }) => rule === "formula-overwritten")
    .map(({ cell }) => cell);
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

test("few values among many formulas are slips; many are a habit", () => {
  expect(found(10, upTo(8))).toEqual(["D13", "D14"]);
  expect(found(10, upTo(7))).toEqual([]);
});

test("three formulas are no column that calculates", () => {
  expect(found(4, upTo(3))).toEqual([]);
});

test("a blank cell was not typed over", () => {
  expect(found(6, upTo(5), [5])).toEqual([]);
});

test("where all calculate, and where nobody can tell, nothing is said", () => {
  expect(found(6, upTo(6))).toEqual([]);
  const untold = bookOf({ applications: [entry("applications")] });
  expect(check(untold).map(({ rule }) => rule)).not.toContain("formula-overwritten");
});

test("a column of the department's own is looked at as well", () => {
  const rows = upTo(5).map((i) =>
    entry("outreach", { Ngày: d("05/01/2026") + i, "Tên hoạt động": `Buổi ${String(i)}`, Tổng: i + 1 }),
  );
  const book = bookOf({ outreach: rows }, { own: { outreach: ["Tổng"] } });
  const column = book.entries("outreach").columnOf("Tổng");
  const calculated = { top: HEADER_ROW + 1, left: column, bottom: HEADER_ROW + 4, right: column };
  const told = bookOf(
    { outreach: rows },
    { own: { outreach: ["Tổng"] }, formulas: { outreach: [calculated] } },
  );
  expect(check(told)).toMatchObject([{ rule: "formula-overwritten", field: "Tổng", value: "5" }]);
});
