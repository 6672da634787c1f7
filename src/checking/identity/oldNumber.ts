import type { CellValue } from "../../workbook/value";
import type { IdentitiesFindings } from "../findings/identities";

/**
 * The people's identity card that came before (chứng minh nhân dân) has nine digits; many begin with a zero, which is lost
 * where they are typed as a number. Null if it is none.
 */
export function oldNumber(
  written: string,
  value: CellValue,
): IdentitiesFindings["identity-old"]["because"] | null {
  if (/^\d{9}$/.test(written)) return "nine";
  return typeof value === "number" && /^\d{8}$/.test(written) ? "zero-lost" : null;
}
