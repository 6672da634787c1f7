import { foldCase } from "../../../registers/text/fold";
import { cellAddress } from "../../../workbook/address";
import { Trouble } from "../../../workbook/trouble";
import type { Outline } from "../../../workbook/workbook";
import { same } from "../../findTable";
import type { Formulas } from "./ground";

/** A sheet that is about to go, and the table that is about to be another one. */
export interface Going {
  readonly sheet: string | null;
  readonly table: string;
}

/**
 * Refuses where a formula or a name of people looks into what is about to go: it would lead nowhere. Throws Trouble
 * formula-points-there, name-points-there.
 */
export function refusePointing(
  going: Going,
  formulas: readonly Formulas[],
  { names }: Pick<Outline, "names">,
) {
  const value = going.sheet ?? going.table;
  for (const { sheet, written } of formulas) {
    if (going.sheet !== null && same(sheet, going.sheet)) continue;
    const found = written.find(({ formula }) => pointsTo(formula, going));
    if (!found) continue;
    const { top, left } = found.box;
    throw new Trouble("formula-points-there", { sheet, cell: cellAddress(top, left), value });
  }
  const name = names.find(({ refersTo }) => pointsTo(refersTo, going));
  if (name) throw new Trouble("name-points-there", { field: name.name, value });
}

/**
 * Whether a formula names the sheet or the table, also in a text that INDIRECT or a link would follow; sheets and tables
 * of other workbooks are none of it.
 */
export function pointsTo(formula: string, { sheet, table }: Going): boolean {
  const isIt = (name: string, wanted: string | null) =>
    wanted !== null && foldCase(name) === foldCase(wanted);
  const isSheet = (name: string) => name.split(":").some((end) => isIt(end, sheet));
  for (const { 0: token, 1: quoted, 2: text, 3: word = "", index } of formula.matchAll(TOKENS)) {
    const isReference = formula[index + token.length] === "!";
    if (quoted !== undefined) {
      if (isReference && isSheet(quoted.replaceAll("''", "'"))) return true;
    } else if (text !== undefined) {
      const said = text.replaceAll('""', '"');
      if (said.includes("!") && pointsTo(said, { sheet, table })) return true;
    } else if (formula[index - 1] !== "]" && (isReference ? isSheet(word) : isIt(word, table))) return true;
  }
  return false;
}

/** A name in quotes, a text, or what reads as one word; a sheet's name may be two with a colon between. */
const TOKENS = /'((?:[^']|'')*)'|"((?:[^"]|"")*)"|([\p{L}_\\][\p{L}\p{M}\p{N}_.:\\]*)/gu;
