import type { Goal } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { table } from "../books";

/** Each part: clause, measure, goal, and when it is judged. */
const expected = table`
  part    | target | department | clause   | measure          | goal             | when
  HCTH-1a | HCTH-1 | HCTH       | Mục 5.1  | share            | share >= 1       | always
  HCTH-1b | HCTH-1 | HCTH       | Mục 5.1  | on-time          | share >= 1       | always
  HCTH-2  | HCTH-2 | HCTH       | Mục 5.1  | share            | share >= 1       | year-end
  HCTH-3a | HCTH-3 | HCTH       | Mục 5.1  | coverage         | share >= 1       | always
  HCTH-3b | HCTH-3 | HCTH       | Mục 5.1  | none             | most <= 0        | always
  HCTH-4  | HCTH-4 | HCTH       | Mục 5.1  | share            | share >= 0.9     | always
  HCTH-5  | HCTH-5 | HCTH       | Mục 5.1  | none             | most <= 0        | always
  QLCS-1a | QLCS-1 | QLCS       | Mục 5.2  | on-time          | share >= 1       | always
  QLCS-1b | QLCS-1 | QLCS       | Mục 5.2  | none             | most <= 0        | always
  QLCS-2a | QLCS-2 | QLCS       | Mục 5.2  | coverage         | share >= 1       | always
  QLCS-2b | QLCS-2 | QLCS       | Mục 5.2  | none             | most <= 0        | always
  QLCS-3  | QLCS-3 | QLCS       | Mục 5.2  | coverage         | share >= 0.9     | always
  QLCS-4a | QLCS-4 | QLCS       | Mục 5.2  | deliverable      | share >= 1       | year-end
  QLCS-4b | QLCS-4 | QLCS       | Mục 5.2  | monthly-coverage | share >= 1       | always
  CTXH-1  | CTXH-1 | CTXH       | Mục 5.3  | share            | share >= 1       | always
  CTXH-2  | CTXH-2 | CTXH       | Mục 5.3  | share            | share >= 1       | always
  CTXH-3  | CTXH-3 | CTXH       | Mục 5.3  | share            | share >= 1       | always
  CTXH-4  | CTXH-4 | CTXH       | Mục 5.3  | need-met         | share >= 1       | always
  CTXH-5  | CTXH-5 | CTXH       | Mục 5.3  | on-time          | share >= 1       | always
  CTXH-6  | CTXH-6 | CTXH       | Mục 5.3  | per-month        | count >= 4 (6)   | always
  CTXH-7  | CTXH-7 | CTXH       | Mục 5.3  | count            | count >= 1       | year-end
  YTND-1  | YTND-1 | YTND       | Mục 5.4  | coverage         | share >= 1       | year-end
  YTND-2  | YTND-2 | YTND       | Mục 5.4  | none             | most <= 0        | always
  YTND-3a | YTND-3 | YTND       | Mục 5.4  | share            | share >= 1       | always
  YTND-3b | YTND-3 | YTND       | Mục 5.4  | none             | most <= 0        | always
  YTND-4  | YTND-4 | YTND       | Mục 5.4  | need-met         | share >= 1       | always
`;

const goalText = ({ kind, compare, level, stretch }: Goal) =>
  `${kind} ${compare} ${level}${stretch === null ? "" : ` (${stretch})`}`;

const actual = sonLa2026.targets.flatMap(({ id, department, clause, parts }) =>
  parts.map((part) => ({
    part: part.id,
    target: id,
    department,
    clause,
    measure: part.measure.kind,
    goal: goalText(part.goal),
    when: part.when,
  })),
);

test.each(expected.map((line, index) => ({ line, index })))("$line.part", ({ line, index }) => {
  expect(actual[index]).toEqual(line);
});

test("there are no others", () => {
  expect(actual).toHaveLength(expected.length);
  expect(sonLa2026.targets).toHaveLength(20);
});

test("four departments, a whole year", () => {
  expect(sonLa2026.departments.map(({ id, name }) => [id, name])).toEqual([
    ["HCTH", "Phòng Hành chính - Tổng hợp"],
    ["QLCS", "Phòng Quản lý chăm sóc"],
    ["CTXH", "Phòng Công tác xã hội"],
    ["YTND", "Phòng Y tế và nuôi dưỡng"],
  ]);
  expect(sonLa2026.year).toBe(2026);
});
