import { Trouble } from "../workbook/trouble";
import type { Calculate } from "../workbook/workbook";
import type { Limits } from "./limits";
import { defaultLimits } from "./limits";
import { emptyPackage } from "./package/empty";
import { Parts } from "./package/parts";
import { XlsxWorkbook } from "./xlsxWorkbook";
import { readZip } from "./zip/read";
import { refuseForeign } from "./zip/recognise";

export type { Limits } from "./limits";
export { defaultLimits, receivedLimits } from "./limits";
export type { XlsxWorkbook } from "./xlsxWorkbook";
export type * from "./whole";
export type * from "./editing/edits";

export interface XlsxOptions {
  /** Gives the values that formulas are written with; without it they are left to Excel. */
  readonly calculate?: Calculate;
  readonly limits?: Partial<Limits>;
}

/** Opens an .xlsx or .xlsm. Throws Trouble (file-…) on anything else, and on what is broken or too large. */
export function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): XlsxWorkbook {
  const limits = { ...defaultLimits, ...options.limits };
  refuseForeign(bytes, limits.bytes);
  const entries = readZip(bytes);
  const claimed = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (claimed > limits.unpacked) throw new Trouble("file-unpacks-too-large", { limit: limits.unpacked });
  return new XlsxWorkbook(Parts.of(entries, limits.unpacked), limits, options.calculate);
}

/** A workbook without sheets; it becomes a file when a plan has given it one. */
export function newXlsx(options: XlsxOptions = {}): XlsxWorkbook {
  const limits = { ...defaultLimits, ...options.limits };
  return new XlsxWorkbook(emptyPackage(limits.unpacked), limits, options.calculate);
}
