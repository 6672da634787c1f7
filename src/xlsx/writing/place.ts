import { isSameName } from "../../workbook/sameName";
import type { SheetPlan } from "../../workbook/plan";
import type { Loss } from "../../workbook/workbook";
import type { Draft } from "../package/draft";
import { type Drawing, findDrawing } from "../package/drawing";
import { findSheet } from "../reading/sheets";
import { placeCharts, type PlacedCharts } from "./charts/draw";
import type { Layout } from "./layout";
import { sheetLosses } from "./losses";
import { tableText } from "./sheet/table";
import { insertSheet, setPrintTitles, setVisibility } from "./structure";

/** A planned sheet with its part; the part's text comes later, when its formulas are calculated. */
export interface PlacedSheet {
  readonly layout: Layout;
  readonly part: string;
  readonly tableIds: readonly string[];
  readonly charts: PlacedCharts;
  /** Relation id of what holds the charts. */
  readonly drawingId: string | null;
  readonly codeName: string | undefined;
}

/** Gives every planned sheet its tab, its part and its tables. */
export function placeSheets(draft: Draft, layouts: readonly Layout[], losses: Loss[]): PlacedSheet[] {
  let firsts = 0;
  let added = 0;
  let count = draft.book.sheets.length;
  const ids = new TableIds(draft);
  const tabOf = ({ position }: SheetPlan) => {
    if (position === "last") return count;
    added++;
    return position === "first" ? firsts++ : Math.min(position, count);
  };
  return layouts.map((layout) => {
    const { plan } = layout;
    const there = findSheet(draft.book, plan.name);
    const part = there?.part ?? draft.freeName("worksheets/sheet");
    let codeName: string | undefined;
    if (there) {
      // New ones that come first keep the plan's order, also to those of them that are there already.
      if (plan.position === "first") firsts = Math.max(firsts, draft.book.sheets.indexOf(there) + added + 1);
      losses.push(...sheetLosses(draft, there.name, part));
      codeName = /<(?:[\w.-]+:)?sheetPr[^>]*\scodeName="([^"]*)"/.exec(draft.parts.text(part))?.[1];
    } else {
      const relation = draft.relate(draft.book.part, "worksheet", part);
      insertSheet(draft, plan, relation, tabOf(plan));
      count++;
    }
    const drawn = there && findDrawing(draft.parts, part);
    draft.clearRelations(part);
    draft.add(part, "<worksheet/>", "worksheet");
    setVisibility(draft, there?.name ?? plan.name, plan.visibility);
    setPrintTitles(draft, there?.name ?? plan.name, plan.print);
    const tableIds = placeTables(draft, layout, part, ids);
    const charts = placeCharts(draft, plan.charts ?? [], drawn && withoutOthers(draft, drawn));
    const drawingId = charts.drawing === null ? null : draft.relate(part, "drawing", charts.drawing);
    return { layout, part, codeName, tableIds, charts, drawingId };
  });
}

/** What people drew on a sheet that is made anew is lost, and told. */
function withoutOthers(draft: Draft, drawing: Drawing): Drawing {
  draft.clearRelations(drawing.part);
  drawing.root.children.length = 0;
  return drawing;
}

function placeTables(draft: Draft, layout: Layout, sheetPart: string, ids: TableIds): string[] {
  return layout.tables.map((table) => {
    const there = draft.book.tables.find(
      ({ name, sheet }) => isSameName(name, table.block.name) && isSameName(sheet, layout.plan.name),
    );
    const part = there?.part ?? draft.freeName("tables/table");
    draft.add(part, tableText(table, ids.of(there?.part), draft.book.dialect), "table");
    return draft.relate(sheetPart, "table", part);
  });
}

/** Numbers that tell tables apart; a table that is made anew keeps its own. */
export class TableIds {
  private readonly byPart: ReadonlyMap<string, number>;
  private highest: number;

  constructor(draft: Draft) {
    const tables = draft.book.tables.map(
      ({ part }) => [part, Number(draft.parts.tree(part).attributes["id"])] as const,
    );
    this.byPart = new Map(tables);
    this.highest = Math.max(0, ...tables.map(([, id]) => id || 0));
  }

  of(part: string | undefined): number {
    const known = part === undefined ? undefined : this.byPart.get(part);
    return known ?? ++this.highest;
  }
}
