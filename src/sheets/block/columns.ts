import type { BlockRoles, CriterionKind } from "../../campaign/block";
import type { Campaign } from "../../campaign/campaign";
import { registerOf } from "../../campaign/campaign";
import { fieldOf, NO, type Register } from "../../registers/register";
import { KEY, keyFormula, literal } from "../formulas/keys";
import { columnRef, headerRef, quote, thisRowRef } from "../formulas/references";

/** The calculated columns of the two registers of a block; the last one is said by both. */
export const BLOCK_COLUMNS = {
  /** The unit's place times `APART`, and the row of the criterion; 0 for either where it is not known. */
  place: "Thứ tự chấm",
  kind: "Loại tiêu chí",
  max: "Tối đa của tiêu chí",
  /** The score that counts, or one of `INSTEAD`; blank where the line counts for nothing. */
  score: "Điểm tính",
  /** Which of the scores can be counted, by the labels of their fields. */
  given: "Đã có điểm",
  note: "Cần xem",
} as const;

/** What stands in place of a score. */
export const INSTEAD = { out: "Không giao", open: "Chưa chấm" } as const;

/** More rows than a table of criteria has. */
export const APART = 1_000_000;

/** Null for any other register. Looking a line up goes through all lines: there is one for each unit and criterion. */
export function blockColumns(
  register: Register,
  campaign: Campaign,
  tableOf: (register: string) => string,
): readonly { readonly name: string; readonly formula: string }[] | null {
  const { block } = campaign;
  if (register.id === block?.criteria.register) return criteriaColumns(register, block, tableOf(register.id));
  if (register.id !== block?.scoring.register) return null;
  const criteria = registerOf(campaign, block.criteria.register);
  return scoringColumns(register, block, tableOf(register.id), tableOf(criteria.id));
}

function criteriaColumns(register: Register, { criteria }: BlockRoles, table: string) {
  const own = (name: string) => thisRowRef(table, name);
  const key = own(KEY);
  const isTwice = `MATCH(${literal(key)},${columnRef(table, KEY)},0)<>${rowOf(table, KEY)}`;
  const kinds = Object.values(criteria.kinds).map((kind) => `(${own(criteria.kind)}=${quote(kind)})`);
  const note = firstOf([
    [isBlank(register, own), ""],
    [`${key}=""`, "Chưa có mã"],
    [isTwice, "Trùng mã"],
    [`IFERROR(${kinds.join("+")},0)=0`, "Chưa rõ loại"],
    [`NOT(${isNumber(own(criteria.max), `${own(criteria.max)}>=0`)})`, "Chưa rõ điểm tối đa"],
  ]);
  return [
    { name: KEY, formula: keyFormula(own(criteria.code)) },
    { name: BLOCK_COLUMNS.note, formula: note },
  ];
}

function scoringColumns(register: Register, { scoring, criteria }: BlockRoles, table: string, named: string) {
  const own = (name: string) => thisRowRef(table, name);
  const at = (key: keyof typeof BLOCK_COLUMNS) => own(BLOCK_COLUMNS[key]);
  const [unit, criterion] = [`INT(${at("place")}/${String(APART)})`, `MOD(${at("place")},${String(APART)})`];
  const placed = (value: string) => `IF(${unit}*${criterion}>0,${value},"")`;
  const ofCriterion = (name: string) => placed(`INDEX(${columnRef(named, name)},${criterion})`);
  const places = columnRef(table, BLOCK_COLUMNS.place);
  const isSecond = `MATCH(${at("place")},${places},0)<>${rowOf(table, BLOCK_COLUMNS.place)}`;
  const scores = [scoring.approved, scoring.verified, scoring.self];
  const counts = (label: string) => isNumber(own(label), `AND(${own(label)}>=0,${own(label)}<=${at("max")})`);
  const isRefused = `IFERROR(${own(scoring.assigned)}=${quote(NO)},FALSE)`;
  const saysWhy = `IFERROR(LEN(SUBSTITUTE(${own(scoring.ground)}," ",""))>0,FALSE)`;
  const best = scores.reduceRight(
    (rest, label) => `IF(${counts(label)},${own(label)},${rest})`,
    quote(INSTEAD.open),
  );
  const score = `IF(${isSecond},"",IF(AND(${isRefused},${saysWhy}),${quote(INSTEAD.out)},${best}))`;
  const given = scores.map((label) => `IF(${counts(label)},${quote(`${label}; `)},"")`).join("&");
  const filled = scores.map((label) => `IFERROR(${own(label)}<>"",TRUE)`);
  const wrong = scores.map((label, index) => `AND(${filled[index] ?? ""},NOT(${counts(label)}))`);
  const values = fieldOf(register, scoring.assigned).values;
  const answers = values.map((value) => `(${own(scoring.assigned)}=${quote(value)})`);
  const note = firstOf([
    [isBlank(register, own), ""],
    [`${unit}=0`, "Chưa rõ đơn vị"],
    [`${criterion}=0`, "Không có tiêu chí này, hoặc tiêu chí cần xem"],
    [isSecond, "Đơn vị và tiêu chí này đã có dòng ở trên"],
    [`AND(${at("score")}=${quote(INSTEAD.out)},OR(${filled.join(",")}))`, "Không giao nên điểm không tính"],
    [`${at("score")}=${quote(INSTEAD.out)}`, ""],
    [`IFERROR(${answers.join("+")},0)=0`, "Chưa rõ có giao không: tính như được giao"],
    [isRefused, "Thiếu căn cứ không giao: tính như được giao"],
    [`OR(${wrong.join(",")})`, "Có điểm không phải số từ 0 đến tối đa: không tính điểm đó"],
  ]);
  return [
    { name: BLOCK_COLUMNS.place, formula: placeFormula(register, own(scoring.criterion), own, named) },
    { name: BLOCK_COLUMNS.kind, formula: ofCriterion(criteria.kind) },
    { name: BLOCK_COLUMNS.max, formula: ofCriterion(criteria.max) },
    { name: BLOCK_COLUMNS.score, formula: placed(score) },
    { name: BLOCK_COLUMNS.given, formula: `IF(ISNUMBER(${at("score")}),TRIM(${given}),"")` },
    { name: BLOCK_COLUMNS.note, formula: note },
  ];
}

/** A criterion that is not clear itself has no place. */
function placeFormula(
  { unit = "", fields }: Register,
  code: string,
  own: (name: string) => string,
  criteria: string,
): string {
  const names = fields.find(({ label }) => label === unit)?.values ?? [];
  const units = names.map((name, index) => `(${own(unit)}=${quote(name)})*${String(index + 1)}`);
  const place = units.length === 0 ? "0" : `IFERROR(${units.join("+")},0)`;
  const row = `MATCH(${literal(code)},${columnRef(criteria, KEY)},0)`;
  const isClear = `(INDEX(${columnRef(criteria, BLOCK_COLUMNS.note)},${row})="")`;
  const isCode = `IF(ISTEXT(${code}),ABS(LEN(${code})-128)<128,ISNUMBER(${code}))`;
  return `${place}*${String(APART)}+IF(${isCode},IFERROR(${row}*${isClear},0),0)`;
}

/** The kinds as the list field calls them, for counting. */
export function kindWord({ criteria }: BlockRoles, kind: CriterionKind): string {
  return quote(criteria.kinds[kind]);
}

const isNumber = (x: string, holds: string) => `IF(ISNUMBER(${x}),${holds},FALSE)`;

/** Counted from the first row of the table. */
const rowOf = (table: string, column: string) =>
  `ROW(${thisRowRef(table, column)})-ROW(${headerRef(table, column)})`;

/** What an error says is not nothing. */
function isBlank({ fields }: Register, own: (name: string) => string): string {
  return `IFERROR(AND(${fields.map(({ label }) => `${own(label)}=""`).join(",")}),FALSE)`;
}

function firstOf(cases: readonly (readonly [condition: string, text: string])[]): string {
  return cases.reduceRight((rest, [condition, text]) => `IF(${condition},${quote(text)},${rest})`, `""`);
}
