import { d, table } from "../books";
import { at, rowsBecome, row, seen, verdicts } from "./tables";

/** One question for all deliverables of QLCS-4. No row is missing, so nothing here is ever out. */
rowsBecome(
  "QLCS-4a",
  "deliverables",
  table`
  case                       | Nội dung | Mã chỉ tiêu | Hạn          | Ngày hoàn thành | becomes
  done                       | Sổ       | QLCS-4      | 31/03/2026   | 15/03/2026      | pass
  done late                  | Sổ       | QLCS-4      | 31/03/2026   | 15/06/2026      | pass
  done before S              | Sổ       | QLCS-4      | 31/03/2026   | 15/11/2025      | pass
  done, due blank            | Sổ       | QLCS-4      |              | 15/03/2026      | pass
  done on R at 16:00         | Sổ       | QLCS-4      | 31/03/2026   | ${at("30/06/2026", 16)} | pass
  code in other case         | Sổ       | qlcs-4      | 31/03/2026   | 15/03/2026      | pass
  code with a space          | Sổ       | 'QLCS-4 '   | 31/03/2026   | 15/03/2026      | missing
  code blank                 | Sổ       |             | 31/03/2026   | 15/03/2026      | missing
  of another target          | Sổ       | QLCS-3      | 31/03/2026   | 15/03/2026      | missing
  overdue                    | Sổ       | QLCS-4      | 29/06/2026   |                 | fail
  overdue, done after R      | Sổ       | QLCS-4      | 29/06/2026   | 01/07/2026      | fail
  done: a text               | Sổ       | QLCS-4      | 31/03/2026   | '15/03/2026'    | fail
  due blank, not done        | Sổ       | QLCS-4      |              |                 | fail
  due a text, not done       | Sổ       | QLCS-4      | '31/12/2026' |                 | fail
  due on R, not done         | Sổ       | QLCS-4      | 30/06/2026   |                 | not due
  due next year, not done    | Sổ       | QLCS-4      | 31/03/2027   |                 | not due
  due after R, done after R  | Sổ       | QLCS-4      | 31/12/2026   | 01/07/2026      | not due
`,
);

const book = { "Mã chỉ tiêu": "QLCS-4" };
const kinds = {
  done: row("deliverables", { ...book, Hạn: d("31/03/2026"), "Ngày hoàn thành": d("31/03/2026") }),
  overdue: row("deliverables", { ...book, Hạn: d("31/03/2026") }),
  undated: row("deliverables", book),
  open: row("deliverables", { ...book, Hạn: d("31/12/2026") }),
  others: row("deliverables", { "Mã chỉ tiêu": "CTXH-2", Hạn: d("31/03/2026") }),
};

/** Year-end; none done but a Hạn ≥ R → chưa đến hạn also at E. */
verdicts(
  "QLCS-4a",
  ["met", "not-met", "not-due", "not-enough-data"],
  kinds,
  table`
  R          | done | overdue | undated | open | others | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  30/06/2026 | 1    | 1       | 1       | 1    |        | → | 1    | 0    | 0       | 0      | 1     | 1     | 0   | met
  31/12/2026 | 1    | 1       |         |      |        | → | 1    | 0    | 0       | 0      | 1     | 1     | 0   | met
  30/12/2026 |      | 1       | 1       |      |        | → | 0    | 1    | 0       | 0      | 1     | 0     | 1   | not-due
  31/12/2026 |      | 1       | 1       |      |        | → | 0    | 1    | 0       | 0      | 1     | 0     | 1   | not-met
  31/12/2026 |      | 1       |         | 1    |        | → | 0    | 0    | 0       | 1      | 0     |       | 0   | not-due
  30/06/2026 |      |         |         | 1    |        | → | 0    | 0    | 0       | 1      | 0     |       | 0   | not-due
  30/06/2026 |      |         |         |      | 1      | → | 0    | 0    | 1       | 0      | 1     |       | 1   | not-due
  31/12/2026 |      |         |         |      | 1      | → | 0    | 0    | 1       | 0      | 1     |       | 1   | not-enough-data
  31/12/2026 |      |         |         |      |        | → | 0    | 0    | 1       | 0      | 1     |       | 1   | not-enough-data
`,
);

test("two rows of the target are still one question", () => {
  const rows = {
    deliverables: [
      { ...book, "Ngày hoàn thành": d("01/03/2026") },
      { ...book, "Ngày hoàn thành": d("02/03/2026") },
    ],
  };
  expect(seen("QLCS-4a", rows)).toMatchObject({ pass: 1, scope: 1 });
});
