import { sonLa2026 } from "../../../../src/campaign/presets/son-la-2026";
import { lintFormula } from "../../../../src/sheets/dialect";
import { registerCopyPlan } from "../../../../src/sheets/copies/department/registerCopy";
import { registerOf } from "../../../../src/campaign/campaign";
import { layOut } from "../../../../src/workbook/layout";
import type { SheetPlan } from "../../../../src/workbook/plan";
import { cellsOfPlan } from "./sent";

const FROM = "Bản gửi Phòng Y tế ngày 22/11/2026";

function copyOf(id: string, rows = 2): SheetPlan {
  const register = registerOf(sonLa2026, id);
  const values = register.fields.map(() => "x");
  const all = Array.from({ length: rows }, (_, at) => ({ id: `BCDF234${String(at)}`, at, values }));
  return registerCopyPlan({ register, rows: all }, sonLa2026, FROM);
}

const tableOf = (plan: SheetPlan) => {
  const [table] = layOut(plan).tables;
  if (!table) throw new Error("no table");
  return table;
};

test("holds the rows with their ids and blank rows to write in", () => {
  const { cells } = cellsOfPlan(copyOf("healthchecks"));
  expect(cells[3]).toEqual(["Mã đối tượng", "Ngày khám", "Loại khám", "Kết luận", "Mã dòng"]);
  expect(cells.slice(4, 6)).toEqual([
    ["x", "x", "x", "x", "BCDF2340"],
    ["x", "x", "x", "x", "BCDF2341"],
  ]);
  expect(cells.slice(6)).toHaveLength(10);
  expect(
    cells
      .slice(6)
      .flat()
      .every((value) => value === null),
  ).toBe(true);
});

test("has no calculated columns: what they look up is not in the copy", () => {
  for (const { id } of sonLa2026.registers) {
    expect(tableOf(copyOf(id)).block.columns.filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
});

test("keeps drop-downs and messages on every column of the table", () => {
  const { block } = tableOf(copyOf("healthchecks"));
  const list = block.columns.find(({ name }) => name === "Loại khám")?.validation;
  expect(list).toMatchObject({ rule: { kind: "list" }, onError: "stop", prompt: { title: "Loại khám" } });
  expect(block.columns.slice(0, -1).every(({ validation }) => validation !== undefined)).toBe(true);
});

test("colours blank required cells of rows that say something, in a few plain rules over the table", () => {
  for (const { id, fields } of sonLa2026.registers) {
    const plan = copyOf(id);
    const { body } = tableOf(plan);
    expect(plan.conditionalFormats.length).toBeLessThanOrEqual(10);
    const coloured = plan.conditionalFormats.flatMap(({ box, formula }) => {
      expect(lintFormula(formula, "rule", new Map())).toEqual([]);
      expect([box.top, box.bottom]).toEqual([body.top, body.bottom]);
      return fields.slice(box.left, box.right + 1).map(({ label }) => label);
    });
    expect(coloured).toEqual(fields.filter(({ required }) => required).map(({ label }) => label));
  }
  expect(copyOf("healthchecks").conditionalFormats[0]?.formula).toBe('AND(A5="",COUNTA($A5:$D5)>0)');
});

test("says whose copy it is and what the colours mean", () => {
  expect(cellsOfPlan(copyOf("healthchecks")).cells[1]).toEqual([
    `${FROM}. Ô vàng: bắt buộc, còn trống. Đầu cột đỏ: dữ liệu cá nhân.`,
  ]);
  expect(cellsOfPlan(copyOf("meals")).cells[1]).toEqual([`${FROM}. Ô vàng: bắt buộc, còn trống.`]);
});
