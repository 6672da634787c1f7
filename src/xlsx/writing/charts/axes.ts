import type { ChartPlan } from "../../../workbook/chart";
import { escapeAttribute } from "../../xml/text";
import { fontText, LABELS_FONT, solid } from "./pieces";

/** Both axes; their numbers tie them to the bars. */
export function axesText({ kind, axis }: ChartPlan): string {
  const lies = kind === "bar";
  const max = axis.max === null ? "" : `<c:max val="${String(axis.max)}"/>`;
  const shown = (format: string) =>
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${solid("7F7F7F")}</a:ln></c:spPr>` +
    fontText(LABELS_FONT);
  return (
    // Lying bars begin at the bottom: turned round, so that the first stands at the top as in the table beside.
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lies ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? "l" : "b"}"/>${shown("General")}<c:crossAx val="2"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${max}` +
    `<c:min val="${String(axis.min)}"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? "b" : "l"}"/>` +
    `${shown(axis.format)}<c:crossAx val="1"/>` +
    // And the figures below them would come along to the top.
    `<c:crosses val="${lies ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
