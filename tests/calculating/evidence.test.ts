import type { CellValue } from "../../src/workbook/value";
import { DIV0, NA, register, shown, source } from "./sample";

/** People (P) who are in time and have a log row (L) in time: the shape most measures are made of. */
const EVIDENCE =
  "SUMPRODUCT((FREQUENCY(L[[thứ tự]]*ISNUMBER(1/((L[[ngày]]>=46023)*ISNUMBER(L[[ngày]]))),P[[thứ tự]]-0.5)>0)*" +
  "FREQUENCY(P[[thứ tự]]*ISNUMBER(1/(P[[vào]]<=46203)),P[[thứ tự]]-0.5)*" +
  "(FREQUENCY(P[[thứ tự]],P[[thứ tự]]-0.5)>0))";

function evidence(log: readonly CellValue[][], people: readonly CellValue[][]) {
  const sheets = [
    { name: "Ô lẻ", rows: [], tables: [] },
    register("L", [["thứ tự", "ngày"], ...log]),
    register("P", [["thứ tự", "vào"], ...people]),
  ];
  return shown(EVIDENCE, source(sheets));
}

const PEOPLE = [
  [1, 46000],
  [2, 46000],
  [2, 46100],
  [4, 46000],
];

test.each<[string, CellValue[][], CellValue[][], CellValue]>([
  [
    "one of them",
    [[2, 46100]],
    [
      [1, 46000],
      [2, 46000],
    ],
    1,
  ],
  [
    "errors, texts and early dates are none",
    [
      [1, NA],
      [1, "hai"],
      [1, 46000],
      [4, DIV0],
      [2, true],
    ],
    PEOPLE,
    0,
  ],
  [
    "a row that was not placed is nobody's",
    [
      [null, 46100],
      [0, 46100],
    ],
    PEOPLE,
    0,
  ],
  [
    "each person once",
    [
      [1, 46100],
      [1, 46101],
      [4, 46102],
    ],
    PEOPLE,
    2,
  ],
  ["a place taken twice counts both", [[2, 46100]], PEOPLE, 2],
  [
    "in any order",
    [
      [2, 46100],
      [4, 46100],
    ],
    [...PEOPLE].reverse(),
    3,
  ],
  [
    "who came too late or at an unknown day is out",
    [
      [1, 46100],
      [2, 46100],
    ],
    [
      [1, 46204],
      [2, NA],
    ],
    0,
  ],
  ["an empty register", [[null, null]], [[null, null]], 0],
])("evidence: %s", (_, log, people, count) => {
  expect(evidence(log, people)).toBe(count);
});

test("a helper that is a text spoils the number instead of shifting it", () => {
  expect(evidence([["", 46100]], PEOPLE)).toBe("#VALUE!");
});
