import type { LookChange, RegisterFormat } from "../../actions/format";
import { openDesk } from "../../actions/openDesk";
import { readSheets } from "../../actions/readSheets";
import { settingsIn } from "../../actions/settingsIn";
import { now } from "../../taskpane/frame/today";
import { formatPane as words } from "../../wording/vi/formatPane";
import { openFile, saveFile } from "./files";
import { onlyFile, type Options, outOf } from "./options";
import { Usage } from "./usage";

/** Gives the registers the look they should have, and says what that changed. */
export async function runFormat(options: Options): Promise<string> {
  const workbook = openFile(onlyFile(options));
  const out = outOf(options);
  const { register = null } = options;
  const { registers: all } = settingsIn(await readSheets(workbook)).preset;
  if (register !== null && !all.some(({ id }) => id === register)) {
    throw new Usage(`--register phải là một trong: ${all.map(({ id }) => id).join(", ")}.`);
  }
  const { registers, skipped } = await openDesk(workbook).format({ register, now: now() });
  saveFile(workbook, out);
  if (options.json) return `${JSON.stringify({ registers: registers.map(registerJson), skipped })}\n`;
  const changed = registers.filter(({ changes }) => changes.length > 0);
  return [
    ...skipped.map(({ sheet, why }) => words.skipped[why](sheet)),
    ...registers.flatMap(registerText),
    words.formatted(changed.length),
    `Đã ghi ${out}.`,
    "",
  ].join("\n");
}

function registerJson({ register, sheet, changes, lacksLists }: RegisterFormat) {
  return { register, sheet, changes: changes.map(changeJson), lacksLists };
}

function changeJson(change: LookChange) {
  const message = sentenceOf(change);
  if (!("columns" in change)) return { fault: change.fault, cell: change.place.cell, message };
  const columns = change.columns.map(({ field, cells, place }) => ({ field, cells, cell: place.cell }));
  return { fault: change.fault, columns, message };
}

function registerText({ sheet, changes, lacksLists }: RegisterFormat): string[] {
  const said = changes.map((change) => `  ${sentenceOf(change)}`);
  const lost = lacksLists.length > 0 ? [`  ${words.lacksLists(lacksLists)}`] : [];
  return said.length + lost.length > 0
    ? [`${sheet}: đã chỉnh ${words.count(changes.length)}.`, ...said, ...lost]
    : [];
}

function sentenceOf(change: LookChange): string {
  return "columns" in change
    ? words.columns[change.fault](change.columns)
    : words.sheet[change.fault](change.rows);
}
