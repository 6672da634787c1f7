import { adoptInPlace, type InPlace } from "../../actions/adopt/inPlace/adoptInPlace";
import { rememberedIn } from "../../actions/adopt/memory";
import { type Proposal, propose } from "../../actions/adopt/propose";
import { bookFrom } from "../../actions/readBook";
import { readSheets } from "../../actions/readSheets";
import { furtherSheets } from "../../actions/restore/copies";
import { plannedColumns } from "../../adopting/decisions";
import { now } from "../../taskpane/frame/today";
import { columnLetters } from "../../workbook/address";
import { openFile, saveFile } from "./files";
import { onlyFile, type Options, outOf } from "./options";
import { Usage } from "./usage";

/** Makes a sheet of the workbook the register itself, where it stands. */
export async function runInPlace(options: Options): Promise<string> {
  const workbook = openFile(onlyFile(options));
  const out = outOf(options);
  const { sheet, register: id, into } = options;
  if (sheet === undefined) throw new Usage("Thiếu --sheet TRANG.");
  if (into !== undefined) throw new Usage("Dùng ngay tại chỗ (--in-place) thì không có --into.");
  const master = await readSheets(workbook, undefined, furtherSheets);
  const { registers } = bookFrom(master).book.campaign;
  const register = registers.find((one) => one.id === id);
  if (!register)
    throw new Usage(`--register phải là một trong: ${registers.map((one) => one.id).join(", ")}.`);
  const proposal = await propose(workbook, sheet, register);
  const { columns, mapping } = proposal;
  const told = { decisions: [], remembered: rememberedIn(master, register) };
  const planned = plannedColumns(register, columns, mapping, told);
  const done = await adoptInPlace(workbook, master, { proposal, planned, now: now() });
  saveFile(workbook, out);
  return options.json ? `${JSON.stringify(inPlaceJson(proposal, done))}\n` : inPlaceText(proposal, done, out);
}

function inPlaceJson({ sheet, register }: Proposal, { columns, ...done }: InPlace) {
  return {
    sheet,
    register: register.id,
    inPlace: true,
    columns: columns.map(({ column, ...told }) => ({ column: columnLetters(column), ...told })),
    ...done,
  };
}

function inPlaceText({ sheet, register }: Proposal, done: InPlace, out: string): string {
  const { columns, added, removed, entries, dressed, scorecard, remembered } = done;
  const nameOf = (label: string, column: number) =>
    label === "" ? `cột ${columnLetters(column)} không có tiêu đề` : `“${label}”`;
  return [
    `Trang “${sheet}” nay là sổ “${register.sheet}”: ${String(entries)} dòng, số liệu để nguyên.`,
    ...(removed === null ? [] : [`Đã bỏ trang trống “${removed}”.`]),
    ...columns.map(({ column, label, name }) => `${nameOf(label, column)} → ${name}`),
    `Cột thêm ở bên phải: ${added.join(", ")}.`,
    ...(remembered ? [] : ["Chưa ghi nhớ được các cột đã nhận cho lần sau."]),
    ...(dressed ? [] : ["Chưa định dạng được; xin dùng lệnh format."]),
    ...(scorecard === "stale" ? ["Bảng điểm chưa tính lại được; xin dùng lệnh score."] : []),
    `Đã ghi ${out}.`,
    "",
  ].join("\n");
}
