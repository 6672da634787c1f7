import type { SheetPlan } from "../../src/workbook/plan";
import type { CellValue, Grid } from "../../src/workbook/value";
import { newXlsx, openXlsx } from "../../src/xlsx";
import type { Measure } from "./table";
import { ratiosOf } from "./timing";
import { cellsOf } from "../looking";

const ROWS = 100_000;
const ROUNDS = 3;
/** Twice what the trial before this product took, in seconds, where parsing the JSON of the cells took 0.091 s. */
const READ_BUDGET = (2 * 0.6) / 0.091;
const WRITE_BUDGET = (2 * 3.3) / 0.091;
const SHEET = "Sổ lớn";

/** Reading and writing a workbook of 100,000 × 12 cells, against parsing the JSON of the same cells. */
export async function filesCost(): Promise<Measure[]> {
  const rows = mixedCells();
  const json = JSON.stringify(rows);
  const bytes = await write(rows);
  const [read = NaN, written = NaN] = await ratiosOf(
    () => JSON.parse(json) as unknown,
    [() => cellsOf(openXlsx(bytes), [SHEET]), () => write(rows)],
    ROUNDS,
  );
  const measure = (what: string, measured: number, budget: number): Measure => {
    return { what: `${what} an .xlsx of 100,000 × 12 cells`, measured, unit: "× JSON.parse", budget };
  };
  return [measure("read", read, READ_BUDGET), measure("write", written, WRITE_BUDGET)];
}

async function write(rows: Grid): Promise<Uint8Array> {
  const workbook = newXlsx();
  await workbook.write({ sheets: [planOf(rows)], names: [], cells: [], columns: [] });
  return workbook.toBytes();
}

const COLUMNS = 12;
const WARDS = ["Tô Hiệu", "Chiềng Lề", "Quyết Thắng", "Chiềng Sinh", "Mường La", "Thuận Châu"];
const CARE = [
  "Tắm rửa, thay quần áo",
  "Cho ăn, uống thuốc",
  "Đo huyết áp, theo dõi giấc ngủ",
  "Vệ sinh phòng",
];

/** Codes, names, dates, times, lists, sums, free text, blanks: what registers are made of. */
function mixedCells(): CellValue[][] {
  return Array.from({ length: ROWS }, (_, i) => [
    `ĐT-${String(i).padStart(6, "0")}`,
    `Nguyễn Thị Ánh ${String(i % 9973)}`,
    46_023 + (i % 365),
    i % 3 === 0 ? "Có" : "Không",
    WARDS[i % WARDS.length] ?? "",
    (i * 7919) % 1_000_000,
    ((i * 31) % 10_000) / 100,
    CARE[i % CARE.length] ?? "",
    i % 5 === 0 ? `Ghi chú: gia đình đến thăm lúc ${String(i % 24)} giờ, ngày thứ ${String(i % 3001)}` : null,
    46_023 + (i % 365) + (i % 24) / 24,
    i % 7 === 0 ? null : i % 2 === 0,
    `0140${String(100_000_000 + i).slice(1)}`,
  ]);
}

function planOf(rows: Grid): SheetPlan {
  const columns = Array.from({ length: COLUMNS }, (_, index) => {
    return { name: `Cột ${String(index + 1)}`, headerStyle: "plain", style: "plain" };
  });
  return {
    name: SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    widths: [],
    styles: { plain: {} },
    blocks: [{ kind: "table", name: "SoLon", columns, rows }],
    conditionalFormats: [],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      pageNumbers: true,
    },
  };
}
