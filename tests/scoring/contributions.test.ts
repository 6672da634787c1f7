import { contributions, couldMove } from "../../src/scoring/contributions";
import type { NoneMeasure } from "../../src/campaign/measure";
import { bookOf, type Rows, table } from "../books";

const NONE: NoneMeasure = { kind: "none", types: ["Mất an toàn", "Tai nạn nghiêm trọng"] };

/** What the rows of a register add to a target of the department QLCS that wants no such incident. */
function added(register: string, rows: Rows): number[] {
  const all = contributions({ measure: NONE, when: "always" }, "QLCS", bookOf(rows));
  return [...(all.find((one) => one.register === register)?.of ?? [])];
}

test("an incident that is one, that may be one, and that is none add different things", () => {
  const [sure = 0, open = 0, none, later] = added("incidents", {
    incidents: table`
      Ngày       | Loại
      05/01/2026 | Mất an toàn
      05/01/2026 | mất
      05/01/2026 | Khác
      05/12/2026 | Mất an toàn
    `,
  });
  expect([none, later]).toEqual([0, 0]);
  expect(couldMove(sure, open, false)).toBe(true);
  expect(couldMove(open, 0, false)).toBe(true);
});

test("a signature adds its month and type, for its own department, when it is signed in time", () => {
  const signed = added("confirmations", {
    confirmations: table`
      Tháng      | Phòng | Loại                 | Người xác nhận | Ngày xác nhận
      01/01/2026 | QLCS  | Mất an toàn          | An             | 31/01/2026
      01/01/2026 | QLCS  | Mất an toàn          | Bình           | 02/02/2026
      01/02/2026 | QLCS  | Mất an toàn          | An             | 28/02/2026
      01/02/2026 | QLCS  | Tai nạn nghiêm trọng | An             | 28/02/2026
      01/03/2026 | QLCS  | Mất an toàn          | An             | 30/03/2026
      01/03/2026 | CTXH  | Mất an toàn          | An             | 31/03/2026
      01/07/2026 | QLCS  | Mất an toàn          | An             | 31/07/2026
    `,
  });
  expect(signed.slice(4)).toEqual([0, 0, 0]);
  expect(signed[0]).toBe(signed[1]);
  expect(new Set([0, ...signed.slice(0, 4)]).size).toBe(4);
});
