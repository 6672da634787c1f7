import { writeGrid, type WrittenGrid } from "../../actions/writeGrid";
import { type Day, parseIsoDay } from "../../registers/text/dates";
import { gridPane } from "../../wording/vi/gridPane";
import { openFile, saveFile } from "./files";
import { onlyFile, type Options, outOf } from "./options";
import { Usage } from "./usage";

/** Adds the month grid of a register as a new sheet. */
export async function runGrid(options: Options): Promise<string> {
  const workbook = openFile(onlyFile(options));
  const out = outOf(options);
  const { register } = options;
  if (register === undefined) throw new Usage("Thiếu --register SO.");
  const month = monthOf(options);
  if (month === null) throw new Usage("Thiếu --month, ví dụ --month 2026-03.");
  const written = await writeGrid(workbook, { register, month });
  saveFile(workbook, out);
  return options.json ? `${JSON.stringify(written)}\n` : gridText(written, out);
}

/** The first day of --month; null without one. */
export function monthOf({ month }: Options): Day | null {
  if (month === undefined) return null;
  const day = parseIsoDay(`${month}-01`);
  if (day === null) throw new Usage("--month phải có dạng năm-tháng, ví dụ 2026-03.");
  return day;
}

function gridText({ sheet, rows, entries, nobody, undated }: WrittenGrid, out: string): string {
  return [
    gridPane.made(rows, entries, sheet),
    ...(nobody > 0 ? [gridPane.nobody(nobody)] : []),
    ...(undated > 0 ? [gridPane.undated(undated)] : []),
    `Đã ghi ${out}.`,
    "",
  ].join("\n");
}
