import type { Draft } from "../package/draft";
import { findDrawing } from "../package/drawing";
import { findRelation, readRelations } from "../package/relations";
import { chartText } from "../writing/charts/chartText";
import { placeCharts } from "../writing/charts/draw";
import { relationAttribute } from "../writing/structure";
import { elementLike } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import type { SheetEdits } from "./edits";
import { putChildren } from "./order";

/** Makes the charts of ours on a sheet those that are wanted; gives what the sheet must say of them now. */
export function editCharts(
  draft: Draft,
  part: string,
  edits: SheetEdits,
): ((root: XmlElement) => void) | undefined {
  if (!edits.charts) return undefined;
  const { wanted, valueAt } = edits.charts;
  const there = findDrawing(draft.parts, part);
  const placed = placeCharts(draft, wanted, there);
  for (const { chart, part: chartPart } of placed.charts) {
    draft.parts.put(chartPart, chartText(chart, { sheet: edits.name, valueAt }, draft.book.dialect));
  }
  if (there && placed.drawing !== null) return undefined;
  const relation = findRelation(readRelations(draft.parts, part), "drawing");
  if (there && relation) draft.unrelate(part, relation.id);
  const id = placed.drawing === null ? null : draft.relate(part, "drawing", placed.drawing);
  return (root) => {
    const drawing = (to: string) =>
      elementLike(root, "drawing", relationAttribute(root, draft.book.dialect, to));
    putChildren(root, "drawing", id === null ? [] : [drawing(id)]);
  };
}
