import { shiftFormula } from "../../src/xlsx/writing/patch/shiftFormula";

test.each([
  ["A1+$B$2", "B3+$B$2"],
  ["SUM(A$1:$B2)", "SUM(B$1:$B4)"],
  ["LOG10(A1)", "LOG10(B3)"],
  ["\"A1\"&'A1 sổ'!A1", "\"A1\"&'A1 sổ'!B3"],
  ["tbl[A1]+Sổ!C9", "tbl[A1]+Sổ!D11"],
  ["XFD1", "#REF!"],
])("%s, two rows down and one column on: %s", (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});
