import type { Loss } from "../../workbook/workbook";
import { findDrawing, isOurDrawing } from "../package/drawing";
import type { Draft } from "../package/draft";
import { readRelations } from "../package/relations";

const LOST = new Map<string, Loss["what"]>(
  Object.entries({
    comments: "comments",
    threadedComment: "comments",
    drawing: "drawings",
    image: "drawings",
    pivotTable: "pivot",
    oleObject: "other",
    package: "other",
    control: "other",
    ctrlProp: "other",
    slicer: "other",
    timeline: "other",
    queryTable: "other",
  }),
);

/** What a sheet that is made anew had on it that is not ours. */
export function sheetLosses(draft: Draft, sheet: string, part: string): Loss[] {
  const drawing = findDrawing(draft.parts, part);
  const isOurs = drawing !== undefined && isOurDrawing(drawing);
  const lost = readRelations(draft.parts, part).flatMap(({ kind }) => {
    return kind === "drawing" && isOurs ? [] : (LOST.get(kind) ?? []);
  });
  return [...new Set(lost)].map((what) => ({ sheet, what }));
}

/** A signature vouches for bytes that now change: Excel would call the file invalid. */
export function dropSignature(draft: Draft): Loss[] {
  const signatures = readRelations(draft.parts, "").filter(({ kind }) => kind === "origin");
  for (const { id } of signatures) draft.unrelate("", id);
  return signatures.length === 0 ? [] : [{ sheet: "", what: "signature" }];
}
