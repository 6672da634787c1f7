import { putColumns } from "../../editing/page";
import { readColumns } from "../../reading/whole/columns";
import type { ColumnSpan } from "../../whole";
import type { XmlElement } from "../../xml/tree";
import { withFrame } from "./frame";

/** A sheet's text in which neighbouring columns have these widths in characters. Their styles stay. */
export function withWidths(xml: string, part: string, first: number, widths: readonly number[]): string {
  return withFrame(xml, part, (root) => {
    putWidths(root, new Map(widths.map((width, i) => [first + i, width])));
  });
}

/** Columns of other widths; 0 hides a column, anything else shows it. */
export function putWidths(root: XmlElement, widths: ReadonlyMap<number, number>): void {
  const spans = readColumns(root);
  const changed = [...widths].map(([at, width]) =>
    resized(
      spans.find(({ first, last }) => first <= at && at <= last),
      at,
      width,
    ),
  );
  const others = spans.flatMap((span) => withoutColumns(span, widths));
  putColumns(
    root,
    [...others, ...changed].sort((one, other) => one.first - other.first),
    (style) => style,
  );
}

function resized(there: ColumnSpan | undefined, at: number, width: number): ColumnSpan {
  const { hidden: _, bestFit: __, ...attributes } = there?.attributes ?? {};
  const place = { first: at, last: at, style: there?.style ?? -1 };
  // A hidden column keeps the width that it would have.
  return width === 0
    ? { ...place, width: there?.width ?? null, attributes: { ...attributes, hidden: "1" } }
    : { ...place, width, attributes: { ...attributes, customWidth: "1" } };
}

/** What is left of a span, in pieces. */
function withoutColumns(span: ColumnSpan, columns: ReadonlyMap<number, number>): ColumnSpan[] {
  const cuts = [...columns.keys()].filter((at) => span.first <= at && at <= span.last).sort((a, b) => a - b);
  const starts = [span.first, ...cuts.map((at) => at + 1)];
  const ends = [...cuts.map((at) => at - 1), span.last];
  return starts
    .map((first, i) => ({ ...span, first, last: ends[i] ?? span.last }))
    .filter(({ first, last }) => first <= last);
}
