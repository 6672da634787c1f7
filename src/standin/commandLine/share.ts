import { resolve } from "node:path";
import { openDesk } from "../../actions/openDesk";
import { presets } from "../../campaign/presets";
import type { Copy } from "../../actions/exchange";
import type { Columns } from "../../exchange/stamp";
import { now } from "../../taskpane/frame/today";
import { random } from "../../taskpane/work/chance";
import { files } from "../../taskpane/work/files";
import { openFile, saveFiles } from "./files";
import { type Options, onlyFile, outOf } from "./options";
import { Usage } from "./usage";

/** Makes a copy; the workbook itself is written too: ids of its rows, and the log. */
export async function runShare(options: Options): Promise<string> {
  const path = onlyFile(options);
  const out = outOf(options);
  if (resolve(out) === resolve(path)) throw new Usage("--out phải là tệp khác với sổ của trung tâm.");
  const columns = columnsOf(options);
  departmentOf(options, DEPARTMENTS);
  const workbook = openFile(path);
  const desk = openDesk(workbook, { files, random });
  const { campaign } = await desk.look();
  const department = departmentOf(options, campaign?.departments ?? DEPARTMENTS);
  const at = now();
  const copies =
    department === null
      ? [await desk.shareWithSuperior({ now: at })]
      : await desk.shareWithDepartments({ departments: [department], columns, now: at });
  const [copy] = copies;
  if (!copy) throw new Error("no copy was made");
  saveFiles([
    { path, bytes: workbook.toBytes() },
    { path: out, bytes: copy.bytes },
  ]);
  return options.json ? `${JSON.stringify(shareJson(copy, out))}\n` : shareText(copy, out, path);
}

function shareJson({ department, rows, mail }: Copy, file: string) {
  return { file, for: department === null ? "superior" : `department:${department}`, rows, mail };
}

function shareText({ department, rows, mail }: Copy, out: string, path: string): string {
  const made =
    department === null
      ? `Đã lập bản gửi cấp trên: ${out}. Không có dòng nào của sổ theo dõi trong đó.`
      : `Đã lập bản gửi phòng ${department}: ${out}, ${String(rows)} dòng.`;
  const kept =
    department === null
      ? `Sổ ${path} được ghi thêm một dòng ở trang Nhật ký trao đổi.`
      : `Sổ ${path} được ghi thêm Mã dòng cho các dòng còn thiếu và một dòng ở trang Nhật ký trao đổi.`;
  return [made, kept, "", `Thư gửi kèm: ${mail.subject}`, "", mail.body, ""].join("\n");
}

/** Of all ready-made campaigns: what is none of these is wrong in any workbook. */
const DEPARTMENTS = presets.flatMap(({ departments }) => departments);

/** By id, one of those that are known; null = superiors. */
function departmentOf(
  { for: whom }: Options,
  departments: readonly { readonly id: string }[],
): string | null {
  if (whom === "superior") return null;
  const known = [...new Set(departments.map(({ id }) => id))];
  const [, id] = /^department:(.+)$/.exec(whom ?? "") ?? [];
  const found = known.find((department) => department.toLowerCase() === id?.toLowerCase());
  if (found !== undefined) return found;
  const choices = ["superior", ...known.map((department) => `department:${department}`)];
  throw new Usage(`--for phải là một trong: ${choices.join(", ")}.`);
}

function columnsOf({ columns = "full" }: Options): Columns {
  if (columns === "full" || columns === "codes") return columns;
  throw new Usage("--columns phải là full hoặc codes.");
}
