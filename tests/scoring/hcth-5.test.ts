import { d, m, type Row, type Rows, table } from "../books";
import { at, row, rowsBecome, seen, verdicts } from "./tables";

const TYPE = "Sai phạm tài chính";
const january: Row = {
  Tháng: m("01/2026"),
  Phòng: "HCTH",
  Loại: TYPE,
  "Người xác nhận": "A",
  "Ngày xác nhận": d("31/01/2026"),
};

describe("R = 31/01/2026, January signed, one incident", () => {
  const lines = table`
    case                           | Ngày         | Phòng | Loại                | → | fail | possible | verdict
    in January                     | 15/01/2026   | HCTH  | Sai phạm tài chính  | → | 1    | 0        | not-met
    of another department          | 15/01/2026   | YTND  | Sai phạm tài chính  | → | 1    | 0        | not-met
    department blank               | 15/01/2026   |       | Sai phạm tài chính  | → | 1    | 0        | not-met
    other case                     | 15/01/2026   | HCTH  | SAI PHẠM TÀI CHÍNH  | → | 1    | 0        | not-met
    on S                           | 01/01/2026   | HCTH  | Sai phạm tài chính  | → | 1    | 0        | not-met
    on R at 23:00                  | ${at("31/01/2026", 23)} | HCTH | ${TYPE}   | → | 1    | 0        | not-met
    after R                        | 01/02/2026   | HCTH  | Sai phạm tài chính  | → | 0    | 0        | met
    last year                      | 31/12/2025   | HCTH  | Sai phạm tài chính  | → | 0    | 0        | met
    another type                   | 15/01/2026   | HCTH  | Khác                | → | 0    | 0        | met
    type blank                     | 15/01/2026   | HCTH  |                     | → | 0    | 1        | not-enough-data
    type with a space              | 15/01/2026   | HCTH  | 'Sai phạm tài chính '| → | 0   | 1        | not-enough-data
    type blank, but last year      | 31/12/2025   | HCTH  |                     | → | 0    | 0        | met
    type blank, but after R        | 01/02/2026   | HCTH  |                     | → | 0    | 0        | met
    date blank                     |              | HCTH  | Sai phạm tài chính  | → | 0    | 1        | not-enough-data
    date a text                    | '15/01/2026' | HCTH  | Sai phạm tài chính  | → | 0    | 1        | not-enough-data
    date a text even of last year  | '15/01/2025' | HCTH  | Sai phạm tài chính  | → | 0    | 1        | not-enough-data
    date blank, but another type   |              | HCTH  | Mất an toàn         | → | 0    | 0        | met
    date and type blank            |              | HCTH  |                     | → | 0    | 1        | not-enough-data
    a row id alone                 |              |       |                     | → | 0    | 0        | met
  `.map((line) => ({ ...line, "Mã dòng": "r1" }));
  test.each(lines)("$case → $verdict", ({ case: _, "→": __, fail, possible, verdict, ...incident }: Row) => {
    const rows = { incidents: [incident], confirmations: [january] };
    expect(seen("HCTH-5", rows, { reportDate: "31/01/2026" })).toMatchObject({ fail, possible, verdict });
  });
});

/** pass: the month is signed; missing: it is not. */
describe("R = 31/01/2026, one confirmation", () => {
  rowsBecome(
    "HCTH-5",
    "confirmations",
    table`
    case                        | Tháng       | Phòng   | Loại               | Người xác nhận | Ngày xác nhận | becomes
    on the last day             | 01/2026     | HCTH    | Sai phạm tài chính | A              | 31/01/2026    | pass
    on the last day at 08:00    | 01/2026     | HCTH    | Sai phạm tài chính | A | ${at("31/01/2026", 8)} | pass
    after R                     | 01/2026     | HCTH    | Sai phạm tài chính | A              | 05/02/2026    | pass
    too early                   | 01/2026     | HCTH    | Sai phạm tài chính | A              | 30/01/2026    | missing
    signing day blank           | 01/2026     | HCTH    | Sai phạm tài chính | A              |               | missing
    signing day a text          | 01/2026     | HCTH    | Sai phạm tài chính | A              | '31/01/2026'  | missing
    without a name              | 01/2026     | HCTH    | Sai phạm tài chính |                | 31/01/2026    | missing
    by another department       | 01/2026     | QLCS    | Sai phạm tài chính | A              | 31/01/2026    | missing
    department blank            | 01/2026     |         | Sai phạm tài chính | A              | 31/01/2026    | missing
    department with a space     | 01/2026     | 'HCTH ' | Sai phạm tài chính | A              | 31/01/2026    | missing
    other case                  | 01/2026     | hcth    | sai phạm tài chính | A              | 31/01/2026    | pass
    another type                | 01/2026     | HCTH    | Khác               | A              | 31/01/2026    | missing
    type blank                  | 01/2026     | HCTH    |                    | A              | 31/01/2026    | missing
    month on its 15th           | 15/01/2026  | HCTH    | Sai phạm tài chính | A              | 31/01/2026    | pass
    month on its last evening   | ${at("31/01/2026", 18)} | HCTH | Sai phạm tài chính | A     | 31/01/2026    | pass
    month a text                | '01/2026'   | HCTH    | Sai phạm tài chính | A              | 31/01/2026    | missing
    month blank                 |             | HCTH    | Sai phạm tài chính | A              | 31/01/2026    | missing
    of February                 | 02/2026     | HCTH    | Sai phạm tài chính | A              | 28/02/2026    | missing
    of January last year        | 01/2025     | HCTH    | Sai phạm tài chính | A              | 31/01/2026    | missing
  `,
    { reportDate: "31/01/2026" },
  );
});

const signed = (month: string, on: string) => (): Rows => ({
  confirmations: [{ ...january, Tháng: m(month), "Ngày xác nhận": d(on) }],
});
const kinds = {
  january: signed("01/2026", "31/01/2026"),
  february: signed("02/2026", "02/03/2026"),
  incident: row("incidents", { Ngày: d("15/01/2026"), Loại: TYPE }),
  possible: row("incidents", { Ngày: d("15/01/2026") }),
};

/** Any incident → không đạt; else one that might be → chưa đủ số liệu; no finished month → chưa đến hạn. */
verdicts(
  "HCTH-5",
  ["met", "not-met", "not-enough-data", "not-due"],
  kinds,
  table`
  R          | january | february | incident | possible | → | pass | fail | missing | possible | months | verdict
  31/01/2026 | 1       |          |          |          | → | 1    | 0    | 0       | 0        | '1'    | met
  27/02/2026 | 1       |          |          |          | → | 1    | 0    | 0       | 0        | '1'    | met
  28/02/2026 | 1       | 1        |          |          | → | 2    | 0    | 0       | 0        | 1 1    | met
  28/02/2026 | 2       |          |          |          | → | 1    | 0    | 1       | 0        | 1 0    | not-enough-data
  28/02/2026 |         | 1        |          |          | → | 1    | 0    | 1       | 0        | 0 1    | not-enough-data
  28/02/2026 |         |          |          |          | → | 0    | 0    | 2       | 0        | 0 0    | not-enough-data
  28/02/2026 | 1       | 1        | 2        |          | → | 2    | 2    | 0       | 0        | 1 1    | not-met
  28/02/2026 |         |          | 1        | 1        | → | 0    | 1    | 2       | 1        | 0 0    | not-met
  28/02/2026 | 1       | 1        |          | 1        | → | 2    | 0    | 0       | 1        | 1 1    | not-enough-data
  30/01/2026 |         |          |          |          | → | 0    | 0    | 0       | 0        |        | not-due
  30/01/2026 | 1       |          |          |          | → | 0    | 0    | 0       | 0        |        | not-due
  30/01/2026 |         |          | 1        |          | → | 0    | 1    | 0       | 0        |        | not-met
  30/01/2026 |         |          |          | 1        | → | 0    | 0    | 0       | 1        |        | not-enough-data
  14/01/2026 |         |          | 1        |          | → | 0    | 0    | 0       | 0        |        | not-due
`,
);
