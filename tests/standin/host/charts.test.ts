import { closeAll, failure, onSheet1, opened } from "./opened";

afterEach(closeAll);

async function withChart() {
  const excel = await opened();
  await onSheet1(excel, (sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B2"), "Columns");
    chart.name = "Của tôi";
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A1:A2"));
  });
  return excel;
}

it("keeps charts under their names until they are deleted", async () => {
  const excel = await withChart();
  const charts = () => excel.book.sheet("Sheet1")?.charts.map(({ content }) => content.name);
  expect(charts()).toEqual(["Của tôi"]);
  await onSheet1(excel, (sheet) => sheet.charts.getItem("của tôi").delete());
  expect(charts()).toEqual([]);
  expect(await failure(onSheet1(excel, (sheet) => sheet.charts.getItem("Của tôi").delete()))).toMatchObject({
    code: "ItemNotFound",
  });
});

it.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown]>([
  ["another kind", (_, sheet) => sheet.charts.add("Pie", sheet.getRange("B1:B2"), "Columns")],
  [
    "columns to guess from",
    (_, sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:B2"), "Columns"),
  ],
  ["another overlap", (chart) => (chart.series.getItemAt(0).overlap = 50)],
  ["markers of bars", (chart) => (chart.series.getItemAt(0).markerStyle = "None")],
  ["gridlines", (chart) => (chart.axes.valueAxis.majorGridlines.visible = true)],
  ["a legend for one series", (chart) => (chart.legend.visible = true)],
  ["standing bars turned round", (chart) => (chart.axes.categoryAxis.reversePlotOrder = true)],
])("refuses by name what the file cannot hold: %s", async (_, ask) => {
  const excel = await withChart();
  const work = onSheet1(excel, (sheet) => ask(sheet.charts.getItem("Của tôi"), sheet));
  expect((await failure(work)).message).toMatch(/does not know Chart/);
});
