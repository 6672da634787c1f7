import { findHeaders, type HeadersInSheet } from "../../actions/findHeaders";
import { openFile } from "./files";
import { type Options, onlyFile } from "./options";

/** Says where the header of a sheet is; rows as people count them, from 1. */
export async function runHeaders(options: Options): Promise<string> {
  const found = await findHeaders(openFile(onlyFile(options)), options.sheet);
  return options.json ? `${JSON.stringify(headersJson(found))}\n` : headersText(found);
}

function headersJson({
  sheet,
  headerRows,
  columnNumberRow,
  firstDataRow,
  columns,
  confidence,
}: HeadersInSheet) {
  return {
    sheet,
    headerRows: headerRows && [headerRows.first + 1, headerRows.last + 1],
    columnNumberRow: fromOne(columnNumberRow),
    firstDataRow: fromOne(firstDataRow),
    labels: columns.map(({ label }) => label),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

function headersText({
  sheet,
  headerRows,
  columnNumberRow,
  firstDataRow,
  columns,
  confidence,
}: HeadersInSheet): string {
  if (!headerRows) return `Trang “${sheet}”: không thấy dòng tiêu đề nào của bảng.\n`;
  const { first, last } = headerRows;
  const rows =
    first === last ? `dòng ${String(first + 1)}` : `dòng ${String(first + 1)} đến ${String(last + 1)}`;
  const numbers = columnNumberRow === null ? "" : `, dòng ghi số cột là ${String(columnNumberRow + 1)}`;
  const data =
    firstDataRow === null ? "bảng chưa có số liệu" : `số liệu bắt đầu từ dòng ${String(firstDataRow + 1)}`;
  const doubt = confidence < SURE ? "Chưa chắc chắn, xin xem lại trên trang.\n" : "";
  const labels = columns.map(({ label }) => label).join(" | ");
  return `Trang “${sheet}”: tiêu đề ở ${rows}${numbers}; ${data}.\n${doubt}Các cột: ${labels}\n`;
}

/** Below this another reading comes near. */
const SURE = 0.6;

function fromOne(row: number | null): number | null {
  return row === null ? null : row + 1;
}
