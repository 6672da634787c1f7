import { scoreWorkbook } from "../../../../src/actions/scoreWorkbook";
import { shareWithSuperior } from "../../../../src/actions/share/superior";
import { SCORING_TABLE, TARGETS_TABLE } from "../../../../src/sheets/names";
import { files } from "../../../../src/taskpane/work/files";
import { EMPTY_PLAN } from "../../../../src/workbook/emptyPlan";
import type { CellValue } from "../../../../src/workbook/value";
import { openXlsx, type XlsxWorkbook } from "../../../../src/xlsx";
import { open, sampleFile } from "../../../actions/workbooks";
import { cellsOf, outlineOf } from "../../../looking";

async function master(changes: readonly [table: string, row: number, column: string, value: CellValue][]) {
  const workbook = open(await sampleFile());
  await scoreWorkbook(workbook, { write: true });
  const { tables } = await outlineOf(workbook);
  const cells = changes.map(([name, row, column, value]) => {
    const table = tables.find((one) => one.name === name);
    if (!table) throw new Error(`no table ${name}`);
    const { sheet, box, columns } = table;
    return { sheet, row: box.top + row, column: box.left + columns.indexOf(column), value };
  });
  await workbook.write({ ...EMPTY_PLAN, cells });
  await scoreWorkbook(workbook, { write: true });
  return workbook;
}

test("the copy shows the points that the centre's own shows, and not who gave them and why", async () => {
  const workbook = await master([
    [SCORING_TABLE, 1, "Tự chấm", 9],
    [SCORING_TABLE, 1, "Duyệt", 8],
    [SCORING_TABLE, 1, "Lý do", "bí mật lý do"],
    [SCORING_TABLE, 1, "Người chấm", "bí mật người"],
    [TARGETS_TABLE, 3, "Điểm tối đa", 33],
  ]);
  const { bytes } = await shareWithSuperior(workbook, files, { now: 46_200 });
  const copy = openXlsx(bytes);
  const lines = async (from: XlsxWorkbook) => {
    const [card] = await cellsOf(from, ["Bảng điểm"]);
    const rows = (card?.cells ?? []).filter(
      ([first]) => typeof first === "string" && /^[A-Z]{4}/.test(first),
    );
    // Without the last column, which says by whom and why.
    return rows.map((row) => row.slice(0, 15).map((value) => (value === "" ? null : value)));
  };
  const shown = await lines(copy);
  expect(shown).toEqual(await lines(workbook));
  expect(shown.find(([id]) => id === "HCTH-1")?.slice(9)).toEqual([10, 9.4, 9, null, 8, 8]);
  const { sheets } = await outlineOf(copy);
  const all = await cellsOf(
    copy,
    sheets.map(({ name }) => name),
  );
  expect(JSON.stringify(all)).not.toContain("bí mật");
});

test("a number of a document that says something of a person is refused", async () => {
  const workbook = await master([[TARGETS_TABLE, 1, "Số văn bản không giao", "001099012345"]]);
  await expect(shareWithSuperior(workbook, files, { now: 46_200 })).rejects.toMatchObject({
    code: "personal-data-in-text",
    details: { sheet: "Chỉ tiêu", cell: "M5" },
  });
});
