import { d, table } from "../books";
import { at, row, rowsBecome, verdicts } from "./tables";

rowsBecome(
  "YTND-4",
  "rehabilitation",
  table`
  case                       | Ngày chỉ định | Nhu cầu | Ngày can thiệp | Phù hợp | becomes
  met                        | 05/01/2026    | Tập đi  | 20/01/2026     | Có      | pass
  need not written down      | 05/01/2026    |         | 20/01/2026     | Có      | pass
  other case                 | 05/01/2026    | Tập đi  | 20/01/2026     | CÓ      | pass
  on R at 09:00              | 05/01/2026    | Tập đi  | ${at("30/06/2026", 9)} | Có | pass
  before it was prescribed   | 05/01/2026    | Tập đi  | 15/12/2025     | Có      | pass
  not suitable               | 05/01/2026    | Tập đi  | 20/01/2026     | Không   | fail
  not done                   | 05/01/2026    | Tập đi  |                | Có      | fail
  not done, nothing said     | 05/01/2026    | Tập đi  |                |         | fail
  done after R               | 05/01/2026    | Tập đi  | 01/07/2026     | Có      | fail
  done: a text               | 05/01/2026    | Tập đi  | '20/01/2026'   | Có      | fail
  not done, not suitable     | 05/01/2026    | Tập đi  |                | Không   | fail
  done, nothing said         | 05/01/2026    | Tập đi  | 20/01/2026     |         | missing
  said with a space          | 05/01/2026    | Tập đi  | 20/01/2026     | 'Có '   | missing
  prescribed on S            | 01/01/2026    | Tập đi  |                |         | fail
  prescribed on R            | 30/06/2026    | Tập đi  |                |         | fail
  prescribed after R         | 01/07/2026    | Tập đi  |                |         | out
  prescribed last year       | 31/12/2025    | Tập đi  |                | Không   | out
  prescribed: blank          |               | Tập đi  | 20/01/2026     | Có      | missing
  prescribed: a text         | '05/01/2026'  | Tập đi  |                | Không   | missing
`,
);

const need = { "Ngày chỉ định": d("05/01/2026"), "Ngày can thiệp": d("20/01/2026") };
const kinds = {
  met: row("rehabilitation", { ...need, "Phù hợp": "Có" }),
  unsuitable: row("rehabilitation", { ...need, "Phù hợp": "Không" }),
  unsaid: row("rehabilitation", need),
  unplaced: row("rehabilitation", { ...need, "Ngày chỉ định": null, "Phù hợp": "Có" }),
  lastYear: row("rehabilitation", { ...need, "Ngày chỉ định": d("31/12/2025") }),
};

/** An empty group is never 0% or 100%. */
verdicts(
  "YTND-4",
  ["met", "not-met", "not-enough-data"],
  kinds,
  table`
  R          | met | unsuitable | unsaid | unplaced | lastYear | → | pass | fail | missing | notDue | scope | ratio | gap | verdict
  30/06/2026 | 3   |            |        |          | 1        | → | 3    | 0    | 0       | 0      | 3     | 1     | 0   | met
  30/06/2026 | 3   | 1          | 1      |          |          | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | not-met
  30/06/2026 | 3   |            | 1      |          |          | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
  30/06/2026 | 3   |            |        | 1        |          | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | not-enough-data
  19/01/2026 | 2   |            |        |          |          | → | 0    | 2    | 0       | 0      | 2     | 0     | 2   | not-met
  20/01/2026 | 2   |            |        |          |          | → | 2    | 0    | 0       | 0      | 2     | 1     | 0   | met
  04/01/2026 | 2   |            |        |          |          | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
  30/06/2026 |     |            |        |          | 1        | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
  30/06/2026 |     |            |        |          |          | → | 0    | 0    | 0       | 0      | 0     |       | 0   | not-enough-data
`,
);
