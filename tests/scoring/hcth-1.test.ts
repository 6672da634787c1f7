import { d, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

const NFD = "Có".normalize("NFD");

describe("a: documents that go out or stay inside, in [S, R]", () => {
  rowsBecome(
    "HCTH-1a",
    "documents",
    table`
    case                          | Ngày         | Chiều     | Hạn | Ngày hoàn thành | Đúng thể thức | Đúng nội dung | becomes
    outgoing                      | 05/01/2026   | Đi        |     |                 | Có            | Có            | pass
    internal                      | 05/01/2026   | Nội bộ    |     |                 | Có            | Có            | pass
    incoming                      | 05/01/2026   | Đến       |     |                 | Có            | Có            | out
    list values in other case     | 05/01/2026   | NỘI BỘ    |     |                 | CÓ            | có            | pass
    direction blank               | 05/01/2026   |           |     |                 | Có            | Có            | missing
    direction with a space        | 05/01/2026   | 'Đi '     |     |                 | Có            | Có            | missing
    no direction, but last year   | 31/12/2025   |           |     |                 | Có            | Có            | out
    date blank                    |              | Đi        |     |                 | Có            | Có            | missing
    date blank, but incoming      |              | Đến       |     |                 | Có            | Có            | out
    date a text                   | '05/01/2026' | Đi        |     |                 | Có            | Có            | missing
    cannot be placed, and wrong   |              | Đi        |     |                 | Không         | Không         | missing
    on S                          | 01/01/2026   | Đi        |     |                 | Có            | Có            | pass
    on R                          | 30/06/2026   | Đi        |     |                 | Có            | Có            | pass
    on R late in the evening      | ${at("30/06/2026", 23)} | Đi |  |               | Có            | Có            | pass
    after R                       | 01/07/2026   | Đi        |     |                 | Có            | Có            | out
    wrong form                    | 05/01/2026   | Đi        |     |                 | Không         | Có            | fail
    wrong content                 | 05/01/2026   | Đi        |     |                 | Có            | KHÔNG         | fail
    form blank                    | 05/01/2026   | Đi        |     |                 |               | Có            | missing
    content blank                 | 05/01/2026   | Đi        |     |                 | Có            |               | missing
    wrong form, content blank     | 05/01/2026   | Đi        |     |                 | Không         |               | fail
    form with a space             | 05/01/2026   | Đi        |     |                 | 'Có '         | Có            | missing
    form in decomposed letters    | 05/01/2026   | Đi        |     |                 | ${NFD}        | Có            | missing
  `,
  );

  rowsBecome(
    "HCTH-1a",
    "documents",
    table`
    case                          | Ngày       | Chiều | Hạn          | Ngày hoàn thành | Đúng thể thức | Đúng nội dung | becomes
    done, nothing due             | 05/01/2026 | Đi    |              | 06/01/2026      | Có            | Có            | pass
    done on the due day           | 05/01/2026 | Đi    | 10/02/2026   | 10/02/2026      | Có            | Có            | pass
    done on the due day at 14:00  | 05/01/2026 | Đi    | 10/02/2026   | ${at("10/02/2026", 14)} | Có    | Có            | pass
    done the day after            | 05/01/2026 | Đi    | 10/02/2026   | 11/02/2026      | Có            | Có            | fail
    done before S                 | 05/01/2026 | Đi    | 10/02/2026   | 31/12/2025      | Có            | Có            | pass
    overdue                       | 05/01/2026 | Đi    | 29/06/2026   |                 | Có            | Có            | fail
    done: a text                  | 05/01/2026 | Đi    | 10/02/2026   | '10/02/2026'    | Có            | Có            | fail
    due on R, not done            | 05/01/2026 | Đi    | 30/06/2026   |                 | Có            | Có            | not due
    due on R, done after R        | 05/01/2026 | Đi    | 30/06/2026   | 01/07/2026      | Có            | Có            | not due
    due before R, done after R    | 05/01/2026 | Đi    | 29/06/2026   | 01/07/2026      | Có            | Có            | fail
    due after R, done on R        | 05/01/2026 | Đi    | 15/07/2026   | 30/06/2026      | Có            | Có            | pass
    not yet due, form blank       | 05/01/2026 | Đi    | 15/07/2026   |                 |               | Có            | missing
    not yet due, wrong form       | 05/01/2026 | Đi    | 15/07/2026   |                 | Không         | Có            | fail
    late, form blank              | 05/01/2026 | Đi    | 10/02/2026   | 11/02/2026      |               | Có            | fail
    due: a text                   | 05/01/2026 | Đi    | '10/02/2026' | 01/02/2026      | Có            | Có            | missing
    due: a text, wrong form       | 05/01/2026 | Đi    | '10/02/2026' | 01/02/2026      | Không         | Có            | fail
  `,
  );
});

describe("b: plans with a due date", () => {
  rowsBecome(
    "HCTH-1b",
    "documents",
    table`
    case                          | Ngày         | Chiều  | Tên loại    | Hạn          | Ngày hoàn thành | becomes
    on time                       | 05/01/2026   | Đi     | Kế hoạch    | 10/02/2026   | 10/02/2026      | pass
    other case                    | 05/01/2026   | nội bộ | KẾ HOẠCH    | 10/02/2026   | 10/02/2026      | pass
    late                          | 05/01/2026   | Đi     | Kế hoạch    | 10/02/2026   | 11/02/2026      | fail
    overdue                       | 05/01/2026   | Đi     | Kế hoạch    | 10/02/2026   |                 | fail
    due on R                      | 05/01/2026   | Đi     | Kế hoạch    | 30/06/2026   |                 | not due
    due blank                     | 05/01/2026   | Đi     | Kế hoạch    |              |                 | out
    due and date blank            |              | Đi     | Kế hoạch    |              |                 | out
    due a text                    | 05/01/2026   | Đi     | Kế hoạch    | '10/02/2026' | 10/02/2026      | missing
    no plan                       | 05/01/2026   | Đi     | Quyết định  | 10/02/2026   |                 | out
    no plan, due a text           | 05/01/2026   | Đi     | Quyết định  | '10/02/2026' |                 | out
    type blank                    | 05/01/2026   | Đi     |             | 10/02/2026   | 10/02/2026      | missing
    type blank, due blank         | 05/01/2026   | Đi     |             |              |                 | out
    type with a space             | 05/01/2026   | Đi     | 'Kế hoạch ' | 10/02/2026   | 10/02/2026      | missing
    date blank                    |              | Đi     | Kế hoạch    | 10/02/2026   | 10/02/2026      | missing
    incoming                      | 05/01/2026   | Đến    | Kế hoạch    | 10/02/2026   | 11/02/2026      | out
    dated last year               | 31/12/2025   | Đi     | Kế hoạch    | 10/02/2026   | 11/02/2026      | out
  `,
  );
});

const letter = { Ngày: at("05/01/2026", 9), Chiều: "Đi", "Tên loại": "Công văn" };
const good = { ...letter, "Đúng thể thức": "Có", "Đúng nội dung": "Có" };
const plan = { ...good, "Tên loại": "Kế hoạch" };
const kinds = {
  good: row("documents", good),
  wrong: row("documents", { ...good, "Đúng nội dung": "Không" }),
  unsaid: row("documents", letter),
  open: row("documents", { ...good, Hạn: d("30/06/2026") }),
  plan: row("documents", { ...plan, Hạn: d("10/02/2026"), "Ngày hoàn thành": d("10/02/2026") }),
  planLate: row("documents", { ...plan, Hạn: d("10/02/2026") }),
  planOpen: row("documents", { ...plan, Hạn: d("30/06/2026") }),
  planText: row("documents", { ...plan, Hạn: "10/02/2026" }),
  incoming: row("documents", { ...letter, Chiều: "Đến" }),
  lastYear: row("documents", { ...letter, Ngày: d("31/12/2025") }),
};

verdicts(
  "HCTH-1a",
  ["met", "not-met", "not-enough-data", "not-due", "not-applicable"],
  kinds,
  table`
  good | wrong | unsaid | open | incoming | lastYear | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  3    |       |        |      | 1        | 1        | → | 3    | 0    | 0       | 0      | 3     | 1     | 0   | met
  2    |       |        | 1    |          |          | → | 2    | 0    | 0       | 1      | 2     | 1     | 0   | met
  3    | 1     |        |      |          |          | → | 3    | 1    | 0       | 0      | 4     | 0.75  | 1   | not-met
  3    | 1     | 1      |      |          |          | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | not-met
  3    |       | 1      |      |          |          | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
       |       | 1      | 2    |          |          | → | 0    | 0    | 1       | 2      | 1     |       | 1   | not-enough-data
       |       |        | 1    |          |          | → | 0    | 0    | 0       | 1      | 0     |       | 0   | not-due
       |       |        | 1    | 1        |          | → | 0    | 0    | 0       | 1      | 0     |       | 0   | not-due
       |       |        |      | 2        |          | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
       |       |        |      |          | 1        | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
       |       |        |      |          |          | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
`,
);

verdicts(
  "HCTH-1b",
  ["met", "not-met", "not-enough-data", "not-due", "not-applicable"],
  kinds,
  table`
  plan | planLate | planOpen | planText | good | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  2    |          | 1        |          | 1    | → | 2    | 0    | 0       | 1      | 2     | 1     | 0   | met
  1    | 1        |          | 1        |      | → | 1    | 1    | 1       | 0      | 3     | 0.5   | 2   | not-met
  1    |          |          | 1        |      | → | 1    | 0    | 1       | 0      | 2     | 1     | 1   | not-enough-data
       |          |          |          |      | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
       |          | 1        |          |      | → | 0    | 0    | 0       | 1      | 0     |       | 0   | not-due
       |          |          |          | 1    | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
`,
);

verdicts(
  "HCTH-1",
  ["met", "not-met", "not-enough-data", "not-due", "not-applicable"],
  kinds,
  table`
  good | wrong | unsaid | open | plan | planLate | planOpen | incoming | → | a               | b               | verdict
  1    |       |        |      | 1    |          |          |          | → | met             | met             | met
  1    |       |        |      |      |          |          |          | → | met             | not-applicable  | met
       | 1     |        |      | 1    |          |          |          | → | not-met         | met             | not-met
       |       |        |      |      | 1        |          |          | → | not-met         | not-met         | not-met
       | 1     |        |      |      |          | 1        |          | → | not-met         | not-due         | not-met
       |       | 1      |      | 1    |          |          |          | → | not-enough-data | met             | not-enough-data
       |       | 1      |      |      |          | 1        |          | → | not-enough-data | not-due         | not-enough-data
  1    |       |        |      |      |          | 1        |          | → | met             | not-due         | not-due
       |       |        | 1    |      |          |          |          | → | not-due         | not-applicable  | not-due
       |       |        |      |      |          |          | 1        | → | not-applicable  | not-applicable  | not-applicable
       |       |        |      |      |          |          |          | → | not-enough-data | not-enough-data | not-enough-data
`,
);
