import type { SavingMeasure } from "../../campaign/measure";
import { looks, not, sumOf, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import type { CountFormulas, PartCells } from "./counts";
import { type FormulaTables, quote, tableRef, type TableRef } from "./references";
import { filledRows } from "./rows";

/** `pass` counts the finished months that can be compared with those of the year before, `missing` the others. */
export function savingFormulas(
  measure: SavingMeasure,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const table = tableRef(tables, measure.register);
  const month = table.column(table.register.date ?? "");
  const amount = table.column(measure.amount);
  const { isTrue, notFalse } = truthsOfAll(measure.scope, table);
  const used = (first: string, last: string) => {
    const inMonth = [isTrue, looks.between(month, first, last)];
    const all = sumOf(sure(...inMonth));
    const read = sumOf(sure(...inMonth, looks.number(amount), `(${amount}>=0)`));
    return `IF(AND(${all}>0,${all}=${read}),${sumIn(measure, table, first, last)},"")`;
  };
  // What nobody can place may belong to a finished month of one of the two years.
  const finished = [0, 1].map((yearsBefore) =>
    looks.between(
      month,
      monthFrom(table.start, -12 * yearsBefore),
      `${monthFrom(table.start, `${cells.finished}-${String(12 * yearsBefore)}`)}-1`,
    ),
  );
  const counts = `(${finished.join("+")})`;
  const elsewhere = sure(looks.number(month), not(counts));
  return {
    ...monthsCompared(cells),
    notDue: "0",
    anything: "1",
    possible:
      `SUMPRODUCT(${filledRows(table)}*${notFalse}*${not(elsewhere)})` +
      `-${sumOf(sure(isTrue, looks.number(month), counts))}`,
    month: used,
    monthBefore: (first) => used(monthFrom(first, -12), `${monthFrom(first, -11)}-1`),
  };
}

/** What is written for a month in rows that all hold a quantity. */
function sumIn({ scope, amount }: SavingMeasure, table: TableRef, first: string, last: string): string {
  const month = table.column(table.register.date ?? "");
  const inMonth = `${month},">="&${first},${month},"<"&(${last}+1)`;
  const choices = scope.reduce<string[]>(
    (all, { field, values }) =>
      all.flatMap((before) => values.map((value) => `${before},${table.column(field)},${quote(value)}`)),
    [inMonth],
  );
  return choices.map((choice) => `SUMIFS(${table.column(amount)},${choice})`).join("+");
}

/** The first day of the month so many months after another first day. */
const monthFrom = (first: string, months: number | string) =>
  `DATE(YEAR(${first}),MONTH(${first})+${String(months)},1)`;

/** Only months of which both sides are known: like is compared with like. */
function monthsCompared({ months, monthsBefore, finished, pass }: PartCells) {
  return {
    pass: `COUNTIFS(${months},">=0",${monthsBefore},">=0")`,
    fail: "0",
    missing: `${finished}-${pass}`,
    done: `SUMIFS(${months},${monthsBefore},">=0")`,
    base: `SUMIFS(${monthsBefore},${months},">=0")`,
  };
}
