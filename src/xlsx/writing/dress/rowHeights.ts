import type { Sized } from "../../../workbook/dressing";
import { withHeights } from "../../editing/heights";
import { plainMarkup } from "../../xml/markup";

/** A sheet's text with rows of other heights. */
export function withSizes(text: string, part: string, heights: readonly Sized[]): string {
  return withHeights(plainMarkup(text), part, new Map(heights.map(({ index, size }) => [index, size])));
}
