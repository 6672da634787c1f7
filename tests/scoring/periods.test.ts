import { d, table } from "../books";
import { row, verdicts } from "./tables";

/**
 * What is due at the year's end counts from the first day of the year whatever the period, and cannot be missed before
 * the year ends; all else counts in the period alone.
 */

const resident = { "Mã đối tượng": "DT1", "Ngày tiếp nhận": d("01/01/2025") };
const check = (day: string) => ({
  "Mã đối tượng": "DT1",
  "Ngày khám": d(day),
  "Loại khám": "Định kỳ",
});

verdicts(
  "YTND-1",
  ["met", "not-met", "not-due"],
  {
    resident: row("residents", resident),
    february: row("healthchecks", check("15/02/2026")),
    april: row("healthchecks", check("01/04/2026")),
  },
  table`
  Period | R          | resident | february | april | → | pass | fail | verdict
  H1     | 30/06/2026 | 1        | 1        |       | → | 1    | 0    | met
  H2     | 31/12/2026 | 1        | 1        |       | → | 1    | 0    | met
  Q4     | 31/12/2026 | 1        | 1        |       | → | 1    | 0    | met
  Q4     | 31/10/2026 | 1        | 1        |       | → | 1    | 0    | met
  Q4     | 31/12/2026 | 1        |          |       | → | 0    | 1    | not-met
  Q4     | 30/12/2026 | 1        |          |       | → | 0    | 1    | not-due
  M12    | 31/12/2026 | 1        |          |       | → | 0    | 1    | not-met
  M03    | 31/03/2026 | 1        | 1        |       | → | 1    | 0    | met
  M03    | 31/03/2026 | 1        |          | 1     | → | 0    | 1    | not-due
  H1     | 30/06/2026 | 1        |          |       | → | 0    | 1    | not-due
  9M     | 30/09/2026 | 1        |          | 1     | → | 1    | 0    | met
  Q2     | 31/12/2026 | 1        |          |       | → | 0    | 1    | not-due
`,
);

const applied = (day: string) => ({ Phòng: "CTXH", "Ngày áp dụng": d(day), "Được áp dụng": "Có" });

verdicts(
  "CTXH-7",
  ["exceeded", "met", "not-met", "not-due"],
  {
    february: row("initiatives", applied("15/02/2026")),
    november: row("initiatives", applied("15/11/2026")),
  },
  table`
  Period | R          | february | november | → | pass | gap | verdict
  H1     | 30/06/2026 | 1        | 1        | → | 1    | 0   | met
  Q4     | 31/12/2026 | 1        | 1        | → | 2    | 0   | exceeded
  Q4     | 31/10/2026 | 1        | 1        | → | 1    | 0   | met
  M03    | 31/03/2026 | 1        |          | → | 1    | 0   | met
  M03    | 31/03/2026 |          | 1        | → | 0    | 1   | not-due
  H2     | 31/12/2026 |          |          | → | 0    | 1   | not-met
`,
);

const staff = { Mã: "VC1", "Ngày vào": d("01/01/2020"), "Xếp loại": "Hoàn thành tốt", "Đúng quy định": "Có" };

verdicts(
  "HCTH-2",
  ["met", "not-enough-data", "not-due"],
  {
    february: row("staff", { ...staff, "Ngày đánh giá": d("15/02/2026") }),
    nobody: row("staff", { Mã: "VC2", "Ngày vào": d("01/01/2020") }),
  },
  table`
  Period | R          | february | nobody | → | pass | missing | verdict
  Q4     | 31/12/2026 | 1        |        | → | 1    | 0       | met
  M03    | 31/03/2026 | 1        |        | → | 1    | 0       | met
  Q4     | 31/12/2026 |          | 1      | → | 0    | 1       | not-enough-data
  H1     | 30/06/2026 |          | 1      | → | 0    | 1       | not-due
`,
);

const ledger = (due: string, done: string | null) => ({
  "Mã chỉ tiêu": "QLCS-4",
  Hạn: d(due),
  "Ngày hoàn thành": done === null ? null : d(done),
});

verdicts(
  "QLCS-4a",
  ["met", "not-met", "not-due"],
  {
    february: row("deliverables", ledger("28/02/2026", "20/02/2026")),
    late: row("deliverables", ledger("28/02/2026", null)),
  },
  table`
  Period | R          | february | late | → | verdict
  Q4     | 31/12/2026 | 1        |      | → | met
  M03    | 31/03/2026 | 1        |      | → | met
  H1     | 30/06/2026 |          | 1    | → | not-due
  Q4     | 31/12/2026 |          | 1    | → | not-met
`,
);

const document = (day: string, digital: string) => ({ Chiều: "Nội bộ", Ngày: d(day), "Điện tử": digital });

/** Always: from the first day of the period to R. */
verdicts(
  "HCTH-4",
  ["exceeded", "not-met", "not-applicable", "not-enough-data"],
  {
    february: row("documents", document("28/02/2026", "Không")),
    first: row("documents", document("01/03/2026", "Có")),
    last: row("documents", document("31/03/2026", "Có")),
    april: row("documents", document("01/04/2026", "Không")),
    outgoing: row("documents", { ...document("10/03/2026", "Không"), Chiều: "Đi" }),
  },
  table`
  Period | R          | february | first | last | april | outgoing | → | pass | fail | verdict
  M03    | 31/03/2026 | 1        | 1     | 1    | 1     |          | → | 2    | 0    | exceeded
  M03    | 30/06/2026 | 1        | 1     | 1    | 1     |          | → | 2    | 0    | exceeded
  M03    | 30/03/2026 | 1        | 1     | 1    | 1     |          | → | 1    | 0    | exceeded
  Q1     | 31/03/2026 | 1        | 1     | 1    | 1     |          | → | 2    | 1    | not-met
  Q2     | 30/06/2026 | 1        | 1     | 1    | 1     |          | → | 0    | 1    | not-met
  H1     | 30/06/2026 | 1        | 1     | 1    | 1     |          | → | 2    | 2    | not-met
  H2     | 31/12/2026 | 1        | 1     | 1    | 1     |          | → | 0    | 0    | not-enough-data
  M03    | 31/03/2026 | 1        |       |      |       | 1        | → | 0    | 0    | not-applicable
`,
);

/** Only the months of the period are asked for. */
verdicts(
  "CTXH-6",
  ["met", "not-met", "not-due"],
  {
    march: row("outreach", { Ngày: d("15/03/2026") }),
    august: row("outreach", { Ngày: d("15/08/2026") }),
  },
  table`
  Period | R          | march | august | → | pass | fail | months   | verdict
  M03    | 31/03/2026 | 4     |        | → | 1    | 0    | '4'      | met
  M03    | 30/03/2026 | 4     |        | → | 0    | 0    |          | not-due
  Q1     | 31/03/2026 | 4     |        | → | 1    | 2    | '0 0 4'  | not-met
  Q3     | 31/08/2026 | 4     | 5      | → | 1    | 1    | '0 5'    | not-met
  M08    | 31/12/2026 | 4     | 5      | → | 1    | 0    | '5'      | met
`,
);

const signed = (month: string, on: string) => ({
  Tháng: d(month),
  Phòng: "HCTH",
  Loại: "Sai phạm tài chính",
  "Người xác nhận": "x",
  "Ngày xác nhận": d(on),
});
const offence = (day: string) => ({ Ngày: d(day), Loại: "Sai phạm tài chính" });

verdicts(
  "HCTH-5",
  ["met", "not-met", "not-enough-data", "not-due"],
  {
    february: row("incidents", offence("28/02/2026")),
    march: row("incidents", offence("31/03/2026")),
    signed: row("confirmations", signed("01/03/2026", "31/03/2026")),
  },
  table`
  Period | R          | february | march | signed | → | pass | fail | missing | verdict
  M03    | 31/03/2026 | 1        |       | 1      | → | 1    | 0    | 0       | met
  M03    | 31/03/2026 |          | 1     | 1      | → | 1    | 1    | 0       | not-met
  M03    | 31/03/2026 |          |       |        | → | 0    | 0    | 1       | not-enough-data
  M03    | 15/03/2026 |          |       |        | → | 0    | 0    | 0       | not-due
  Q1     | 31/03/2026 |          |       | 1      | → | 1    | 0    | 2       | not-enough-data
  Q1     | 31/03/2026 | 1        |       | 1      | → | 1    | 1    | 2       | not-met
  Q2     | 30/04/2026 | 1        | 1     | 1      | → | 0    | 0    | 1       | not-enough-data
`,
);

const written = (day: string) => ({ Ngày: d(day), "Mã đối tượng": "DT1", "An toàn": "Có" });

verdicts(
  "QLCS-4b",
  ["met", "not-met", "not-due"],
  {
    resident: row("residents", resident),
    newcomer: row("residents", { "Mã đối tượng": "DT2", "Ngày tiếp nhận": d("15/06/2026") }),
    march: row("carelog", written("01/03/2026")),
    august: row("carelog", written("31/08/2026")),
  },
  table`
  Period | R          | resident | newcomer | march | august | → | pass | fail | months  | verdict
  M03    | 31/03/2026 | 1        |          | 1     |        | → | 1    | 0    | '1'     | met
  Q1     | 31/03/2026 | 1        |          | 1     |        | → | 1    | 2    | '0 0 1' | not-met
  Q3     | 30/09/2026 | 1        |          | 1     | 1      | → | 1    | 2    | '0 1 0' | not-met
  Q3     | 30/09/2026 | 1        | 1        | 1     | 1      | → | 1    | 5    | '0 1 0' | not-met
  M08    | 31/08/2026 | 1        |          |       | 1      | → | 1    | 0    | '1'     | met
  M08    | 30/08/2026 | 1        |          |       | 1      | → | 0    | 0    |         | not-due
`,
);
