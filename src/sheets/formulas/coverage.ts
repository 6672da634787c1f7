import type { CoverageMeasure, Evidence, MonthlyCoverageMeasure } from "../../campaign/measure";
import { positionOf, ownPosition } from "../helperColumns";
import { equalsAny, looks, not, product, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import type { CountFormulas, PartCells } from "./counts";
import { type FormulaTables, headerRef, NAMES, otherValues, tableRef, type TableRef } from "./references";
import { anythingIn, filledRows } from "./rows";

/**
 * People are counted by FREQUENCY over the numeric helper column, which is linear in the evidence. All FREQUENCYs of
 * a formula share their bins, one half a step below each row of the table, so element by element they speak of the
 * same person: everything not counted has position 0 and falls into the first bin alone, which `real` takes out.
 * Bins come from the rows, never from the helper column: where people share a code that one is double, and of two equal
 * bins LibreOffice fills now the one, now the other.
 */
export function coverageFormulas(
  measure: CoverageMeasure,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const people = crowd(measure.people, tables);
  const says = (what: "good" | "bad" | "not-good" | "any") =>
    measure.evidence
      .flatMap((evidence) => evidenceCounts(evidence, measure.people, what, tables, people.bins))
      .join("+");
  const [first] = measure.evidence;
  const countedByRows = measure.silence === "out" && first !== undefined;
  const inScope = countedByRows ? `*(${says("any")}>0)` : "";
  const [good, bad, notGood] = [says("good"), says("bad"), says("not-good")];
  const failed = failing(measure, { good, bad, any: says("any") });
  const neverPasses = measure.silence !== "pass" && good === "";
  const passed = [
    ...(measure.silence === "pass" ? [] : [`(${good}>0)`]),
    ...(notGood === "" ? [] : [`(${notGood}=0)`]),
  ];
  const maybe = `SUMPRODUCT((${people.present}+${people.undecided})*${people.real}${inScope})`;
  return {
    pass: neverPasses ? "0" : `SUMPRODUCT(${product([people.present, people.real, ...passed])})`,
    fail: failed === null ? "0" : `SUMPRODUCT(${people.present}*${people.real}*${failed})`,
    missing: `${maybe}-${cells.pass}-${cells.fail}`,
    notDue: "0",
    anything: anythingIn(countedByRows ? tableRef(tables, first.register) : people.table),
  };
}

/** Where people fail, by bin: something bad is said, or nothing at all where that is as bad; null = nobody can. */
function failing(
  { silence }: CoverageMeasure,
  said: { readonly good: string; readonly bad: string; readonly any: string },
): string | null {
  if (silence !== "fail") return said.bad === "" ? null : `(${said.bad}>0)`;
  return said.bad === "" ? `(${said.good}=0)` : `(((${said.bad})>0)+((${said.any})=0)>0)`;
}

export function monthlyCoverageFormulas(
  measure: MonthlyCoverageMeasure,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const people = crowd(measure.people, tables);
  const log = tableRef(tables, measure.evidence.register);
  const position = positionColumn(measure.evidence, measure.people, tables);
  const from = people.table.column(people.role.from);
  const logDate = log.column(log.register.date ?? "");
  return {
    pass: `SUM(${cells.months})`,
    fail:
      `SUMPRODUCT(${sure(people.isPresent, looks.upTo(from, cells.firstDays))}` +
      `*(${cells.firstDays}>=${people.table.start})*(${cells.lastDays}<=${NAMES.reportDate}))-${cells.pass}`,
    missing: "0",
    notDue: "0",
    anything: anythingIn(people.table),
    month: (first, last) => {
      const written = `FREQUENCY(${position}*${sure(looks.between(logDate, first, last))},${people.bins})`;
      const whole = `FREQUENCY(${people.position}*${sure(people.isPresent, looks.upTo(from, first))},${people.bins})`;
      return `SUMPRODUCT((${written}>0)*${whole}*${people.real})`;
    },
  };
}

/** The people of a register inside formulas. */
interface Crowd {
  readonly table: TableRef;
  readonly role: { readonly code: string; readonly from: string; readonly until: string };
  readonly position: string;
  readonly bins: string;
  /** Looks at each row, for `sure`. */
  readonly isPresent: string;
  /** By bin: how many are in scope, how many might be. */
  readonly present: string;
  readonly undecided: string;
  /** 1 in every bin that is a person's. */
  readonly real: string;
}

export function crowd(register: string, tables: FormulaTables): Crowd {
  const table = tableRef(tables, register);
  const role = table.register.people;
  if (!role) throw new Error(`register ${register} is not one of people`);
  const position = table.column(ownPosition);
  const rows = `(ROW(${position})-ROW(${headerRef(tables.tableOf(register), ownPosition)}))`;
  const bins = `${rows}-0.5`;
  const { isTrue, notFalse } = truthsOfAll([{ kind: "present", from: role.from, until: role.until }], table);
  return {
    table,
    role,
    position,
    bins,
    isPresent: isTrue,
    present: `FREQUENCY(${position}*${sure(isTrue)},${bins})`,
    undecided: `FREQUENCY(${position}*${filledRows(table)}*(${notFalse}-${sure(isTrue)}),${bins})`,
    real: `(FREQUENCY(${rows},${bins})>0)`,
  };
}

function evidenceCounts(
  evidence: Evidence,
  people: string,
  what: "good" | "bad" | "not-good" | "any",
  tables: FormulaTables,
  bins: string,
): string[] {
  const saying = sayingWhat(evidence, what, tables);
  if (saying === null) return [];
  const table = tableRef(tables, evidence.register);
  const counted = sure(
    looks.inPeriod(table.column(evidence.date), table.start),
    ...(evidence.where.length === 0 ? [] : [truthsOfAll(evidence.where, table).isTrue]),
    ...saying,
  );
  return [`FREQUENCY(${positionColumn(evidence, people, tables)}*${counted},${bins})`];
}

/** Further looks at entries that say this; null if this evidence never does. */
function sayingWhat(
  { says, register }: Evidence,
  what: "good" | "bad" | "not-good" | "any",
  tables: FormulaTables,
): string[] | null {
  if (what === "any") return [];
  if (says === "good") return what === "good" ? [] : null;
  if (says === "bad") return what === "good" ? null : [];
  const table = tableRef(tables, register);
  const x = table.column(says.field);
  if (what === "good") return [looks.equals(x, [says.good])];
  return what === "not-good"
    ? [not(equalsAny(x, [says.good]))]
    : [looks.equals(x, otherValues(table.register, says.field, [says.good]))];
}

export function positionColumn(
  evidence: { readonly register: string; readonly who: string },
  people: string,
  tables: FormulaTables,
): string {
  const name = positionOf(tables.campaign, evidence.register, evidence.who, people);
  return tableRef(tables, evidence.register).column(name);
}
