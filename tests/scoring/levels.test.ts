import { atLeast, countAtLeast, moreThan } from "../../src/campaign/goals";
import { d, table } from "../books";
import { row, seen, verdicts, withPart } from "./tables";

/** mức giao as people may change it; HCTH-4 is the target whose rows are simplest. */
const internal = { Ngày: d("05/01/2026"), Chiều: "Nội bộ" };
const kinds = {
  yes: row("documents", { ...internal, "Điện tử": "Có" }),
  no: row("documents", { ...internal, "Điện tử": "Không" }),
  blank: row("documents", internal),
};

describe("≥ 85%", () => {
  verdicts(
    "HCTH-4",
    ["exceeded", "met", "not-met", "not-enough-data"],
    kinds,
    table`
    yes | no | blank | → | scope | ratio      | gap | allowance | verdict
    18  | 2  |       | → | 20    | 0.9        | 0   | 1         | exceeded
    17  | 3  |       | → | 20    | 0.85       | 0   | 0         | met
    16  | 4  |       | → | 20    | 0.8        | 1   | 0         | not-met
    16  | 3  | 1     | → | 20    | ${16 / 19} | 1   | 0         | not-enough-data
    16  |    |       | → | 16    | 1          | 0   | 2         | exceeded
    6   | 1  |       | → | 7     | ${6 / 7}   | 0   | 0         | exceeded
    5   | 1  |       | → | 6     | ${5 / 6}   | 1   | 0         | not-met
  `,
    { campaign: withPart("HCTH-4", { goal: atLeast(0.85) }) },
  );
});

/**
 * A strict target passed is đạt, never vượt; gap = ⌊t·n⌋ + 1 − pass. By the letter that is 1 where n = 0; we take 0,
 * for where nothing is in scope no more can pass.
 */
describe("> 90%", () => {
  verdicts(
    "HCTH-4",
    ["met", "not-met", "not-enough-data"],
    kinds,
    table`
    yes | no | blank | → | scope | ratio        | gap | allowance | verdict
    10  |    |       | → | 10    | 1            | 0   | 0         | met
    9   | 1  |       | → | 10    | 0.9          | 1   | 0         | not-met
    19  | 1  |       | → | 20    | 0.95         | 0   | 0         | met
    18  | 1  | 1     | → | 20    | ${18 / 19}   | 1   | 0         | not-enough-data
    17  | 2  | 1     | → | 20    | ${17 / 19}   | 2   | 0         | not-met
    136 | 14 |       | → | 150   | ${136 / 150} | 0   | 0         | met
    135 | 15 |       | → | 150   | 0.9          | 1   | 0         | not-met
    14  | 1  |       | → | 15    | ${14 / 15}   | 0   | 0         | met
        |    |       | → | 0     |              | 0   | 0         | not-enough-data
  `,
    { campaign: withPart("HCTH-4", { goal: moreThan(0.9) }) },
  );
});

describe("> 90% at the end of the year", () => {
  const campaign = withPart("HCTH-4", { goal: moreThan(0.9), when: "year-end" });
  verdicts(
    "HCTH-4",
    ["met", "not-met", "not-due", "not-enough-data"],
    kinds,
    table`
    R          | yes | no | blank | → | verdict
    30/12/2026 | 9   | 1  |       | → | not-due
    31/12/2026 | 9   | 1  |       | → | not-met
    30/12/2026 | 18  | 1  | 1     | → | not-due
    31/12/2026 | 18  | 1  | 1     | → | not-enough-data
    01/06/2026 | 10  |    |       | → | met
  `,
    { campaign },
  );
});

/** In whole numbers: 0.29 · 100 is 28.999… and 0.07 · 100 is 7.000…1 where they are not. */
test.each([
  [0.29, 29, 71, "met", 0],
  [0.29, 28, 72, "not-met", 1],
  [0.57, 57, 43, "met", 0],
  [0.07, 7, 93, "met", 0],
  [0.07, 6, 94, "not-met", 1],
  [0.9999, 9999, 1, "met", 0],
  [0.9999, 9998, 2, "not-met", 1],
  [0.105, 21, 179, "met", 0],
  [1, 100, 0, "met", 0],
])("≥ %d: %i of them, %i not → %s", (level, yes, no, verdict, gap) => {
  const documents = [
    ...Array.from({ length: yes }, () => ({ ...internal, "Điện tử": "Có" })),
    ...Array.from({ length: no }, () => ({ ...internal, "Điện tử": "Không" })),
  ];
  const campaign = withPart("HCTH-4", { goal: atLeast(level) });
  expect(seen("HCTH-4", { documents }, { campaign })).toMatchObject({ verdict, gap });
});

describe("counts and months have levels too", () => {
  const applied = { Phòng: "CTXH", "Ngày áp dụng": d("05/01/2026"), "Được áp dụng": "Có" };
  test.each([
    [2, "31/12/2026", "not-met", 1],
    [3, "31/12/2026", "met", 0],
    [4, "31/12/2026", "exceeded", 0],
    [2, "30/06/2026", "not-due", 1],
  ])("%i initiatives where three are asked, at %s → %s", (count, reportDate, verdict, gap) => {
    const campaign = withPart("CTXH-7", { goal: countAtLeast(3) });
    const initiatives = Array.from({ length: count }, () => applied);
    expect(seen("CTXH-7", { initiatives }, { campaign, reportDate })).toMatchObject({ verdict, gap });
  });

  test.each([
    [1, null, "not-met"],
    [2, null, "met"],
    [9, null, "met"],
    [2, 3, "met"],
    [3, 3, "exceeded"],
  ])("%i activities in January where two are asked, stretch %p → %s", (count, stretch, verdict) => {
    const campaign = withPart("CTXH-6", { goal: countAtLeast(2, stretch) });
    const outreach = Array.from({ length: count }, () => ({ Ngày: d("05/01/2026") }));
    expect(seen("CTXH-6", { outreach }, { campaign, reportDate: "31/01/2026" })).toMatchObject({ verdict });
  });
});
