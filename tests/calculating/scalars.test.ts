import { SAMPLE, shown, source, type Examples } from "./sample";

describe("numbers", () => {
  test.each<Examples[number]>([
    ["ROUND(2.5,0)", 3],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(1250,-2)", 1300],
    ["ROUND(49,-2)", 0],
    ["ROUND(50,-2)", 100],
    ["ROUND(1/3,4)", 0.3333],
    ["ROUND(-0.4,0)", 0],
    ["ROUND(123456789012345678,2)", 123456789012345680],
    ['ROUND("a",1)', "#VALUE!"],
    ["ROUNDUP(1.01,1)", 1.1],
    ["ROUNDUP(-1.01,1)", -1.1],
    ["ROUNDDOWN(-1.99,1)", -1.9],
    ["ROUNDDOWN(1.1,1)", 1.1],
    ["INT(-1.5)", -2],
    ["MOD(-3,2)", 1],
    ["MOD(3,-2)", -1],
    ["MOD(3,0)", "#DIV/0!"],
    ["ABS(-3)", 3],
    ["SIGN(-3)", -1],
  ])("%s is %p", (formula, value) => {
    expect(shown(formula)).toBe(value);
  });
});

describe("texts", () => {
  test.each<Examples[number]>([
    ['LEN("Đà Nẵng")', 7],
    ["LEN(12.50)", 4],
    ["LEN(D1)", 0],
    ['LOWER("ĐẶNG İ")', "đặng İ"],
    ['UPPER("đặng ß")', "ĐẶNG ß"],
    ['TRIM("  a   b ")', "a b"],
    ['TRIM("\u00a0a")', "\u00a0a"],
    ['LEFT("abc")', "a"],
    ['LEFT("abc",9)', "abc"],
    ['LEFT("abc",-1)', "#VALUE!"],
    ['RIGHT("abc",2)', "bc"],
    ['RIGHT("abc",0)', ""],
    ['MID("abc",2,10)', "bc"],
    ['MID("abc",0,1)', "#VALUE!"],
    ['FIND("c","abc")', 3],
    ['FIND("C","abc")', "#VALUE!"],
    ['FIND("","abc")', 1],
    ['FIND("a","aba",2)', 3],
    ['HYPERLINK("#A1")', "#A1"],
    ['HYPERLINK("#A1","Mở ô")', "Mở ô"],
    ['SUBSTITUTE("aXaX","X","b")', "abab"],
    ['SUBSTITUTE("aXaX","X","b",2)', "aXab"],
    ['SUBSTITUTE("aXaX","X","b",3)', "aXaX"],
    ['REPT("ab",2.9)', "abab"],
    ['REPT("a",-1)', "#VALUE!"],
  ])("%s is %p", (formula, value) => {
    expect(shown(formula)).toBe(value);
  });
});

describe("dates", () => {
  test.each<Examples[number]>([
    ["DATE(2026,1,1)", 46023],
    ["DATE(2024,14,1)", 45689],
    ["DATE(2024,3,0)", 45351],
    ["DATE(1900,2,29)", 60],
    ["DATE(1900,3,1)", 61],
    ["DATE(0,1,1)", 1],
    ["DATE(-1,1,1)", "#NUM!"],
    ["DATE(9999,12,31)", 2958465],
    ["DATE(10000,1,1)", "#NUM!"],
    ["YEAR(46203)", 2026],
    ["MONTH(46203.9)", 6],
    ["DAY(46203)", 30],
    ["DAY(60)", 29],
    ["MONTH(59)&MONTH(60)&MONTH(61)", "223"],
    ["DAY(0)", 0],
    ["YEAR(-1)", "#NUM!"],
    ['YEAR("46203")', 2026],
    ['YEAR("30/06/2026")', "#VALUE!"],
    ["EOMONTH(DATE(2024,1,31),1)", 45351],
    ["EOMONTH(46203.9,0)", 46203],
    ["EOMONTH(DATE(2026,3,15),-15)", 45657],
    ["EOMONTH(TRUE,0)", "#VALUE!"],
    ["EDATE(DATE(2024,1,31),1)", 45351],
    ["EDATE(DATE(2024,1,15),-1)", 45275],
  ])("%s is %p", (formula, value) => {
    expect(shown(formula)).toBe(value);
  });

  test("count from 1904 where the workbook does", () => {
    const old = source([{ name: "Ô lẻ", rows: [], tables: [] }], {}, true);
    expect(shown("DATE(2026,1,1)", old)).toBe(46023 - 1462);
    expect(shown("YEAR(0)&-DAY(0)", old)).toBe("1904-1");
    expect(shown("EOMONTH(0,1)", old)).toBe(59);
    expect(shown("DATE(1903,12,31)", old)).toBe("#NUM!");
  });
});

describe("conditions", () => {
  test.each<Examples[number]>([
    ["IF(1,2,3)", 2],
    ["IF(D1,2,3)", 3],
    ["IF(FALSE,1)", false],
    ["IF(TRUE,,1)", 0],
    ['IF("TRUE",1,2)', 1],
    ['IF("a",1,2)', "#VALUE!"],
    ["IF(#N/A,1,2)", "#N/A"],
    ["IF(TRUE,1,1/0)", 1],
    ["IFERROR(1/0,5)", 5],
    ["IFERROR(1,1/0)", 1],
    ["CHOOSE(2,1/0,7)", 7],
    ["CHOOSE(3,1,2)", "#VALUE!"],
    ["NOT(0)", true],
    ['NOT("x")', "#VALUE!"],
    ["AND(TRUE,1)", true],
    ["AND(A1:C1)", true],
    ["AND(B1:B3)", "#VALUE!"],
    ['AND({TRUE,"x",0})', false],
    ['OR("x")', "#VALUE!"],
    ['OR("TRUE",FALSE)', true],
    ["OR(C2,D1:D2)", false],
    ["OR(FALSE,E2)", "#DIV/0!"],
    ["ISNUMBER(1/0)", false],
    ["ISNUMBER(A1)", true],
    ["ISNUMBER(E1)", false],
    ["ISTEXT(D2)", true],
    ["ISBLANK(D1)", true],
    ["ISBLANK(D2)", false],
    ["ISERROR(E2)", true],
  ])("%s is %p", (formula, value) => {
    expect(shown(formula, SAMPLE)).toBe(value);
  });
});
