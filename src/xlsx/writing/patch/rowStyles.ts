import { CELL, END, ROW, SheetCursor } from "../../reading/cursor";
import { plainMarkup } from "../../xml/markup";

/** The numbers of the styles in a row, by column; of cells that have one. */
export function stylesOfRow(xml: string, part: string, row: number): Map<number, string> {
  const cursor = new SheetCursor(plainMarkup(xml), part);
  const styles = new Map<number, string>();
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step === ROW && cursor.row > row) break;
    if (step !== CELL || cursor.row !== row) continue;
    const style = /\ss="(\d+)"/.exec(cursor.xml.slice(cursor.open, cursor.tagEnd))?.[1];
    if (style !== undefined) styles.set(cursor.column, style);
  }
  return styles;
}
