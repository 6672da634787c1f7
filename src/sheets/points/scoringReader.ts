import type { Campaign } from "../../campaign/campaign";
import { daysFrom1904 } from "../../registers/text/dates";
import { foldCase } from "../../registers/text/fold";
import type { GivenLine, GivenScore } from "../../scoring/points/given";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { tableColumn } from "../tableColumn";
import { SCORING_COLUMNS, type ScoringColumn } from "./scoringColumns";

/** The lines of a period, in the order of the sheet; lines of targets that the campaign has not are passed over. */
export function readGiven(
  table: TableOutline,
  cells: SheetCells,
  campaign: Campaign,
  period: string,
  date1904: boolean,
): GivenLine[] {
  const ids = new Map(campaign.targets.map(({ id }) => [foldCase(id), id]));
  const column = (key: ScoringColumn) => tableColumn(table, SCORING_COLUMNS[key].name);
  const last = table.box.bottom - (table.hasTotals ? 1 : 0);
  const lines: GivenLine[] = [];
  for (let row = table.box.top + 1; row <= last; row++) {
    const at = (key: ScoringColumn) => valueAt(cells, row, column(key));
    const target = ids.get(foldCase(cellText(at("id"))));
    if (target === undefined || foldCase(cellText(at("period"))) !== foldCase(period)) continue;
    const place = (key: ScoringColumn) => cellAddress(row, column(key));
    const score = (key: ScoringColumn): GivenScore => {
      const value = at(key);
      return { cell: place(key), text: cellText(value), value: typeof value === "number" ? value : null };
    };
    const on = at("on");
    lines.push({
      target,
      cell: place("id"),
      scores: { self: score("self"), verified: score("verified"), approved: score("approved") },
      reason: { cell: place("reason"), text: cellText(at("reason")).trim() },
      by: cellText(at("by")),
      ...(typeof on === "number" ? { on: on + daysFrom1904(date1904) } : {}),
    });
  }
  return lines;
}
