import type { RegisterRows } from "../../../exchange/rows";
import type { Stamp } from "../../../exchange/stamp";
import { ROW_ID } from "../../../registers/register";
import type { CellStyle, Line, PlanCell, SheetPlan } from "../../../workbook/plan";
import { type CellValue, isBlank } from "../../../workbook/value";
import { BASELINE_SHEET } from "../../names";
import { A4_LANDSCAPE } from "../../looks";
import { checksumOf, withoutNoise } from "./checksum";
import { STAMP_KEYS } from "./stampText";

/** Words of the sheet's first column: what stands beside them. */
export const MARKS = { checksum: "checksum", register: "register" } as const;
/**
 * The rows as they were sent, one register below the other, for the comparison when they come back. Plain cells only, so
 * that it survives whatever program saves it: texts as texts, days and other numbers as bare numbers.
 */
export function baselinePlan(stamp: Stamp, registers: readonly RegisterRows[]): SheetPlan {
  const lines: Line[] = [
    lineOf([TOLD]),
    ...STAMP_KEYS.map((key) => lineOf([key, stamp[key]])),
    lineOf([MARKS.checksum, checksumOf(stamp, registers)]),
  ];
  for (const { register, labels, rows } of registers) {
    lines.push(lineOf([MARKS.register, register, rows.length]), lineOf([ROW_ID, ...labels]));
    for (const { id, values } of rows) lines.push(lineOf([id, ...labels.map((_, i) => values[i] ?? null)]));
  }
  return {
    name: BASELINE_SHEET,
    mode: "create",
    visibility: "veryHidden",
    position: "last",
    widths: [],
    styles: BARE,
    blocks: [{ kind: "lines", lines }],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_LANDSCAPE,
  };
}

const TOLD = "Trang này giữ các dòng như lúc gửi, để so khi tệp được gửi về. Xin không sửa, không xóa.";

/** Without borders and colours: nobody sees it. */
const BARE = { text: { format: "@" }, other: {} } satisfies Record<string, CellStyle>;

function lineOf(values: readonly CellValue[]): Line {
  return { cells: values.map(cellOf) };
}

function cellOf(value: CellValue): PlanCell | null {
  if (isBlank(value)) return null;
  if (typeof value === "number") return { value: withoutNoise(value), style: "other" };
  return { value, style: typeof value === "string" ? "text" : "other" };
}
