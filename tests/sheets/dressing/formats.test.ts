import { isSameFormat } from "../../../src/sheets/dressing/formats";

test.each([
  ["dd/mm/yyyy", "dd/mm/yyyy;@"],
  ["dd/mm/yyyy", "dd\\/mm\\/yyyy"],
  ["dd/mm/yyyy", "DD/MM/YYYY"],
  ["dd/mm/yyyy", "[$-101042A]dd/mm/yyyy;@"],
  ["mm/yyyy", 'mm"/"yyyy'],
  ["@", "@"],
])("%s is %s", (one, other) => {
  expect(isSameFormat(one, other)).toBe(true);
});

test.each([
  ["dd/mm/yyyy", "mm/dd/yyyy"],
  ["dd/mm/yyyy", "dd/mm/yy"],
  ["@", "General"],
  ["#,##0", "0"],
  ["[<3000]0;dd/mm/yyyy", "dd/mm/yyyy"],
])("%s is not %s", (one, other) => {
  expect(isSameFormat(one, other)).toBe(false);
});
