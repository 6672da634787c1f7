import { d, type Row, table } from "../books";
import { at, outcome, rowsBecome } from "./tables";

const CODE = "Mã đối tượng hoặc viên chức";
const UNSAFE = "Mất an toàn";

const beside = { residents: [{ "Mã đối tượng": "DT1", "Ngày tiếp nhận": d("01/02/2020") }] };
const care = (...safe: readonly (string | null)[]): Row[] =>
  safe.map((answer) => ({ Ngày: d("15/03/2026"), "Mã đối tượng": "DT1", "An toàn": answer }));
const accident = { Ngày: d("15/03/2026"), Loại: "Tai nạn nghiêm trọng", [CODE]: "DT1" };

describe("what one entry of the care log makes of DT1", () => {
  rowsBecome(
    "QLCS-2a",
    "carelog",
    table`
    case                     | Ngày         | Mã đối tượng | An toàn | becomes
    safe                     | 15/03/2026   | DT1          | Có      | pass
    not safe                 | 15/03/2026   | DT1          | Không   | fail
    not said                 | 15/03/2026   | DT1          |         | missing
    other case               | 15/03/2026   | dt1          | CÓ      | pass
    not safe in other case   | 15/03/2026   | DT1          | KHÔNG   | fail
    said with a space        | 15/03/2026   | DT1          | 'Có '   | missing
    on S                     | 01/01/2026   | DT1          | Có      | pass
    on R at 21:00            | ${at("30/06/2026", 21)} | DT1 | Có    | pass
    not safe, after R        | 01/07/2026   | DT1          | Không   | missing
    last year                | 31/12/2025   | DT1          | Có      | missing
    date blank               |              | DT1          | Không   | missing
    date a text              | '15/03/2026' | DT1          | Có      | missing
    code blank               | 15/03/2026   |              | Có      | missing
    code with a space        | 15/03/2026   | 'DT1 '       | Không   | missing
    of someone else          | 15/03/2026   | DT2          | Có      | missing
  `,
    { beside },
  );
});

describe("what an incident makes of DT1, who was safe all the time", () => {
  const lines = table`
    case                     | Ngày         | Phòng | Loại                 | code   | becomes
    an accident              | 15/03/2026   | QLCS  | Tai nạn nghiêm trọng | DT1    | fail
    not safe                 | 15/03/2026   | YTND  | mất an toàn          | dt1    | fail
    on R at 05:00            | ${at("30/06/2026", 5)} | QLCS | ${UNSAFE}   | DT1    | fail
    after R                  | 01/07/2026   | QLCS  | Mất an toàn          | DT1    | pass
    last year                | 31/12/2025   | QLCS  | Mất an toàn          | DT1    | pass
    another type             | 15/03/2026   | QLCS  | Ngộ độc thực phẩm    | DT1    | pass
    type blank               | 15/03/2026   | QLCS  |                      | DT1    | pass
    type with a space        | 15/03/2026   | QLCS  | ' Mất an toàn'       | DT1    | pass
    date a text              | '15/03/2026' | QLCS  | Mất an toàn          | DT1    | pass
    code blank               | 15/03/2026   | QLCS  | Mất an toàn          |        | pass
    of someone else          | 15/03/2026   | QLCS  | Mất an toàn          | DT10   | pass
  `.map(({ code = null, ...line }) => ({ ...line, [CODE]: code }));
  rowsBecome("QLCS-2a", "incidents", lines, { beside: { ...beside, carelog: care("Có", "có") } });
});

describe("all that is said of DT1", () => {
  test.each<[name: string, carelog: readonly Row[], incidents: readonly Row[], becomes: string]>([
    ["nothing", [], [], "missing"],
    ["safe every day", care("Có", "Có", "Có"), [], "pass"],
    ["one day not safe", care("Có", "Không", "Có"), [], "fail"],
    ["one day not said", care("Có", null, "Có"), [], "missing"],
    ["one day not said, one not safe", care(null, "Không", "Có"), [], "fail"],
    ["one day not safe, one not said", care("Không", null), [], "fail"],
    ["no entry, but an accident", [], [accident], "fail"],
    ["an entry not said, and an accident", care(null), [accident], "fail"],
    ["two accidents of one person", care("Có"), [accident, accident], "fail"],
  ])("QLCS-2a: %s", (_name, carelog, incidents, becomes) => {
    expect(outcome("QLCS-2a", { ...beside, carelog, incidents })).toBe(becomes);
  });
});

/** Decided first is whether the person is in scope: who cannot be placed is missing, whatever was said. */
describe("who they are, safe but for an accident in March", () => {
  rowsBecome(
    "QLCS-2a",
    "residents",
    table`
    case                     | Mã đối tượng | Ngày tiếp nhận | Ngày ra      | becomes
    in scope                 | DT1          | 01/02/2020     |              | fail
    came on R                | DT1          | 30/06/2026     |              | fail
    came on R at 10:00       | DT1          | ${at("30/06/2026", 10)} |     | fail
    came after R             | DT1          | 01/07/2026     |              | out
    left on R                | DT1          | 01/02/2020     | 30/06/2026   | out
    leaves after R           | DT1          | 01/02/2020     | 01/07/2026   | fail
    coming blank             | DT1          |                |              | missing
    coming a text            | DT1          | '01/02/2020'   |              | missing
    coming blank, left       | DT1          |                | 01/05/2026   | out
    leaving a text           | DT1          | 01/02/2020     | '30/06/2026' | missing
    without a code           |              | 01/02/2020     |              | missing
  `,
    { beside: { carelog: care("Có"), incidents: [accident] } },
  );
});
