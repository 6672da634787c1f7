import { d, m, table } from "../books";
import { row, verdicts } from "./tables";

/** The details of incidents and confirmations are those of HCTH-5; here is whose they are. */
const incident = { Ngày: d("15/02/2026"), Phòng: "QLCS", Loại: "Dịch bệnh lây lan" };
const confirmation = {
  Phòng: "YTND",
  Loại: "Dịch bệnh lây lan",
  "Người xác nhận": "A",
  "Ngày xác nhận": d("01/03/2026"),
};
const kinds = {
  january: row("confirmations", { ...confirmation, Tháng: m("01/2026") }),
  february: row("confirmations", { ...confirmation, Tháng: m("02/2026") }),
  byOthers: row("confirmations", { ...confirmation, Tháng: m("02/2026"), Phòng: "HCTH" }),
  ofOthers: row("confirmations", { ...confirmation, Tháng: m("02/2026"), Loại: "Ngộ độc thực phẩm" }),
  epidemic: row("incidents", incident),
  poisoning: row("incidents", { ...incident, Loại: "Ngộ độc thực phẩm" }),
  untyped: row("incidents", { ...incident, Loại: "Dịch bệnh" }),
  undated: row("incidents", { ...incident, Ngày: null }),
};

verdicts(
  "YTND-2",
  ["met", "not-met", "not-enough-data", "not-due"],
  kinds,
  table`
  R          | january | february | byOthers | ofOthers | epidemic | poisoning | untyped | undated | → | fail | possible | months | verdict
  28/02/2026 | 1       | 1        |          |          |          |           |         |         | → | 0    | 0        | 1 1    | met
  27/02/2026 | 1       |          |          |          |          |           |         |         | → | 0    | 0        | '1'    | met
  28/02/2026 | 1       | 1        |          |          |          | 1         |         |         | → | 0    | 0        | 1 1    | met
  28/02/2026 | 1       | 1        |          |          | 1        |           |         |         | → | 1    | 0        | 1 1    | not-met
  14/02/2026 | 1       | 1        |          |          | 1        |           |         |         | → | 0    | 0        | '1'    | met
  28/02/2026 | 1       |          | 1        | 1        |          |           |         |         | → | 0    | 0        | 1 0    | not-enough-data
  28/02/2026 | 1       | 1        |          |          |          |           | 1       |         | → | 0    | 1        | 1 1    | not-enough-data
  28/02/2026 | 1       | 1        |          |          |          |           |         | 1       | → | 0    | 1        | 1 1    | not-enough-data
  28/02/2026 |         |          |          |          |          |           |         |         | → | 0    | 0        | 0 0    | not-enough-data
  15/01/2026 |         |          |          |          |          |           |         |         | → | 0    | 0        |        | not-due
  15/01/2026 |         |          |          |          |          |           |         | 1       | → | 0    | 1        |        | not-enough-data
`,
);
