import type { Condition, CountMeasure, RowsMeasure } from "../../campaign/measure";
import { anyFilled, looks, product, sumOf, sure } from "./arrays";
import { type Truths, truthsOfAll } from "./conditions";
import type { CountFormulas, PartCells } from "./counts";
import { type FormulaTables, tableRef, type TableRef } from "./references";
import { testLooks, type TestLooks } from "./tests";

/**
 * Fail wins over missing, missing over not due, all over pass. What is in the scope, or may be, and is none of the
 * others is missing.
 */
export function rowFormulas(measure: RowsMeasure, tables: FormulaTables, cells: PartCells): CountFormulas {
  const table = tableRef(tables, measure.register);
  const { isTrue, notFalse } = truthsOfRows(measure.scope, table);
  const tests = measure.tests.map((test) => testLooks(test, table));
  const answered = tests.map(({ pass, notDue }) => (notDue === undefined ? pass : `(${pass}+${notDue})`));
  const maybe = `SUMPRODUCT(${filledRows(table)}*${notFalse})`;
  return {
    pass: sumOf(sure(isTrue, ...tests.map(({ pass }) => pass))),
    fail: sumOf(sure(isTrue, ...anyFail(tests))),
    missing: `${maybe}-${cells.pass}-${cells.fail}-${cells.notDue}`,
    notDue: tests.some(({ notDue }) => notDue !== undefined)
      ? `${sumOf(sure(isTrue, ...answered))}-${cells.pass}`
      : "0",
    anything: anythingIn(table),
  };
}

function anyFail(tests: readonly TestLooks[]): string[] {
  const fails = tests.flatMap(({ fail }) => (fail === undefined ? [] : [fail]));
  if (fails.length <= 1) return fails.length === 0 ? ["0"] : fails;
  // An unclear answer to one test must not hide another that failed.
  return [`(${fails.map((fail) => sure(fail)).join("+")}>0)`];
}

export function countFormulas(measure: CountMeasure, tables: FormulaTables): CountFormulas {
  const table = tableRef(tables, measure.register);
  return {
    pass: sumOf(sure(truthsOfRows(measure.scope, table).isTrue)),
    fail: "0",
    missing: "0",
    notDue: "0",
    anything: "1",
  };
}

/** As `truthsOfAll`; where a blank row of the table would be in, only rows that say something are. */
export function truthsOfRows(scope: readonly Condition[], table: TableRef): Truths {
  const { isTrue, notFalse } = truthsOfAll(scope, table);
  const asksForSomething = scope.some(({ kind }) => kind !== "not");
  return { isTrue: asksForSomething ? isTrue : product([isTrue, filledRows(table)]), notFalse };
}

/** People at all, or rows with a readable date in the period. */
export function anythingIn(table: TableRef): string {
  const { date } = table.register;
  return sumOf(
    date === undefined ? filledRows(table) : sure(looks.inPeriod(table.column(date), table.start)),
  );
}

/** A row with something in it: the register's own fields, not its row id. */
export function filledRows({ register, column }: TableRef): string {
  return anyFilled(register.fields.map(({ label }) => column(label)));
}
