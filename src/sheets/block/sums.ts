import { blockRoles, type CriterionKind } from "../../campaign/block";
import { columnRef, type FormulaTables } from "../formulas/references";
import { APART, BLOCK_COLUMNS, INSTEAD, kindWord } from "./columns";
import type { BlockPlaces } from "./layout";

/** What the lines of a unit come to by kind. */
export function lineSums(index: number, tables: FormulaTables) {
  const { column, own } = linesOf(index, tables);
  const block = blockRoles(tables.campaign);
  const score = column(BLOCK_COLUMNS.score);
  const out = `"${INSTEAD.out}"`;
  const of = (kind: CriterionKind) => `${own},${column(BLOCK_COLUMNS.kind)},${kindWord(block, kind)}`;
  const sum = (kind: CriterionKind) => `SUMIFS(${score},${of(kind)})`;
  const worth = (kind: CriterionKind, says: string) =>
    `SUMIFS(${column(BLOCK_COLUMNS.max)},${of(kind)},${score},${says})`;
  return {
    sumBase: sum("base"),
    sumBonus: sum("bonus"),
    sumMinus: sum("minus"),
    scoredBase: worth("base", HAS_SCORE),
    scoredBonus: worth("bonus", HAS_SCORE),
    scoredMinus: worth("minus", HAS_SCORE),
    outBase: worth("base", out),
    outBonus: worth("bonus", out),
    outMinus: worth("minus", out),
    scored: `COUNTIFS(${own},${score},${HAS_SCORE})`,
    out: `COUNTIFS(${own},${score},${out})`,
  };
}

/** How many of its scores that count are approved. */
export function approvedOf(index: number, tables: FormulaTables): string {
  const { column, own } = linesOf(index, tables);
  const { approved } = blockRoles(tables.campaign).scoring;
  return `COUNTIFS(${own},${column(BLOCK_COLUMNS.score)},${HAS_SCORE},${column(BLOCK_COLUMNS.given)},"*${approved}*")`;
}

/** What one of them alone has given. */
export function bySource(index: number, tables: FormulaTables, places: BlockPlaces) {
  const { column, own } = linesOf(index, tables);
  const block = blockRoles(tables.campaign);
  const count = (label: string) => `COUNTIFS(${own},${column(BLOCK_COLUMNS.given)},"*${label}*")`;
  const total = (label: string) => {
    const of = (kind: CriterionKind) =>
      `SUMIFS(${column(label)},${own},${column(BLOCK_COLUMNS.kind)},${kindWord(block, kind)},${column(BLOCK_COLUMNS.given)},"*${label}*")`;
    return rounded(`${of("base")}+${atMost(of("bonus"), places)}-${of("minus")}`);
  };
  const { self, verified, approved } = block.scoring;
  return {
    selfCount: count(self),
    self: total(self),
    verifiedCount: count(verified),
    verified: total(verified),
    approvedCount: count(approved),
    approved: total(approved),
  };
}

/** The lines of a unit, as the first conditions of SUMIFS and COUNTIFS. */
function linesOf(index: number, { campaign, tableOf }: FormulaTables) {
  const table = tableOf(blockRoles(campaign).scoring.register);
  const column = (name: string) => columnRef(table, name);
  const place = column(BLOCK_COLUMNS.place);
  const from = String((index + 1) * APART);
  const to = String((index + 2) * APART);
  return { column, own: `${place},">=${from}",${place},"<${to}"` };
}

const HAS_SCORE = `">=0"`;

export const rounded = (value: string) => `ROUND(${value},10)`;

/** Bonus points up to the most that count. */
export function atMost(points: string, places: BlockPlaces): string {
  const cap = places.general("cap");
  return `IF(ISNUMBER(${cap}),MIN(${cap},${points}),${points})`;
}
