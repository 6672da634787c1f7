import type { Part } from "../../campaign/campaign";
import type { Condition, DeadlineMeasure, RowsMeasure } from "../../campaign/measure";
import type { UnitMeasure } from "../../campaign/units";
import { looks, not, product, sumOf, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import { deadlineLooks } from "./deadline";
import { type FormulaTables, startOf, tableRef, type TableRef } from "./references";
import { filledRows } from "./rows";
import { testLooks, type TestLooks } from "./tests";

/** Where the counts by unit stand, and what their formulas share. */
export interface UnitCells {
  /** The names of the units, one below the other. */
  readonly names: string;
  /** Whole numbers from 1 up: every line of the counts but the last has one. */
  readonly bins: string;
  /** How many cells of the register say the unit with a sign that MATCH takes for a wildcard. */
  readonly wildcards: string;
}

/**
 * An array formula that counts all units at once: FREQUENCY over one number for each entry, which is linear in the
 * entries, whatever the number of units. Of no unit 1 to 5, of the first one 6 to 10 and so on: out, pass, not due, missing,
 * fail. Blank rows are missing of no unit.
 */
export function unitCounts(part: Part, measure: UnitMeasure, all: FormulaTables, cells: UnitCells): string {
  const table = tableRef({ ...all, start: startOf(part) }, measure.register);
  const unit = unitOf(table, cells);
  const number =
    measure.kind === "deadline" ? sentNumber(measure, table, unit) : rowNumber(measure, table, unit);
  return `FREQUENCY(${number},${cells.bins})`;
}

/** The same for entries whose date lies in the period: out or pass. Only then something could be said about their unit. */
export function unitsWithAnything(table: TableRef, date: string, cells: UnitCells): string {
  const inPeriod = sure(looks.inPeriod(table.column(date), table.start));
  return `FREQUENCY(${unitOf(table, cells)}*5+1+${inPeriod},${cells.bins})`;
}

/** How many cells say a unit with one of the signs. */
export function wildcardsIn(table: TableRef): string {
  const units = table.column(table.register.unit ?? "");
  return SIGNS.map((sign) => `COUNTIF(${units},"*~${sign}*")`).join("+");
}

/** Rows of the table that hold nothing. Mostly every row says its unit, and then nobody has to look at the rest. */
export function blankRows(table: TableRef): string {
  const unsaid = sumOf(looks.blank(table.column(table.register.unit ?? "")));
  return `IF(IFERROR(${unsaid},1)=0,0,${sumOf(not(filledRows(table)))})`;
}

/** Whether blank rows are among the missing of no unit: by most conditions nothing speaks against them. */
export function countsBlankRows(measure: UnitMeasure): boolean {
  const refusing: readonly Condition["kind"][] = ["filled", "names"];
  return measure.kind !== "deadline" && !measure.scope.some(({ kind }) => refusing.includes(kind));
}

const SIGNS = ["~", "*", "?"];

/**
 * The position of each entry's unit, 0 for none. Escaping the signs takes longer than looking up, and hardly anybody
 * writes one: so all cells are asked first, whether any has one.
 */
function unitOf({ register, column }: TableRef, { names, wildcards }: UnitCells): string {
  const said = column(register.unit ?? "");
  const literal = SIGNS.reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, said);
  return `IFERROR(IF(${wildcards}=0,MATCH(${said},${names},0),MATCH(${literal},${names},0)),0)`;
}

/** Missing is 3 more than out; 2 less where it passes, 1 less where it is not due, 1 more where it fails. */
function rowNumber(measure: RowsMeasure, table: TableRef, unit: string): string {
  const { isTrue, notFalse } = truthsOfAll(measure.scope, table);
  const answers = answersOf(measure.tests.map((test) => testLooks(test, table)));
  return `${unit}*5+1+3*${notFalse}-IFERROR(${product([isTrue, `(${answers})`])},0)`;
}

/** An answer that cannot be read must not hide another one; where there is one look at one cell, it cannot. */
function answersOf(tests: readonly TestLooks[]): string {
  const [only] = tests;
  if (tests.length === 1 && only?.isOneCell) return `2*${only.pass}${only.fail ? `-${only.fail}` : ""}`;
  const pass = sure(...tests.map((test) => test.pass));
  const fails = tests.flatMap(({ fail }) => (fail === undefined ? [] : [sure(fail)]));
  // TRUE and FALSE are both more than 0: only a sum of several is compared.
  const failed = fails.length < 2 ? fails.map((fail) => `-${fail}`).join("") : `-((${fails.join("+")})>0)`;
  if (tests.every(({ notDue }) => notDue === undefined)) return `2*${pass}${failed}`;
  const answered = tests.map((test) =>
    test.notDue === undefined ? test.pass : `(${test.pass}+${test.notDue})`,
  );
  return `${pass}+${sure(...answered)}${failed}`;
}

/** What is surely and in time counts as a pass, what may be it as missing. */
function sentNumber(measure: DeadlineMeasure, table: TableRef, unit: string): string {
  const { isTrue, notFalse } = truthsOfAll(measure.scope, table);
  const { known, inTime } = deadlineLooks(measure, table);
  return `${unit}*5+1+3*${notFalse}*${sure(known, inTime)}-2*${sure(isTrue, known, inTime)}`;
}
