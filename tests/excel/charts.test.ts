import { openedInExcel } from "./opened";
import { closeAll } from "./opened";
import { chart, columns, sheet } from "../xlsx/chartPlans";
import { workbookPlan } from "../xlsx/plans";

jest.setTimeout(60_000);
afterEach(closeAll);

const NAME = "Biểu đồ";
const plan = (charts: Parameters<typeof sheet>[0]) =>
  workbookPlan({ sheets: [sheet(charts, { mode: "replace" })] });

async function written(charts: Parameters<typeof sheet>[0]) {
  const excel = await openedInExcel(null, { profile: "desktop-2021" });
  await excel.workbook().write(plan(charts));
  const there = () => excel.book.sheet(NAME)?.charts ?? [];
  return { ...excel, names: () => there().map(({ content }) => content.name), there };
}

it("makes our charts anew without telling of a loss", async () => {
  const { workbook, names } = await written([chart, columns]);
  const { losses } = await workbook().write(plan([columns]));
  expect(losses).toEqual([]);
  expect(names()).toEqual([columns.name]);
});

it.each([
  ["somebody's own chart", "Chart 1"],
  ["a copy of ours", chart.name],
])("tells that %s went with the sheet", async (_, name) => {
  const { workbook, names, there, book } = await written([chart]);
  const [ours] = there();
  if (ours) book.sheet(NAME)?.addChart({ ...ours.content, name });
  const { losses } = await workbook().write(plan([chart]));
  expect(losses).toEqual([{ sheet: NAME, what: "drawings" }]);
  expect(names()).toEqual([chart.name]);
});

it("is drawn with what ExcelApi 1.14 has, names and categories said and not guessed", async () => {
  const { there } = await written([chart, columns]);
  expect(
    there().map(({ content }) => content.series.map(({ name, categories }) => [name, categories])),
  ).toEqual([chart, columns].map(({ series, categories }) => series.map(({ name }) => [name, categories])));
});
