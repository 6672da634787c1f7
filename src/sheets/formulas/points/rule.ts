import { SCALE_TABLE } from "../../names";
import { KINDS, RULE_COLUMNS } from "../../points/scaleColumns";
import { columnRef, quote } from "../references";

/** Cells of a target's lines that its points are made of. */
export interface RuleCells {
  readonly max: string;
  readonly kind: string;
  readonly share: string;
  readonly each: string;
  readonly floor: string;
  readonly cap: string;
  readonly beyond: string;
  /** The name of its rule. */
  readonly name: string;
}

type RuleColumn = keyof typeof RULE_COLUMNS;
const column = (key: RuleColumn) => columnRef(SCALE_TABLE, RULE_COLUMNS[key]);

/** The lines of the rule called so: `=` knows no wildcards. */
const named = (name: string) => `(${column("name")}=${name})`;

/** The place of the rule's kind in the list of kinds, 0 where there is no such rule. */
export function kindFormula(name: string): string {
  const codes = KINDS.map(({ word }, index) => `(${column("kind")}=${quote(word)})*${String(index + 1)}`);
  return `SUMPRODUCT(MAX(${named(name)}*(${codes.join("+")})))`;
}

/** A number of a rule that has one line; blank is 0. */
export function numberFormula(name: string, key: "each" | "floor"): string {
  return `SUMPRODUCT(${named(name)}*${column(key)})`;
}

export function shareFormula(name: string): string {
  return `SUMPRODUCT(${named(name)}*${basisPoints(column("share"))})/10000`;
}

/** An empty text where there is no limit. */
export function capFormula(name: string): string {
  const cap = column("cap");
  return `IF(SUMPRODUCT(${named(name)}*(${cap}<""))=0,"",SUMPRODUCT(${named(name)}*${cap}))`;
}

/** Cells of one end of a target's standing. */
interface RuleEnd {
  readonly reached: string;
  readonly state: string;
  readonly wrong: string;
  /** An empty text where no part has a date. */
  readonly late: string;
}

/** The points by a rule, of one end of a standing. The same steps as scoring/points/rule, in the order of the kinds. */
export function ruleFormula(
  cells: RuleCells,
  { reached, state, wrong, late }: RuleEnd,
  end: "low" | "high",
): string {
  const { max, kind, share, each, floor, cap, beyond, name } = cells;
  const plus = `${max}+${each}*${beyond}`;
  const ways = [
    `IF(${state}>=1,${max},0)`,
    `${max}*MIN(1,MAX(0,${reached}))`,
    `IF(${state}>=2,${max},IF(${state}>=1,${max}*${share},0))`,
    `${max}*${stepFormula(name, basisPoints(column("reached")), `/10000<=${reached}`, "0")}`,
    `IF(ISNUMBER(${late}),${max}*${stepFormula(name, column("late"), `<=${late}`, "1")},${end === "low" ? "0" : max})`,
    `MAX(${floor},${max}-${each}*${wrong})`,
    `IF(${state}>=1,IF(ISNUMBER(${cap}),MIN(${cap},${plus}),${plus}),0)`,
  ];
  return `CHOOSE(${kind},${ways.join(",")})`;
}

/** The share of the step that began last. Steps begin at numbers from 0 on. */
function stepFormula(name: string, from: string, begun: string, before: "0" | "1"): string {
  const last = `SUMPRODUCT(MAX(${named(name)}*(${from}${begun})*(${from}+1)))`;
  const share = `SUMPRODUCT(${named(name)}*(${from}+1=${last})*${basisPoints(column("share"))})/10000`;
  return before === "0" ? share : `IF(${last}=0,1,${share})`;
}

/** As `fraction` of the reader: both 0,9 and 90 are 90%. */
export function basisPoints(x: string): string {
  return `ROUND(ROUND(${x}*10000/(1+99*(${x}>10)),6),0)`;
}
