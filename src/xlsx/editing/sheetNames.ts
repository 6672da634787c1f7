import { quoteSheet } from "../../workbook/address";

/** An area with its sheet under another name, whether that stands in quotes or not. */
export function withSheetName(area: string, before: string, after: string): string {
  const written = [quoteSheet(before), before].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(^|[,(:;= ])(?:${written.join("|")})!`, "gi");
  return area.replace(pattern, (_, mark: string) => `${mark}${quoteSheet(after)}!`);
}
