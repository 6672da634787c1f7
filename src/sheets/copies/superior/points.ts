import type { Campaign } from "../../../campaign/campaign";
import type { PointsScale } from "../../../campaign/points";
import { SOURCES, type TypedScores } from "../../../scoring/points/typed";
import type { Block, TableBlock } from "../../../workbook/plan";
import { cell, emptyLine, line } from "../../lines";
import { GIVEN_TABLE } from "../../names";
import { bandsTable, rulesTable } from "../../points/scaleSheet";
import { SCORING_COLUMNS } from "../../points/scoringColumns";

/** What the points of a copy are made from: the scale and the numbers that were given, no word about anybody. */
export interface CountedPoints {
  readonly scale: PointsScale;
  readonly typed: ReadonlyMap<string, TypedScores>;
}

/** The columns of points that the table of targets has in a copy. */
export const COPIED_COLUMNS = ["max", "rule", "assigned", "document"] as const;

/** Tables between the targets and the counts, and how many rows they take. */
export function pointsBlocks(
  campaign: Campaign,
  { scale, typed }: CountedPoints,
): { blocks: Block[]; rows: number } {
  const title = (text: string): Block => ({ kind: "lines", lines: [emptyLine, line(cell(text, "title"))] });
  const tables: readonly (readonly [string, TableBlock])[] = [
    ["XẾP LOẠI", bandsTable(scale)],
    ["CÁCH CHO ĐIỂM", withoutChoice(rulesTable(scale))],
    ["ĐIỂM ĐÃ CHẤM", givenTable(campaign, typed)],
  ];
  const rows = tables.reduce((sum, [, table]) => sum + 3 + Math.max(1, table.rows.length), 0);
  return { blocks: tables.flatMap(([text, table]) => [title(text), table]), rows };
}

function givenTable({ targets }: Campaign, typed: CountedPoints["typed"]): TableBlock {
  const scored = targets.filter(({ points }) => points);
  return {
    kind: "table",
    name: GIVEN_TABLE,
    columns: [SCORING_COLUMNS.id, ...SOURCES.map((source) => SCORING_COLUMNS[source])].map(({ name }) => ({
      name,
      headerStyle: "header",
      style: "plain",
    })),
    rows: scored.map(({ id }) => [id, ...SOURCES.map((source) => typed.get(id)?.[source] ?? null)]),
  };
}

/** The kinds to choose from stand on a sheet that stays behind. */
function withoutChoice(table: TableBlock): TableBlock {
  return { ...table, columns: table.columns.map(({ validation: _, ...column }) => column) };
}
