import type { Box } from "../../../workbook/address";
import { besideMade } from "../../../workbook/making";
import type { TableMaking } from "../../../workbook/plan";
import type { Draft } from "../../package/draft";
import { childOf, childrenOf } from "../../xml/elements";
import { stylesOfRow } from "../patch/rowStyles";
import { type CellEdit, spliceCells } from "../patch/splice";
import { openStyles, putStyles } from "../related";
import type { Styles } from "../styles";

/** Gives the cells of new columns the look of the last column that is there, with their own number formats. */
export function styleAdded(draft: Draft, part: string, making: TableMaking): void {
  const { box, added } = making;
  const beside = besideMade(making);
  if (!beside) return;
  const xml = draft.parts.text(part);
  const header = stylesOfRow(xml, part, box.top).get(box.right) ?? "0";
  const body = stylesOfRow(xml, part, box.bottom).get(box.right) ?? "0";
  const styles = openStyles(draft);
  const formats = added.map(({ format }) => formatted(styles, body, format));
  putStyles(draft, styles);
  draft.parts.put(part, spliceCells(xml, part, blanks(beside, header, formats)).text);
}

/** The same look with another number format; may be a new style, at the end. */
function formatted(styles: Styles, style: string, format: string): string {
  const there = childrenOf(childOf(styles.root, "cellXfs"), "xf")[Number(style)];
  const xf = structuredClone(there);
  if (!xf) return style;
  const numFmtId = String(styles.numberFormat(format));
  if (xf.attributes["numFmtId"] === numFmtId) return style;
  Object.assign(xf.attributes, { numFmtId, applyNumberFormat: "1" });
  return String(styles.indexOf("cellXfs", xf));
}

function blanks({ top, left, bottom, right }: Box, header: string, formats: readonly string[]): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const style = row === top ? header : (formats[column - left] ?? header);
      edits.push({ row, column, render: (head) => `${withoutStyle(head)} s="${style}"/>` });
    }
  }
  return edits;
}

function withoutStyle(head: string): string {
  return head.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "");
}
