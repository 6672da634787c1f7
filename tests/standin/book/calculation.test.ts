import { openBook } from "../../../src/standin/book";
import { handmade, sheetPart } from "../../xlsx/handmade";
import { at, formula, put, refusal, sheetOf, type, value } from "./hands";

describe("formulas", () => {
  test("follow what they read, through other formulas and sheets", () => {
    const sheet = sheetOf([1, "=A1+1", "=B1*10"]);
    expect(value(sheet, "C1")).toBe(20);
    put(sheet, "A1", [4]);
    expect(value(sheet, "C1")).toBe(50);
    put(sheet, "B1", [7]);
    expect(value(sheet, "C1")).toBe(70);
  });

  test("move along with their rows", () => {
    const sheet = sheetOf([1, "=A1*2"], [2, "=A2*2"], [3, "=A3*2"], [4, "=A3*2"]);
    expect(sheet.values(at("B1:B4"))).toEqual([[2], [4], [6], [6]]);
    put(sheet, "A2", [20]);
    put(sheet, "B1", ["x"]);
    expect(sheet.values(at("B1:B4"))).toEqual([["x"], [40], [6], [6]]);
    expect(formula(sheet, "B3")).toBe("=A3*2");
  });

  test("run through long chains in either direction", () => {
    const down = Array.from({ length: 3000 }, (_, i) => [i === 0 ? 1 : `=A${String(i)}+1`]);
    const up = Array.from({ length: 3000 }, (_, i) => [i === 2999 ? 1 : `=A${String(i + 2)}+1`]);
    expect(value(sheetOf(...down), "A3000")).toBe(3000);
    const sheet = sheetOf(...up);
    expect(value(sheet, "A1")).toBe(3000);
    put(sheet, "A3000", [11]);
    expect(value(sheet, "A1")).toBe(3010);
  });

  test("that wait for themselves are 0", () => {
    expect(value(sheetOf(["=B1", "=A1"]), "A1")).toBe(0);
  });

  test("that we cannot calculate do not stop the others", () => {
    const sheet = sheetOf(["=VLOOKUP(1,D1:E2,2,FALSE)", "=1+1", "=IFERROR(A1,5)"]);
    expect(sheet.values(at("A1:C1"))).toEqual([[{ error: "#NAME?" }, 2, 5]]);
  });
});

describe("a file as it is opened", () => {
  const open = (rows: string) => openBook(handmade({ "xl/worksheets/sheet1.xml": sheetPart(rows) })).active;

  test("shows the values that it holds, right or wrong, until something changes", () => {
    const sheet = open(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>99</v></c><c r="C1"><f>VLOOKUP(A1,D1:E1,2)</f><v>7</v></c></row>`,
    );
    expect(sheet.values(at("A1:C1"))).toEqual([[1, 99, 7]]);
    type(sheet, "A1", ["5"]);
    expect(sheet.values(at("A1:C1"))).toEqual([[5, 10, 7]]);
  });

  test("has its formulas calculated where it holds no values", () => {
    const sheet = open(`<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>A1+1</f><v>0</v></c></row>`);
    expect(sheet.values(at("A1:B1"))).toEqual([[2, 3]]);
  });

  test("may share formulas between cells", () => {
    const sheet = open(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A$1</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c></row>` +
        `<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>`,
    );
    expect(sheet.formulas(at("B1:C2"))).toEqual([
      ["=A1+$A$1", "=B1+$A$1"],
      ["=A2+$A$1", null],
    ]);
    type(sheet, "A1", ["10"]);
    expect(sheet.values(at("B1:C2"))).toEqual([
      [20, 30],
      [12, null],
    ]);
  });

  test("keeps array formulas as they are", () => {
    const sheet = open(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(A1:A9)</f><v>2</v></c></row>`,
    );
    type(sheet, "A1", ["10"]);
    expect(value(sheet, "B1")).toBe(2);
    expect(formula(sheet, "B1")).toBe("=SUM(A1:A9)");
  });
});

test("formulas that refer to what is not there are refused", () => {
  const sheet = sheetOf(["Mã"], [1]);
  sheet.addTable(at("A1:A2"), true, "T");
  const tries = ["=Nope!A1", "='Không có'!A1", "=SUM(Nope[Mã])", "=SUM(T[Tên])", "=[@Mã]"];
  expect(
    tries.map((written) =>
      refusal(() => {
        put(sheet, "C5", [written]);
      }),
    ),
  ).toEqual(tries.map(() => "InvalidArgument"));
  put(sheet, "C5", ["=SUM(t[MÃ])+sheet1!A2+[1]Ngoài!A1"]);
  expect(formula(sheet, "C5")).toBe("=SUM(t[MÃ])+sheet1!A2+[1]Ngoài!A1");
});
