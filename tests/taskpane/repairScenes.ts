import type { RepairGroup, RepairRow } from "../../src/actions/repair";
import type { RuleId } from "../../src/checking/findings";
import { SHARING } from "./exchangeScenes";
import type { Pretended } from "./pretendDesk";

/** Dates of which some are read by their column, and more texts than are shown at once; two cells turn out otherwise. */
export const MANY_REPAIRS: Pretended = {
  sharing: SHARING,
  files: [],
  changes: [],
  repairs: {
    view: {
      total: 453,
      groups: [
        { ...kind("text-spaces", 200, { before: "Lò  Thị Hoa", after: "Lò Thị Hoa" }), count: 450 },
        {
          rule: "date-text",
          count: 3,
          byColumn: 1,
          repairs: [
            row(1, { before: "25/03/2026", after: "25/03/2026" }),
            row(2, { before: "04/03/2026", after: "04/03/2026", byColumn: true }),
            row(3, { before: "26.3.2026", after: "26/03/2026" }),
          ],
        },
      ],
    },
    report: { repaired: 449, formulas: [{ sheet: "Đối tượng", cell: "K5" }], changed: 1 },
  },
};

interface Texts {
  readonly before: string;
  readonly after: string;
  readonly byColumn?: boolean;
}

function kind(rule: RuleId, rows: number, texts: Texts): RepairGroup {
  const repairs = Array.from({ length: rows }, (_, index) => row(index + 5, texts));
  return { rule, count: rows, byColumn: 0, repairs };
}

function row(number: number, { byColumn = false, ...texts }: Texts): RepairRow {
  const cell = `B${String(number)}`;
  return {
    key: `Đối tượng!${cell}`,
    place: { sheet: "Đối tượng", cell },
    field: "Họ và tên",
    byColumn,
    ...texts,
  };
}
