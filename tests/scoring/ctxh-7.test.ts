import { d, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

/** pass: it is counted. What is not written is not counted: nothing is ever missing. */
rowsBecome(
  "CTXH-7",
  "initiatives",
  table`
  case                      | Tên | Phòng   | Ngày áp dụng | Được áp dụng | becomes
  applied                   | A   | CTXH    | 15/03/2026   | Có           | pass
  other case                | A   | ctxh    | 15/03/2026   | CÓ           | pass
  on S                      | A   | CTXH    | 01/01/2026   | Có           | pass
  on R at 16:00             | A   | CTXH    | ${at("30/06/2026", 16)} | Có | pass
  without a name            |     | CTXH    | 15/03/2026   | Có           | pass
  after R                   | A   | CTXH    | 01/07/2026   | Có           | out
  last year                 | A   | CTXH    | 31/12/2025   | Có           | out
  not applied               | A   | CTXH    | 15/03/2026   | Không        | out
  not said                  | A   | CTXH    | 15/03/2026   |              | out
  said with a space         | A   | CTXH    | 15/03/2026   | 'Có '        | out
  of another department     | A   | HCTH    | 15/03/2026   | Có           | out
  of no department          | A   |         | 15/03/2026   | Có           | out
  department with a space   | A   | 'CTXH ' | 15/03/2026   | Có           | out
  date blank                | A   | CTXH    |              | Có           | out
  date a text               | A   | CTXH    | '15/03/2026' | Có           | out
`,
);

const initiative = { Phòng: "CTXH", "Ngày áp dụng": d("15/03/2026"), "Được áp dụng": "Có" };
const kinds = {
  applied: row("initiatives", initiative),
  planned: row("initiatives", { ...initiative, "Được áp dụng": null }),
  undated: row("initiatives", { ...initiative, "Ngày áp dụng": null }),
};

/** "a count above its floor" is exceeded, and a count reached before E stays. */
verdicts(
  "CTXH-7",
  ["exceeded", "met", "not-met", "not-due"],
  kinds,
  table`
  R          | applied | planned | undated | → | pass | fail | missing | notDue | scope | gap | verdict
  30/06/2026 | 1       | 1       |         | → | 1    | 0    | 0       | 0      | 1     | 0   | met
  31/12/2026 | 1       |         |         | → | 1    | 0    | 0       | 0      | 1     | 0   | met
  15/03/2026 | 1       |         |         | → | 1    | 0    | 0       | 0      | 1     | 0   | met
  30/06/2026 | 2       |         |         | → | 2    | 0    | 0       | 0      | 2     | 0   | exceeded
  31/12/2026 | 3       |         | 1       | → | 3    | 0    | 0       | 0      | 3     | 0   | exceeded
  14/03/2026 | 2       |         |         | → | 0    | 0    | 0       | 0      | 0     | 1   | not-due
  30/12/2026 |         | 1       | 1       | → | 0    | 0    | 0       | 0      | 0     | 1   | not-due
  31/12/2026 |         | 1       | 1       | → | 0    | 0    | 0       | 0      | 0     | 1   | not-met
  15/01/2026 |         |         |         | → | 0    | 0    | 0       | 0      | 0     | 1   | not-due
  31/12/2026 |         |         |         | → | 0    | 0    | 0       | 0      | 0     | 1   | not-met
`,
);
