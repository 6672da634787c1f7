import { type Box, plainAddress } from "../../../workbook/address";
import type { Dressing } from "../../../workbook/dressing";
import { CENTRE_FONT } from "../../../workbook/font";
import type { CellStyle } from "../../../workbook/plan";
import { once } from "../../place";
import { boxAddresses } from "../boxes";
import { oneForAll } from "../sheet/cells";
import { ALIGN, borderSteps, VERTICAL } from "../sheet/looks";
import { type Step, step } from "../steps";

/**
 * One style for all cells of boxes and nothing of the one they had. What cells hold stays: a number under format "@" is
 * one until somebody types it again.
 */
export function fullStyleSteps(sheet: string, styles: Dressing["styles"]): Step[] {
  const bare = styles.filter(({ style }) => style.border !== true);
  return [
    ...styles.flatMap(({ boxes, style }) => [
      ...boxAddresses(boxes).map((address) => paintStep(sheet, address, style)),
      ...formatSteps(sheet, boxes, style.format ?? "General"),
    ]),
    // Excel has one line between two cells: who wants none must not take it from a neighbour who does.
    ...bare.flatMap(({ boxes }) => borderSteps(sheet, boxes, "None")),
    ...styles.flatMap(({ boxes, style }) =>
      style.border === true ? borderSteps(sheet, boxes, "Continuous") : [],
    ),
  ];
}

function paintStep(sheet: string, address: string, style: CellStyle): Step {
  return step(22, (desk) => {
    const { format } = once(desk.sheet(sheet).getRanges(address));
    const { font, fill } = format;
    font.name = style.font ?? CENTRE_FONT.name;
    font.size = style.size ?? CENTRE_FONT.size;
    font.bold = style.bold ?? false;
    font.italic = style.italic ?? false;
    font.color = `#${style.color ?? "000000"}`;
    font.underline = "None";
    font.strikethrough = false;
    font.subscript = false;
    font.superscript = false;
    // A pattern or several colours would stay under the new one.
    fill.clear();
    if (style.fill !== undefined && style.fill !== "") fill.color = `#${style.fill}`;
    format.horizontalAlignment = style.align === undefined ? "General" : ALIGN[style.align];
    format.verticalAlignment = style.vertical === undefined ? "Bottom" : VERTICAL[style.vertical];
    format.wrapText = style.wrap ?? false;
    format.indentLevel = 0;
    format.textOrientation = 0;
    format.shrinkToFit = false;
    format.readingOrder = "Context";
  });
}

/** Several areas at once have no number format. */
function formatSteps(sheet: string, boxes: readonly Box[], format: string): Step[] {
  return boxes.map((box) =>
    step(2, (desk) => {
      once(desk.sheet(sheet).getRange(plainAddress(box))).numberFormat = oneForAll(format);
    }),
  );
}
