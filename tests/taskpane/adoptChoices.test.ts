import type { AdoptionPlan, Becomes, ColumnPlan, MarkBecomes, MarkUse } from "../../src/actions/adopting";
import {
  agreed,
  agreedMarks,
  becomesFrom,
  countsOf,
  decide,
  decideMark,
  fieldChoices,
  firstOrder,
  type Hindrance,
  hindranceTo,
  markFrom,
  openToOwn,
  valueOf,
  valueOfMark,
} from "../../src/taskpane/setup/adopt/choices";

const FIELD: Becomes = { as: "field", fields: ["Họ và tên"] };
const OWN: Becomes = { as: "own" };

function column(columns: readonly number[], parts: Partial<ColumnPlan> = {}): ColumnPlan {
  return {
    ...{ columns, letters: "A", label: "Họ tên", place: null, examples: [], clashes: false, suggested: [] },
    ...{ becomes: FIELD, certainty: "sure", ...parts },
  };
}

const open = (columns: readonly number[]) => column(columns, { becomes: null, certainty: "unclear" });
const blank = (columns: readonly number[]) => column(columns, { becomes: { as: "out" }, certainty: "blank" });

function planOf(...columns: ColumnPlan[]): AdoptionPlan {
  return {
    ...{ sheet: "DS", register: "residents", file: null, seen: "1", titleRows: null },
    ...{ headerRows: { first: 1, last: 1 }, columnNumberRow: null, headerIsSure: true, body: null },
    ...{ entries: 3, leftOut: [], unfilled: [], fields: ["Mã", "Họ và tên", "Ngày"], known: 0, fresh: 3 },
    ...{ repairs: 0, uncalculated: 0, grid: null, doubts: { count: 0, shown: [] }, inPlace: null, columns },
  };
}

test("a person says yes to every column that has anything in it", () => {
  expect(agreed(planOf(column([0]), blank([1]), column([2, 3], { becomes: OWN })))).toEqual([
    { columns: [0], becomes: FIELD },
    { columns: [2, 3], becomes: OWN },
  ]);
});

test.each([
  ["is not clear", open([1])],
  ["wants what another one wants", column([1], { clashes: true })],
])("nobody can say yes while a column %s", (_what, one) => {
  expect(agreed(planOf(column([0]), one))).toBeNull();
});

test("the last decision on a column counts, those on others stay", () => {
  const first = decide(decide([], column([0]), OWN), column([1]), OWN);
  expect(decide(first, column([0]), FIELD)).toEqual([
    { columns: [1], becomes: OWN },
    { columns: [0], becomes: FIELD },
  ]);
});

test("what nobody can know becomes their own, and nothing else does", () => {
  const before = [{ columns: [4], becomes: FIELD }];
  expect(openToOwn(before, planOf(column([0]), open([1]), blank([2])))).toEqual([
    ...before,
    { columns: [1], becomes: OWN },
  ]);
});

test("what is to be asked stands first, blank columns nowhere", () => {
  expect(firstOrder(planOf(column([0]), open([1]), blank([2]), column([3, 4]), open([5])))).toEqual([
    ...["1", "5", "0", "3 4"],
  ]);
});

test.each<Becomes>([FIELD, { as: "field", fields: ["Giới tính", "Ngày sinh"] }, OWN, { as: "out" }])(
  "a choice is read as it was written: %j",
  (becomes) => expect(becomesFrom(valueOf(becomes))).toEqual(becomes),
);

test("no choice is none", () => {
  expect(becomesFrom(valueOf(null))).toBeNull();
});

test("a single column may become any field, a pair what it was found to be", () => {
  const suggested = ["Họ và tên"];
  expect(fieldChoices(column([0], { suggested }), planOf())).toEqual({
    likely: [["Họ và tên"]],
    others: ["Mã", "Ngày"],
  });
  expect(fieldChoices(column([0, 1], { suggested: ["Mã", "Ngày"] }), planOf())).toEqual({
    likely: [["Mã", "Ngày"]],
    others: [],
  });
});

test("columns are counted by what they become; blank and open ones are none of them", () => {
  const plan = planOf(column([0]), column([1], { becomes: OWN }), blank([2]), open([3]));
  expect(countsOf(plan)).toEqual({ field: 1, own: 1, out: 0 });
});

const DATED: NonNullable<AdoptionPlan["grid"]> = {
  ...{ month: 46082, said: null, days: 31, unclear: null, lines: [], field: "Tham gia" },
  ...{ meanings: ["Có", "Không"], marks: [] },
};
const use = (mark: string, certainty: MarkUse["certainty"], becomes: MarkBecomes): MarkUse => {
  return { mark, written: mark, becomes, certainty, cells: 1, cell: "C3" };
};

test("what somebody has said of marks is said yes to; what the sheet or everybody says needs no word", () => {
  const marks = [
    use("x", "usual", { as: "value", value: "Có" }),
    use("h", "decided", { as: "value", value: "Không" }),
    use("n", "remembered", { as: "out" }),
    use("q", "unclear", { as: "out" }),
  ];
  expect(agreedMarks({ ...planOf(), grid: { ...DATED, marks } })).toEqual([
    { mark: "h", becomes: { as: "value", value: "Không" } },
    { mark: "n", becomes: { as: "out" } },
  ]);
});

test("the last decision on a mark counts, and can be taken back", () => {
  const first = decideMark(decideMark([], "h", { as: "out" }), "q", { as: "out" });
  const value = { as: "value", value: "Có" } as const;
  expect(decideMark(first, "h", value)).toEqual([
    { mark: "q", becomes: { as: "out" } },
    { mark: "h", becomes: value },
  ]);
  expect(decideMark(first, "h", null)).toEqual([{ mark: "q", becomes: { as: "out" } }]);
});

test.each<MarkBecomes | null>([
  { as: "value", value: "Có" },
  { as: "value", value: null },
  { as: "out" },
  null,
])("a choice for a mark is read as it was written: %j", (becomes) => {
  expect(markFrom(valueOfMark(becomes))).toEqual(becomes);
});

const REFUSED: AdoptionPlan["inPlace"] = { refused: { code: "in-place-blank", details: {} } };

test.each<[string, Partial<AdoptionPlan>, Hindrance | null]>([
  ["as it should be", {}, null],
  ["a grid of a month", { grid: DATED }, null],
  ["a grid of no month", { grid: { ...DATED, month: null }, fresh: 0 }, "month"],
  ["a column that is not clear", { columns: [open([0])], fresh: 0 }, "open"],
  ["two columns for one field", { columns: [column([0], { clashes: true })] }, "clashes"],
  ["nothing that is not there yet", { fresh: 0 }, "nothing-new"],
  ["a sheet that could not be the register", { inPlace: REFUSED }, null],
])("copying %s is hindered by the first thing to be done", (_what, parts, hindrance) => {
  expect(hindranceTo({ ...planOf(column([0])), ...parts }, "copy")).toBe(hindrance);
});

test.each<[string, Partial<AdoptionPlan>, Hindrance | null]>([
  ["can be it", { inPlace: { refused: null }, fresh: 0 }, null],
  ["cannot be it", { inPlace: REFUSED }, "refused"],
  ["is in a file", {}, "refused"],
  ["has a column that is not clear", { inPlace: { refused: null }, columns: [open([0])] }, "open"],
])("a sheet that %s becomes the register, or not", (_what, parts, hindrance) => {
  expect(hindranceTo({ ...planOf(column([0])), ...parts }, "here")).toBe(hindrance);
});
