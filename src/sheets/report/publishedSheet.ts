import type { Campaign, Part } from "../../campaign/campaign";
import type { SheetPlan } from "../../workbook/plan";
import { foldCase } from "../../registers/text/fold";
import { valueAt } from "../../workbook/rows";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { columnRef, quote, thisRowRef } from "../formulas/references";
import { PERIOD_CODE } from "../howLayout";
import { heightOf } from "../lines";
import { listSheet } from "../listSheet";
import type { Look } from "../looks";
import { PUBLISHED_SHEET, PUBLISHED_TABLE } from "../names";
import { tableColumn } from "../tableColumn";
import type { PublishedFormula } from "./figures";

/** What somebody has made known of a part before, and why it differs from what is counted here. */
export interface Published {
  readonly figure: string;
  readonly why: string;
}

/** The columns of the sheet Số công bố: the plan writes them, the reader finds them by name. */
export const PUBLISHED_COLUMNS = {
  period: { name: "Kỳ", width: 10, look: "text" },
  id: { name: "Mã", width: 10, look: "text" },
  text: { name: "Chỉ tiêu", width: 52, look: "plain" },
  figure: { name: "Số công bố", width: 16, look: "input" },
  why: { name: "Giải thích", width: 44, look: "input" },
  key: { name: "Khóa", width: 16, look: "helper" },
} as const satisfies Record<string, { name: string; width: number; look: Look }>;

type PublishedColumn = keyof typeof PUBLISHED_COLUMNS;
const KEYS = Object.keys(PUBLISHED_COLUMNS) as PublishedColumn[];

/** Where people write down figures that were made known and differ: made once, later it only gets rows. */
export function publishedPlan(
  campaign: Campaign,
  period: string,
  known: ReadonlyMap<string, Published> = new Map(),
): SheetPlan {
  const parts = partsOf(campaign);
  const rows = parts.map((part) => {
    const values: Partial<Record<PublishedColumn, string>> = {
      ...publishedRow(part, period),
      ...known.get(part.id),
    };
    return KEYS.map((key) => values[key] ?? null);
  });
  const head = {
    name: PUBLISHED_SHEET,
    table: PUBLISHED_TABLE,
    title: "SỐ ĐÃ CÔNG BỐ",
    told: "Chỉ ghi khi số đã công bố khác số tính ở đây, ví dụ 102% và 102,5%. Báo cáo nêu cả hai kèm giải thích.",
    tabColor: "BF8F00",
  };
  const widths = KEYS.map((key) => PUBLISHED_COLUMNS[key].width);
  return {
    ...listSheet(head, widths, {
      columns: KEYS.map((key) => ({
        name: PUBLISHED_COLUMNS[key].name,
        headerStyle: key === "key" ? "headerHelper" : "header",
        style: LOOKS[key] ?? PUBLISHED_COLUMNS[key].look,
        ...(key === "key" ? { formula: publishedKey() } : {}),
      })),
      rows,
      heights: parts.map(({ text }) => heightOf([text], [PUBLISHED_COLUMNS.text.width])),
    }),
    mode: "create",
    position: "last",
  };
}

/** What was made known stays as it was typed: 102% is no 1.02. */
const LOOKS: Partial<Record<PublishedColumn, Look>> = { figure: "inputText" };

/** What a new row says; the others are people's to fill, or calculate. */
export function publishedRow({ id, text }: Part, period: string): Partial<Record<PublishedColumn, string>> {
  return { period, id, text };
}

/** Its key, by which the report finds a row. */
export function publishedKey(): string {
  const own = (key: PublishedColumn) => thisRowRef(PUBLISHED_TABLE, PUBLISHED_COLUMNS[key].name);
  return `${own("period")}&"|"&${own("id")}`;
}

/** What stands in the sheet for the period that is scored; of two rows for one part the upper one. */
export const publishedFormula: PublishedFormula = (part, which) => {
  const column = (key: PublishedColumn) => columnRef(PUBLISHED_TABLE, PUBLISHED_COLUMNS[key].name);
  const place = `MATCH(${PERIOD_CODE}&${quote(`|${part}`)},${column("key")},0)`;
  return `IFERROR(INDEX(${column(which === "published" ? "figure" : "why")},${place})&"","")`;
};

/** The parts that have a row for the period, with what was made known of them. */
export function readPublished(
  table: TableOutline,
  cells: SheetCells,
  campaign: Campaign,
  period: string,
): Map<string, Published> {
  const ids = new Map(partsOf(campaign).map(({ id }) => [foldCase(id), id]));
  const column = (key: PublishedColumn) => tableColumn(table, PUBLISHED_COLUMNS[key].name);
  const found = new Map<string, Published>();
  for (let row = table.box.top + 1; row <= table.box.bottom - (table.hasTotals ? 1 : 0); row++) {
    const at = (key: PublishedColumn) => cellText(valueAt(cells, row, column(key)));
    const part = ids.get(foldCase(at("id")));
    if (part === undefined || foldCase(at("period")) !== foldCase(period) || found.has(part)) continue;
    found.set(part, { figure: at("figure"), why: at("why") });
  }
  return found;
}

export function partsOf({ targets }: Campaign): Part[] {
  return targets.flatMap(({ parts }) => parts);
}
