import { adoptableSheets } from "../../src/actions/adopt/adoptable";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { openDesk } from "../../src/actions/openDesk";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { shareWithDepartments } from "../../src/actions/share/department";
import { shareWithSuperior } from "../../src/actions/share/superior";
import { calculate } from "../../src/calculating";
import { presets } from "../../src/campaign/presets";
import { withUnits } from "../../src/campaign/units";
import { RESULTS_SHEET, SCORECARD_SHEET } from "../../src/sheets/names";
import { reportDateOfSample, rowsOfSample, unitsOfSample } from "../../src/standin/sample/campaigns";
import { sampleWorkbook } from "../../src/standin/sample/workbook";
import { files } from "../../src/taskpane/work/files";
import type { LookArea } from "../../src/workbook/dressing";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue, Grid } from "../../src/workbook/value";
import type { Area, Workbook } from "../../src/workbook/workbook";
import { newXlsx } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf } from "../looking";
import { lintPlans } from "../sheets/planFormulas";
import { chance } from "./share/chance";

const NOW = d("22/11/2026") + 0.4;

/** Every ready-made campaign goes the whole way as data: nothing in it is expected of another one. */
const FEW_UNITS = presets.map((preset) =>
  preset.units ? withUnits(preset, unitsOfSample(preset, 6)) : preset,
);
describe.each(FEW_UNITS.map((campaign) => [campaign.id, campaign] as const))("%s", (_, campaign) => {
  const scored = async (written: WorkbookPlan[] = []) => {
    const workbook = recorded(newXlsx({ calculate }), written);
    const reportDate = reportDateOfSample(campaign);
    await setUp(workbook, campaign, { today: reportDate, reportDate, rows: small() });
    await scoreWorkbook(workbook, { write: true });
    return workbook;
  };
  const small = () => rowsOfSample(campaign, { residents: 12, seed: 3, clean: true });

  test("is set up, seen as what it is, and has nothing wrong", async () => {
    const workbook = await sampleWorkbook(campaign, small());
    const seen = await openDesk(workbook).look();
    expect(seen.campaign).toMatchObject({ id: campaign.id, targets: campaign.targets.length });
    expect(seen.lacking).toEqual([]);
    expect((await checkWorkbook(workbook, { write: false })).findings).toEqual([]);
    expect(await adoptableSheets(workbook, campaign.registers)).toEqual([]);
  });

  test("is scored by formulas of the dialect, and nothing in it is an error", async () => {
    const written: WorkbookPlan[] = [];
    const workbook = await scored(written);
    expect(lintPlans(written)).toEqual([]);
    const [card] = await cellsOf(workbook, [SCORECARD_SHEET]);
    const flat = (card?.cells ?? []).flat();
    expect(flat.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    expect(flat).toEqual(expect.arrayContaining(campaign.targets.map(({ id }) => id)));
  });

  test("is formatted without a change", async () => {
    const { registers } = await openDesk(await scored()).formatting({ register: null });
    expect(registers.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test("goes to every department with the results of the scorecard", async () => {
    const workbook = await scored();
    const [card] = await cellsOf(workbook, [SCORECARD_SHEET]);
    const departments = campaign.departments.map(({ id }) => id);
    const choice = { departments, columns: "full", now: NOW } as const;
    const copies = await shareWithDepartments(workbook, files, chance(7), choice);
    const results = await Promise.all(
      copies.map(async ({ bytes }) => {
        const [sheet] = await cellsOf(files.open(bytes).workbook, [RESULTS_SHEET]);
        return linesOf(sheet?.cells ?? []);
      }),
    );
    expect(results.flat().sort()).toEqual(linesOf(card?.cells ?? []).sort());
  });

  test("goes to superiors, who see the same scorecard", async () => {
    const workbook = await scored();
    const [card] = await cellsOf(workbook, [SCORECARD_SHEET]);
    const { bytes } = await shareWithSuperior(workbook, files, { now: NOW });
    const [copied] = await cellsOf(files.open(bytes).workbook, [SCORECARD_SHEET]);
    expect(linesOf(copied?.cells ?? [])).toEqual(linesOf(card?.cells ?? []));
  });

  const ids = new Set(campaign.targets.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]));
  const linesOf = (cells: Grid) =>
    cells
      .filter(([first]) => typeof first === "string" && ids.has(first))
      .map((line) => JSON.stringify(line.slice(0, 9).map(asWritten)));
});

/** The decimal sign in words follows the machine. */
function asWritten(value: CellValue): CellValue {
  if (value === "") return null;
  return typeof value === "string" ? value.replace(/(\d),(\d)/g, "$1.$2") : value;
}

/** Passes everything on and keeps what is written. */
function recorded(workbook: Workbook, written: WorkbookPlan[]): Workbook {
  return {
    contents: () => workbook.contents(),
    read: (areas: readonly Area[]) => workbook.read(areas),
    looks: (areas: readonly LookArea[]) => workbook.looks(areas),
    write: (plan) => {
      written.push(plan);
      return workbook.write(plan);
    },
  };
}
