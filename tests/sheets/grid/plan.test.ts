import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import type { GridFields } from "../../../src/registers/register";
import { type GridContent, gridPlan, gridSheetName } from "../../../src/sheets/grid/gridSheet";
import type { Line, PlanCell } from "../../../src/workbook/plan";
import { m } from "../../books";
import { lintPlans } from "../planFormulas";

const register = registerOf(sonLa2026, "activities");

function fields(): GridFields {
  if (!register.grid) throw new Error("activities are kept as a grid");
  return register.grid;
}

const content = (month: string, people: number): GridContent => ({
  ...{ register, month: m(month), details: [], told: "", shift: 0 },
  labels: { code: "Mã đối tượng", name: "Họ và tên", group: "Nhóm đối tượng" },
  people: Array.from({ length: people }, (_, i) => ({
    ...{ code: `DT${String(i)}`, name: "Lò Thị Hoa", group: "Trẻ em", said: [null] },
    marks: ["x", "", "K"],
  })),
});

const plan = (month: string, people: number) => gridPlan(content(month, people), fields());

function linesOf(month: string, people: number): readonly Line[] {
  const [block] = plan(month, people).blocks;
  if (block?.kind !== "lines") throw new Error("no lines");
  return block.lines;
}

const cellsOf = (month: string, people: number): readonly PlanCell[] =>
  linesOf(month, people)
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell !== null);

test("its formulas are of our dialect", () => {
  const sheets = [plan("03/2026", 3), plan("02/2026", 0)];
  expect(cellsOf("03/2026", 3).filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(100);
  expect(lintPlans([{ sheets, names: [], cells: [], columns: [] }])).toEqual([]);
});

test("a month has the days that it has, and its weekends are tinted", () => {
  const days = (month: string) =>
    cellsOf(month, 1).filter(({ style }) => style === "day" || style === "weekend");
  expect(["02/2026", "04/2026", "03/2026", "02/2028"].map((month) => days(month).length)).toEqual([
    28, 30, 31, 29,
  ]);
  const tinted = days("03/2026").flatMap(({ style }, day) => (style === "weekend" ? [day + 1] : []));
  expect(tinted).toEqual([1, 7, 8, 14, 15, 21, 22, 28, 29]);
});

test("every day lets choose the marks of the legend, and a person may insist on another", () => {
  const cells = cellsOf("03/2026", 2).flatMap(({ validation }) => validation ?? []);
  expect(cells).toHaveLength(62);
  const [first] = cells;
  expect(first).toMatchObject({ rule: { kind: "list" }, onError: "warning" });
  const source = first?.rule.kind === "list" ? first.rule.source : "";
  const [, top = "", bottom = ""] = /^'Sinh hoạt 03-2026'!\$A\$(\d+):\$A\$(\d+)$/.exec(source) ?? [];
  const legend = linesOf("03/2026", 2).slice(Number(top) - 1, Number(bottom));
  expect(legend.map(({ cells: [mark] }) => mark?.value)).toEqual(["x", "K", "P", "?"]);
});

test("a sheet's name has 31 characters at most", () => {
  const long = { ...register, sheet: "Theo dõi sinh hoạt tập thể và lao động" };
  expect(gridSheetName(long, m("03/2026"))).toBe("Theo dõi sinh hoạt tập 03-2026");
  expect(gridSheetName(register, m("12/2026"))).toBe("Sinh hoạt 12-2026");
});

test("it is printed on A4 across, with its header on every page", () => {
  expect(plan("03/2026", 2).print).toMatchObject({
    orientation: "landscape",
    repeatRows: { first: 3, last: 4 },
  });
});
