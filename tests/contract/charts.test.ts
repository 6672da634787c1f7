import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../src/xlsx";
import { chart, columns, sheet } from "../xlsx/chartPlans";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";
import { closeDoors, DOORS, EXCEL, FILES, plainFile } from "./doors";

jest.setTimeout(60_000);
afterEach(closeDoors);

const replaced = { mode: "replace" } as const;
/** Figures beside the bars, and beside a line. */
const labelled = { ...columns, series: columns.series.map((one) => ({ ...one, labels: "0" })) };

/** What a file says of its charts, with what they show; Excel keeps no description. */
function chartsIn(bytes: Uint8Array) {
  const texts = Object.entries(unzipSync(bytes)).filter(([name]) => /xl\/charts\/chart\d+\.xml$/.test(name));
  const sheets = openXlsx(bytes).whole().sheets;
  return {
    plans: sheets.flatMap(({ charts }) => charts.map((one) => ({ ...one, description: "" }))),
    shown: texts.map(([, text]) => strFromU8(text)),
  };
}

it("draws the same charts through both doors", async () => {
  const plans = [[chart, labelled], [labelled]];
  const files = await Promise.all(
    DOORS.map(async (door) => {
      const { workbook, save } = await door.open(await plainFile());
      const found = [];
      for (const charts of plans) {
        const report = await workbook().write(workbookPlan({ sheets: [sheet(charts, replaced)] }));
        expect(report.losses).toEqual([]);
        found.push(chartsIn(await save()));
      }
      return found;
    }),
  );
  expect(files[1]).toEqual(files[0]);
  const [both, one] = files[0] ?? [];
  expect(both?.plans).toEqual([chart, labelled].map((plan) => ({ ...plan, description: "" })));
  expect(both?.shown[0]).toContain('<c:pt idx="0"><c:v>0.5</c:v></c:pt>');
  expect(one?.plans.map(({ name }) => name)).toEqual([columns.name]);
});

it("draws them again in Excel on what the other door has written", async () => {
  const first = await FILES.open(await plainFile());
  await first.workbook().write(workbookPlan({ sheets: [sheet([chart])] }));
  const file = await first.save();
  const { workbook, save } = await EXCEL.open(file);
  const { losses } = await workbook().write(workbookPlan({ sheets: [sheet([chart], replaced)] }));
  expect(losses).toEqual([]);
  expect(chartsIn(await save())).toEqual(chartsIn(file));
});

it("puts a new sheet behind the one that the plan has before it, and that is there already", async () => {
  const orders = await Promise.all(
    DOORS.map(async (door) => {
      const { workbook, save } = await door.open(await plainFile());
      const first = { mode: "replace", position: "first" } as const;
      const before = sheetPlan("Bảng điểm", [], first);
      await workbook().write(workbookPlan({ sheets: [before] }));
      await workbook().write(workbookPlan({ sheets: [before, sheet([chart], first)] }));
      return openXlsx(await save())
        .whole()
        .sheets.map(({ name }) => name);
    }),
  );
  expect(orders).toEqual([
    ["Bảng điểm", "Biểu đồ", "Trang tính1"],
    ["Bảng điểm", "Biểu đồ", "Trang tính1"],
  ]);
});

it("keeps what the cells show by now when somebody has changed them", async () => {
  const first = await FILES.open(await plainFile());
  await first.workbook().write(workbookPlan({ sheets: [sheet([chart])] }));
  const { workbook, save } = await EXCEL.open(await first.save());
  const cell = { sheet: "Biểu đồ", row: 1, column: 2, value: 0.75 };
  await workbook().write(workbookPlan({ cells: [cell] }));
  expect(chartsIn(await save()).shown[0]).toContain('<c:pt idx="0"><c:v>0.75</c:v></c:pt>');
});

it("leaves charts of sheets that a plan does not touch, in Excel too", async () => {
  const first = await FILES.open(await plainFile());
  await first.workbook().write(workbookPlan({ sheets: [sheet([chart])] }));
  const file = await first.save();
  const { workbook, save } = await EXCEL.open(file);
  await workbook().write(
    workbookPlan({ sheets: [sheetPlan("Khác", [lines([{ value: 1, style: "number" }])])] }),
  );
  expect(chartsIn(await save())).toEqual(chartsIn(file));
});
