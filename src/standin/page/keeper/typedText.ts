import { format, isDateFormat, isPercentFormat } from "numfmt";
import { type CellValue, isCellError } from "../../../workbook/value";
import { readEntry } from "../../book/entries";
import { shownText } from "../../book/texts";

/** What a person would type to get a value into a cell of that number format: the first way that reads back the same. */
export function typedText(value: CellValue, code: string, date1904: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  // Some programs write longer texts than anybody could type.
  if (typeof value === "string" && value.length >= LONGEST) return value;
  const readsBack = (text: string) => {
    const entry = readEntry(text, code, "person", date1904);
    return entry !== null && "value" in entry && entry.value === value;
  };
  const ways = waysOf(value, code, date1904);
  return ways.find(readsBack) ?? ways.at(-1) ?? "";
}

/** The last one is taken where none reads back to the last digit. */

function waysOf(value: string | number | boolean, code: string, date1904: boolean): string[] {
  if (typeof value === "string") return [value, `'${value}`];
  if (typeof value === "boolean") return [value ? "TRUE" : "FALSE"];
  const plain = exact(value);
  const shown = shownText(value, code, date1904);
  if (isDateFormat(code)) {
    const day = date1904 ? value + 1462 : value;
    return [shown, ...DATES.map((pattern) => format(pattern, day, { locale: "vi" })), plain];
  }
  return isPercentFormat(code) ? [`${exact(value * 100)}%`, plain] : [plain];
}

const LONGEST = 32_767;
const DATES = ["dd/mm/yyyy", "dd/mm/yyyy hh:mm", "dd/mm/yyyy hh:mm:ss"];

/** Fifteen digits, as Excel shows them. */
function exact(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}
