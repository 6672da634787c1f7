import { d, m, type Row, table } from "../books";
import { at, type Kind, row, rowsBecome, verdicts } from "./tables";

const VIOLATION = "Vi phạm giờ giấc, quy chế";
const CODE = "Mã đối tượng hoặc viên chức";

describe("a: what an incident makes of member NV1", () => {
  const lines = table`
    case                        | Ngày         | Phòng | Loại                        | code   | becomes
    a violation                 | 15/03/2026   | HCTH  | ${VIOLATION}                | NV1    | fail
    of another department       | 15/03/2026   | YTND  | ${VIOLATION}                | NV1    | fail
    department unreadable       | 15/03/2026   | Bếp   | ${VIOLATION}                | NV1    | fail
    other case                  | 15/03/2026   | HCTH  | VI PHẠM GIỜ GIẤC, QUY CHẾ   | nv1    | fail
    on S                        | 01/01/2026   | HCTH  | ${VIOLATION}                | NV1    | fail
    on R at 22:00               | ${at("30/06/2026", 22)} | HCTH | ${VIOLATION}      | NV1    | fail
    after R                     | 01/07/2026   | HCTH  | ${VIOLATION}                | NV1    | pass
    last year                   | 31/12/2025   | HCTH  | ${VIOLATION}                | NV1    | pass
    date blank                  |              | HCTH  | ${VIOLATION}                | NV1    | pass
    date a text                 | '15/03/2026' | HCTH  | ${VIOLATION}                | NV1    | pass
    another type                | 15/03/2026   | HCTH  | Sai phạm tài chính          | NV1    | pass
    type blank                  | 15/03/2026   | HCTH  |                             | NV1    | pass
    type with a space           | 15/03/2026   | HCTH  | ${VIOLATION + " "}          | NV1    | pass
    code of another             | 15/03/2026   | HCTH  | ${VIOLATION}                | NV2    | pass
    code with a space           | 15/03/2026   | HCTH  | ${VIOLATION}                | 'NV1 ' | pass
    code blank                  | 15/03/2026   | HCTH  | ${VIOLATION}                |        | pass
  `;
  const incidents = lines.map(({ code = null, ...line }) => ({ ...line, [CODE]: code }));
  const beside = { staff: [{ Mã: "NV1", "Ngày vào": d("01/02/2020") }] };
  rowsBecome("HCTH-3a", "incidents", incidents, { beside });
});

describe("a: who they are, with a violation of 101 in March", () => {
  const lines = table`
    case                            | Mã    | Ngày vào     | Ngày nghỉ    | becomes
    a number is its digits          | 101   | 01/02/2020   |              | fail
    digits as a text                | '101' | 01/02/2020   |              | fail
    digits with a zero before       | '0101'| 01/02/2020   |              | pass
    without a code                  |       | 01/02/2020   |              | pass
    leaves on R                     | 101   | 01/02/2020   | 30/06/2026   | out
    leaves after R                  | 101   | 01/02/2020   | 01/07/2026   | fail
    comes after R                   | 101   | 01/07/2026   |              | out
    coming blank                    | 101   |              |              | missing
    coming blank, no violation      | 102   |              |              | missing
    leaving a text                  | 101   | 01/02/2020   | '01/07/2026' | missing
  `;
  const violation = { Ngày: d("15/03/2026"), Loại: VIOLATION };
  // The blank one is there to show that it matches nobody without a code either.
  const beside = {
    incidents: [
      { ...violation, [CODE]: "101" },
      { ...violation, [CODE]: null },
    ],
  };
  rowsBecome("HCTH-3a", "staff", lines, { beside });
});

const member = (number: number, changes: Row = {}): Row => ({
  Mã: `NV${String(number)}`,
  "Ngày vào": d("01/02/2020"),
  ...changes,
});
const incident = (changes: Row): Row => ({ Ngày: d("15/01/2026"), Loại: VIOLATION, ...changes });
const kinds: Record<string, Kind> = {
  clean: (number) => ({ staff: [member(number)] }),
  violator: (number) => ({
    staff: [member(number)],
    incidents: [incident({ [CODE]: `nv${String(number)}` })],
  }),
  twice: (number) => ({
    staff: [member(number)],
    incidents: [incident({ [CODE]: `NV${String(number)}` }), incident({ [CODE]: `NV${String(number)}` })],
  }),
  undated: (number) => ({ staff: [member(number, { "Ngày vào": null })] }),
  gone: (number) => ({ staff: [member(number, { "Ngày nghỉ": d("15/01/2026") })] }),
  nobodys: row("incidents", incident({})),
  possible: row("incidents", incident({ Loại: null })),
  signed: row("confirmations", {
    Tháng: m("01/2026"),
    Phòng: "HCTH",
    Loại: VIOLATION,
    "Người xác nhận": "A",
    "Ngày xác nhận": d("31/01/2026"),
  }),
};

verdicts(
  "HCTH-3a",
  ["met", "not-met", "not-enough-data", "not-applicable"],
  kinds,
  table`
  clean | violator | twice | undated | gone | nobodys | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  2     |          |       |         | 1    | 1       | → | 2    | 0    | 0       | 0      | 2     | 1     | 0   | met
  1     | 1        |       |         |      |         | → | 1    | 1    | 0       | 0      | 2     | 0.5   | 1   | not-met
  3     |          | 1     | 1       |      |         | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | not-met
  2     |          |       | 1       |      |         | → | 2    | 0    | 1       | 0      | 3     | 1     | 1   | not-enough-data
        |          |       |         | 2    |         | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
        |          |       |         |      | 1       | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
`,
);

verdicts(
  "HCTH-3",
  ["met", "not-met", "not-enough-data", "not-due"],
  kinds,
  table`
  R          | clean | violator | undated | gone | nobodys | possible | signed | → | a               | b               | verdict
  31/01/2026 | 2     |          |         |      |         |          | 1      | → | met             | met             | met
  31/01/2026 |       |          |         | 1    |         |          | 1      | → | not-applicable  | met             | met
  31/01/2026 | 1     | 1        |         |      |         |          | 1      | → | not-met         | not-met         | not-met
  31/01/2026 | 2     |          |         |      | 1       |          | 1      | → | met             | not-met         | not-met
  30/01/2026 | 1     | 1        |         |      |         |          |        | → | not-met         | not-met         | not-met
  31/01/2026 | 2     |          |         |      |         |          |        | → | met             | not-enough-data | not-enough-data
  31/01/2026 | 2     |          |         |      |         | 1        | 1      | → | met             | not-enough-data | not-enough-data
  31/01/2026 | 1     |          | 1       |      |         |          | 1      | → | not-enough-data | met             | not-enough-data
  31/01/2026 |       |          |         |      |         |          | 1      | → | not-enough-data | met             | not-enough-data
  30/01/2026 | 1     |          | 1       |      |         |          |        | → | not-enough-data | not-due         | not-enough-data
  30/01/2026 | 2     |          |         |      |         |          |        | → | met             | not-due         | not-due
  30/01/2026 |       |          |         | 1    |         |          |        | → | not-applicable  | not-due         | not-due
`,
);
