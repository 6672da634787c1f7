import { d, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

describe("staff in scope", () => {
  const judged = { "Ngày đánh giá": d("15/06/2026"), "Xếp loại": "Hoàn thành", "Đúng quy định": "Có" };
  const lines = table`
    case                           | Ngày vào     | Ngày nghỉ                | becomes
    came on R                      | 30/06/2026   |                          | pass
    came on R at 08:00             | ${at("30/06/2026", 8)} |                | pass
    came after R                   | 01/07/2026   |                          | out
    leaves the day after R         | 01/02/2020   | 01/07/2026               | pass
    leaves on R                    | 01/02/2020   | 30/06/2026               | out
    leaves on R at 17:00           | 01/02/2020   | ${at("30/06/2026", 17)}  | out
    left long ago                  | 01/02/2020   | 31/12/2024               | out
    coming: blank                  |              |                          | missing
    coming: a text                 | '01/02/2020' |                          | missing
    coming blank, but left         |              | 30/06/2026               | out
    leaving: a text                | 01/02/2020   | '01/07/2026'             | missing
    leaving: a word                | 01/02/2020   | nghỉ hưu                 | missing
    leaving: a text, came after R  | 01/07/2026   | '01/08/2026'             | out
  `;
  rowsBecome(
    "HCTH-2",
    "staff",
    lines.map((line) => ({ Mã: "NV1", ...judged, ...line })),
  );
});

rowsBecome(
  "HCTH-2",
  "staff",
  table`
  case                        | Mã  | Ngày vào   | Ngày đánh giá | Xếp loại             | Đúng quy định | becomes
  judged                      | NV1 | 01/02/2020 | 15/06/2026    | Hoàn thành tốt       | Có            | pass
  without a code              |     | 01/02/2020 | 15/06/2026    | Hoàn thành tốt       | Có            | pass
  judged as not good enough   | NV1 | 01/02/2020 | 15/06/2026    | Không hoàn thành     | Có            | pass
  other case                  | NV1 | 01/02/2020 | 15/06/2026    | HOÀN THÀNH TỐT       | có            | pass
  judged on S                 | NV1 | 01/02/2020 | 01/01/2026    | Hoàn thành           | Có            | pass
  judged on R at 15:00        | NV1 | 01/02/2020 | ${at("30/06/2026", 15)} | Hoàn thành | Có            | pass
  judged after R              | NV1 | 01/02/2020 | 01/07/2026    | Hoàn thành           | Có            | missing
  judged last year            | NV1 | 01/02/2020 | 31/12/2025    | Hoàn thành           | Có            | missing
  day blank                   | NV1 | 01/02/2020 |               | Hoàn thành           | Có            | missing
  day a text                  | NV1 | 01/02/2020 | '15/06/2026'  | Hoàn thành           | Có            | missing
  class blank                 | NV1 | 01/02/2020 | 15/06/2026    |                      | Có            | missing
  class not in the list       | NV1 | 01/02/2020 | 15/06/2026    | Tốt                  | Có            | missing
  class with a space          | NV1 | 01/02/2020 | 15/06/2026    | ' Hoàn thành'        | Có            | missing
  against the rules           | NV1 | 01/02/2020 | 15/06/2026    | Hoàn thành           | Không         | fail
  against the rules, no day   | NV1 | 01/02/2020 |               |                      | Không         | fail
  rules blank                 | NV1 | 01/02/2020 | 15/06/2026    | Hoàn thành           |               | missing
  rules not in the list       | NV1 | 01/02/2020 | 15/06/2026    | Hoàn thành           | Đúng          | missing
  nothing said at all         | NV1 | 01/02/2020 |               |                      |               | missing
  cannot be placed, and wrong | NV1 |            | 15/06/2026    | Hoàn thành           | Không         | missing
`,
);

const person = { "Ngày vào": d("01/02/2020") };
const judged = { ...person, "Ngày đánh giá": d("15/06/2026"), "Xếp loại": "Hoàn thành" };
const kinds = {
  judged: row("staff", { ...judged, "Đúng quy định": "Có" }),
  wrong: row("staff", { ...judged, "Đúng quy định": "Không" }),
  unsaid: row("staff", person),
  gone: row("staff", { ...judged, "Ngày nghỉ": d("30/06/2026") }),
};

/** Year-end: while R < E, không đạt and chưa đủ số liệu become chưa đến hạn; the rest stays. */
verdicts(
  "HCTH-2",
  ["met", "not-met", "not-due", "not-enough-data", "not-applicable"],
  kinds,
  table`
  R          | judged | wrong | unsaid | gone | → | pass | fail | missing | notDue | scope | ratio    | gap | verdict
  30/06/2026 | 2      |       |        | 1    | → | 2    | 0    | 0       | 0      | 2     | 1        | 0   | met
  31/12/2026 | 2      |       |        | 1    | → | 2    | 0    | 0       | 0      | 2     | 1        | 0   | met
  30/12/2026 | 2      | 1     |        |      | → | 2    | 1    | 0       | 0      | 3     | ${2 / 3} | 1   | not-due
  31/12/2026 | 2      | 1     |        |      | → | 2    | 1    | 0       | 0      | 3     | ${2 / 3} | 1   | not-met
  31/12/2026 | 1      | 1     | 1      |      | → | 1    | 1    | 1       | 0      | 3     | 0.5      | 2   | not-met
  30/12/2026 | 1      |       | 1      |      | → | 1    | 0    | 1       | 0      | 2     | 1        | 1   | not-due
  31/12/2026 | 1      |       | 1      |      | → | 1    | 0    | 1       | 0      | 2     | 1        | 1   | not-enough-data
  31/12/2026 |        |       | 1      |      | → | 0    | 0    | 1       | 0      | 1     |          | 1   | not-enough-data
  30/06/2026 |        |       |        | 1    | → | 0    | 0    | 0       | 0      | 0     |          | 0   | not-applicable
  31/12/2026 |        |       |        | 1    | → | 0    | 0    | 0       | 0      | 0     |          | 0   | not-applicable
  30/06/2026 |        |       |        |      | → | 0    | 0    | 0       | 0      | 0     |          | 0   | not-due
  31/12/2026 |        |       |        |      | → | 0    | 0    | 0       | 0      | 0     |          | 0   | not-enough-data
`,
);
