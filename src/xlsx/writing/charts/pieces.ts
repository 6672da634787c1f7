import { CHART_FONT } from "../../../workbook/chart";

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** How texts of a part of the chart look; sizes are hundredths of a point. */
export function fontText({ size }: { readonly size: number }): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${String(size * 100)}" b="0">${solid(CHART_FONT.color)}` +
    `<a:latin typeface="${CHART_FONT.name}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`
  );
}

export const LABELS_FONT = { size: CHART_FONT.size };
