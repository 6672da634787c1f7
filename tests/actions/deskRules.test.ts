import { openDesk } from "../../src/actions/openDesk";
import { rules } from "../../src/checking/rules";
import { valueAt } from "../../src/workbook/rows";
import type { Workbook } from "../../src/workbook/workbook";
import { HEADER_ROW } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { patched, sampleFile } from "./workbooks";

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});

/** Of the first person: born more than 120 years ago, which is minded as a warning. */
const oldBook = () =>
  patched(
    file,
    ...[1905, null].map((value, at) => ({ sheet: "Đối tượng", row: HEADER_ROW + 1, column: 3 + at, value })),
  );

async function levelTable(workbook: Workbook) {
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === "QuyTac");
  if (!table) throw new Error("no table of levels");
  const [cells] = await cellsOf(workbook, [table.sheet]);
  if (!cells) throw new Error("no cells");
  const rows = Array.from({ length: table.box.bottom - table.box.top }, (_, index) =>
    table.columns.map((_, column) => valueAt(cells, table.box.top + 1 + index, table.box.left + column)),
  );
  return { table, rows };
}

test("a level that is chosen is written into its row, and the next check obeys it", async () => {
  const workbook = await oldBook();
  const desk = openDesk(workbook);
  expect(await desk.ruleLevels()).toEqual({ levels: {}, changeable: true });
  expect((await desk.check()).groups).toMatchObject([{ rule: "birth-range", severity: "warning" }]);
  expect(await desk.setRuleLevel({ rule: "birth-range", level: "note" })).toEqual({
    levels: { "birth-range": "note" },
    changeable: true,
  });
  expect((await desk.check()).groups).toMatchObject([{ rule: "birth-range", severity: "note" }]);
  await desk.setRuleLevel({ rule: "birth-range", level: "off" });
  expect((await desk.check()).total).toBe(0);
  const { rows } = await levelTable(workbook);
  expect(rows.filter(([level]) => level !== "Như có sẵn")).toEqual([
    ["Không kiểm tra", expect.any(String), "birth-range"],
  ]);
});

test("as it was made again, the rule speaks as before", async () => {
  const desk = openDesk(await oldBook());
  await desk.setRuleLevel({ rule: "birth-range", level: "off" });
  expect(await desk.setRuleLevel({ rule: "birth-range", level: null })).toEqual({
    levels: {},
    changeable: true,
  });
  expect((await desk.check()).groups).toMatchObject([{ rule: "birth-range", severity: "warning" }]);
});

test("a rule that is newer than the table gets a row, and no other row changes", async () => {
  const whole = await oldBook();
  const { table, rows } = await levelTable(whole);
  const at = rows.findIndex(([, , id]) => id === "birth-range");
  const workbook = await patched(file, {
    sheet: table.sheet,
    row: table.box.top + 1 + at,
    column: table.box.left + 2,
    value: "another-rule",
  });
  await openDesk(workbook).setRuleLevel({ rule: "birth-range", level: "note" });
  const after = await levelTable(workbook);
  expect(after.rows).toHaveLength(Object.keys(rules).length + 1);
  expect(after.rows.at(-1)).toEqual(["Lưu ý", rows[at]?.[1], "birth-range"]);
  expect(after.rows.filter(([level]) => level !== "Như có sẵn")).toHaveLength(1);
});

test("a workbook without the table keeps all rules as they were made, and says so", async () => {
  const workbook = await oldBook();
  const desk = openDesk({
    contents: async () => {
      const contents = await workbook.contents();
      return { ...contents, tables: contents.tables.filter(({ name }) => name !== "QuyTac") };
    },
    read: (areas) => workbook.read(areas),
    looks: (areas) => workbook.looks(areas),
    write: (plan) => workbook.write(plan),
  });
  expect(await desk.ruleLevels()).toEqual({ levels: {}, changeable: false });
  await expect(desk.setRuleLevel({ rule: "birth-range", level: "off" })).rejects.toMatchObject({
    code: "table-missing",
  });
});
