import { readFileSync } from "node:fs";

import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { namDinhPlan } from "../../src/campaign/presets/nam-dinh-plan";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { YEARS_SHEET } from "../../src/sheets/names";
import type { CellValue, Grid } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { d } from "../books";
import { convert } from "../libreoffice";
import { cellsOf } from "../looking";
import { needsLibreOffice } from "../needs";
import { scratchFile } from "../parity/effort";

const [CARE, TRAINED, SERVED] = namDinhPlan.targets.map(({ text }) => text);
const UNIT = "đối tượng";

/** The source's own figures, and a line that was written twice. */
const PLAN: Grid = [
  [2022, "Năm", CARE ?? "", UNIT, 160, 164],
  [2022, "Năm", TRAINED ?? "", UNIT, 90, 103],
  [2023, "6 tháng", SERVED ?? "", UNIT, null, 241],
  [2023, "6 tháng", CARE ?? "", UNIT, 80, 81],
  [2023, "6 tháng", CARE ?? "", UNIT, 80, 82],
  [2023, "6 tháng", TRAINED ?? "", UNIT, 0, 12],
];

async function scored(rows: Grid, cached: boolean): Promise<Workbook & { toBytes: () => Uint8Array }> {
  const workbook = newXlsx(cached ? { calculate } : {});
  const reportDate = d("31/12/2022");
  await setUp(workbook, namDinhPlan, { today: reportDate, reportDate, rows: new Map([["plan", rows]]) });
  await scoreWorkbook(workbook, { write: true });
  return workbook;
}

/** Years, then each line below its title; what is blank is left out at the end. */
async function linesIn(workbook: Workbook): Promise<CellValue[][]> {
  const [sheet] = await cellsOf(workbook, [YEARS_SHEET]);
  return (sheet?.cells ?? []).slice(4).map((line) => {
    const said = line.slice(3).map((value) => (value === "" ? null : value));
    while (said.at(-1) === null) said.pop();
    return said.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value));
  });
}

const EXPECTED: CellValue[][] = [
  ["Số liệu", 2022, 2023],
  ...[["Thực hiện", null, "trùng"], ["Kế hoạch", null, "trùng"], ["Tỷ lệ"]],
  ...[
    ["Thực hiện", 164],
    ["Kế hoạch", 160],
    ["Tỷ lệ", 1.025],
  ],
  ...[["Thực hiện", null, 12], ["Kế hoạch", null, 0], ["Tỷ lệ"]],
  ...[
    ["Thực hiện", 103],
    ["Kế hoạch", 90],
    ["Tỷ lệ", 1.144],
  ],
  ...[["Thực hiện", null, 241], ["Kế hoạch"], ["Tỷ lệ"]],
  ...[["Thực hiện"], ["Kế hoạch"], ["Tỷ lệ"]],
];

test("plan and done of every year stand side by side", async () => {
  expect(await linesIn(await scored(PLAN, true))).toEqual(EXPECTED);
});

test("of more years than there is room for the latest are shown, of none none", async () => {
  const years = (rows: Grid) =>
    scored(rows, true)
      .then(linesIn)
      .then(([header]) => header?.slice(1));
  const nine = Array.from({ length: 9 }, (_, index) => [2018 + index, "Năm", CARE ?? "", UNIT, 1, 1]);
  expect(await years(nine)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  expect(await years([])).toEqual([]);
});

test("a campaign without plans has no such sheet", async () => {
  const workbook = newXlsx({ calculate });
  await setUp(workbook, sonLa2026, { today: d("30/06/2026") });
  await scoreWorkbook(workbook, { write: true });
  expect((await workbook.contents()).sheets.map(({ name }) => name)).not.toContain(YEARS_SHEET);
});

needsLibreOffice("recalculated by LibreOffice", () => {
  it("shows the same", async () => {
    const file = scratchFile("years.xlsx", (await scored(PLAN, false)).toBytes());
    const [converted = ""] = convert([file], "xlsx");
    expect(await linesIn(openXlsx(readFileSync(converted)))).toEqual(EXPECTED);
  });
});
