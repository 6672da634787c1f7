import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { d, type Row, table } from "../books";
import { at, outcome, seen } from "./tables";

/** So many activities in January, February … on days of those months. */
function held(...counts: readonly number[]): Row[] {
  return counts.flatMap((count, month) =>
    Array.from({ length: count }, (_, day) => ({
      Ngày: d(`${String(day + 1).padStart(2, "0")}/${String(month + 1).padStart(2, "0")}/2026`),
    })),
  );
}

/** Every finished month ≥ 4; every one ≥ 6 is exceeded; never the average. */
test.each<[reportDate: string, counts: number[], expected: Row]>([
  [
    "30/06/2026",
    [4, 6, 5, 4, 2, 7],
    { pass: 5, fail: 1, scope: 6, ratio: 5 / 6, gap: 1, verdict: "not-met" },
  ],
  ["30/06/2026", [4, 4, 4, 4, 4, 4], { pass: 6, fail: 0, scope: 6, ratio: 1, gap: 0, verdict: "met" }],
  ["30/06/2026", [6, 6, 6, 6, 6, 5], { pass: 6, fail: 0, scope: 6, ratio: 1, gap: 0, verdict: "met" }],
  ["30/06/2026", [6, 6, 6, 6, 6, 7], { pass: 6, fail: 0, scope: 6, ratio: 1, gap: 0, verdict: "exceeded" }],
  [
    "30/06/2026",
    [7, 7, 7, 7, 7, 3],
    { pass: 5, fail: 1, scope: 6, ratio: 5 / 6, gap: 1, verdict: "not-met" },
  ],
  ["30/06/2026", [0, 0, 0, 0, 0, 0], { pass: 0, fail: 6, scope: 6, ratio: 0, gap: 6, verdict: "not-met" }],
  ["29/06/2026", [4, 4, 4, 4, 4, 0], { pass: 5, fail: 0, scope: 5, ratio: 1, gap: 0, verdict: "met" }],
  ["15/02/2026", [6, 1], { pass: 1, fail: 0, scope: 1, ratio: 1, gap: 0, verdict: "exceeded" }],
  ["31/01/2026", [3, 9], { pass: 0, fail: 1, scope: 1, ratio: 0, gap: 1, verdict: "not-met" }],
  ["30/01/2026", [0], { pass: 0, fail: 0, scope: 0, ratio: null, gap: 0, verdict: "not-due" }],
  ["30/01/2026", [9], { pass: 0, fail: 0, scope: 0, ratio: null, gap: 0, verdict: "not-due" }],
  ["01/01/2026", [], { pass: 0, fail: 0, scope: 0, ratio: null, gap: 0, verdict: "not-due" }],
  [
    "31/12/2026",
    Array<number>(12).fill(4),
    { pass: 12, fail: 0, scope: 12, ratio: 1, gap: 0, verdict: "met" },
  ],
  [
    "31/12/2026",
    Array<number>(11).fill(9),
    { pass: 11, fail: 1, scope: 12, ratio: 11 / 12, gap: 1, verdict: "not-met" },
  ],
])("CTXH-6 at %s: %j", (reportDate, counts, expected) => {
  const months = counts.slice(0, Number(expected["scope"]));
  while (months.length < Number(expected["scope"])) months.push(0);
  const result = seen("CTXH-6", { outreach: held(...counts) }, { reportDate });
  expect(result).toMatchObject({ ...expected, missing: 0, notDue: 0, months: months.join(" ") || null });
});

/** With three others in January: pass is four, fail is three. */
describe("which rows are activities of January", () => {
  const three = held(3);
  const lines = table`
    case                    | Ngày         | Tên hoạt động | becomes
    on the 1st              | 01/01/2026   | Họp           | pass
    on the 31st at 20:00    | ${at("31/01/2026", 20)} | Họp | pass
    without a name          | 15/01/2026   |               | pass
    in February             | 01/02/2026   | Họp           | fail
    in January last year    | 15/01/2025   | Họp           | fail
    date blank              |              | Họp           | fail
    date a text             | '15/01/2026' | Họp           | fail
  `;
  const cases = lines.map(({ case: name, becomes, ...row }) => ({ name, becomes, row }));
  test.each(cases)("$name → $becomes", ({ becomes, row }) => {
    expect(outcome("CTXH-6", { outreach: [...three, row] }, { reportDate: "31/01/2026" })).toBe(becomes);
  });
});

test("what stands below the table is not counted", () => {
  const outside = { outreach: held(1) };
  expect(seen("CTXH-6", { outreach: held(3) }, { outside, reportDate: "31/01/2026" })).toMatchObject({
    months: "3",
  });
});

describe("February 2028 ends on the 29th", () => {
  const campaign = { ...sonLa2026, year: 2028 };
  const outreach = ["01/02/2028", "15/02/2028", "28/02/2028", "29/02/2028"].map((day) => ({ Ngày: d(day) }));
  test.each([
    ["28/02/2028", "0"],
    ["29/02/2028", "0 4"],
  ])("R = %s → %s", (reportDate, months) => {
    expect(seen("CTXH-6", { outreach }, { campaign, reportDate })).toMatchObject({ months });
  });
});
