import { incidentRoles } from "../../campaign/campaign";
import type { NoneMeasure, PerMonthMeasure, DeliverableMeasure } from "../../campaign/measure";
import { blank, looks, not, product, sumOf, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import type { CountFormulas, PartCells } from "./counts";
import { type FormulaTables, NAMES, tableRef } from "./references";
import { filledRows } from "./rows";

/** `pass` counts signed months, `missing` unsigned ones, `fail` incidents; a month is 1 if every type is signed. */
export function noneFormulas(
  measure: NoneMeasure,
  department: string,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const roles = incidentRoles(tables.campaign);
  const incidents = tableRef(tables, roles.register);
  const { isTrue, notFalse } = truthsOfAll(
    [
      { kind: "one-of", field: roles.type, values: measure.types },
      { kind: "in-period", field: roles.date },
    ],
    incidents,
  );
  const signed = roles.confirmations;
  const { column } = tableRef(tables, signed.register);
  const signedFor = (type: string, first: string, last: string) =>
    `(${sumOf(
      sure(
        looks.between(column(signed.month), first, last),
        looks.equals(column(signed.department), [department]),
        looks.equals(column(signed.type), [type]),
        not(blank(column(signed.signedBy))),
        looks.from(column(signed.signedOn), last),
      ),
    )}>0)`;
  return {
    pass: `SUM(${cells.months})`,
    fail: sumOf(sure(isTrue)),
    missing: `${cells.finished}-${cells.pass}`,
    notDue: "0",
    anything: "1",
    possible: `SUMPRODUCT(${filledRows(incidents)}*(${notFalse}-${sure(isTrue)}))`,
    month: (first, last) => `${product(measure.types.map((type) => signedFor(type, first, last)))}*1`,
  };
}

/** A month holds its number of entries; it passes if that is enough. */
export function perMonthFormulas(
  measure: PerMonthMeasure,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const { register, column } = tableRef(tables, measure.register);
  return {
    ...monthsReached(cells),
    month: (first, last) => sumOf(sure(looks.between(column(register.date ?? ""), first, last))),
  };
}

/** Of the numbers of the months, those that are enough. */
export function monthsReached(cells: PartCells): CountFormulas {
  return {
    pass: `SUMPRODUCT(ISNUMBER(${cells.months})*(${cells.months}>=${cells.level}))`,
    fail: `${cells.finished}-${cells.pass}`,
    missing: "0",
    notDue: "0",
    anything: "1",
  };
}

/** One question: done, else still to come, else missed, else nobody has written it down. */
export function deliverableFormulas(
  measure: DeliverableMeasure,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const { column } = tableRef(tables, measure.register);
  const named = looks.equals(column(measure.names.field), [measure.names.is]);
  const due = column(measure.due);
  return {
    pass: `(${sumOf(sure(named, looks.byReportDate(column(measure.done))))}>0)*1`,
    notDue: `(1-${cells.pass})*(${sumOf(sure(named, looks.from(due, NAMES.reportDate)))}>0)`,
    fail: `(1-${cells.pass}-${cells.notDue})*(${sumOf(sure(named))}>0)`,
    missing: `1-${cells.pass}-${cells.notDue}-${cells.fail}`,
    anything: "1",
  };
}
