import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../../workbook/value";

/** A value as a Vietnamese Excel shows it. Never throws: a format that cannot be read is as good as none. */
export function shownText(value: CellValue, code: string | undefined, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = code === undefined ? "General" : (LOCAL.get(code) ?? code);
  if (typeof value === "string" && !pattern.includes("@")) return value;
  try {
    const shifted = date1904 && typeof value === "number" && isDateFormat(pattern) ? value + 1462 : value;
    return format(pattern, shifted, { locale: "vi", throws: true });
  } catch {
    return format("General", value, { locale: "vi" });
  }
}

/** Formats that follow the country of the machine. */
const LOCAL = new Map([
  ["m/d/yyyy", "dd/mm/yyyy"],
  ["m/d/yyyy h:mm", "dd/mm/yyyy h:mm"],
]);
