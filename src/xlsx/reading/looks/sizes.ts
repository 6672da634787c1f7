import type { ColumnSpan } from "../../whole";
import { childOf, isOn } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { EXCELS_WIDTH } from "../whole/columns";

/** How wide columns and how high rows are. */
export interface Sizes {
  /** In characters; 0 = hidden. */
  readonly width: (column: number) => number;
  /** In points; 0 = hidden. */
  readonly height: (row: number) => number;
}

/** `heights` are those that rows have of their own. */
export function readSizes(
  frame: XmlElement,
  columns: readonly ColumnSpan[],
  heights: ReadonlyMap<number, number>,
): Sizes {
  const others = childOf(frame, "sheetFormatPr")?.attributes ?? {};
  const width = Number(others["defaultColWidth"] ?? EXCELS_WIDTH);
  const height = isOn(others["zeroHeight"]) ? 0 : Number(others["defaultRowHeight"] ?? EXCELS_HEIGHT);
  return {
    width: (column) => {
      const span = columns.find(({ first, last }) => first <= column && column <= last);
      return isOn(span?.attributes["hidden"]) ? 0 : (span?.width ?? width);
    },
    height: (row) => heights.get(row) ?? height,
  };
}

/** In points, of rows that nobody gave a height and that nobody wrote in a large font. */
const EXCELS_HEIGHT = 15;
