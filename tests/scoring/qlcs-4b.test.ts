import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { d, type Row, table } from "../books";
import { at, type Kind, outcome, row, rowsBecome, verdicts } from "./tables";

const cared = (...dates: string[]): Row[] => dates.map((date) => ({ Ngày: d(date), "Mã đối tượng": "101" }));

describe("R = 31/03/2026, an entry in each month: pairs of the person and a month they were there all of", () => {
  const beside = { carelog: cared("31/01/2026", "01/02/2026", "31/03/2026") };
  rowsBecome(
    "QLCS-4b",
    "residents",
    table`
    case                            | Mã đối tượng | Ngày tiếp nhận | Ngày ra      | becomes
    there all the time              | 101          | 01/02/2020     |              | 3 pass
    digits as a text                | '101'        | 01/02/2020     |              | 3 pass
    came on the 1st of January      | 101          | 01/01/2026     |              | 3 pass
    came on the 2nd of January      | 101          | 02/01/2026     |              | 2 pass
    came on 1 February at 15:00     | 101          | ${at("01/02/2026", 15)} |     | 2 pass
    came on the 28th of February    | 101          | 28/02/2026     |              | pass
    came on the 1st of March        | 101          | 01/03/2026     |              | pass
    came on the 2nd of March        | 101          | 02/03/2026     |              | out
    came after R                    | 101          | 01/04/2026     |              | out
    left on R                       | 101          | 01/02/2020     | 31/03/2026   | out
    leaves the day after R          | 101          | 01/02/2020     | 01/04/2026   | 3 pass
    coming blank: not taken         | 101          |                |              | out
    coming a text: not taken        | 101          | '01/02/2020'   |              | out
    leaving a text: not taken       | 101          | 01/02/2020     | '01/04/2026' | out
    another person                  | 102          | 01/02/2020     |              | 3 fail
  `,
    { beside, reportDate: "31/03/2026" },
  );
});

/**
 * "QLCS-4 b … take only rows whose date, code … can be read" may mean the resident's row too; but "A blank code
 * matches nothing", and in scope is who was admitted and has not gone. We take the resident: nobody is lost.
 */
test("a resident without a code is in scope and has no entry", () => {
  const rows = { residents: [{ "Ngày tiếp nhận": d("01/02/2020") }], carelog: [{ Ngày: d("05/01/2026") }] };
  expect(outcome("QLCS-4b", rows, { reportDate: "31/01/2026" })).toBe("fail");
});

/** Codes are unique; where they are not, each row in scope has its pairs, and an entry is of all who bear the code. */
test.each([
  ["both there", null, "2 pass"],
  ["the first has left", d("15/01/2026"), "pass"],
])("two rows of one code, %s", (_name, left, becomes) => {
  const one = { "Mã đối tượng": "101", "Ngày tiếp nhận": d("01/02/2020") };
  const rows = { residents: [{ ...one, "Ngày ra": left }, one], carelog: cared("05/01/2026") };
  expect(outcome("QLCS-4b", rows, { reportDate: "31/01/2026" })).toBe(becomes);
});

describe("R = 31/01/2026, one entry of the care log for person 101", () => {
  const beside = { residents: [{ "Mã đối tượng": 101, "Ngày tiếp nhận": d("01/01/2026") }] };
  rowsBecome(
    "QLCS-4b",
    "carelog",
    table`
    case                     | Ngày         | Mã đối tượng | An toàn | becomes
    in the month             | 15/01/2026   | 101          | Có      | pass
    not safe all the same    | 15/01/2026   | 101          | Không   | pass
    safety blank             | 15/01/2026   | '101'        |         | pass
    on the 1st               | 01/01/2026   | 101          | Có      | pass
    on the last evening      | ${at("31/01/2026", 23)} | 101 | Có    | pass
    in February              | 01/02/2026   | 101          | Có      | fail
    in December              | 31/12/2025   | 101          | Có      | fail
    in January last year     | 15/01/2025   | 101          | Có      | fail
    date blank               |              | 101          | Có      | fail
    date a text              | '15/01/2026' | 101          | Có      | fail
    code blank               | 15/01/2026   |              | Có      | fail
    code with a space        | 15/01/2026   | '101 '       | Có      | fail
  `,
    { beside, reportDate: "31/01/2026" },
  );
});

const person =
  (from: string | null, days: readonly string[], changes: Row = {}): Kind =>
  (number) => {
    const code = `DT${String(number)}`;
    return {
      residents: [{ "Mã đối tượng": code, "Ngày tiếp nhận": from === null ? null : d(from), ...changes }],
      carelog: days.map((day) => ({ Ngày: d(day), "Mã đối tượng": code })),
    };
  };
const kinds = {
  logged: person("01/02/2020", ["05/01/2026", "06/01/2026", "05/02/2026", "05/03/2026"]),
  january: person("01/01/2026", ["05/01/2026", "06/01/2026"]),
  newcomer: person("02/03/2026", []),
  gone: person("01/02/2020", [], { "Ngày ra": d("30/01/2026") }),
  undated: person(null, []),
  strangers: row("carelog", { Ngày: d("05/01/2026"), "Mã đối tượng": "X" }),
};

/** No finished month → chưa đến hạn, whoever is there. */
verdicts(
  "QLCS-4b",
  ["met", "not-met", "not-due", "not-enough-data", "not-applicable"],
  kinds,
  table`
  R          | logged | january | newcomer | gone | undated | strangers | → | pass | fail | missing | notDue | scope | ratio    | gap | months | verdict
  31/03/2026 | 2      |         | 1        | 1    | 1       |           | → | 6    | 0    | 0       | 0      | 6     | 1        | 0   | 2 2 2  | met
  30/03/2026 | 1      |         |          |      |         |           | → | 2    | 0    | 0       | 0      | 2     | 1        | 0   | 1 1    | met
  15/02/2026 | 1      | 1       |          |      |         |           | → | 2    | 0    | 0       | 0      | 2     | 1        | 0   | '2'    | met
  31/03/2026 | 1      | 1       |          |      |         |           | → | 4    | 2    | 0       | 0      | 6     | ${2 / 3} | 2   | 2 1 1  | not-met
  30/01/2026 | 1      |         |          |      |         |           | → | 0    | 0    | 0       | 0      | 0     |          | 0   |        | not-due
  30/01/2026 |        |         |          |      |         |           | → | 0    | 0    | 0       | 0      | 0     |          | 0   |        | not-due
  31/03/2026 |        |         | 1        |      |         |           | → | 0    | 0    | 0       | 0      | 0     |          | 0   | 0 0 0  | not-applicable
  31/01/2026 |        |         |          | 1    |         |           | → | 0    | 0    | 0       | 0      | 0     |          | 0   | '0'    | not-applicable
  31/01/2026 |        |         |          |      | 1       |           | → | 0    | 0    | 0       | 0      | 0     |          | 0   | '0'    | not-applicable
  31/01/2026 |        |         |          |      |         | 1         | → | 0    | 0    | 0       | 0      | 0     |          | 0   | '0'    | not-enough-data
`,
);

describe("February 2028 has 29 days", () => {
  const campaign = { ...sonLa2026, year: 2028 };
  const residents = [{ "Mã đối tượng": 101, "Ngày tiếp nhận": d("01/02/2028") }];
  test.each([
    ["28/02/2028", "29/02/2028", "out"],
    ["29/02/2028", "29/02/2028", "pass"],
    ["29/02/2028", "01/03/2028", "fail"],
  ])("R = %s, an entry on %s → %s", (reportDate, day, becomes) => {
    expect(outcome("QLCS-4b", { residents, carelog: cared(day) }, { campaign, reportDate })).toBe(becomes);
  });
});
