import type { Part } from "../../campaign/campaign";
import { datedBy } from "../../campaign/dated";
import type { CoverageMeasure, Evidence, RowsMeasure } from "../../campaign/measure";
import { looks, not, sumOf, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import type { PartCells } from "./counts";
import { crowd, positionColumn } from "./coverage";
import { type FormulaTables, startOf, tableRef } from "./references";
import { testLooks } from "./tests";

/** The second reader of what has passed by day: the same counts as scoring/projection. */
export interface PaceFormulas {
  /** For a month whose first and last day stand in the cells given; `before` = the cells of the months before it. */
  readonly month: (first: string, last: string, before: string | null) => string;
  /** How many may still pass; null = without end. */
  readonly open: string | null;
}

/** Null where the passes of a part have no day. */
export function paceFormulas(part: Part, all: FormulaTables, cells: PartCells): PaceFormulas | null {
  const dated = datedBy(part, all.campaign);
  const tables = { ...all, start: startOf(part) };
  switch (dated?.kind) {
    case undefined:
      return null;
    case "rows":
      return paceOfRows(dated.measure, dated.field, tables, cells);
    case "evidence":
      return paceOfPeople(dated.measure, dated.evidence, tables, cells);
    case "count": {
      const table = tableRef(tables, dated.measure.register);
      const { isTrue } = truthsOfAll(dated.measure.scope, table);
      const on = (first: string, last: string) => looks.between(table.column(dated.field), first, last);
      return { month: (first, last) => sumOf(sure(isTrue, on(first, last))), open: null };
    }
  }
}

function paceOfRows(
  measure: RowsMeasure,
  field: string,
  tables: FormulaTables,
  { missing, notDue }: PartCells,
): PaceFormulas {
  const table = tableRef(tables, measure.register);
  const { isTrue } = truthsOfAll(measure.scope, table);
  const tests = measure.tests.map((test) => ({ kind: test.kind, ...testLooks(test, table) }));
  const passes = tests.map(({ pass }) => pass);
  const undone = tests.flatMap(({ kind, fail }) => (kind === "done" && fail !== undefined ? [fail] : []));
  const others = tests.flatMap(({ kind, fail }) =>
    kind !== "done" && fail !== undefined ? [not(sure(fail))] : [],
  );
  const waiting = undone.length === 0 ? "" : `+${sumOf(sure(isTrue, ...undone, ...others))}`;
  return {
    month: (first, last) => sumOf(sure(isTrue, ...passes, looks.between(table.column(field), first, last))),
    open: `${missing}+${notDue}${waiting}`,
  };
}

/** Who passes in a month: those of whom something good is said by its end, without those of earlier months. */
function paceOfPeople(
  measure: CoverageMeasure,
  evidence: Evidence,
  tables: FormulaTables,
  { fail, missing }: PartCells,
): PaceFormulas {
  const people = crowd(measure.people, tables);
  const table = tableRef(tables, evidence.register);
  const position = positionColumn(evidence, measure.people, tables);
  const { isTrue } = truthsOfAll(evidence.where, table);
  return {
    month: (_, last, before) => {
      const said = sure(looks.between(table.column(evidence.date), table.start, last), isTrue);
      const passed = `(FREQUENCY(${position}*${said},${people.bins})>0)`;
      const until = `SUMPRODUCT(${people.present}*${people.real}*${passed})`;
      return before === null ? until : `${until}-SUM(${before})`;
    },
    open: `${fail}+${missing}`,
  };
}
