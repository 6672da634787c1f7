import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { openDesk } from "../../src/actions/openDesk";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import type { CellValue } from "../../src/workbook/value";
import type { XlsxWorkbook } from "../../src/xlsx";
import { outlineOf } from "../looking";
import { open, sampleFile } from "./workbooks";

jest.setTimeout(120_000);

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});

test("a line of a target that nobody defines is told, and everything is scored as before", async () => {
  const workbook = await withLines([
    { Mã: "HCTH-9", Phòng: "HCTH", "Nội dung": "Chưa có cách đo", "Mức giao": 1 },
  ]);
  const { findings } = await checkWorkbook(workbook, { write: false });
  expect(findings).toMatchObject([{ rule: "target-undefined", severity: "warning", sheet: "Chỉ tiêu" }]);
  expect(findings[0]?.message).toContain("HCTH-9");
  const view = await openDesk(workbook).score({ reportDate: null });
  expect(view.undefinedTargets).toMatchObject([{ id: "HCTH-9", sheet: "Chỉ tiêu" }]);
  const [before, now] = [open(file), workbook].map((one) => scoreWorkbook(one, { write: false }));
  expect((await now)?.scorecard.targets).toEqual((await before)?.scorecard.targets);
});

test("defined in the pane with its own code it is judged, and told no more", async () => {
  const workbook = await withLines([{ Mã: "HCTH-9", "Nội dung": "Chưa có cách đo" }]);
  const desk = openDesk(workbook);
  const { targets } = await desk.saveTarget({
    ...{ id: "HCTH-9", department: "HCTH", text: "Có văn bản", clause: "" },
    rows: [{ role: "measure", register: "Văn bản", column: "", says: "số dòng trong kỳ", value: "" }],
    ...{ compare: ">=", level: 1, stretch: null, when: "always", max: null },
  });
  expect(targets.at(-1)).toMatchObject({ id: "HCTH-9" });
  expect((await checkWorkbook(workbook, { write: false })).findings).toEqual([]);
});

test("headings, notes, blank lines and lines that are marked as taken out are not minded", async () => {
  const workbook = await withLines(
    [
      { Mã: "PHÒNG HÀNH CHÍNH - TỔNG HỢP" },
      { "Nội dung": "Chỉ tiêu năm sau sẽ bổ sung" },
      {},
      { Mã: "HCTH-9", "Nội dung": "Đã bỏ", "Bỏ chỉ tiêu": "x" },
    ],
    "Bỏ chỉ tiêu",
  );
  expect((await checkWorkbook(workbook, { write: false })).findings).toEqual([]);
});

/** With further lines in Chỉ tiêu. */
async function withLines(
  lines: readonly Readonly<Record<string, CellValue>>[],
  column?: string,
): Promise<XlsxWorkbook> {
  const workbook = open(file);
  if (column !== undefined) {
    // Taking one out makes the column.
    await openDesk(workbook).removeTarget({ target: "CTXH-7", removed: true });
    await openDesk(workbook).removeTarget({ target: "CTXH-7", removed: false });
  }
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === "ChiTieu");
  if (!table) throw new Error("no targets");
  const { sheet, columns, box } = table;
  expect(column === undefined || columns.includes(column)).toBe(true);
  const cells = lines.flatMap((line, index) =>
    Object.entries(line).map(([name, value]) => {
      const at = columns.indexOf(name);
      if (at < 0) throw new Error(`no column ${name}`);
      return { sheet, row: box.bottom + 1 + index, column: box.left + at, value };
    }),
  );
  const growths = [{ table: table.name, from: box, rows: lines.length }];
  await workbook.write({ sheets: [], names: [], columns: [], cells, growths });
  return workbook;
}
