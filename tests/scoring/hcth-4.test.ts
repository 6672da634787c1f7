import { d, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

rowsBecome(
  "HCTH-4",
  "documents",
  table`
  case                          | Ngày         | Chiều     | Điện tử | becomes
  electronic                    | 05/01/2026   | Nội bộ    | Có      | pass
  on paper                      | 05/01/2026   | Nội bộ    | Không   | fail
  not said                      | 05/01/2026   | Nội bộ    |         | missing
  other case                    | 05/01/2026   | nội bộ    | CÓ      | pass
  not one of the values         | 05/01/2026   | Nội bộ    | x       | missing
  a number                      | 05/01/2026   | Nội bộ    | 1       | missing
  a truth value                 | 05/01/2026   | Nội bộ    | ${true} | missing
  an error                      | 05/01/2026   | Nội bộ    | ${{ error: "#N/A" }} | missing
  with a space behind           | 05/01/2026   | Nội bộ    | 'Có '   | missing
  outgoing                      | 05/01/2026   | Đi        | Không   | out
  incoming                      | 05/01/2026   | Đến       | Không   | out
  direction blank               | 05/01/2026   |           | Có      | missing
  direction with a space        | 05/01/2026   | 'Nội bộ ' | Có      | missing
  direction blank, next month   | 01/07/2026   |           | Có      | out
  date blank                    |              | Nội bộ    | Có      | missing
  date blank, but outgoing      |              | Đi        | Có      | out
  date a text                   | '05/01/2026' | Nội bộ    | Không   | missing
  date an error                 | ${{ error: "#VALUE!" }} | Nội bộ | Có | missing
  date and direction blank      |              |           | Có      | missing
  on S                          | 01/01/2026   | Nội bộ    | Có      | pass
  on R in the evening           | ${at("30/06/2026", 20)} | Nội bộ | Có | pass
  the day before S at 23:00     | ${at("31/12/2025", 23)} | Nội bộ | Có | out
  the day after R               | 01/07/2026   | Nội bộ    | Có      | out
`,
);

const internal = { Ngày: d("05/01/2026"), Chiều: "Nội bộ" };
const kinds = {
  electronic: row("documents", { ...internal, "Điện tử": "Có" }),
  paper: row("documents", { ...internal, "Điện tử": "Không" }),
  unsaid: row("documents", internal),
  outgoing: row("documents", { ...internal, Chiều: "Đi" }),
  later: row("documents", { ...internal, Ngày: d("01/07/2026"), "Điện tử": "Không" }),
};

/** ≥ 90%: 135 of 150 is exactly 90%. */
verdicts(
  "HCTH-4",
  ["exceeded", "met", "not-met", "not-enough-data", "not-applicable"],
  kinds,
  table`
  electronic | paper | unsaid | outgoing | later | → | pass | fail | missing | scope | ratio        | gap | allowance | verdict
  140        | 10    |        | 5        | 5     | → | 140  | 10   | 0       | 150   | ${14 / 15}   | 0   | 5         | exceeded
  136        | 14    |        |          |       | → | 136  | 14   | 0       | 150   | ${136 / 150} | 0   | 1         | exceeded
  135        | 15    |        |          |       | → | 135  | 15   | 0       | 150   | 0.9          | 0   | 0         | met
  134        | 16    |        |          |       | → | 134  | 16   | 0       | 150   | ${134 / 150} | 1   | 0         | not-met
  136        | 13    | 1      |          |       | → | 136  | 13   | 1       | 150   | ${136 / 149} | 0   | 2         | exceeded
  135        | 14    | 1      |          |       | → | 135  | 14   | 1       | 150   | ${135 / 149} | 0   | 1         | met
  134        | 15    | 1      |          |       | → | 134  | 15   | 1       | 150   | ${134 / 149} | 1   | 0         | not-enough-data
  133        | 16    | 1      |          |       | → | 133  | 16   | 1       | 150   | ${133 / 149} | 2   | 0         | not-met
  1          |       |        |          |       | → | 1    | 0    | 0       | 1     | 1            | 0   | 0         | exceeded
  6          | 1     |        |          |       | → | 6    | 1    | 0       | 7     | ${6 / 7}     | 1   | 0         | not-met
             |       | 1      |          |       | → | 0    | 0    | 1       | 1     |              | 1   | 0         | not-enough-data
             | 1     | 9      |          |       | → | 0    | 1    | 9       | 10    | 0            | 9   | 0         | not-enough-data
             | 2     | 8      |          |       | → | 0    | 2    | 8       | 10    | 0            | 9   | 0         | not-met
             |       |        | 1        |       | → | 0    | 0    | 0       | 0     |              | 0   | 0         | not-applicable
             |       |        |          | 1     | → | 0    | 0    | 0       | 0     |              | 0   | 0         | not-enough-data
             |       |        |          |       | → | 0    | 0    | 0       | 0     |              | 0   | 0         | not-enough-data
`,
);
