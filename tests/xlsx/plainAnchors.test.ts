import type { Anchor } from "../../src/workbook/plan";
import { openXlsx } from "../../src/xlsx";
import { handmade, relationsPart, sheetPart, workbookPart } from "./handmade";
import { workbookPlan } from "./plans";

const rows =
  `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>` +
  `<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f><v>3</v></c><c r="B2"><f t="array" ref="B2:C3">D2:E3</f><v>4</v></c></row>` +
  `<row r="3"><c r="A3"><f t="shared" si="0"/><v>5</v></c><c r="C3"><v>6</v></c></row>`;

function theirs() {
  return openXlsx(
    handmade({
      "xl/workbook.xml": workbookPart(
        `<sheet name="Sổ" sheetId="1" r:id="rId1"/><sheet name="Khác" sheetId="2" r:id="rId2"/>`,
      ),
      "xl/_rels/workbook.xml.rels": relationsPart(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
      "xl/worksheets/sheet1.xml": sheetPart(rows),
      "xl/worksheets/sheet2.xml": sheetPart(`<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>`),
    }),
  );
}

const at = (row: number, column: number, value: number | null, sheet = "Sổ"): Anchor => ({
  sheet,
  row,
  column,
  value,
  plain: true,
});

async function written(anchors: readonly Anchor[]) {
  const workbook = theirs();
  const before = workbook.toBytes();
  const cells = [{ sheet: "Sổ", row: 8, column: 0, value: "mới" }];
  const error: unknown = await workbook.write(workbookPlan({ anchors, cells })).then(
    () => null,
    (caught: unknown) => caught,
  );
  return { error, isAsBefore: Buffer.compare(before, workbook.toBytes()) === 0 };
}

test("formulas where values would be written are all named, and nothing is written", async () => {
  const anchors = [at(0, 0, 1), at(0, 1, 2), at(1, 0, 3), at(2, 0, 5), at(1, 1, 4), at(2, 2, 6, "sổ")];
  expect(await written([...anchors, at(0, 0, 1, "Khác")])).toMatchObject({
    error: { code: "formula-there", details: { sheet: "Sổ", cells: ["B1", "A2", "A3", "B2", "C3"] } },
    isAsBefore: true,
  });
});

test("a formula may be where nothing is said of it, and values and blanks are plain", async () => {
  const { plain: _, ...mayBeFormula } = at(0, 1, 2);
  expect(await written([mayBeFormula, at(0, 0, 1), at(7, 7, null)])).toEqual({
    error: null,
    isAsBefore: false,
  });
});

test("a cell that has changed is told before the formulas", async () => {
  expect(await written([at(0, 1, 2), at(0, 0, 9)])).toMatchObject({
    error: { code: "changed-meanwhile", details: { sheet: "Sổ", cell: "A1" } },
    isAsBefore: true,
  });
});
