import { d, type Row, table } from "../books";
import { at, type Kind, outcome, row, rowsBecome, verdicts } from "./tables";

const beside = { residents: [{ "Mã đối tượng": "DT1", "Ngày tiếp nhận": d("01/02/2020") }] };
const took = (code: string, answers: readonly (string | null)[]): Row[] =>
  answers.map((answer) => ({ Ngày: d("15/03/2026"), "Mã đối tượng": code, "Tham gia": answer }));

describe("what one activity makes of DT1", () => {
  rowsBecome(
    "QLCS-3",
    "activities",
    table`
    case                  | Ngày         | Mã đối tượng | Tham gia | becomes
    took part             | 15/03/2026   | DT1          | Có       | pass
    did not               | 15/03/2026   | DT1          | Không    | fail
    excused               | 15/03/2026   | DT1          | Miễn     | out
    excused in other case | 15/03/2026   | DT1          | MIỄN     | out
    excused with a space  | 15/03/2026   | DT1          | 'Miễn '  | missing
    not said              | 15/03/2026   | DT1          |          | missing
    not in the list       | 15/03/2026   | DT1          | Vắng     | missing
    other case            | 15/03/2026   | dt1          | có       | pass
    on S                  | 01/01/2026   | DT1          | Không    | fail
    on R at 19:00         | ${at("30/06/2026", 19)} | DT1 | Có     | pass
    after R               | 01/07/2026   | DT1          | Không    | out
    last year             | 31/12/2025   | DT1          | Không    | out
    date blank            |              | DT1          | Không    | out
    date a text           | '15/03/2026' | DT1          | Không    | out
    code blank            | 15/03/2026   |              | Không    | out
    code with a space     | 15/03/2026   | 'DT1 '       | Không    | out
    of someone else       | 15/03/2026   | DT2          | Có       | out
  `,
    { beside },
  );
});

describe("all activities of DT1", () => {
  test.each<[answers: readonly (string | null)[], becomes: string]>([
    [[], "out"],
    [["Miễn", "Miễn"], "out"],
    [["Có", "Có"], "pass"],
    [["Có", "Miễn"], "pass"],
    [["Có", "Không"], "fail"],
    [["Không", null], "fail"],
    [[null, "Không"], "fail"],
    [["Có", null], "missing"],
    [[null, "Miễn"], "missing"],
    [["Có", "Khong"], "missing"],
  ])("QLCS-3: %j → %s", (answers, becomes) => {
    expect(outcome("QLCS-3", { ...beside, activities: took("DT1", answers) })).toBe(becomes);
  });
});

/** Who cannot be placed is missing; but where no activity counts for them, that is readable against them. */
describe("who they are, with an activity they missed", () => {
  const activities = [...took("101", ["Không"]), ...took("102", ["Miễn"])];
  rowsBecome(
    "QLCS-3",
    "residents",
    table`
    case                     | Mã đối tượng | Ngày tiếp nhận | Ngày ra      | becomes
    in scope                 | 101          | 30/06/2026     |              | fail
    digits as a text         | '101'        | 30/06/2026     |              | fail
    came after R             | 101          | 01/07/2026     |              | out
    left on R                | 101          | 01/02/2020     | 30/06/2026   | out
    leaves after R           | 101          | 01/02/2020     | 01/07/2026   | fail
    coming blank             | 101          |                |              | missing
    leaving a text           | 101          | 01/02/2020     | '30/06/2026' | missing
    coming blank, excused    | 102          |                |              | out
    coming blank, no activity| 103          |                |              | out
    without a code           |              | 01/02/2020     |              | out
  `,
    { beside: { activities } },
  );
});

const person =
  (answers: readonly (string | null)[], changes: Row = {}): Kind =>
  (number) => {
    const code = `DT${String(number)}`;
    const resident = { "Mã đối tượng": code, "Ngày tiếp nhận": d("01/02/2020"), ...changes };
    return { residents: [resident], activities: took(code, answers) };
  };
const kinds = {
  full: person(["Có", "Có"]),
  absent: person(["Có", "Không"]),
  unsaid: person(["Có", null]),
  excused: person(["Miễn"]),
  idle: person([]),
  gone: person(["Không"], { "Ngày ra": d("30/06/2026") }),
  strangers: row("activities", { Ngày: d("15/03/2026"), "Mã đối tượng": "X", "Tham gia": "Có" }),
  unreadable: row("activities", { Ngày: "15/03/2026", "Mã đối tượng": "X", "Tham gia": "Có" }),
  later: row("activities", { Ngày: d("01/07/2026"), "Mã đối tượng": "X", "Tham gia": "Có" }),
};

/** 0/0: the register meant is that of the activities. */
verdicts(
  "QLCS-3",
  ["exceeded", "met", "not-met", "not-enough-data", "not-applicable"],
  kinds,
  table`
  full | absent | unsaid | excused | idle | gone | strangers | unreadable | later | → | pass | fail | missing | notDue | scope | ratio      | gap | verdict
  136  | 14     |        | 2       | 2    | 2    |           |            |       | → | 136  | 14   | 0       | 0      | 150   | ${68 / 75} | 0   | exceeded
  135  | 15     |        |         |      |      |           |            |       | → | 135  | 15   | 0       | 0      | 150   | 0.9        | 0   | met
  134  | 16     |        |         |      |      |           |            |       | → | 134  | 16   | 0       | 0      | 150   | ${67 / 75} | 1   | not-met
  9    |        | 1      |         |      |      |           |            |       | → | 9    | 0    | 1       | 0      | 10    | 1          | 0   | met
  8    | 1      | 1      |         |      |      |           |            |       | → | 8    | 1    | 1       | 0      | 10    | ${8 / 9}   | 1   | not-enough-data
  8    |        | 2      |         |      |      |           |            |       | → | 8    | 0    | 2       | 0      | 10    | 1          | 1   | not-enough-data
       |        |        | 2       |      |      |           |            |       | → | 0    | 0    | 0       | 0      | 0     |            | 0   | not-applicable
       |        |        |         |      | 1    |           |            |       | → | 0    | 0    | 0       | 0      | 0     |            | 0   | not-applicable
       |        |        |         |      |      | 1         |            |       | → | 0    | 0    | 0       | 0      | 0     |            | 0   | not-applicable
       |        |        |         | 3    |      |           | 1          | 1     | → | 0    | 0    | 0       | 0      | 0     |            | 0   | not-enough-data
       |        |        |         | 3    |      |           |            |       | → | 0    | 0    | 0       | 0      | 0     |            | 0   | not-enough-data
       |        |        |         |      |      |           |            |       | → | 0    | 0    | 0       | 0      | 0     |            | 0   | not-enough-data
`,
);
