import { plainAddress } from "../../../workbook/address";
import type { Dialect } from "../../package/dialect";
import { escapeAttribute, escapeMarkup } from "../../xml/text";
import { XML_START } from "../../xml/tree";
import type { PlacedTable } from "../layout";

/** A whole table part. Without a table style: the plan's own styles rule. */
export function tableText(
  { block, box }: Pick<PlacedTable, "block" | "box">,
  id: number,
  dialect: Dialect,
): string {
  const names = new Set(block.columns.map((column) => column.name.toLowerCase()));
  if (names.size !== block.columns.length || names.has("")) {
    throw new Error(`table ${block.name}: column names must be there and differ`);
  }
  const ref = plainAddress(box);
  const columns = block.columns.map(({ name, formula }, i) => {
    const tag = `<tableColumn id="${String(i + 1)}" name="${columnName(name)}"`;
    if (formula === undefined) return `${tag}/>`;
    return `${tag}><calculatedColumnFormula>${escapeMarkup(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${XML_START}<table xmlns="${dialect.main}" id="${String(id)}" name="${escapeAttribute(block.name)}"` +
    ` displayName="${escapeAttribute(block.name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}

/** Line ends in column names are spelled out, as Excel does: an attribute would turn them into spaces. */
function columnName(name: string): string {
  return escapeAttribute(name).replaceAll("&#10;", "_x000a_");
}
