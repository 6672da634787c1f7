import type { Campaign } from "../../campaign/campaign";
import { PUBLISHED_SHEET, PUBLISHED_TABLE } from "../../sheets/names";
import type { PlacedTable } from "../../sheets/placedTable";
import {
  partsOf,
  type Published,
  PUBLISHED_COLUMNS,
  publishedKey,
  publishedPlan,
  publishedRow,
  readPublished,
} from "../../sheets/report/publishedSheet";
import { tableColumn } from "../../sheets/tableColumn";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Reading } from "../../workbook/workbook";
import { appendRows, lastFilled } from "../appendRows";
import { same } from "../findTable";
import { listIn } from "../readSheets";

export type { Published } from "../../sheets/report/publishedSheet";

/** What a workbook says of figures that were made known. */
export interface OpenPublished {
  /** The code of the period that is scored. */
  readonly period: string;
  /** Null = not made yet; `isTaken`: a sheet of people's has its name, and nothing is made. */
  readonly there: PlacedTable | null;
  readonly isTaken: boolean;
  /** By part: a row for the period, whether or not anything is written in it. */
  readonly rows: ReadonlyMap<string, Published>;
}

export function publishedIn(reading: Reading, campaign: Campaign, period: string): OpenPublished {
  const there = listIn(reading, PUBLISHED_TABLE);
  if (!there) {
    const isTaken = reading.outline.sheets.some(({ name }) => same(name, PUBLISHED_SHEET));
    return { period, there: null, isTaken, rows: new Map() };
  }
  const rows = readPublished(there.table, there.cells, campaign, period);
  return { period, there, isTaken: false, rows };
}

/** The sheet where it is not there yet, and a row for each part that has none for the period. */
export function publishedWriting(
  campaign: Campaign,
  { there, isTaken, period, rows }: OpenPublished,
): Required<Pick<WorkbookPlan, "sheets" | "cells" | "columns" | "growths" | "anchors">> {
  const nothing = { sheets: [], cells: [], columns: [], growths: [], anchors: [] };
  if (!there) return isTaken ? nothing : { ...nothing, sheets: [publishedPlan(campaign, period)] };
  const { table, cells: read } = there;
  const lacking = partsOf(campaign).filter(({ id }) => !rows.has(id));
  const column = (name: string) => tableColumn(table, name);
  const written = lacking.map((part) => {
    const says = publishedRow(part, period);
    return (["period", "id", "text"] as const).map((key) => ({
      column: column(PUBLISHED_COLUMNS[key].name),
      value: says[key] ?? null,
    }));
  });
  // The key calculates itself in blank rows too, so it is not asked.
  const typed = { ...table.box, right: column(PUBLISHED_COLUMNS.key.name) - 1 };
  const { cells, growths, anchors } = appendRows(written, table, lastFilled(typed, read), read);
  const fills = [{ table: table.name, column: PUBLISHED_COLUMNS.key.name, formula: publishedKey() }];
  return { sheets: [], cells, growths, anchors, columns: fills };
}
