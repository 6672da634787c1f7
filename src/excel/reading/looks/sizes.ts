import { columnLetters } from "../../../workbook/address";
import type { Sized } from "../../../workbook/dressing";
import { Trouble } from "../../../workbook/trouble";
import { once, POINTS_PER_CHARACTER, rowsAddress } from "../../place";
import { type Question, question } from "./question";

/** Sizes of columns, each for itself, or of rows: those are asked together, and apart only where they differ. */
export class SizeLook {
  private readonly found = new Map<number, number>();

  constructor(
    private readonly wanted: readonly number[],
    private readonly kind: SizeKind,
  ) {}

  /** In the order that was asked for. */
  get sizes(): Sized[] {
    return this.wanted.map((index) => ({ index, size: this.found.get(index) ?? 0 }));
  }

  questions(sheet: string): Question[] {
    return spansOf(this.wanted, this.kind.together).map(([first, last]) => this.question(sheet, first, last));
  }

  private question(sheet: string, first: number, last: number): Question {
    return question(2, (desk) => {
      const { format } = once(desk.sheet(sheet).getRange(this.kind.address(first, last)));
      format.load(this.kind.property);
      return () => {
        const size = this.kind.sizeOf(format);
        if (size === null && first < last) {
          const middle = Math.floor((first + last) / 2);
          return [this.question(sheet, first, middle), this.question(sheet, middle + 1, last)];
        }
        if (size === null) throw new Trouble("excel-failed");
        for (let index = first; index <= last; index++) this.found.set(index, size);
        return [];
      };
    });
  }
}

interface SizeKind {
  /** Rows are mostly alike, columns are not. */
  readonly together: boolean;
  readonly property: "columnWidth" | "rowHeight";
  readonly address: (first: number, last: number) => string;
  /** Null where they differ. */
  readonly sizeOf: (format: Excel.RangeFormat) => number | null;
}

/** In characters. */
export const WIDTHS: SizeKind = {
  together: false,
  property: "columnWidth",
  address: (first, last) => `${columnLetters(first)}:${columnLetters(last)}`,
  sizeOf: ({ columnWidth }) => {
    const points = columnWidth as number | null;
    return points === null ? null : points / POINTS_PER_CHARACTER;
  },
};

/** In points. */
export const HEIGHTS: SizeKind = {
  together: true,
  property: "rowHeight",
  address: rowsAddress,
  sizeOf: ({ rowHeight }) => rowHeight,
};

function spansOf(wanted: readonly number[], together: boolean): [number, number][] {
  const spans: [number, number][] = [];
  for (const index of [...new Set(wanted)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (together && last?.[1] === index - 1) last[1] = index;
    else spans.push([index, index]);
  }
  return spans;
}
