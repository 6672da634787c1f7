import { putColumns } from "../../editing/page";
import { readColumns } from "../../reading/whole/columns";
import { withFrame } from "./frame";

/** A sheet's text in which neighbouring columns have these widths in characters. Their styles stay. */
export function withWidths(xml: string, part: string, first: number, widths: readonly number[]): string {
  const last = first + widths.length - 1;
  return withFrame(xml, part, (root) => {
    const spans = readColumns(root);
    const others = spans
      .flatMap((span) => [
        { ...span, last: Math.min(span.last, first - 1) },
        { ...span, first: Math.max(span.first, last + 1) },
      ])
      .filter((span) => span.first <= span.last);
    const ours = widths.map((width, i) => {
      const at = first + i;
      const there = spans.find((span) => span.first <= at && at <= span.last);
      const { hidden: _, bestFit: __, ...attributes } = there?.attributes ?? {};
      const style = there?.style ?? -1;
      return { first: at, last: at, width, style, attributes: { ...attributes, customWidth: "1" } };
    });
    putColumns(
      root,
      [...others, ...ours].sort((one, other) => one.first - other.first),
      (style) => style,
    );
  });
}
