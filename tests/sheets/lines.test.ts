import { heightOf } from "../../src/sheets/lines";

const lines = (text: string, width: number) => (heightOf([text], [width]) - 1.5) / 15.75;

test.each<[string, string, number, number]>([
  ["a short text", "Lò Thị Hoa", 18, 1],
  ["nothing", "", 18, 1],
  ["words that stay whole", "=> chuyển hồ sơ gốc sang phòng CTXH", 18, 3],
  ["a word that is longer than a line", "a".repeat(40), 18, 3],
  ["a word of its own line behind a long one", `${"a".repeat(20)} ${"b".repeat(18)}`, 18, 3],
  ["more than one space", `${"a".repeat(15)}  ${"b".repeat(15)} `, 18, 2],
  ["lines that somebody broke", "một\nhai\nba", 18, 3],
])("%s", (_name, text, width, wanted) => {
  expect(lines(text, width)).toBe(wanted);
});

test("the highest text of a row decides, and Excel has no higher row than 409 points", () => {
  expect(heightOf(["x", "một\nhai"], [18, 18])).toBe(33);
  expect(heightOf(["x\n".repeat(60)], [18])).toBe(409);
});
