import { strFromU8, unzipSync } from "fflate";
import type { SheetPlan } from "../../src/workbook/plan";
import { newXlsx, openXlsx } from "../../src/xlsx/index";
import { always, lines, sheetPlan, table, workbookPlan } from "./plans";
import { cellsOf, outlineOf } from "../looking";

const nasty = ["007", "=1+1", "", " a ", "_x0041_", "a\r\nb\tc", "\u0001", "<&>\"'", "Trần Thị Ấ"];

async function written(sheets: readonly SheetPlan[], calculate = always(7)) {
  const workbook = newXlsx({ calculate });
  await workbook.write(workbookPlan({ sheets }));
  return workbook;
}

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  return part ? strFromU8(part) : "";
}

test("what was written is read again, before and after the file", async () => {
  const rows = [nasty, [1, -1e-7, true, false, { error: "#N/A" }, null, 45000.5, 1e21]];
  const columns = Array.from({ length: 9 }, (_, i) => `Cột\n${String(i)}`);
  const workbook = await written([sheetPlan("Đối tượng", [table("tbl", columns, rows)])]);
  const expected = { name: "Đối tượng", top: 0, left: 0, cells: [columns, nasty, rows[1]] };
  for (const door of [workbook, openXlsx(workbook.toBytes())]) {
    expect(await cellsOf(door, ["Đối tượng"])).toEqual([expected]);
    expect((await outlineOf(door)).tables[0]?.columns).toEqual(columns);
  }
});

test("blocks stack, and a table without rows has one blank body row", async () => {
  const title = [{ value: "SỔ", style: "title" }];
  const workbook = await written([
    sheetPlan("S", [
      lines(title, []),
      table("a", ["x", "y"], [], { y: "a[[#This Row],[x]]&1" }),
      lines(title),
    ]),
  ]);
  const [sheet] = await cellsOf(workbook, ["S"]);
  expect(sheet?.cells).toEqual([["SỔ"], [], ["x", "y"], [null, 7], ["SỔ"]]);
  expect((await outlineOf(workbook)).tables[0]?.box).toEqual({ top: 2, left: 0, bottom: 3, right: 1 });
  const text = partOf(workbook.toBytes(), "xl/worksheets/sheet1.xml");
  expect(text).toContain("<f>a[[#This Row],[x]]&amp;1</f><v>7</v>");
  expect(partOf(workbook.toBytes(), "xl/tables/table1.xml")).toContain("<calculatedColumnFormula>");
  expect(partOf(workbook.toBytes(), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test.each([
  ["a text", "chữ <", '<c r="A1" s="1" t="str"><f>f()</f><v>chữ &lt;</v></c>'],
  ["a number", 1.5, '<c r="A1" s="1"><f>f()</f><v>1.5</v></c>'],
  ["a boolean", true, '<c r="A1" s="1" t="b"><f>f()</f><v>1</v></c>'],
])("a formula with %s as its value", async (_, value, cell) => {
  const workbook = await written(
    [sheetPlan("S", [lines([{ formula: "f()", style: "text" }])])],
    always(value),
  );
  expect(partOf(workbook.toBytes(), "xl/worksheets/sheet1.xml")).toContain(cell);
});

test("the calculation sees the workbook as it will be", async () => {
  const seen: unknown[] = [];
  const workbook = newXlsx({
    calculate: (source, blocks) => {
      seen.push(
        source.outline.tables.map(({ name }) => name),
        source.sheet("b")?.cells,
        source.sheet("c"),
        blocks,
      );
      return [[[1]]];
    },
  });
  const block = lines([{ formula: "COUNTA(t[x])", style: "text" }]);
  await workbook.write(
    workbookPlan({ sheets: [sheetPlan("A", [block]), sheetPlan("B", [table("t", ["x"], [["1"]])])] }),
  );
  const box = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(seen).toEqual([["t"], [["x"], ["1"]], null, [{ sheet: "A", box, formula: "COUNTA(t[x])" }]]);
});

test("writing the same plan again changes no byte", async () => {
  const plan = (mode: SheetPlan["mode"]) =>
    workbookPlan({
      sheets: [
        sheetPlan("A", [table("t", ["x", "y"], [["1", null]], { y: "ROW()" })], {
          mode,
          conditionalFormats: [
            {
              box: { top: 1, left: 0, bottom: 1, right: 0 },
              formula: "A2=1",
              style: { fill: "FF0000", bold: true },
            },
          ],
          freeze: { rows: 1, columns: 1 },
          print: { ...sheetPlan("", []).print, repeatRows: { first: 0, last: 0 } },
        }),
        sheetPlan("B", [], { mode, position: "first", visibility: "veryHidden" }),
      ],
      names: [{ name: "ten", refersTo: "'A'!$A$1" }],
    });
  const workbook = newXlsx({ calculate: always(1) });
  await workbook.write(plan("create"));
  const bytes = workbook.toBytes();
  const again = openXlsx(bytes, { calculate: always(1) });
  await again.write(plan("replace"));
  expect(again.toBytes()).toEqual(bytes);
});

test("equal validations share one entry, and messages fit", async () => {
  const validation = (text: string) => ({
    rule: { kind: "list", source: "ten" } as const,
    prompt: { title: text, text },
    onError: "warning" as const,
  });
  const cell = (text: string) => ({ style: "text", validation: validation(text) });
  const workbook = await written([
    sheetPlan("S", [
      lines([cell("a"), cell("b")], [cell("a"), cell("b")], [], [cell("a"), cell("x".repeat(300))]),
    ]),
  ]);
  const text = partOf(workbook.toBytes(), "xl/worksheets/sheet1.xml");
  expect([...text.matchAll(/sqref="([^"]*)"><formula1>/g)].map((found) => found[1])).toEqual([
    "A1:A2 A4",
    "B1:B2",
    "B4",
  ]);
  expect(
    /promptTitle="(x+…)" prompt="(x+…)"/
      .exec(text)
      ?.slice(1)
      .map((part) => part.length),
  ).toEqual([32, 255]);
});

test("an unknown style is our mistake, and leaves the workbook as it was", async () => {
  const workbook = await written([sheetPlan("A", [])]);
  const before = workbook.toBytes();
  const plan = workbookPlan({ sheets: [sheetPlan("B", [lines([{ value: 1, style: "nope" }])])] });
  await expect(workbook.write(plan)).rejects.toThrow('no style "nope"');
  expect(workbook.toBytes()).toEqual(before);
});
