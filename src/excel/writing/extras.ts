import { areOurs } from "../../workbook/chart";
import type { Loss } from "../../workbook/workbook";

/** What lies on a sheet that is made anew; charts of ours are made anew too, the others are lost. */
export interface Extras {
  readonly count: number;
  readonly losses: readonly Loss["what"][];
  readonly remove: (sheet: Excel.Worksheet) => void;
}

/** Asks for it; what is returned gives it after the next sync. */
export function askExtras(sheet: Excel.Worksheet): () => Extras {
  const { charts, shapes, comments, pivotTables, slicers } = sheet;
  charts.load({ name: true });
  shapes.load({ id: true });
  comments.load({ id: true });
  pivotTables.load({ name: true });
  slicers.load({ id: true });
  return () => {
    const ours = areOurs(charts.items.map(({ name }) => name)) ? charts.items.length : 0;
    const kinds: [Loss["what"], number][] = [
      ["drawings", charts.items.length - ours + shapes.items.length],
      ["comments", comments.items.length],
      ["pivot", pivotTables.items.length],
      ["other", slicers.items.length],
    ];
    const names = {
      charts: charts.items.map(({ name }) => name),
      shapes: shapes.items.map(({ id }) => id),
      comments: comments.items.map(({ id }) => id),
      pivots: pivotTables.items.map(({ name }) => name),
      slicers: slicers.items.map(({ id }) => id),
    };
    return {
      count: kinds.reduce((sum, [, count]) => sum + count, ours),
      losses: kinds.flatMap(([what, count]) => (count > 0 ? [what] : [])),
      remove: (target) => removeAll(target, names),
    };
  };
}

/** Slicers go before what they filter. */
function removeAll(
  sheet: Excel.Worksheet,
  names: Readonly<Record<"charts" | "shapes" | "comments" | "pivots" | "slicers", readonly string[]>>,
): void {
  for (const id of names.slicers) sheet.slicers.getItem(id).delete();
  for (const name of names.charts) sheet.charts.getItem(name).delete();
  for (const id of names.shapes) sheet.shapes.getItem(id).delete();
  for (const id of names.comments) sheet.comments.getItem(id).delete();
  for (const name of names.pivots) sheet.pivotTables.getItem(name).delete();
}
