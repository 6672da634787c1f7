import { DIALECT_FUNCTIONS, lintFormula } from "../../src/sheets/dialect";

const TABLES = new Map([
  ["T", ["Mã", "Ngày", "Mã #1"]],
  ["SoChamSoc", ["Thứ tự"]],
]);

const lint = (formula: string) => lintFormula(formula, "cell", TABLES);
const nested = (deep: number) => `${"ABS(".repeat(deep)}1${")".repeat(deep)}`;
/** Of texts that are short enough. */
function long(length: number): string {
  const piece = `"${"x".repeat(100)}"&`;
  const pieces = Math.floor((length - 2) / piece.length);
  return `${piece.repeat(pieces)}"${"x".repeat(length - pieces * piece.length - 2)}"`;
}

test.each([
  [
    "of another function",
    "VLOOKUP(1,A1:B2,2,FALSE)",
    "INDEX(B1:B2,MATCH(1,A1:A2,0))",
    "VLOOKUP is not in the dialect",
  ],
  ["of newer Excel", "_xlfn.XLOOKUP(1,A1:A2,B1:B2)", "MATCH(1,A1:A2,0)", "XLOOKUP is not in the dialect"],
  ["LET", "LET(x,1,x)", "1", "LetExpression is not in the dialect"],
  ["TEXT", 'TEXT(A1,"0.0%")', 'ROUND(A1,1)&"%"', "TEXT follows the language"],
  ["volatile", "TODAY()-A1", "$B$1-A1", "TODAY is volatile"],
  ["ROWS of a table", "ROWS(T[[Mã]])", "COUNTA(T[[Mã]])", "ROWS of a table"],
  ["IF in an array", "SUMPRODUCT(IF(A1:A3>1,1,0))", "IF(A1>1,SUMPRODUCT(A1:A3),0)", "IF inside SUMPRODUCT"],
  [
    "IFERROR deep in an array",
    "SUMPRODUCT(1*ABS(IFERROR(A1:A3,0)))",
    "IFERROR(SUMPRODUCT(A1:A3),0)",
    "IFERROR inside",
  ],
  [
    "IF in FREQUENCY",
    "MAX(FREQUENCY(IF(A1:A3>1,1,0),{1}))",
    "MAX(FREQUENCY(A1:A3,{1}))",
    "IF inside FREQUENCY",
  ],
  [
    "whole column in an array",
    "SUMPRODUCT((A:A=1)*1)",
    "COUNTA('Sổ'!A:A)",
    "A:A: a whole column in SUMPRODUCT",
  ],
  ["table data", "SUM(T[#Data])", "SUM(T[[Ngày]])", "only #This Row and #Headers"],
  ["table all", "SUM(T[[#All],[Ngày]])", "COUNTA(T[[#Headers],[Ngày]])", "only #This Row and #Headers"],
  ["bare table", "COUNTA(t)", "COUNTA(t[[mã]])", "The table t stands without a column"],
  ["whole table", "COUNTA(T[])", "COUNTA(Tx)", "double brackets"],
  ["single brackets", "SUM(T[Ngày])", "SUM(T[[Ngày]])", "T[Ngày]: write the column in double brackets"],
  ["at sign", "T[@Ngày]+1", "T[[#This Row],[Ngày]]+1", "write [[#This Row],[column]] for [@"],
  ["at sign with brackets", "T[@[Ngày]]", "T[[#This Row],[Ngày]]", "write [[#This Row],[column]] for [@"],
  ["several columns", "SUM(T[[Mã]:[Ngày]])", "SUM(T[[Mã]],T[[Ngày]])", "one column at a time"],
  ["no table", "[[Mã]]", "T[[#This Row],[Mã]]", "names no table"],
  ["unknown table", "SUM(U[[Mã]])", "SUM(SoChamSoc[[Thứ tự]])", "unknown table U"],
  ["unknown column", "SUM(T[[Tên]])", "SUM(T[[NGÀY]])", "unknown column Tên"],
  ["unescaped #", "COUNTA(T[[Mã #1]])", "COUNTA(T[[Mã '#1]])", "The column name Mã #1 needs '"],
  ["unescaped @", "T[[#This Row],[a@b]]", '"T[[#This Row],[a@b]]"', "The column name a@b needs '"],
  ["unescaped '", "COUNTA(T[[a'b]])", "COUNTA('Sổ'!A1:A3)", "The column name a'b needs '"],
  ["long column name", `T[[${"x".repeat(256)}]]`, "T[[Mã]]&1", "longer than 255"],
  ["long formula", long(8193), long(8192), "longer than 8192 characters"],
  [
    "long text",
    `"${"x".repeat(256)}"`,
    `"${"x".repeat(254)}"""&"x"`,
    "A text in a formula is longer than 255",
  ],
  ["deep nesting", nested(65), nested(64), "more than 64 deep"],
  ["semicolons", "SUM(1;2)", "SUM({1;2},1)", "separated by commas"],
  ["union", "SUM((A1,B1))", "SUM(A1,B1)", 'The operator "," is not in the dialect'],
  ["intersection", "SUM(A1:B2 B1:B2)", "SUM( A1:B2 , B1 )", 'The operator " " is not in the dialect'],
  ["computed range", "SUM(A1:INDEX(A1:A3,2))", "SUM(A1:A3)", 'The operator ":" is not in the dialect'],
  ["implicit intersection", "@A1", "-A1%", 'The operator "@" is not in the dialect'],
  ["spill", "SUM(A1#)", "SUM(A1)", 'The operator "#" is not in the dialect'],
  ["equals sign", "=1+1", "1=1", "without its ="],
  ["half a formula", "SUM(1", "SUM(1)", "cannot be read"],
  ["half a text", '"abc', '"ab""c"', "cannot be read"],
  ["calls of names", "Hàm(1)", "Tên+1", "What is called is no function"],
])("%s: %s is refused, %s is fine", (_, bad, good, problem) => {
  expect(lint(bad).join("; ")).toContain(problem);
  expect(lint(good)).toEqual([]);
});

test("rules of validation and formats have plain references only", () => {
  expect(lintFormula("T[[Mã]]>1", "rule", TABLES)).toEqual([
    "T[[Mã]]: no structured references in validation or conditional formats",
  ]);
  expect(lintFormula('AND($A2<>"",ISNUMBER($B2))', "rule", TABLES)).toEqual([]);
});

test("the formulas of measures are fine", () => {
  const inPeriod = "((T[[Ngày]]>=46023)*(T[[Ngày]]<46203+1)*ISNUMBER(T[[Ngày]]))";
  const bins = "(ROW(T[[Mã]])-ROW(T[[#Headers],[Mã]]))-0.5";
  expect(lint(`IFERROR(MATCH(T[[#This Row],[Mã]],T[[Mã]],0),0)`)).toEqual([]);
  expect(lint(`SUMPRODUCT((FREQUENCY(SoChamSoc[[Thứ tự]]*ISNUMBER(1/${inPeriod}),${bins})>0)*1)`)).toEqual(
    [],
  );
  expect(lint(`IF('Cấu hình'!$B$6=0,"",ROUND(100*A1/B1,1)&"%")`)).toEqual([]);
  expect(lint('COUNTIFS(T[[Mã]],"<>",T[[Ngày]],">="&EOMONTH($B$1,-1)+1)')).toEqual([]);
});

test("several problems are all told, each once", () => {
  expect(lint("TODAY()+TODAY()+NOW()")).toEqual(["TODAY is volatile", "NOW is volatile"]);
});

test("functions are listed once, in order", () => {
  expect(DIALECT_FUNCTIONS).toEqual([...new Set(DIALECT_FUNCTIONS)].sort());
});

describe("an array formula", () => {
  const inArray = (formula: string) => lintFormula(formula, "array", TABLES);

  test("may ask for errors anywhere, as every Excel goes over arrays there", () => {
    const formula = "FREQUENCY(IFERROR(MATCH(T[[Mã]],A1:A3,0),0),B1:B3)";
    expect(inArray(formula)).toEqual([]);
    expect(lint(formula).join()).toContain("IFERROR inside FREQUENCY");
  });

  test("is a FREQUENCY: only of that the stand-in knows how many cells it gives", () => {
    expect(inArray("IFERROR(A1:A3,0)").join()).toContain("An array formula is a FREQUENCY");
    expect(inArray("1+FREQUENCY(A1:A3,B1:B3)").join()).toContain("An array formula is a FREQUENCY");
  });

  test("is bound by all else", () => {
    expect(inArray("FREQUENCY(LET(x,1,x),B1:B3)").join()).toContain("LetExpression");
    expect(inArray("FREQUENCY(T[[Tên]],B1:B3)").join()).toContain("unknown column");
  });
});
