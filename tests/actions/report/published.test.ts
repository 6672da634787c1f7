import { reportWorkbook } from "../../../src/actions/report";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { calculate } from "../../../src/calculating";
import { namDinhPlan } from "../../../src/campaign/presets/nam-dinh-plan";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { PUBLISHED_SHEET, REPORT_SHEET } from "../../../src/sheets/names";
import { rowsOfSample } from "../../../src/standin/sample/campaigns";
import { sampleWorkbook } from "../../../src/standin/sample/workbook";
import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import { openXlsx, type XlsxWorkbook } from "../../../src/xlsx";
import { d } from "../../books";
import { cellsOf, outlineOf } from "../../looking";

const sample = async () => openXlsx((await sampleWorkbook(namDinhPlan)).toBytes(), { calculate });

test("the figures that the source printed stand beside the exact ones, with the reason", async () => {
  const workbook = await sample();
  await scoreWorkbook(workbook, { write: true });
  const lines = await textsIn(workbook, REPORT_SHEET);
  expect(lines).toEqual(
    expect.arrayContaining([
      "- Chăm sóc, nuôi dưỡng đối tượng: 164/160 đối tượng, đạt 102,5% kế hoạch; kết quả: Vượt " +
        "(số đã công bố 102%: bản đã công bố chỉ lấy phần nguyên).",
      "- Dạy nghề, phục hồi chức năng cho trẻ em khuyết tật: 103/90 đối tượng, đạt 114,4% kế hoạch; kết quả: Vượt " +
        "(số đã công bố 114%: bản đã công bố chỉ lấy phần nguyên).",
    ]),
  );
});

test("what was made known of one period is not said of another, and is still there when it comes back", async () => {
  const workbook = await sample();
  await scoreWorkbook(workbook, { write: true });
  const other = { period: { year: 2023, span: "H1" }, reportDate: d("30/06/2023") } as const;
  await scoreWorkbook(workbook, { ...other, write: true });
  expect((await textsIn(workbook, REPORT_SHEET)).join()).not.toContain("số đã công bố");
  const back = { period: { year: 2022, span: "year" }, reportDate: d("31/12/2022") } as const;
  await scoreWorkbook(workbook, { ...back, write: true });
  expect((await textsIn(workbook, REPORT_SHEET)).join()).toContain("số đã công bố 102%");
  const { tables } = await outlineOf(workbook);
  // A row for each part and period, and none twice.
  expect(tables.find(({ sheet }) => sheet === PUBLISHED_SHEET)?.box).toMatchObject({ top: 3, bottom: 9 });
});

test("a sheet of people's that is called like ours stays what it is", async () => {
  const workbook = await sample();
  await workbook.write({ ...EMPTY_PLAN, sheets: [theirs(REPORT_SHEET)] });
  await scoreWorkbook(workbook, { write: true });
  await scoreWorkbook(workbook, { write: true });
  expect(await textsIn(workbook, REPORT_SHEET)).toEqual(["Của phòng"]);
  expect((await textsIn(workbook, "Báo cáo tổng hợp")).join()).toContain("đạt 102,5% kế hoạch");
  const { sheets } = await outlineOf(workbook);
  expect(sheets.filter(({ name }) => name.startsWith(REPORT_SHEET))).toHaveLength(2);
});

test("where a sheet of people's is called as that of known figures, the report goes without them", async () => {
  const rows = rowsOfSample(sonLa2026, { residents: 12, seed: 1, clean: false });
  const workbook = openXlsx((await sampleWorkbook(sonLa2026, rows)).toBytes(), { calculate });
  await workbook.write({ ...EMPTY_PLAN, sheets: [theirs(PUBLISHED_SHEET)] });
  await scoreWorkbook(workbook, { write: true });
  expect(await textsIn(workbook, PUBLISHED_SHEET)).toEqual(["Của phòng"]);
  const { lines } = await reportWorkbook(workbook, {});
  expect(await textsIn(workbook, REPORT_SHEET)).toEqual(lines.map(({ text }) => text));
});

async function textsIn(workbook: XlsxWorkbook, sheet: string): Promise<string[]> {
  const [found] = await cellsOf(workbook, [sheet]);
  return (found?.cells ?? []).flatMap(([text]) => (typeof text === "string" && text !== "" ? [text] : []));
}

const theirs = (name: string) =>
  ({
    name,
    mode: "create",
    visibility: "visible",
    position: "last",
    widths: [20],
    styles: { plain: {} },
    blocks: [{ kind: "lines", lines: [{ cells: [{ value: "Của phòng", style: "plain" }] }] }],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: false,
    },
  }) as const;
