import type { CellStyle, PlanCell } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import { STYLES } from "../looks";

const WEEKEND = "FBE5D6";
const CENTER = { border: true, align: "center", vertical: "center" } as const;

/** The styles of a month grid, by key. */
export const GRID_STYLES = {
  ...STYLES,
  dayHeader: { ...STYLES.header, size: 10, wrap: false },
  weekendHeader: { ...STYLES.header, size: 10, wrap: false, fill: "C55A11" },
  totalHeader: { ...STYLES.header, size: 10, fill: "548235" },
  person: { border: true, format: "@", vertical: "center", wrap: true },
  day: { ...CENTER, size: 10 },
  weekend: { ...CENTER, size: 10, fill: WEEKEND },
  total: { ...CENTER, size: 10, fill: "E2EFDA", format: "0" },
  totalLabel: { bold: true, fill: "E2EFDA", vertical: "center" },
  mark: { ...CENTER, bold: true, format: "@" },
  detailHeader: { bold: true, vertical: "top", wrap: true },
  bareText: { format: "@", vertical: "top" },
  bareDate: { format: "dd/mm/yyyy", align: "left", vertical: "top" },
} as const satisfies Record<string, CellStyle>;

type GridLook = keyof typeof GRID_STYLES;

export const cell = (value: CellValue, style: GridLook): PlanCell => ({ value, style });
