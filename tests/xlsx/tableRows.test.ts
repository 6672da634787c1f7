import { strFromU8, unzipSync } from "fflate";
import type { TableBlock } from "../../src/workbook/plan";
import { newXlsx } from "../../src/xlsx";
import { sheetPlan, workbookPlan } from "./plans";

async function sheetXml(table: Partial<TableBlock>): Promise<string> {
  const block: TableBlock = {
    kind: "table",
    name: "So",
    columns: ["a", "b"].map((name) => ({ name, headerStyle: "plain", style: "plain" })),
    rows: [
      [1, 2],
      [3, 4],
    ],
    ...table,
  };
  const plan = sheetPlan("Sổ", [block], { styles: { plain: {}, percent: { format: "0%" } } });
  const workbook = newXlsx();
  await workbook.write(workbookPlan({ sheets: [plan] }));
  const part = Object.entries(unzipSync(workbook.toBytes())).find(([name]) =>
    name.includes("worksheets/sheet"),
  );
  return part ? strFromU8(part[1]) : "";
}

const styleOf = (xml: string, cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1];

describe("the rows of a table", () => {
  test("a cell may look different from its column", async () => {
    const xml = await sheetXml({ exceptions: [{ row: 1, column: 0, style: "percent" }] });
    expect(styleOf(xml, "A3")).not.toBe(styleOf(xml, "A2"));
    expect(styleOf(xml, "B3")).toBe(styleOf(xml, "B2"));
  });

  test("a height is where the row begins, not where it must stay", async () => {
    const xml = await sheetXml({ heights: [null, 33] });
    expect(xml).toContain('<row r="2"><c');
    expect(xml).toContain('<row r="3" ht="33"><c');
  });
});
