import type { NumbersFindings } from "../../../src/checking/findings/numbers";
import { khanhHoaBlock } from "../../../src/campaign/presets/khanh-hoa-block";
import { bookOf, type Row } from "../../books";
import { meals } from "./books";
import type { ExamplesOf } from "./example";

export const numbers: ExamplesOf<NumbersFindings> = {
  "number-text": {
    trips: meals({ "Số suất": "1.200" }),
    says: {
      rule: "number-text",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "1.200",
      means: [1200],
    },
    passes: meals({ "Số suất": 1200 }),
  },
  "number-unreadable": {
    trips: meals({ "Số suất": "nhiều" }),
    says: {
      rule: "number-unreadable",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "nhiều",
    },
    passes: meals({ "Số suất": 0 }),
  },
  whole: {
    trips: meals({ "Số suất": 12.5 }),
    says: {
      rule: "whole",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "12.5",
      because: "fraction",
    },
    passes: meals({ "Số suất": 12 }),
  },
  "score-outside": {
    trips: scored({ "Thẩm định": 10.5 }),
    says: {
      rule: "score-outside",
      severity: "error",
      sheet: "Chấm điểm",
      cell: "F5",
      field: "Thẩm định",
      value: "10.5",
      limit: "10",
    },
    passes: scored({ "Thẩm định": 10 }),
  },
};

/** One line of scores for a criterion of ten points. */
function scored(changes: Row) {
  const criterion = { Mã: "I.1", Nhóm: "I", "Nội dung": "Kế hoạch", Loại: "Chấm điểm", "Điểm tối đa": 10 };
  const line = { "Đơn vị": "Trung tâm 01", "Mã tiêu chí": "I.1", Giao: "Có", "Tự chấm": 0, Duyệt: 9.5 };
  const rows = { criteria: [criterion], scoring: [{ ...line, ...changes }] };
  return bookOf(rows, { campaign: khanhHoaBlock });
}
