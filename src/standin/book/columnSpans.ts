import type { ColumnSpan } from "../../xlsx";
import { LAST_COLUMN } from "../../workbook/address";

/** Widths and styles of whole columns. */
export class ColumnSpans {
  private spans: ColumnSpan[];
  hasChanged = false;

  constructor(spans: readonly ColumnSpan[]) {
    this.spans = [...spans];
  }

  get all(): readonly ColumnSpan[] {
    return this.spans;
  }

  width(column: number): number | null {
    return this.at(column)?.width ?? null;
  }

  style(column: number): number {
    return Math.max(0, this.at(column)?.style ?? 0);
  }

  setWidth(first: number, last: number, width: number): void {
    this.change(first, last, ({ attributes: { hidden: _, ...attributes }, ...span }) => ({
      ...span,
      width,
      attributes: { ...attributes, customWidth: "1" },
    }));
  }

  restyle(first: number, last: number, change: (style: number) => number): void {
    this.change(first, last, (span) => ({ ...span, style: change(Math.max(0, span.style)) }));
  }

  private at(column: number): ColumnSpan | undefined {
    return this.spans.find(({ first, last }) => column >= first && column <= last);
  }

  /** Cuts the spans at the ends of the change and fills the gaps in between. */
  private change(first: number, last: number, change: (span: ColumnSpan) => ColumnSpan): void {
    const end = Math.min(last, LAST_COLUMN);
    const spans: ColumnSpan[] = [];
    let next = first;
    const gap = (to: number) => {
      if (next <= to) spans.push(change({ first: next, last: to, width: null, style: -1, attributes: {} }));
    };
    for (const span of [...this.spans].sort((a, b) => a.first - b.first)) {
      if (span.last < first || span.first > end) {
        if (span.first > end) gap(end);
        if (span.first > end) next = Infinity;
        spans.push(span);
        continue;
      }
      gap(span.first - 1);
      if (span.first < first) spans.push({ ...span, last: first - 1 });
      const inside = { ...span, first: Math.max(first, span.first), last: Math.min(end, span.last) };
      spans.push(change(inside));
      if (span.last > end) spans.push({ ...span, first: end + 1 });
      next = inside.last + 1;
    }
    gap(end);
    this.spans = spans;
    this.hasChanged = true;
  }
}
