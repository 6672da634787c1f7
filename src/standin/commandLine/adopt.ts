import { basename } from "node:path";

import { adopt, type Adopted } from "../../actions/adopt/adopt";
import { asSaid } from "../../actions/adopt/proposedGrid";
import { type Proposal, propose } from "../../actions/adopt/propose";
import { readBook } from "../../actions/readBook";
import { type BodyRowKind, rowsOfKind } from "../../adopting/body";
import { CLEAR, columnsOf } from "../../adopting/columns";
import { columnLetters } from "../../workbook/address";
import { type CellValue, isBlank } from "../../workbook/value";
import { doubtLines, gridJson, gridLines, marksOf } from "./adoptGrid";
import { runInPlace } from "./adoptInPlace";
import { openFile, saveFile } from "./files";
import { monthOf } from "./grid";
import { onlyFile, type Options, outOf } from "./options";
import { Usage } from "./usage";

/** Copies somebody's sheet into a register of another workbook, where it stays as it is; or makes it the register. */
export async function runAdopt(options: Options): Promise<string> {
  if (options["in-place"] === true) return runInPlace(options);
  const path = onlyFile(options);
  const out = outOf(options);
  const { sheet, register: id, into } = options;
  if (sheet === undefined) throw new Usage("Thiếu --sheet TRANG.");
  if (id === undefined) throw new Usage("Thiếu --register SO.");
  if (into === undefined) throw new Usage("Thiếu --into SO.xlsx.");
  const book = openFile(into);
  const { registers } = (await readBook(book)).book.campaign;
  const register = registers.find((one) => one.id === id);
  if (!register)
    throw new Usage(`--register phải là một trong: ${registers.map((one) => one.id).join(", ")}.`);
  const marks = { decided: marksOf(options, register) };
  const proposal = asSaid(await propose(openFile(path), sheet, register), { month: monthOf(options), marks });
  const adopted = await adopt(book, proposal, basename(path));
  saveFile(book, out);
  return options.json
    ? `${JSON.stringify(adoptJson(proposal, adopted))}\n`
    : adoptText(proposal, adopted, out);
}

function adoptJson(proposal: Proposal, adopted: Adopted) {
  const { sheet, register, headers, body, columns, mapping } = proposal;
  const { headerRows, columnNumberRow, firstDataRow, confidence } = headers;
  const labelOf = (column: number) => columns.find((one) => one.column === column)?.label ?? "";
  const exampleOf = (column: number) => shown(columns.find((one) => one.column === column)?.values ?? []);
  const told = (column: number) => ({
    column: columnLetters(column),
    label: labelOf(column),
    example: exampleOf(column),
  });
  const fields = mapping.fields.map(({ field, source, confidence: sureness }) => ({
    field,
    kind: source.kind,
    columns: columnsOf(source).map(told),
    confidence: Math.round(sureness * 1000) / 1000,
  }));
  const isClear = (field: { readonly confidence: number }) => field.confidence >= CLEAR;
  return {
    sheet,
    register: register.id,
    headerRows: headerRows && [headerRows.first + 1, headerRows.last + 1],
    columnNumberRow: columnNumberRow === null ? null : columnNumberRow + 1,
    firstDataRow: firstDataRow === null ? null : firstDataRow + 1,
    confidence: Math.round(confidence * 1000) / 1000,
    mapping: fields.filter(isClear),
    unclear: fields.filter((field) => !isClear(field)),
    unmapped: mapping.own.map(told),
    lacking: mapping.lacking,
    leftOut: LEFT_OUT.flatMap((kind) => rowsOfKind(body, kind).map((row) => ({ row: row + 1, kind }))),
    ...gridJson(proposal),
    ...adopted,
  };
}

/** Rows that are no entries. */
const LEFT_OUT: readonly BodyRowKind[] = ["section", "total", "header-again", "beyond"];

function shown(values: readonly CellValue[]): string {
  const first = values.find((value) => !isBlank(value)) ?? null;
  return first === null ? "" : typeof first === "object" ? first.error : String(first);
}

function adoptText(proposal: Proposal, adopted: Adopted, out: string): string {
  const { sheet, register, columns, mapping } = proposal;
  const nameOf = (column: number) => {
    const label = columns.find((one) => one.column === column)?.label ?? "";
    return label === "" ? `cột ${columnLetters(column)} không có tiêu đề` : `“${label}”`;
  };
  const labels = (all: readonly number[]) => all.map(nameOf).join(" + ");
  const lines = mapping.fields.map(({ field, source, confidence }) => {
    const from = labels(columnsOf(source));
    return confidence >= CLEAR
      ? `${from} → ${field}`
      : `${from}: chưa chắc là “${field}”, để thành cột riêng, xin xem lại.`;
  });
  return [
    `Trang “${sheet}” vào sổ “${register.sheet}”: thêm ${String(adopted.added)} dòng, sửa chắc chắn ${String(adopted.repaired)} ô.`,
    ...(adopted.known > 0 ? [`${String(adopted.known)} dòng đã nhận lần trước, không thêm lại.`] : []),
    ...gridLines(proposal),
    ...lines,
    ...(mapping.own.length > 0 && !proposal.grid
      ? [`Cột riêng của phòng: ${mapping.own.map((column) => labels([column])).join(", ")}`]
      : []),
    ...(mapping.lacking.length > 0 ? [`Chưa có cột cho: ${mapping.lacking.join(", ")}.`] : []),
    ...doubtLines(adopted.doubts),
    `Đã ghi ${out}.`,
    "",
  ].join("\n");
}
