import { shown, type Examples } from "./sample";

const LONG = `REPT("x",256)`;

describe("sums and counts", () => {
  test.each<Examples[number]>([
    ["SUM(A1:A3)", 6],
    ["SUM(A1:C3)", 46006],
    ["SUM(E1)", 0],
    ["SUM(E1:E3)", "#DIV/0!"],
    ['SUM("3",TRUE)', 4],
    ['SUM({"3",TRUE,1})', 1],
    ['SUM("x")', "#VALUE!"],
    ["SUM(A1:A3,10,D1)", 16],
    ["SUM(A:A)", 6],
    ["MIN(A1:A3)", 1],
    ["MAX(B1:B3)", 0],
    ["MAX(A1:A3,9)", 9],
    ["MAX(-5,-6)", -5],
    ["COUNT(A1:E3)", 4],
    ['COUNT("3",TRUE,"x",1/0)', 2],
    ["COUNTA(D1:D3)", 2],
    ["COUNTA(E1:E3)", 3],
    ["COUNTA(T!A:A)", 7],
    ["COUNTA(T[[Mã]])", 6],
    ["COUNTA(T!$A$2:$A$1048576)-COUNTA(T[[Mã]])", 0],
    ["MAX(FREQUENCY(A1:A3,{1;9}))", 2],
  ])("%s is %p", (formula, value) => {
    expect(shown(formula)).toBe(value);
  });
});

describe("criteria", () => {
  test.each<Examples[number]>([
    ['COUNTIF(T[[Loại]],"đạt")', 3],
    ['COUNTIF(T[[Loại]],"*đạt")', 4],
    ['COUNTIF(T[[Loại]],"?ạt")', 3],
    ['COUNTIF(T[[Loại]],"<>đạt")', 3],
    ['COUNTIF(T[[Loại]],"")', 2],
    ['COUNTIF(T[[Loại]],"=")', 1],
    ['COUNTIF(T[[Loại]],"<>")', 5],
    ['COUNTIF(T[[Loại]],"*")', 5],
    ['COUNTIF(T[[Mã]],"b~*")', 1],
    ['COUNTIF(T[[Mã]],"a?")', 3],
    ["COUNTIF(T[[Mã]],7)", 2],
    ['COUNTIF(T[[Mã]],"007")', 2],
    ['COUNTIF(T[[Mã]],"<>7")', 4],
    ['COUNTIF(T[[Mã]],">5")', 1],
    ['COUNTIF(T[[Ngày]],">="&46023)', 2],
    ['COUNTIF(T[[Ngày]],"<46204")', 3],
    ["COUNTIF(T[[Ngày]],#N/A)", 1],
    ['COUNTIF(T[[Ngày]],"#N/A")', 1],
    ['COUNTIF(T[[Ngày]],">a")', 1],
    ["COUNTIF(T[[Điểm]],TRUE)", 1],
    ["COUNTIF(T[[Điểm]],D1)", 0],
    ["COUNTIF(T[[Điểm]],8)", 1],
    [`COUNTIF(T[[Mã]],${LONG})`, "#VALUE!"],
    ['COUNTIF(T!C:C,"")', 1048576 - 5],
    ['COUNTIFS(T[[Loại]],"đạt",T[[Ngày]],">=46000",T[[Ngày]],"<"&46203+1)', 3],
    ['COUNTIFS(T[[Loại]],"đạt",A1:A3,1)', "#VALUE!"],
    ['SUMIFS(T[[Điểm]],T[[Loại]],"đạt")', 12],
    ['SUMIFS(T[[Ngày]],T[[Mã]],"A1")', 46000],
    ['SUMIFS(T[[Ngày]],T[[Mã]],"a*")', "#N/A"],
    ["SUMIFS(T[[Điểm]],T[[Ngày]],T[[Loại]])", "throws"],
  ])("%s is %p", (formula, value) => {
    if (value === "throws") expect(() => shown(formula)).toThrow("one value is expected");
    else expect(shown(formula)).toBe(value);
  });
});

describe("looking up", () => {
  test.each<Examples[number]>([
    ['MATCH("a2",T[[Mã]],0)', 2],
    ['MATCH("B~*",T[[Mã]],0)', 4],
    ['MATCH("?*",T[[Mã]],0)', 1],
    ['MATCH("7",T[[Mã]],0)', "#N/A"],
    ["MATCH(7,T[[Mã]],0)", 6],
    ["MATCH(TRUE,T[[Điểm]],0)", 5],
    ["MATCH(D1,T[[Điểm]],0)", "#N/A"],
    ['MATCH("",T[[Loại]],0)', 4],
    [`MATCH(${LONG},T[[Mã]],0)`, "#VALUE!"],
    ['MATCH(D1,{"",0},0)', 2],
    ['MATCH("ΑΣ",{"ας","ασ"},0)', 2],
    ['MATCH("a~?",{"ab","a?"},0)', 2],
    ['MATCH("a~~",{"ab","A~"},0)', 2],
    ["MATCH(#N/A,T[[Mã]],0)", "#N/A"],
    ["MATCH(2,A1:B2,0)", "#N/A"],
    ["MATCH(2.5,A1:A3)", 2],
    ["MATCH(0,A1:A3,1)", "#N/A"],
    ["MATCH(2.5,{3,2,1},-1)", 1],
    ['MATCH("y",{1,"a","x","z"},1)', 3],
    ["INDEX(T[[Mã]],2)", "A2"],
    ["INDEX(A1:C3,3,3)", 46000],
    ["INDEX(A1:C1,2)", "x"],
    ["INDEX(A1:C3,4,1)", "#REF!"],
    ["INDEX(A1:C3,-1,1)", "#VALUE!"],
    ["INDEX({1,2;3,4},2,1)", 3],
    ["SUM(INDEX(A1:B3,0,1))", 6],
    ["INDEX(T!B:B,2)", 46000],
    ["INDEX(D1:D2,1)", 0],
    ["ISBLANK(INDEX(D1:D2,1))", true],
    ["ROW()", 100],
    ["COLUMN()", 26],
    ["ROW(T[[#Headers],[Mã]])", 1],
    ["COLUMN(T[[#Headers],[Loại]])", 3],
    ["SUMPRODUCT(ROW(T[[Mã]])-ROW(T[[#Headers],[Mã]]))", 21],
    ["SUMPRODUCT(COLUMN(A1:C1)*1)", 6],
  ])("%s is %p", (formula, value) => {
    expect(shown(formula)).toBe(value);
  });
});

describe("arrays", () => {
  test.each<Examples[number]>([
    ["SUMPRODUCT(A1:A3,A1:A3)", 14],
    ["SUMPRODUCT(A1:A3,A1:A2)", "#VALUE!"],
    ["SUMPRODUCT(A1:A3*A1:A2)", "#N/A"],
    ["SUMPRODUCT(1*ISNUMBER(A1:A3*A1:A2))", 2],
    ["SUMPRODUCT({1,2;3,4}*{10;20})", 170],
    ["SUMPRODUCT({1,2}*{10;20})", 90],
    ["SUMPRODUCT(A1:A3>1)", 0],
    ["SUMPRODUCT((A1:A3>1)*1)", 2],
    ['SUMPRODUCT({1,TRUE,"3"},{1,1,1})', 1],
    ["SUMPRODUCT(C1:C3,A1:A3)", 138000],
    ["SUMPRODUCT(E1:E3*1)", "#DIV/0!"],
    ["SUMPRODUCT(1*ISNUMBER(1/((T[[Ngày]]>=46023)*ISNUMBER(T[[Ngày]]))))", 2],
    ["SUMPRODUCT((LEN(T[[Mã]])=2)*1)", 4],
    ['SUMPRODUCT((LOWER(T[[Loại]])="đạt")*1)', 3],
    ["SUMPRODUCT(1*ISNUMBER(1/(MONTH(T[[Ngày]])=6)))", 1],
    ["SUMPRODUCT(1*ISNUMBER(1/(YEAR(T[[Ngày]])=2026)))", 2],
    ["SUMPRODUCT(1*(INT({1.5,-1.5})=-2))", 1],
    ['SUMPRODUCT(1*ISNUMBER(MATCH(T[[Mã]],{"a1","b*"},0)))', 2],
    ['SUMPRODUCT(COUNTIF(T[[Loại]],{"đạt","không*"}))', 4],
    ["SUMPRODUCT(ROUND({1.25,2.35},1))", 3.7],
    ['SUMPRODUCT(LEN(SUBSTITUTE({"aXa","XX"},"X","",1)))', 3],
    ["SUMPRODUCT(5)", 5],
    ["SUMPRODUCT(FREQUENCY({1,2,3,TRUE},{2;1;2})*{1;10;100;1000})", 1011],
    ["SUMPRODUCT(FREQUENCY(T[[Điểm]],{5;9})*{1;10;100})", 21],
    ["SUMPRODUCT(FREQUENCY({9},{1;2})*{1;10;100})", 100],
    ["SUMPRODUCT(FREQUENCY(T[[Ngày]],{1}))", "#N/A"],
    ["SUMPRODUCT(FREQUENCY(D1:D3,{1;2}))", 0],
    ["SUMPRODUCT(FREQUENCY(A1:A3,{1;2})*{1;2})", "#N/A"],
  ])("%s is %p", (formula, value) => {
    expect(shown(formula)).toBe(value);
  });
});
