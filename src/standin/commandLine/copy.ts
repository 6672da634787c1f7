import { openDesk } from "../../actions/openDesk";
import { today } from "../../taskpane/frame/today";
import { files } from "../../taskpane/work/files";
import { openFile, saveFiles } from "./files";
import { onlyFile, type Options, outOf } from "./options";
import { Usage } from "./usage";

/** A workbook for another year out of this one; of the registers only those of people that are told are kept. */
export async function runCopy(options: Options): Promise<string> {
  const workbook = openFile(onlyFile(options));
  const out = outOf(options);
  const year = Number(options.year);
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw new Usage("--year phải là một năm, ví dụ 2027.");
  const keep = (options.keep ?? "").split(",").flatMap((id) => id.trim() || []);
  const desk = openDesk(workbook, { files, random: Math.random });
  const people = (await desk.ownCampaign()).registers.filter((register) => register.people);
  const unknown = keep.find((id) => !people.some((register) => register.id === id));
  if (unknown !== undefined) {
    throw new Usage(`--keep phải là: ${people.map(({ id }) => id).join(", ")}; không có ${unknown}.`);
  }
  const { bytes, rows } = await desk.copyCampaign({ year, today: today(), keep });
  saveFiles([{ path: out, bytes }]);
  return options.json
    ? `${JSON.stringify({ year, rows })}\n`
    : `Đã lập sổ năm ${String(year)} trong ${out}, mang theo ${String(rows)} người.\n`;
}
