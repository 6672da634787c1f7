import { d, type Row, table } from "../books";
import { at, type Kind, outcome, row, rowsBecome, verdicts } from "./tables";

describe("what one health check makes of DT1", () => {
  const beside = { residents: [{ "Mã đối tượng": "DT1", "Ngày tiếp nhận": d("01/02/2020") }] };
  rowsBecome(
    "YTND-1",
    "healthchecks",
    table`
    case                   | Mã đối tượng | Ngày khám    | Loại khám  | becomes
    a periodic one         | DT1          | 15/03/2026   | Định kỳ    | pass
    other case             | dt1          | 15/03/2026   | ĐỊNH KỲ    | pass
    on S                   | DT1          | 01/01/2026   | Định kỳ    | pass
    on R at 10:00          | DT1          | ${at("30/06/2026", 10)} | Định kỳ | pass
    after R                | DT1          | 01/07/2026   | Định kỳ    | fail
    last year              | DT1          | 31/12/2025   | Định kỳ    | fail
    on admission           | DT1          | 15/03/2026   | Tiếp nhận  | fail
    type blank             | DT1          | 15/03/2026   |            | fail
    type with a space      | DT1          | 15/03/2026   | 'Định kỳ ' | fail
    date blank             | DT1          |              | Định kỳ    | fail
    date a text            | DT1          | '15/03/2026' | Định kỳ    | fail
    code blank             |              | 15/03/2026   | Định kỳ    | fail
    code with a space      | ' DT1'       | 15/03/2026   | Định kỳ    | fail
    wildcards are letters  | DT*          | 15/03/2026   | Định kỳ    | fail
    of someone else        | DT2          | 15/03/2026   | Định kỳ    | fail
  `,
    { beside },
  );
});

const check = (code: string | number | null): Row => ({
  "Mã đối tượng": code,
  "Ngày khám": d("15/03/2026"),
  "Loại khám": "Định kỳ",
});

describe("who they are, with a check of 101", () => {
  rowsBecome(
    "YTND-1",
    "residents",
    table`
    case                     | Mã đối tượng | Ngày tiếp nhận | Ngày ra      | becomes
    in scope                 | 101          | 01/02/2020     |              | pass
    digits as a text         | '101'        | 01/02/2020     |              | pass
    a zero before            | '0101'       | 01/02/2020     |              | fail
    without a code           |              | 01/02/2020     |              | fail
    came on R                | 101          | 30/06/2026     |              | pass
    came after R             | 101          | 01/07/2026     |              | out
    left on R                | 101          | 01/02/2020     | 30/06/2026   | out
    left on R at 08:00       | 101          | 01/02/2020     | ${at("30/06/2026", 8)} | out
    leaves after R           | 101          | 01/02/2020     | 01/07/2026   | pass
    coming blank             | 101          |                |              | missing
    coming a text            | 102          | '01/02/2020'   |              | missing
    coming blank, left       | 102          |                | 30/06/2026   | out
    leaving a text           | 102          | 01/02/2020     | '30/06/2026' | missing
  `,
    { beside: { healthchecks: [check("101"), check(null)] } },
  );
});

/** Codes are unique; where they are not, each row is a person in scope, and the code means them all. */
describe("two rows of one code", () => {
  const one = { "Mã đối tượng": "DT1", "Ngày tiếp nhận": d("01/02/2020") };
  test.each<[name: string, residents: Row[], checks: Row[], becomes: string]>([
    ["both there, examined", [one, one], [check("DT1")], "2 pass"],
    ["both there, not examined", [one, one], [], "2 fail"],
    ["the first has left", [{ ...one, "Ngày ra": d("01/03/2026") }, one], [check("dt1")], "pass"],
    ["the second has left", [one, { ...one, "Ngày ra": d("01/03/2026") }], [check("dt1")], "pass"],
    [
      "a return under a new code",
      [
        { ...one, "Ngày ra": d("01/05/2026") },
        { ...one, "Mã đối tượng": "DT1-2" },
      ],
      [check("DT1")],
      "fail",
    ],
    ["one person examined twice", [one], [check("DT1"), check("DT1")], "pass"],
  ])("YTND-1: %s", (_name, residents, healthchecks, becomes) => {
    expect(outcome("YTND-1", { residents, healthchecks })).toBe(becomes);
  });
});

const person =
  (examined: boolean, changes: Row = {}): Kind =>
  (number) => {
    const code = `DT${String(number)}`;
    const resident = { "Mã đối tượng": code, "Ngày tiếp nhận": d("01/02/2020"), ...changes };
    return { residents: [resident], healthchecks: examined ? [check(code)] : [] };
  };
const kinds = {
  examined: person(true),
  not: person(false),
  undated: person(true, { "Ngày tiếp nhận": null }),
  gone: person(true, { "Ngày ra": d("15/01/2026") }),
  strangers: row("healthchecks", check("X")),
};

verdicts(
  "YTND-1",
  ["met", "not-met", "not-due", "not-enough-data", "not-applicable"],
  kinds,
  table`
  R          | examined | not | undated | gone | strangers | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  30/06/2026 | 3        |     |         | 1    | 1         | → | 3    | 0    | 0       | 0      | 3     | 1     | 0   | met
  31/12/2026 | 3        |     |         |      |           | → | 3    | 0    | 0       | 0      | 3     | 1     | 0   | met
  30/12/2026 | 3        | 1   |         |      |           | → | 3    | 1    | 0       | 0      | 4     | 0.75  | 1   | not-due
  31/12/2026 | 3        | 1   | 1       |      |           | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | not-met
  30/06/2026 | 3        |     | 1       |      |           | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-due
  31/12/2026 | 3        |     | 1       |      |           | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
  15/01/2026 |          |     |         | 1    |           | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
  31/12/2026 |          |     |         | 1    |           | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
  30/06/2026 |          |     |         |      | 1         | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-due
  31/12/2026 |          |     |         |      | 1         | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
`,
);
