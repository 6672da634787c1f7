import type { ColumnSpan } from "../../whole";
import { childOf, childrenOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** What columns are as wide as that nobody gave a width, in characters of Excel's own font. */
export const EXCELS_WIDTH = 9.140625;

export function readColumns(frame: XmlElement): ColumnSpan[] {
  return childrenOf(childOf(frame, "cols"), "col").map(({ attributes }) => {
    const { min, max, width, style, ...others } = attributes;
    return {
      first: Number(min) - 1,
      last: Number(max) - 1,
      width: width === undefined || isExcelsOwn(width, others) ? null : Number(width),
      style: style === undefined ? -1 : Number(style),
      attributes: others,
    };
  });
}

function isExcelsOwn(width: string, others: Readonly<Record<string, string>>): boolean {
  return Number(width) === EXCELS_WIDTH && others["customWidth"] === undefined;
}
