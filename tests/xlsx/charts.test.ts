import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { calculate } from "../../src/calculating";
import type { SheetPlan } from "../../src/workbook/plan";
import { newXlsx, openXlsx } from "../../src/xlsx/index";
import { chart, column, columns, sheet } from "./chartPlans";
import { lines, sheetPlan, workbookPlan } from "./plans";

async function written(sheets: readonly SheetPlan[], before?: Uint8Array) {
  const workbook = before ? openXlsx(before, { calculate }) : newXlsx({ calculate });
  const { losses } = await workbook.write(workbookPlan({ sheets }));
  return { losses, bytes: workbook.toBytes(), parts: partsOf(workbook.toBytes()) };
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function changed(bytes: Uint8Array, change: (parts: Map<string, string>) => void): Uint8Array {
  const parts = partsOf(bytes);
  change(parts);
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

const replaced = { mode: "replace" } as const;

test("a chart has its parts, and all of them are led to", async () => {
  const { parts, losses } = await written([sheet([chart, columns])]);
  expect(losses).toEqual([]);
  expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(
    /<headerFooter[^>]*>.*<drawing r:id="rId1"\/><\/worksheet>/,
  );
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../drawings/drawing1.xml"');
  expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toMatch(
    /charts\/chart1\.xml.*charts\/chart2\.xml/s,
  );
  const types = parts.get("[Content_Types].xml");
  expect(types).toContain(
    '"/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"',
  );
  expect(types).toContain('"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"');
  const drawing = parts.get("xl/drawings/drawing1.xml");
  expect(drawing).toContain('name="SCT_BieuDo_Phong" descr="Ba phòng, &quot;so với 100%&quot;"');
  expect(drawing).toMatch(/id="2".*id="3"/s);
  expect(drawing).toMatch(/<xdr:to><xdr:col>4<\/xdr:col>.*?<xdr:row>15<\/xdr:row>/s);
});

test("a chart shows what its cells show, for programs that calculate nothing", async () => {
  const text = (await written([sheet([chart])])).parts.get("xl/charts/chart1.xml") ?? "";
  expect(text).toContain("<c:f>'Biểu đồ'!$A$2:$A$4</c:f>");
  expect(text).toContain('<c:pt idx="0"><c:v>HCTH &amp; CTXH</c:v></c:pt>');
  // A text is no number: not 0.
  expect(text).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt></c:numCache>',
  );
  expect(text).toContain("<a:t>Tỷ lệ &lt;đạt&gt;</a:t>");
});

test("bars lie, columns stand, a level is a line", async () => {
  const { parts } = await written([sheet([chart, columns])]);
  const [bar = "", column = ""] = ["1", "2"].map((n) => parts.get(`xl/charts/chart${n}.xml`));
  expect(bar).toContain('<c:barDir val="bar"/>');
  expect(bar).toContain('<c:overlap val="100"/>');
  expect(bar).toContain('<c:max val="1"/><c:min val="0"/>');
  expect(bar).not.toContain("lineChart");
  expect(column).toContain('<c:barDir val="col"/>');
  expect(column).not.toContain("overlap");
  expect(column).not.toContain("<c:max");
  expect(column).toMatch(/<\/c:barChart><c:lineChart>.*<c:idx val="1"\/>/);
});

test("writing a sheet with charts again changes no byte, and loses nothing", async () => {
  const first = await written([sheet([chart, columns])]);
  const again = await written([sheet([chart, columns], replaced)], first.bytes);
  expect(again.losses).toEqual([]);
  expect(again.bytes).toEqual(first.bytes);
});

test("a chart that the plan no longer has goes, with its part", async () => {
  const first = await written([sheet([chart, columns])]);
  const fewer = await written([sheet([columns], replaced)], first.bytes);
  expect(fewer.losses).toEqual([]);
  expect([...fewer.parts.keys()].filter((name) => name.includes("chart"))).toEqual(["xl/charts/chart2.xml"]);
  const none = await written([sheet([], replaced)], fewer.bytes);
  expect([...none.parts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
  expect(none.parts.get("[Content_Types].xml")).not.toContain("drawing");
});

test.each([
  ["a chart of theirs", (text: string) => text.replaceAll("SCT_BieuDo_Thang", "Chart 2")],
  ["a copy of ours", (text: string) => text.replaceAll("SCT_BieuDo_Thang", "SCT_BieuDo_Phong")],
  ["a picture", (text: string) => text.replace(/<xdr:graphicFrame.*?<\/xdr:graphicFrame>/s, "<xdr:pic/>")],
])("%s on a sheet that is made anew is told", async (_, change) => {
  const { bytes } = await written([sheet([chart, columns])]);
  const theirs = changed(bytes, (parts) => {
    parts.set("xl/drawings/drawing1.xml", change(parts.get("xl/drawings/drawing1.xml") ?? ""));
  });
  const { losses, parts } = await written([sheet([chart, columns], replaced)], theirs);
  expect(losses).toEqual([{ sheet: "Biểu đồ", what: "drawings" }]);
  expect(parts.get("xl/drawings/drawing1.xml")).toMatch(/^[^]*SCT_BieuDo_Phong[^]*SCT_BieuDo_Thang[^]*$/);
});

test("charts of sheets that a plan does not touch stay as they are", async () => {
  const { bytes, parts } = await written([sheet([chart])]);
  const after = await written([sheetPlan("Khác", [lines([{ value: 1, style: "number" }])])], bytes);
  for (const name of [
    "xl/drawings/drawing1.xml",
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
  ]) {
    expect(after.parts.get(name)).toBe(parts.get(name));
  }
});

test.each([
  ["has no name of ours", { name: "Chart 1" }],
  ["shows nothing", { series: [] }],
  ["has more values than categories", { categories: { ...column(0), bottom: 2 } }],
  ["has a line across lying bars", { series: columns.series }],
])("a chart that %s is our mistake", async (_, part) => {
  await expect(written([sheet([{ ...chart, ...part }])])).rejects.toThrow(/SCT_BieuDo|Chart 1/);
});
