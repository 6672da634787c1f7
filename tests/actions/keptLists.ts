import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { CellValue } from "../../src/workbook/value";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d } from "../books";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";

export const TODAY = d("30/06/2026");
export const OLD = "DS 2025";

/** A value, or what gives it. */
export type Written = CellValue | { readonly formula: string };

/** A list with two header rows, births in two columns, a name in two, a formula, and a signature. */
export const LIST: readonly (readonly Written[])[] = [
  ["DANH SÁCH ĐỐI TƯỢNG ĐANG NUÔI DƯỠNG"],
  ["Thứ tự", "Mã ĐT", "Họ và đệm", "Tên", "Ngày sinh", null, "Diện đối tượng", "Ngày vào TT", "Số năm"],
  [null, null, null, null, "Nam", "Nữ"],
  [1, "DT201", "Lò Thị", "Hoa", null, 1950, "Người cao tuổi", d("15/03/2020"), { formula: "2026-F4" }],
  [],
  [2, "DT202", "Trần  Văn", "An", 1948, null, "Người cao tuổi", "20.05.2019", { formula: "2026-E6" }],
  [],
  [null, null, "Người lập biểu"],
];

/** The campaign set up, and sheets that people have kept. */
export async function workbookWith(
  sheets: ReadonlyMap<string, readonly (readonly Written[])[]>,
  { campaign = sonLa2026, reportDate = TODAY } = {},
): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  await setUp(workbook, campaign, { today: TODAY, reportDate });
  await workbook.write(
    workbookPlan({
      sheets: [...sheets].map(([name, rows]) =>
        sheetPlan(
          name,
          [
            lines(
              ...rows.map((row) =>
                row.map((value) => {
                  if (value === null) return null;
                  const isFormula = typeof value === "object" && "formula" in value;
                  return isFormula ? { ...value, style: "plain" } : { value, style: "plain" };
                }),
              ),
            ),
          ],
          { styles: { plain: {} } },
        ),
      ),
    }),
  );
  return workbook;
}
