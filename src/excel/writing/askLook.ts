import type { CellStyle } from "../../workbook/plan";

/** How a single cell looks, as far as a plan can say it; what is returned gives it after the next sync. */
export function askLook(cell: Excel.Range): () => CellStyle {
  const { format } = cell;
  const { font, fill } = format;
  const hasLine = askLine(format.borders.getItem("EdgeBottom"));
  cell.load("numberFormat");
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  font.load("name,size,bold,italic,color");
  fill.load("color");
  return () => {
    const number = (cell.numberFormat as string[][])[0]?.[0] ?? "General";
    const [color, fillColor] = [colorOf(font.color), colorOf(fill.color)];
    const align = ALIGN.get(format.horizontalAlignment);
    const vertical = VERTICAL.get(format.verticalAlignment);
    return {
      font: font.name,
      size: font.size,
      format: number,
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(color === null || color === BLACK ? {} : { color }),
      ...(fillColor === null || fillColor === WHITE ? {} : { fill: fillColor }),
      ...(hasLine() ? { border: true } : {}),
      ...(align === undefined ? {} : { align }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(format.wrapText ? { wrap: true } : {}),
    };
  };
}

function askLine(border: Excel.RangeBorder): () => boolean {
  border.load("style");
  return () => border.style !== "None";
}

/** What Excel tells of a cell whose letters have no colour of their own, and of one that is not filled. */
const BLACK = "000000";
const WHITE = "FFFFFF";

function colorOf(told: string): string | null {
  return /^#([0-9A-F]{6})$/i.exec(told)?.[1]?.toUpperCase() ?? null;
}

const ALIGN = new Map<string, NonNullable<CellStyle["align"]>>([
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
]);
const VERTICAL = new Map<string, NonNullable<CellStyle["vertical"]>>([
  ["Top", "top"],
  ["Center", "center"],
]);
