import { hoaiNhon2026 } from "../../src/campaign/presets/hoai-nhon-2026-2030";
import { behind } from "../../src/scoring/behind";
import { bookOf, d, type Row, table } from "../books";
import { at, row, rowsBecome, seen, verdicts } from "./tables";

const campaign = { campaign: hoaiNhon2026 };
const R = "30/06/2026";

rowsBecome(
  "H-1",
  "patients",
  table`
  case                        | Mã | Ngày vào   | Có trên CSDL | Ngày thay đổi | Ngày cập nhật | becomes
  nothing changed             | A  | 01/02/2020 | Có    |              |              | pass
  not in the database         | A  | 01/02/2020 | Không |              |              | fail
  nobody knows                | A  | 01/02/2020 |       |              |              | missing
  updated on the day          | A  | 01/02/2020 | Có    | 05/03/2026   | 05/03/2026   | pass
  updated earlier that day    | A  | 01/02/2020 | Có    | ${at("05/03/2026", 18)} | ${at("05/03/2026", 8)} | pass
  updated later               | A  | 01/02/2020 | Có    | 05/03/2026   | 01/06/2026   | pass
  updated before the change   | A  | 01/02/2020 | Có    | 05/03/2026   | 04/03/2026   | fail
  changed and not updated     | A  | 01/02/2020 | Có    | 05/03/2026   |              | fail
  changed years ago           | A  | 01/02/2020 | Có    | 05/03/2021   |              | fail
  updated after R             | A  | 01/02/2020 | Có    | 05/03/2026   | 01/07/2026   | fail
  update no date              | A  | 01/02/2020 | Có    | 05/03/2026   | '6/3/2026'   | fail
  changed after R             | A  | 01/02/2020 | Có    | 01/07/2026   |              | pass
  changed on R                | A  | 01/02/2020 | Có    | 30/06/2026   |              | fail
  change no date              | A  | 01/02/2020 | Có    | '5/3/2026'   | 01/06/2026   | missing
  updated without a change    | A  | 01/02/2020 | Có    |              | 01/06/2026   | pass
  both wrong                  | A  | 01/02/2020 | Không | '5/3/2026'   |              | fail
  came after R                | A  | 01/07/2026 | Không |              |              | out
`,
  campaign,
);

test("behind a change that was not followed stands the day that lacks", () => {
  const patient = (changes: Row): Row => ({
    Mã: "A",
    "Ngày vào": d("01/02/2020"),
    "Có trên CSDL": "Có",
    ...changes,
  });
  const rows = [
    patient({ "Ngày thay đổi": d("05/03/2026") }),
    patient({ "Ngày thay đổi": "5/3" }),
    patient({ "Có trên CSDL": null }),
  ];
  const [part] = hoaiNhon2026.targets[0]?.parts ?? [];
  const found = part ? behind(part, bookOf({ patients: rows }, { ...campaign, reportDate: R })) : [];
  expect(found.map(({ outcome, field }) => [outcome, field])).toEqual([
    ["fail", "Ngày cập nhật"],
    ["missing", "Ngày thay đổi"],
    ["missing", "Có trên CSDL"],
  ]);
});

const member = (trained: string) =>
  row("staff", { Mã: "1", "Ngày vào": d("01/01/2020"), "Tập huấn số": trained });

/** "Trên 80%" fails at exactly 80%, and is never exceeded. */
verdicts(
  "H-4",
  ["met", "not-met", "not-due"],
  { trained: member("Có"), untrained: member("Không") },
  table`
  R          | trained | untrained | → | pass | fail | gap | verdict
  31/12/2026 | 8       | 2         | → | 8    | 2    | 1   | not-met
  31/12/2026 | 9       | 2         | → | 9    | 2    | 0   | met
  31/12/2026 | 10      |           | → | 10   | 0    | 0   | met
  30/12/2026 | 8       | 2         | → | 8    | 2    | 1   | not-due
`,
  campaign,
);

const applied = (department: string) =>
  row("initiatives", { Tên: "x", Phòng: department, "Ngày áp dụng": d("01/05/2026"), "Được áp dụng": "Có" });

/** Each department one: two of the same do not make up for another's. */
verdicts(
  "H-3",
  ["met", "not-met", "not-due", "exceeded"],
  { HCTH: applied("HCTH"), YTPH: applied("YTPH"), NV: applied("NV") },
  table`
  R          | HCTH | YTPH | NV | → | verdict
  31/12/2026 | 1    | 1    | 1  | → | met
  31/12/2026 | 2    | 1    | 1  | → | met
  31/12/2026 | 2    | 2    | 2  | → | exceeded
  31/12/2026 | 2    | 1    |    | → | not-met
  31/12/2026 |      |      |    | → | not-met
  30/06/2026 | 2    | 1    |    | → | not-due
  30/06/2026 | 1    | 1    | 1  | → | met
`,
  campaign,
);

test("each of the three departments is asked", () => {
  const parts = hoaiNhon2026.targets.find(({ id }) => id === "H-3")?.parts ?? [];
  expect(parts.length).toBe(hoaiNhon2026.departments.length);
  const own = { "Được áp dụng": "Có", "Ngày áp dụng": d("01/05/2026") };
  for (const [index, { id }] of hoaiNhon2026.departments.entries()) {
    const rows = { initiatives: [{ ...own, Tên: "x", Phòng: id }] };
    expect(parts.map((part) => seen(part.id, rows, campaign)["pass"])).toEqual(
      parts.map((_, at) => (at === index ? 1 : 0)),
    );
  }
});
