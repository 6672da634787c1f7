import { reportWorkbook } from "../../actions/report";
import { periodCode, spanOf } from "../../campaign/span";
import { calendar, isoDay } from "../../registers/text/dates";
import { reportText } from "../../wording/vi/report/text";
import { askedOf } from "./commands";
import { openFile } from "./files";
import { onlyFile, type Options } from "./options";

/** The sentences of the report, as text for Word or as JSON. */
export async function runReport(options: Options): Promise<string> {
  const { book, lines } = await reportWorkbook(openFile(onlyFile(options)), askedOf(options));
  if (!options.json) return `${reportText(lines)}\n`;
  const { period } = book;
  return `${JSON.stringify({
    period: periodCode(calendar(period.start).year, spanOf(period)),
    reportDate: isoDay(period.reportDate),
    lines,
  })}\n`;
}
