import type { Campaign, Target } from "../../campaign/campaign";
import { type Points, PROPORTIONAL, type PointsRule } from "../../campaign/points";
import type { FreeText } from "../../exchange/personal";
import { foldCase } from "../../registers/text/fold";
import { NO, YES } from "../../registers/register";
import { cellAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { tableColumn } from "../tableColumn";
import { targetRows } from "../targetsReader";
import { MOST_POINTS, POINTS_COLUMNS, type PointsColumn, pointsPart } from "./targetColumns";

/** Which columns the table of targets has: workbooks that are older than points have none. */
export type PointsColumnsThere = ReadonlySet<PointsColumn>;

export function pointsColumnsIn(table: TableOutline): PointsColumnsThere {
  const there = new Set(table.columns.map(foldCase));
  const keys = Object.keys(POINTS_COLUMNS) as PointsColumn[];
  return new Set(keys.filter((key) => there.has(foldCase(POINTS_COLUMNS[key].name))));
}

/**
 * The campaign with what the sheet says of points: no target has any where there is no column of maxima, and none whose
 * maximum is blank. Throws Trouble setting-unreadable.
 */
export function readPoints(
  campaign: Campaign,
  table: TableOutline,
  cells: SheetCells,
  rules: readonly PointsRule[],
): Campaign {
  const there = pointsColumnsIn(table);
  if (!there.has("max")) return campaign;
  const row = pointsRows(table, cells, there);
  const targets = campaign.targets.map((target) => {
    const points = pointsOf(row(target), rules);
    return points ? { ...target, points } : target;
  });
  return { ...campaign, targets };
}

/** Numbers of documents and names of rules: words of the centre that go along with the points. */
export function pointsTexts({ targets }: Campaign, table: TableOutline, cells: SheetCells): FreeText[] {
  const there = pointsColumnsIn(table);
  const row = pointsRows(table, cells, there);
  return targets.flatMap((target) => {
    const { at, place } = row(target);
    return (["rule", "document"] as const).flatMap((key) => {
      const text = cellText(at(key));
      return text === "" ? [] : [{ sheet: table.sheet, cell: place(key), text }];
    });
  });
}

/** Where the number of a document would stand that takes a target away, A1; the target's first cell where there is no column. */
export function documentCell(
  { targets }: Campaign,
  table: TableOutline,
  cells: SheetCells,
): (target: string) => string {
  const { rowOf } = targetRows(table, cells);
  const { name } = POINTS_COLUMNS.document;
  const has = pointsColumnsIn(table).has("document");
  return (id) => {
    const target = targets.find((one) => one.id === id);
    if (!target) throw new Error(`no target ${id}`);
    return cellAddress(rowOf(pointsPart(target)), has ? tableColumn(table, name) : table.box.left);
  };
}

interface PointsRow {
  /** Blank where the column is not there. */
  readonly at: (key: PointsColumn) => CellValue;
  readonly place: (key: PointsColumn) => string;
  readonly unusable: (key: PointsColumn) => Trouble;
}

function pointsRows(
  table: TableOutline,
  cells: SheetCells,
  there: PointsColumnsThere,
): (target: Target) => PointsRow {
  const { rowOf, at: cellAt } = targetRows(table, cells);
  return (target) => {
    const row = rowOf(pointsPart(target));
    const at = (key: PointsColumn) => (there.has(key) ? cellAt(row, key) : null);
    const place = (key: PointsColumn) => cellAddress(row, tableColumn(table, POINTS_COLUMNS[key].name));
    const unusable = (key: PointsColumn) =>
      new Trouble("setting-unreadable", {
        sheet: table.sheet,
        cell: place(key),
        field: POINTS_COLUMNS[key].name,
        value: cellText(at(key)),
      });
    return { at, place, unusable };
  };
}

function pointsOf({ at, unusable }: PointsRow, rules: readonly PointsRule[]): Points | null {
  const max = at("max");
  if (isBlank(max)) return null;
  if (typeof max !== "number" || max < 0 || max > MOST_POINTS) throw unusable("max");
  const name = cellText(at("rule"));
  const rule = name === "" ? PROPORTIONAL : rules.find((one) => foldCase(one.name) === foldCase(name));
  if (!rule) throw unusable("rule");
  const assigned = foldCase(cellText(at("assigned")));
  const isAssigned = assigned === "" || assigned === foldCase(YES);
  if (!isAssigned && assigned !== foldCase(NO)) throw unusable("assigned");
  const document = cellText(at("document")).trim();
  return { max, rule, unassigned: isAssigned ? null : { document: document === "" ? null : document } };
}
