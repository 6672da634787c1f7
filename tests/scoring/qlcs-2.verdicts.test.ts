import { d, m, type Row, table } from "../books";
import { type Kind, row, verdicts } from "./tables";

const CODE = "Mã đối tượng hoặc viên chức";
const ACCIDENT = "Tai nạn nghiêm trọng";
const UNSAFE = "Mất an toàn";

const person = (number: number, changes: Row = {}): Row => ({
  "Mã đối tượng": `DT${String(number)}`,
  "Ngày tiếp nhận": d("01/02/2020"),
  ...changes,
});
const care = (number: number, safe: string | null): Row => ({
  Ngày: d("15/01/2026"),
  "Mã đối tượng": `DT${String(number)}`,
  "An toàn": safe,
});
const incident = (type: string | null, changes: Row = {}): Row => ({
  Ngày: d("15/01/2026"),
  Loại: type,
  ...changes,
});
const signed = (type: string): Kind =>
  row("confirmations", {
    Tháng: m("01/2026"),
    Phòng: "QLCS",
    Loại: type,
    "Người xác nhận": "A",
    "Ngày xác nhận": d("31/01/2026"),
  });

const kinds: Record<string, Kind> = {
  safe: (n) => ({ residents: [person(n)], carelog: [care(n, "Có"), care(n, "Có")] }),
  unsafe: (n) => ({ residents: [person(n)], carelog: [care(n, "Có"), care(n, "Không")] }),
  unsaid: (n) => ({ residents: [person(n)], carelog: [care(n, "Có"), care(n, null)] }),
  silent: (n) => ({ residents: [person(n)] }),
  hurt: (n) => ({
    residents: [person(n)],
    carelog: [care(n, "Có")],
    incidents: [incident(UNSAFE, { [CODE]: `DT${String(n)}` })],
  }),
  gone: (n) => ({ residents: [person(n, { "Ngày ra": d("15/01/2026") })], carelog: [care(n, "Không")] }),
  nobodys: row("incidents", incident(ACCIDENT)),
  possible: row("incidents", incident(null)),
  food: row("incidents", incident("Ngộ độc thực phẩm")),
  accidents: signed(ACCIDENT),
  safety: signed(UNSAFE),
};

verdicts(
  "QLCS-2a",
  ["met", "not-met", "not-enough-data", "not-applicable"],
  kinds,
  table`
  R          | safe | unsafe | unsaid | silent | hurt | gone | → | pass | fail | missing | notDue | scope | ratio    | gap | verdict
  31/01/2026 | 3    |        |        |        |      | 1    | → | 3    | 0    | 0       | 0      | 3     | 1        | 0   | met
  31/01/2026 | 3    | 1      |        |        |      |      | → | 3    | 1    | 0       | 0      | 4     | 0.75     | 1   | not-met
  31/01/2026 | 2    |        |        |        | 1    |      | → | 2    | 1    | 0       | 0      | 3     | ${2 / 3} | 1   | not-met
  31/01/2026 | 2    | 1      | 1      | 1      | 1    |      | → | 2    | 2    | 2       | 0      | 6     | 0.5      | 4   | not-met
  31/01/2026 | 3    |        | 1      |        |      |      | → | 3    | 0    | 1       | 0      | 4     | 1        | 1   | not-enough-data
  31/01/2026 | 3    |        |        | 1      |      |      | → | 3    | 0    | 1       | 0      | 4     | 1        | 1   | not-enough-data
  14/01/2026 | 3    | 1      |        |        |      |      | → | 0    | 0    | 4       | 0      | 4     |          | 4   | not-enough-data
  31/01/2026 |      |        |        |        |      | 2    | → | 0    | 0    | 0       | 0      | 0     |          | 0   | not-applicable
  31/01/2026 |      |        |        |        |      |      | → | 0    | 0    | 0       | 0      | 0     |          | 0   | not-enough-data
`,
);

/** Both types are signed by the department, each month; an incident of either breaks b. */
verdicts(
  "QLCS-2b",
  ["met", "not-met", "not-enough-data", "not-due"],
  kinds,
  table`
  R          | hurt | nobodys | possible | food | accidents | safety | → | fail | possible | months | verdict
  31/01/2026 |      |         |          |      | 1         | 1      | → | 0    | 0        | '1'    | met
  31/01/2026 |      |         |          | 1    | 1         | 1      | → | 0    | 0        | '1'    | met
  31/01/2026 |      |         |          |      | 1         |        | → | 0    | 0        | '0'    | not-enough-data
  31/01/2026 |      |         |          |      |           | 2      | → | 0    | 0        | '0'    | not-enough-data
  31/01/2026 |      |         | 1        |      | 1         | 1      | → | 0    | 1        | '1'    | not-enough-data
  31/01/2026 |      | 1       |          |      | 1         | 1      | → | 1    | 0        | '1'    | not-met
  31/01/2026 | 1    | 1       | 1        |      | 1         | 1      | → | 2    | 1        | '1'    | not-met
  30/01/2026 |      |         |          |      | 1         | 1      | → | 0    | 0        |        | not-due
`,
);

verdicts(
  "QLCS-2",
  ["met", "not-met", "not-enough-data", "not-due"],
  kinds,
  table`
  R          | safe | unsafe | unsaid | hurt | gone | nobodys | accidents | safety | → | a               | b               | verdict
  31/01/2026 | 2    |        |        |      |      |         | 1         | 1      | → | met             | met             | met
  31/01/2026 |      |        |        |      | 1    |         | 1         | 1      | → | not-applicable  | met             | met
  31/01/2026 | 2    |        |        |      |      | 1       | 1         | 1      | → | met             | not-met         | not-met
  31/01/2026 | 2    | 1      |        |      |      |         | 1         | 1      | → | not-met         | met             | not-met
  31/01/2026 | 2    |        |        | 1    |      |         | 1         | 1      | → | not-met         | not-met         | not-met
  31/01/2026 |      |        |        |      |      | 1       |           |        | → | not-enough-data | not-met         | not-met
  31/01/2026 | 2    |        |        |      |      |         | 1         |        | → | met             | not-enough-data | not-enough-data
  31/01/2026 | 2    |        | 1      |      |      |         | 1         | 1      | → | not-enough-data | met             | not-enough-data
  30/01/2026 | 2    |        | 1      |      |      |         |           |        | → | not-enough-data | not-due         | not-enough-data
  30/01/2026 | 2    |        |        |      |      |         |           |        | → | met             | not-due         | not-due
  30/01/2026 |      |        |        |      | 1    |         |           |        | → | not-applicable  | not-due         | not-due
`,
);
