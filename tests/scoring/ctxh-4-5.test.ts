import { d, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

describe.each([
  ["CTXH-4", "counselling", "Ngày yêu cầu", "Hạn", "Ngày đáp ứng"],
  ["CTXH-5", "applications", "Ngày nhận", "Hạn giải quyết", "Ngày giải quyết"],
])("%s: %s by %s, on time", (id, register, asked, due, done) => {
  const lines = table`
    case                            | asked        | due          | done         | becomes
    on the due day                  | 05/01/2026   | 15/01/2026   | 15/01/2026   | pass
    on the due day at 17:00         | 05/01/2026   | 15/01/2026   | ${at("15/01/2026", 17)} | pass
    done before it was asked        | 05/01/2026   | 15/01/2026   | 31/12/2025   | pass
    done before R, due after R      | 05/01/2026   | 15/07/2026   | 30/06/2026   | pass
    late by a day                   | 05/01/2026   | 15/01/2026   | 16/01/2026   | fail
    overdue                         | 05/01/2026   | 29/06/2026   |              | fail
    overdue, done after R           | 05/01/2026   | 29/06/2026   | 01/07/2026   | fail
    overdue, done: a text           | 05/01/2026   | 29/06/2026   | '28/06/2026' | fail
    due on R, not done              | 05/01/2026   | 30/06/2026   |              | not due
    due on R at 08:00, not done     | 05/01/2026   | ${at("30/06/2026", 8)} |    | not due
    due on R, done after R          | 05/01/2026   | 30/06/2026   | 01/07/2026   | not due
    due after R, not done           | 05/01/2026   | 15/07/2026   |              | not due
    due blank, done                 | 05/01/2026   |              | 15/01/2026   | missing
    due blank, not done             | 05/01/2026   |              |              | missing
    due a text                      | 05/01/2026   | '15/01/2026' | 15/01/2026   | missing
    asked on S                      | 01/01/2026   | 15/01/2026   | 15/01/2026   | pass
    asked on R at 11:00             | ${at("30/06/2026", 11)} | 10/07/2026 |    | not due
    asked after R                   | 01/07/2026   | 10/07/2026   |              | out
    asked last year                 | 31/12/2025   | 15/01/2026   | 16/01/2026   | out
    asked: blank                    |              | 15/01/2026   | 15/01/2026   | missing
    asked: a text                   | '05/01/2026' | 15/01/2026   | 16/01/2026   | missing
    asked: blank, not yet due       |              | 15/07/2026   |              | missing
  `.map(({ asked: a = null, due: b = null, done: c = null, ...line }) => ({
    ...line,
    "Kết quả": "x",
    [asked]: a,
    [due]: b,
    [done]: c,
  }));
  rowsBecome(id, register, lines);

  const inMarch = { [asked]: d("05/03/2026"), [due]: d("15/03/2026") };
  const kinds = {
    done: row(register, { ...inMarch, [done]: d("15/03/2026") }),
    late: row(register, { ...inMarch, [done]: d("16/03/2026") }),
    undated: row(register, { [asked]: d("05/03/2026"), [done]: d("16/03/2026") }),
    open: row(register, { [asked]: d("05/03/2026"), [due]: d("31/12/2026") }),
    lastYear: row(register, { [asked]: d("31/12/2025"), [due]: d("15/03/2026") }),
  };

  /** A row whose day is in [S, R] is in scope: 0/0 is never "not applicable" here. */
  verdicts(
    id,
    ["met", "not-met", "not-enough-data", "not-due"],
    kinds,
    table`
    R          | done | late | undated | open | lastYear | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
    30/06/2026 | 3    |      |         | 2    | 1        | → | 3    | 0    | 0       | 2      | 3     | 1     | 0   | met
    30/06/2026 | 3    | 1    | 1       | 1    |          | → | 3    | 1    | 1       | 1      | 5     | 0.75  | 2   | not-met
    30/06/2026 | 3    |      | 1       | 1    |          | → | 3    | 0    | 1       | 1      | 4     | 1     | 1   | not-enough-data
    30/06/2026 |      |      |         |      | 1        | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
    30/06/2026 |      |      |         |      |          | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
    31/12/2026 |      |      |         | 1    |          | → | 0    | 0    | 0       | 1      | 0     |       | 0   | not-due
    04/03/2026 | 1    | 1    |         |      |          | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
    15/03/2026 | 1    | 1    |         |      |          | → | 1    | 0    | 0       | 1      | 1     | 1     | 0   | met
    14/03/2026 | 1    | 1    |         |      |          | → | 0    | 0    | 0       | 2      | 0     |       | 0   | not-due
    16/03/2026 | 1    | 1    |         |      |          | → | 1    | 1    | 0       | 0      | 2     | 0.5   | 1   | not-met
  `,
  );
});
