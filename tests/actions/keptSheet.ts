import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { calculate } from "../../src/calculating";
import type { SheetPlan } from "../../src/workbook/plan";
import type { CellValue, Grid } from "../../src/workbook/value";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";

/** 30/06/2026 */
export const TODAY = 46203;

/** 15/03/2020, 02/04/2020 and 20/05/2019 */
const [MARCH, APRIL, MAY] = [43905, 43923, 43605];

/**
 * A list of residents as a clerk may keep it: titles, a header of two rows, a section, a total, a signature; two columns
 * could be the day of admission, one is blank.
 */
export const KEPT: Grid = [
  ["DANH SÁCH ĐỐI TƯỢNG ĐANG NUÔI DƯỠNG"],
  ["Tháng 6 năm 2026"],
  ["STT", "Mã ĐT", "Họ tên", "Năm sinh", null, "Số CCCD", "Diện", "Ngày vào", "Ngày nhập", "SĐT", "Quê quán"],
  [null, null, null, "Nam", "Nữ"],
  ["I", "Người cao tuổi"],
  [
    1,
    "DT201",
    "Lò Thị Hoa",
    null,
    1950,
    "014150000001",
    "Người cao tuổi",
    "15/03/2020",
    APRIL,
    null,
    "Bản Mòn",
  ],
  [2, "DT202", "Trần  Văn An", 1948, null, "014048000002", "Người cao tuổi", MAY, MAY, null, "Mai Sơn"],
  [3, "DT203", "Quàng Thị Mơ", null, 1945, null, "Người cao tuổi", MARCH, MARCH, null, "Thuận Châu"],
  ["Tổng cộng", null, null, 1, 2],
  [],
  [null, null, null, null, null, null, null, "Người lập biểu"],
];

/** The next month's: its labels a little otherwise, its rows others. */
export const NEXT_MONTH: Grid = KEPT.map((row, index): CellValue[] => {
  const [stt = null, code = null, name = null, ...rest] = row;
  if (index === 1) return ["Tháng 7 năm 2026"];
  if (index === 2) return [stt, "mã ĐT ", "HỌ TÊN", ...rest];
  return index >= 5 && index <= 7
    ? [stt, typeof code === "string" ? `${code}B` : code, name, ...rest]
    : [...row];
});

/** Who came to which activity, of a month that it does not say; nobody knows what H is. */
export const UNDATED: Grid = [
  ["ĐIỂM DANH THỂ DỤC NĂM 2026"],
  [],
  ["STT", "Họ và tên", "Năm sinh", ...Array.from({ length: 30 }, (_, index) => index + 1)],
  [1, "Lò Thị Hoa", 1950, "x", "x", "K"],
  [2, "Trần Văn An", 1948, "x", "H"],
];

/** One plain block, which can become a register where it stands. */
export const PLAIN: Grid = [
  ["Mã ĐT", "Họ tên", "Giới tính", "Nhóm đối tượng", "Ngày tiếp nhận", "Quê quán"],
  ["DT301", "Lò Văn Mười", "Nam", "Người cao tuổi", MARCH, "Bản Mòn"],
  ["DT302", "Vì Thị Lan", "Nữ", "Người cao tuổi", MAY, "Mai Sơn"],
];

export function keptPlan(name: string, rows: Grid): SheetPlan {
  return {
    name,
    mode: "create",
    visibility: "visible",
    position: "last",
    widths: [],
    styles: { plain: {} },
    blocks: [
      {
        kind: "lines",
        lines: rows.map((row) => ({
          cells: row.map((value) => (value === null ? null : { value, style: "plain" })),
        })),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      pageNumbers: false,
    },
  };
}

/** The campaign set up, and the sheets that somebody keeps beside it. */
export async function keptWorkbook(sheets: Readonly<Record<string, Grid>>): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  await setUp(workbook, sonLa2026, { today: TODAY });
  await workbook.write({
    sheets: Object.entries(sheets).map(([name, rows]) => keptPlan(name, rows)),
    names: [],
    cells: [],
    columns: [],
  });
  return workbook;
}
