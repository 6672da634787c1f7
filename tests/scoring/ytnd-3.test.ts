import { d, m, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

rowsBecome(
  "YTND-3a",
  "meals",
  table`
  case                     | Ngày         | Bữa  | Số suất | Đạt tiêu chuẩn | Lưu mẫu | becomes
  up to standard           | 15/01/2026   | Trưa | 160     | Có             | Không   | pass
  other case               | 15/01/2026   | Trưa | 160     | có             |         | pass
  not up to standard       | 15/01/2026   | Trưa | 160     | Không          | Có      | fail
  not said                 | 15/01/2026   | Trưa | 160     |                | Có      | missing
  said with a space        | 15/01/2026   | Trưa | 160     | 'Có '          | Có      | missing
  a meal not in the list   | 15/01/2026   | Xế   |         | Không          |         | fail
  on S                     | 01/01/2026   | Sáng | 160     | Không          |         | fail
  on R at 18:00            | ${at("30/06/2026", 18)} | Tối | 160 | Có     |         | pass
  after R                  | 01/07/2026   | Tối  | 160     | Không          |         | out
  last year                | 31/12/2025   | Tối  | 160     | Không          |         | out
  date blank               |              | Tối  | 160     | Có             |         | missing
  date a text              | '15/01/2026' | Tối  | 160     | Không          |         | missing
`,
);

const meal = { Ngày: d("15/01/2026"), Bữa: "Trưa", "Số suất": 160 };
const POISONING = "Ngộ độc thực phẩm";
const kinds = {
  good: row("meals", { ...meal, "Đạt tiêu chuẩn": "Có" }),
  bad: row("meals", { ...meal, "Đạt tiêu chuẩn": "Không" }),
  unsaid: row("meals", meal),
  later: row("meals", { ...meal, Ngày: d("01/02/2026"), "Đạt tiêu chuẩn": "Không" }),
  poisoning: row("incidents", { Ngày: d("15/01/2026"), Phòng: "QLCS", Loại: POISONING }),
  possible: row("incidents", { Loại: POISONING }),
  signed: row("confirmations", {
    Tháng: m("01/2026"),
    Phòng: "YTND",
    Loại: POISONING,
    "Người xác nhận": "A",
    "Ngày xác nhận": d("02/02/2026"),
  }),
};

/** Every meal of [S, R] is in scope: 0/0 is silence. */
verdicts(
  "YTND-3a",
  ["met", "not-met", "not-enough-data"],
  kinds,
  table`
  R          | good | bad | unsaid | later | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  31/01/2026 | 3    |     |        | 1     | → | 3    | 0    | 0       | 0      | 3     | 1     | 0   | met
  01/02/2026 | 3    |     |        | 1     | → | 3    | 1    | 0       | 0      | 4     | 0.75  | 1   | not-met
  31/01/2026 | 3    | 1   | 1      |       | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | not-met
  31/01/2026 | 3    |     | 1      |       | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
  31/01/2026 |      |     |        | 1     | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
  31/01/2026 |      |     |        |       | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
`,
);

verdicts(
  "YTND-3",
  ["met", "not-met", "not-enough-data", "not-due"],
  kinds,
  table`
  R          | good | bad | unsaid | poisoning | possible | signed | → | a               | b               | verdict
  31/01/2026 | 2    |     |        |           |          | 1      | → | met             | met             | met
  31/01/2026 | 2    |     |        | 1         |          | 1      | → | met             | not-met         | not-met
  31/01/2026 | 2    | 1   |        |           |          | 1      | → | not-met         | met             | not-met
  31/01/2026 | 2    | 1   |        | 1         |          | 1      | → | not-met         | not-met         | not-met
  31/01/2026 | 2    | 1   |        |           |          |        | → | not-met         | not-enough-data | not-met
  31/01/2026 |      |     |        | 1         |          |        | → | not-enough-data | not-met         | not-met
  31/01/2026 | 2    |     |        |           |          |        | → | met             | not-enough-data | not-enough-data
  31/01/2026 | 2    |     |        |           | 1        | 1      | → | met             | not-enough-data | not-enough-data
  31/01/2026 | 2    |     | 1      |           |          | 1      | → | not-enough-data | met             | not-enough-data
  31/01/2026 |      |     |        |           |          | 1      | → | not-enough-data | met             | not-enough-data
  30/01/2026 | 2    |     | 1      |           |          |        | → | not-enough-data | not-due         | not-enough-data
  30/01/2026 | 2    |     |        |           |          |        | → | met             | not-due         | not-due
`,
);
