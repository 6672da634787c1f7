import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { FIRST_MONTH } from "../../src/sheets/howLayout";
import type { CellValue } from "../../src/workbook/value";
import type { SheetCells, Workbook } from "../../src/workbook/workbook";
import { pacesShown } from "./paces";
import type { Reading } from "./reading";
import { cellsOf } from "../looking";
import { HOW_SHEET, SCORECARD_SHEET } from "../../src/sheets/names";

/** The second reader: what stands in the two sheets that hold our formulas. */
export interface Shown {
  /** What `judgedBy` says too, by the same names. */
  readonly judged: Reading;
  /** Level, count, ratio and coverage in words, as only the sheets have them. */
  readonly texts: Reading;
}

export async function shownIn(workbook: Workbook): Promise<Shown> {
  const [how, card] = await cellsOf(workbook, [HOW_SHEET, SCORECARD_SHEET]);
  if (!how || !card) throw new Error("no scorecard in the workbook");
  const judged = new Map<string, CellValue>();
  const texts = new Map<string, CellValue>();
  readHow(how, judged);
  for (const [name, value] of pacesShown(how.cells)) judged.set(name, value);
  readCard(card, judged, texts);
  return { judged, texts };
}

const COUNTS: Readonly<Record<string, string>> = {
  "Mức giao (phần vạn hoặc số lượng)": "level",
  "Mức vượt": "stretch",
  Đạt: "pass",
  "Không đạt": "fail",
  "Chưa có dữ liệu": "missing",
  "Chưa đến hạn": "notDue",
  "Phạm vi": "scope",
  "Có gì để tính": "anything",
  "Có thể là sự cố": "possible",
  "Mã kết quả": "verdict",
};

function readHow({ cells }: SheetCells, judged: Map<string, CellValue>): void {
  const header = cells.findIndex(([first]) => first === "Mã");
  const columns = Object.entries(COUNTS).map(
    ([label, name]) => [name, cells[header]?.indexOf(label) ?? -1] as const,
  );
  const monthHeader = cells.findIndex(([first], row) => row > header && first === "Mã");
  for (const line of cells.slice(header + 1, monthHeader - 2)) {
    const id = text(line[0]);
    if (isTargetOfParts(id)) {
      judged.set(`${id} verdict`, line[columns[columns.length - 1]?.[1] ?? -1] ?? null);
      continue;
    }
    for (const [name, column] of columns) {
      const value = line[column] ?? null;
      judged.set(`${id} ${name}`, name === "anything" && typeof value === "number" ? value > 0 : value);
    }
    judged.set(`${id} months`, "");
  }
  const monthEnd = cells.findIndex(([first], row) => row > monthHeader + 1 && text(first ?? "") === "");
  for (const line of cells.slice(monthHeader + 2, monthEnd < 0 ? undefined : monthEnd)) {
    const months = line.slice(FIRST_MONTH, FIRST_MONTH + 12);
    const shown = months.map((value) => (value === null ? "" : text(value)));
    judged.set(`${text(line[0])} months`, shown.join(" ").trimEnd());
  }
}

const TEXTS = ["level", "count", "ratio", "coverage"];
const SUMMARY = ["assigned", "met", "exceeded", "notMet", "notEnough", "notDue", "notApplicable"];

function readCard(
  { cells }: SheetCells,
  judged: Map<string, CellValue>,
  texts: Map<string, CellValue>,
): void {
  const parts = new Set(sonLa2026.targets.flatMap((target) => target.parts.map(({ id }) => id)));
  const summary = cells.findIndex(([first]) => first === "Phòng") + 1;
  cells.slice(summary, summary + sonLa2026.departments.length).forEach((line) => {
    SUMMARY.forEach((name, index) => judged.set(`${text(line[0])} ${name}`, line[2 + index] ?? null));
  });
  const counters = cells.findIndex(([first]) => first === "STT") + 1;
  for (const line of cells) {
    const id = text(line[0]);
    if (parts.has(id)) {
      judged.set(`${id} gap`, line[7] ?? "");
      TEXTS.forEach((name, index) => texts.set(`${id} ${name}`, line[3 + index] ?? ""));
    }
    if (parts.has(id) || isTargetOfParts(id)) judged.set(`${id} word`, line[8] ?? null);
  }
  sonLa2026.registers.forEach(({ id }, index) => {
    const line = cells[counters + index] ?? [];
    judged.set(`${id} rows`, line[2] ?? null);
    judged.set(`${id} outside`, line[3] ?? null);
    judged.set(`${id} unplaced`, line[5] ?? null);
    texts.set(`${id} helperless`, line[4] ?? null);
  });
}

function isTargetOfParts(id: string): boolean {
  return sonLa2026.targets.some((target) => target.id === id && target.parts.length > 1);
}

function text(value: CellValue | undefined): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}
