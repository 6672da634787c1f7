import { d, table } from "../books";
import { row, rowsBecome, verdicts } from "./tables";

describe.each([
  ["CTXH-2", "Đã số hóa", "Kế hoạch chăm sóc số hóa"],
  ["CTXH-3", "Kế hoạch chăm sóc số hóa", "Đã số hóa"],
])("%s: %s = Có, whatever %s says", (id, field, other) => {
  const lines = table`
    case                      | Ngày tiếp nhận | Ngày ra    | answer | other | becomes
    digital                   | 01/02/2020     |            | Có     | Không | pass
    in other case             | 01/02/2020     |            | CÓ     |       | pass
    not digital               | 01/02/2020     |            | Không  | Có    | fail
    not said                  | 01/02/2020     |            |        | Có    | missing
    with a space              | 01/02/2020     |            | ' Có'  | Có    | missing
    not one of the values     | 01/02/2020     |            | Rồi    | Có    | missing
    a truth value             | 01/02/2020     |            | ${true}| Có    | missing
    came on R                 | 30/06/2026     |            | Không  | Có    | fail
    came after R              | 01/07/2026     |            | Không  | Có    | out
    left on R                 | 01/02/2020     | 30/06/2026 | Không  | Có    | out
    leaves after R            | 01/02/2020     | 01/07/2026 | Không  | Có    | fail
    coming blank              |                |            | Không  | Có    | missing
    coming blank, but left    |                | 01/05/2026 | Không  | Có    | out
    leaving not to be read    | 01/02/2020     | 05/2026?   | Có     | Có    | missing
  `.map(({ answer = null, other: said = null, ...line }) => ({ ...line, [field]: answer, [other]: said }));
  rowsBecome(id, "residents", lines);

  const person = { "Ngày tiếp nhận": d("01/02/2020"), [other]: "Không" };
  const kinds = {
    digital: row("residents", { ...person, [field]: "Có" }),
    paper: row("residents", { ...person, [field]: "Không" }),
    unsaid: row("residents", person),
    gone: row("residents", { ...person, "Ngày ra": d("30/06/2026") }),
    // Two rows of one code are two rows in scope: the register says the code is unique, the check finds the second.
    twin: row("residents", { ...person, "Mã đối tượng": "DT1", [field]: "Có" }),
  };

  verdicts(
    id,
    ["met", "not-met", "not-enough-data", "not-applicable"],
    kinds,
    table`
    digital | paper | unsaid | gone | twin | → | pass | fail | missing | notDue | scope | ratio | gap | allowance | verdict
    4       |       |        | 1    |      | → | 4    | 0    | 0       | 0      | 4     | 1     | 0   | 0         | met
            |       |        |      | 2    | → | 2    | 0    | 0       | 0      | 2     | 1     | 0   | 0         | met
    3       | 1     | 1      |      |      | → | 3    | 1    | 1       | 0      | 5     | 0.75  | 2   | 0         | not-met
    3       |       | 1      |      |      | → | 3    | 0    | 1       | 0      | 4     | 1     | 1   | 0         | not-enough-data
            |       | 2      |      |      | → | 0    | 0    | 2       | 0      | 2     |       | 2   | 0         | not-enough-data
            |       |        | 1    |      | → | 0    | 0    | 0       | 0      | 0     |       | 0   | 0         | not-applicable
            |       |        |      |      | → | 0    | 0    | 0       | 0      | 0     |       | 0   | 0         | not-enough-data
  `,
  );
});
