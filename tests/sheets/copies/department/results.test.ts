import { readBook } from "../../../../src/actions/readBook";
import { scoreWorkbook } from "../../../../src/actions/scoreWorkbook";
import { sonLa2026 } from "../../../../src/campaign/presets/son-la-2026";
import { score } from "../../../../src/scoring/score";
import { resultsPlan } from "../../../../src/sheets/copies/department/results";
import { SCORECARD_SHEET, SETTINGS_SHEET } from "../../../../src/sheets/names";
import type { CellPatch } from "../../../../src/workbook/plan";
import { type CellValue, type Grid, isBlank } from "../../../../src/workbook/value";
import { open, sampleFile } from "../../../actions/workbooks";
import { d, HEADER_ROW } from "../../../books";
import { cellsOf } from "../../../looking";
import { cellsOfPlan } from "./sent";

const IDS = sonLa2026.targets.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);

/** The first incident does not say what it is. */
const WITHOUT_TYPE: CellPatch = { sheet: "Sự cố - vi phạm", row: HEADER_ROW + 1, column: 2, value: null };

/** The lines of targets and parts, by id; blank is null. */
function linesById(cells: Grid): Map<string, CellValue[]> {
  return new Map(
    cells.flatMap((line): [string, CellValue[]][] => {
      const [id] = line;
      if (typeof id !== "string" || !IDS.includes(id)) return [];
      return [
        [id, Array.from({ length: 8 }, (_, at) => (isBlank(line[at + 1]) ? null : (line[at + 1] ?? null)))],
      ];
    }),
  );
}

/** The scorecard's lines as Excel shows them, and those of all departments' copies. */
async function bothOf(
  residents: number,
  ...settings: readonly (readonly [label: string, value: CellValue])[]
) {
  const workbook = open(await sampleFile("30/06/2026", { residents, clean: false }));
  const [cells] = await cellsOf(workbook, [SETTINGS_SHEET]);
  const patches = settings.map(([label, value]): CellPatch => {
    const row = cells?.cells.findIndex(([first]) => first === label) ?? -1;
    return { sheet: SETTINGS_SHEET, row, column: 1, value };
  });
  await workbook.write({ sheets: [], names: [], columns: [], cells: [...patches, WITHOUT_TYPE] });
  await scoreWorkbook(workbook, { write: true });
  const [scorecard] = await cellsOf(workbook, [SCORECARD_SHEET]);
  const { book, settings: read } = await readBook(workbook);
  const { targets } = score(book);
  const copies = book.campaign.departments.flatMap((department) => {
    const own = targets.filter(({ target }) => target.department === department.id);
    return cellsOfPlan(resultsPlan(department, own, book.period, read)).cells;
  });
  return { scorecard: linesById(scorecard?.cells ?? []), copies: linesById(copies) };
}

describe("a department's results say what the scorecard says", () => {
  test.each([
    ["as it is set up", 20, []],
    [
      "cut after two decimals",
      20,
      [
        ["Cách làm tròn", "Cắt bớt"],
        ["Số chữ số thập phân", 2],
      ],
    ],
    ["without decimals", 20, [["Số chữ số thập phân", 0]]],
    ["early in the year", 12, [["Ngày chốt số liệu", d("20/01/2026")]]],
    ["of a quarter that is over", 12, [["Kỳ báo cáo", "Quý I"]]],
    ["at its end", 12, [["Ngày chốt số liệu", d("31/12/2026")]]],
    ["in an empty centre", 0, []],
  ] as const)("%s", async (_, residents, settings) => {
    const { scorecard, copies } = await bothOf(residents, ...settings);
    expect([...copies.keys()].sort()).toEqual([...new Set(IDS)].sort());
    expect(Object.fromEntries(copies)).toEqual(Object.fromEntries(scorecard));
  });
});

test("they are values, and say until when they count", async () => {
  const { book, settings } = await readBook(open(await sampleFile()));
  const { targets } = score(book);
  const plan = resultsPlan({ id: "QLCS", name: "Phòng QLCS" }, targets, book.period, settings);
  expect(JSON.stringify(plan.blocks)).not.toContain('"formula"');
  expect(cellsOfPlan(plan).cells[1]).toEqual([
    "Năm 2026, số liệu đến hết 30/06/2026. Kết quả tại thời điểm gửi, không tự đổi.",
  ]);
  expect(plan.conditionalFormats).toHaveLength(6);
});
