import { d, table } from "../books";
import { type Kind, row, verdicts } from "./tables";

const book = { "Mã chỉ tiêu": "QLCS-4" };
const person =
  (until: string | null, days: readonly string[]): Kind =>
  (number) => {
    const code = `DT${String(number)}`;
    const resident = {
      "Mã đối tượng": code,
      "Ngày tiếp nhận": d("01/02/2020"),
      "Ngày ra": until === null ? null : d(until),
    };
    return { residents: [resident], carelog: days.map((day) => ({ Ngày: d(day), "Mã đối tượng": code })) };
  };
const months = Array.from({ length: 12 }, (_, index) => `05/${String(index + 1).padStart(2, "0")}/2026`);
const kinds = {
  done: row("deliverables", { ...book, Hạn: d("31/03/2026"), "Ngày hoàn thành": d("15/01/2026") }),
  overdue: row("deliverables", { ...book, Hạn: d("15/01/2026") }),
  open: row("deliverables", { ...book, Hạn: d("31/12/2026") }),
  logged: person(null, months),
  forgotten: person(null, []),
  gone: person("15/01/2026", []),
};

verdicts(
  "QLCS-4",
  ["met", "not-met", "not-due", "not-enough-data"],
  kinds,
  table`
  R          | done | overdue | open | logged | forgotten | gone | → | a               | b               | verdict
  31/01/2026 | 1    |         |      | 1      |           |      | → | met             | met             | met
  31/12/2026 | 1    |         |      | 1      |           |      | → | met             | met             | met
  31/01/2026 | 1    |         |      |        |           | 1    | → | met             | not-applicable  | met
  31/01/2026 | 1    |         |      | 1      | 1         |      | → | met             | not-met         | not-met
  31/01/2026 |      |         |      |        | 1         |      | → | not-due         | not-met         | not-met
  31/12/2026 |      | 1       |      | 1      |           |      | → | not-met         | met             | not-met
  31/12/2026 |      |         | 1    | 1      |           |      | → | not-due         | met             | not-due
  31/01/2026 |      | 1       |      | 1      |           |      | → | not-due         | met             | not-due
  31/01/2026 |      |         |      | 1      |           |      | → | not-due         | met             | not-due
  30/01/2026 | 1    |         |      | 1      |           |      | → | met             | not-due         | not-due
  30/01/2026 |      |         |      |        |           |      | → | not-due         | not-due         | not-due
  31/01/2026 | 1    |         |      |        |           |      | → | met             | not-enough-data | not-enough-data
  31/12/2026 |      |         |      | 1      |           |      | → | not-enough-data | met             | not-enough-data
  31/12/2026 |      |         |      |        |           | 1    | → | not-enough-data | not-applicable  | not-enough-data
`,
);
