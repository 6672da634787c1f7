import type { CountMeasure, RowsMeasure } from "../../campaign/measure";
import { anyFilled, inPeriod, product, sumOf } from "./arrays";
import { truthsOfAll } from "./conditions";
import type { CountFormulas, PartCells } from "./counts";
import { type FormulaTables, tableRef, type TableRef } from "./references";
import { testArrays } from "./tests";

/**
 * Fail wins over missing, missing over not due, all over pass: each count is what is left of the scope after the
 * stronger outcomes are taken away.
 */
export function rowFormulas(measure: RowsMeasure, tables: FormulaTables, cells: PartCells): CountFormulas {
  const table = tableRef(tables, measure.register);
  const { isTrue, notFalse } = truthsOfAll(measure.scope, table);
  const tests = measure.tests.map((test) => testArrays(test, table));
  const without = (...outcomes: ("fail" | "missing" | "notDue")[]) =>
    tests.flatMap((test) => {
      const present = outcomes.map((outcome) => test[outcome]).filter((array) => array !== undefined);
      return present.length === 0 ? [] : [`(1-${present.join("-")})`];
    });
  const inScope = sumOf(isTrue);
  const notFailed = sumOf(product([isTrue, ...without("fail")]));
  const answered = sumOf(product([isTrue, ...without("fail", "missing")]));
  const placeless = `SUMPRODUCT(${filledRows(table)}*(${notFalse}-${isTrue}))`;
  return {
    pass: sumOf(product([isTrue, ...without("fail", "missing", "notDue")])),
    fail: `${inScope}-${notFailed}`,
    missing: `${notFailed}-${answered}+${placeless}`,
    notDue: tests.some(({ notDue }) => notDue !== undefined) ? `${answered}-${cells.pass}` : "0",
    anything: anythingIn(table),
  };
}

export function countFormulas(measure: CountMeasure, tables: FormulaTables): CountFormulas {
  const table = tableRef(tables, measure.register);
  return {
    pass: sumOf(truthsOfAll(measure.scope, table).isTrue),
    fail: "0",
    missing: "0",
    notDue: "0",
    anything: "1",
  };
}

/** People at all, or rows with a readable date in the period. */
export function anythingIn(table: TableRef): string {
  const { date } = table.register;
  return sumOf(date === undefined ? filledRows(table) : inPeriod(table.column(date)));
}

/** A row with something in it: the register's own fields, not its row id. */
export function filledRows({ register, column }: TableRef): string {
  return anyFilled(register.fields.map(({ label }) => column(label)));
}
