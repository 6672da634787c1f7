import { d, m, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

/** In if Hạn or Ngày thực hiện is in [S, R]; out if Hạn is readable and neither is in; otherwise missing. */
rowsBecome(
  "QLCS-1a",
  "benefits",
  table`
  case                            | Tháng   | Hạn          | Ngày thực hiện | becomes
  done on the due day             | 03/2026 | 10/03/2026   | 10/03/2026     | pass
  done on the due day at 16:00    | 03/2026 | 10/03/2026   | ${at("10/03/2026", 16)} | pass
  due day written with 08:00      | 03/2026 | ${at("10/03/2026", 8)} | ${at("10/03/2026", 16)} | pass
  done the day after              | 03/2026 | 10/03/2026   | 11/03/2026     | fail
  done last year, due this year   | 01/2026 | 10/01/2026   | 28/12/2025     | pass
  overdue                         | 03/2026 | 10/03/2026   |                | fail
  due before R, done after R      | 06/2026 | 29/06/2026   | 01/07/2026     | fail
  due on S, not done              | 01/2026 | 01/01/2026   |                | fail
  due on R, not done              | 06/2026 | 30/06/2026   |                | not due
  due on R, done after R          | 06/2026 | 30/06/2026   | 01/07/2026     | not due
  done: a text                    | 03/2026 | 10/03/2026   | '10/03/2026'   | fail
  done: a text, due on R          | 06/2026 | 30/06/2026   | '30/06/2026'   | not due
  due last year, done this year   | 12/2025 | 31/12/2025   | 05/01/2026     | fail
  due last year, done last year   | 12/2025 | 31/12/2025   | 31/12/2025     | out
  due last year, never done       | 12/2025 | 31/12/2025   |                | out
  due last year, done after R     | 12/2025 | 31/12/2025   | 01/07/2026     | out
  due after R, done on R          | 07/2026 | 01/07/2026   | 30/06/2026     | pass
  due after R, done on S          | 07/2026 | 01/07/2026   | 01/01/2026     | pass
  due after R, done last year     | 07/2026 | 01/07/2026   | 31/12/2025     | out
  due after R, not done           | 07/2026 | 01/07/2026   |                | out
  due after R, done: a text       | 07/2026 | 01/07/2026   | '30/06/2026'   | out
  due blank, done                 | 03/2026 |              | 10/03/2026     | missing
  due blank, not done             | 03/2026 |              |                | missing
  due blank, done last year       | 12/2025 |              | 31/12/2025     | missing
  due blank, done after R         | 07/2026 |              | 01/07/2026     | missing
  due a text, done                | 03/2026 | '10/03/2026' | 10/03/2026     | missing
  due a text, not done            | 03/2026 | '10/03/2026' |                | missing
  month blank                     |         | 10/03/2026   | 10/03/2026     | pass
  month of last year              | 12/2025 | 10/03/2026   | 11/03/2026     | fail
`,
);

const january = { Tháng: m("01/2026"), "Loại chế độ": "Trợ cấp" };
const kinds = {
  paid: row("benefits", { ...january, Hạn: d("10/01/2026"), "Ngày thực hiện": d("10/01/2026") }),
  late: row("benefits", { ...january, Hạn: d("10/01/2026"), "Ngày thực hiện": d("11/01/2026") }),
  unsaid: row("benefits", january),
  open: row("benefits", { ...january, Hạn: d("31/01/2026") }),
  // Out of scope; their month tells whether the register speaks of [S, R] at all.
  later: row("benefits", { ...january, Hạn: d("15/02/2026") }),
  nextMonth: row("benefits", { Tháng: m("02/2026"), Hạn: d("15/02/2026") }),
  monthless: row("benefits", { Hạn: d("15/02/2026") }),
  forgotten: row("incidents", { Ngày: d("15/01/2026"), Phòng: "CTXH", Loại: "Bỏ sót chế độ" }),
  possible: row("incidents", { Phòng: "QLCS", Loại: "Bỏ sót chế độ" }),
  signed: row("confirmations", {
    Tháng: m("01/2026"),
    Phòng: "QLCS",
    Loại: "Bỏ sót chế độ",
    "Người xác nhận": "A",
    "Ngày xác nhận": d("31/01/2026"),
  }),
};

/**
 * "the register has rows with a readable date in [S, R]": of a benefit we take Tháng, the register's first date; the
 * specification does not say which of its three dates is meant.
 */
verdicts(
  "QLCS-1a",
  ["met", "not-met", "not-enough-data", "not-due", "not-applicable"],
  kinds,
  table`
  R          | paid | late | unsaid | open | later | nextMonth | monthless | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  31/01/2026 | 3    |      |        | 1    | 1     |           |           | → | 3    | 0    | 0       | 1      | 3     | 1     | 0   | met
  31/01/2026 | 3    | 1    | 1      |      |       |           |           | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | not-met
  31/01/2026 | 3    |      | 1      |      |       |           |           | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
  31/01/2026 |      |      |        |      |       |           |           | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
  31/01/2026 |      |      |        | 2    | 1     |           |           | → | 0    | 0    | 0       | 2      | 0     |       | 0   | not-due
  31/01/2026 |      |      |        |      | 1     |           |           | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
  31/01/2026 |      |      |        |      |       | 1         | 1         | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
  05/01/2026 | 1    |      |        |      |       |           |           | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
  10/01/2026 | 1    | 1    |        |      |       |           |           | → | 1    | 0    | 0       | 1      | 1     | 1     | 0   | met
  11/01/2026 | 1    | 1    |        |      |       |           |           | → | 1    | 1    | 0       | 0      | 2     | 0.5   | 1   | not-met
`,
);

verdicts(
  "QLCS-1",
  ["met", "not-met", "not-enough-data", "not-due"],
  kinds,
  table`
  R          | paid | late | unsaid | open | later | forgotten | possible | signed | → | a               | b               | verdict
  31/01/2026 | 2    |      |        |      |       |           |          | 1      | → | met             | met             | met
  31/01/2026 |      |      |        |      | 1     |           |          | 1      | → | not-applicable  | met             | met
  31/01/2026 | 2    |      |        |      |       | 1         |          | 1      | → | met             | not-met         | not-met
  31/01/2026 | 2    | 1    |        |      |       |           |          | 1      | → | not-met         | met             | not-met
  30/01/2026 | 2    | 1    |        |      |       |           |          |        | → | not-met         | not-due         | not-met
  31/01/2026 |      |      |        |      |       | 1         |          |        | → | not-enough-data | not-met         | not-met
  31/01/2026 | 2    |      |        |      |       |           |          |        | → | met             | not-enough-data | not-enough-data
  31/01/2026 | 2    |      |        |      |       |           | 1        | 1      | → | met             | not-enough-data | not-enough-data
  31/01/2026 |      |      | 1      |      |       |           |          | 1      | → | not-enough-data | met             | not-enough-data
  31/01/2026 |      |      |        | 1    |       |           |          |        | → | not-due         | not-enough-data | not-enough-data
  31/01/2026 |      |      |        | 1    |       |           |          | 1      | → | not-due         | met             | not-due
  30/01/2026 | 2    |      |        |      |       |           |          |        | → | met             | not-due         | not-due
`,
);
