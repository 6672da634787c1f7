import { CELL, END, SheetCursor } from "../../reading/cursor";
import { decodeEntities, escapeMarkup } from "../../xml/text";
import { shiftFormula } from "./shiftFormula";

/** The cell that holds the text of a formula that other cells share. */
export interface SharedFormula {
  readonly id: string;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The shared formula that the cell under the cursor gives to others, if it does. */
export function sharedFormulaOf(cursor: SheetCursor): SharedFormula | undefined {
  const { id, formula } = readFormula(cursor);
  return id === undefined || formula === ""
    ? undefined
    : { id, formula, row: cursor.row, column: cursor.column };
}

/** Gives the cells whose shared formula lost its text a text of their own. */
export function withOwnFormulas(xml: string, part: string, lost: readonly SharedFormula[]): string {
  if (lost.length === 0) return xml;
  const byId = new Map(lost.map((master) => [master.id, master]));
  const cursor = new SheetCursor(xml, part);
  const out: string[] = [];
  let copied = 0;
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step !== CELL || cursor.formulaStart < 0) continue;
    const { id, formula } = readFormula(cursor);
    const master = id === undefined || formula !== "" ? undefined : byId.get(id);
    if (!master) continue;
    const own = shiftFormula(master.formula, cursor.row - master.row, cursor.column - master.column);
    const tag = `${cursor.prefix}f`;
    out.push(xml.slice(copied, cursor.formulaStart), `<${tag}>${escapeMarkup(own)}</${tag}>`);
    copied = cursor.formulaEnd;
  }
  return out.join("") + xml.slice(copied);
}

function readFormula({ xml, formulaStart, formulaEnd }: SheetCursor): {
  id: string | undefined;
  formula: string;
} {
  const element = xml.slice(formulaStart, formulaEnd);
  const tagEnd = element.indexOf(">");
  const tag = element.slice(0, tagEnd);
  const id = /\st="shared"/.test(tag) ? /\ssi="(\d+)"/.exec(tag)?.[1] : undefined;
  return {
    id,
    formula: decodeEntities(element.slice(tagEnd + 1, Math.max(tagEnd + 1, element.lastIndexOf("</")))),
  };
}
