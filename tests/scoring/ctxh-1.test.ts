import { d, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

const lines = table`
  case                               | đủ    | đúng  | Hạn cập nhật | Ngày cập nhật | becomes
  updated on the due day             | Có    | Có    | 31/03/2026   | 31/03/2026    | pass
  updated on the due day at 18:00    | Có    | Có    | 31/03/2026   | ${at("31/03/2026", 18)} | pass
  updated before S                   | Có    | Có    | 31/03/2026   | 15/12/2025    | pass
  other case                         | có    | CÓ    | 31/03/2026   | 31/03/2026    | pass
  updated late                       | Có    | Có    | 31/03/2026   | 01/04/2026    | fail
  not updated, overdue               | Có    | Có    | 29/06/2026   |               | fail
  not updated, due last year         | Có    | Có    | 31/12/2025   |               | fail
  not updated, due on R              | Có    | Có    | 30/06/2026   |               | pass
  not updated, due after R           | Có    | Có    | 31/12/2026   |               | pass
  due on R, updated after R          | Có    | Có    | 30/06/2026   | 01/07/2026    | pass
  due before R, updated after R      | Có    | Có    | 29/06/2026   | 01/07/2026    | fail
  updated: a text, overdue           | Có    | Có    | 31/03/2026   | '31/03/2026'  | fail
  updated: a text, due after R       | Có    | Có    | 31/12/2026   | '31/03/2026'  | pass
  due blank, updated                 | Có    | Có    |              | 31/03/2026    | missing
  due blank, not updated             | Có    | Có    |              |               | missing
  due a text                         | Có    | Có    | '31/12/2026' |               | missing
  not complete                       | Không | Có    | 31/12/2026   |               | fail
  not correct                        | Có    | Không | 31/12/2026   |               | fail
  not complete, the rest blank       | Không |       |              |               | fail
  late, the rest blank               |       |       | 31/03/2026   | 01/04/2026    | fail
  completeness blank                 |       | Có    | 31/12/2026   |               | missing
  correctness blank                  | Có    |       | 31/12/2026   |               | missing
  correctness with a space           | Có    | 'Có ' | 31/12/2026   |               | missing
  nothing said                       |       |       |              |               | missing
`.map(({ đủ: full = null, đúng: right = null, ...line }) => ({
  ...line,
  "Ngày tiếp nhận": d("01/02/2020"),
  "Hồ sơ đầy đủ": full,
  "Hồ sơ chính xác": right,
}));
rowsBecome("CTXH-1", "residents", lines);

describe("residents in scope, whose file is wrong", () => {
  const residents = table`
    case                        | Ngày tiếp nhận | Ngày ra      | Hồ sơ đầy đủ | becomes
    came on R                   | 30/06/2026     |              | Không        | fail
    came after R                | 01/07/2026     |              | Không        | out
    left on R                   | 01/02/2020     | 30/06/2026   | Không        | out
    leaves after R              | 01/02/2020     | 01/07/2026   | Không        | fail
    coming blank                |                |              | Không        | missing
    coming a text, left         | '01/02/2020'   | 30/06/2026   | Không        | out
    leaving a text              | 01/02/2020     | 'tháng 5'    | Không        | missing
    leaving an error            | 01/02/2020     | ${{ error: "#REF!" }} | Không | missing
    leaving a text, came later  | 01/07/2026     | 'tháng 5'    | Không        | out
  `;
  rowsBecome("CTXH-1", "residents", residents);
});

const person = { "Ngày tiếp nhận": d("01/02/2020") };
const sound = { ...person, "Hồ sơ đầy đủ": "Có", "Hồ sơ chính xác": "Có", "Hạn cập nhật": d("30/06/2026") };
const kinds = {
  sound: row("residents", sound),
  late: row("residents", { ...sound, "Hạn cập nhật": d("29/06/2026") }),
  unsaid: row("residents", { ...sound, "Hạn cập nhật": null }),
  undated: row("residents", { ...sound, "Ngày tiếp nhận": null }),
  gone: row("residents", { ...sound, "Ngày ra": d("30/06/2026") }),
};

/** What is not yet due has passed: nothing here is ever not due. */
verdicts(
  "CTXH-1",
  ["met", "not-met", "not-enough-data", "not-applicable"],
  kinds,
  table`
  sound | late | unsaid | undated | gone | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  4     |      |        |         | 1    | → | 4    | 0    | 0       | 0      | 4     | 1     | 0   | met
  3     | 1    | 1      |         |      | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | not-met
  3     |      | 1      |         |      | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
  3     |      |        | 1       |      | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
        |      |        |         | 2    | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-applicable
        |      |        |         |      | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
`,
);
