import type { DayOfYear, DeadlineMeasure } from "../../campaign/measure";
import { looks, sumOf, sure } from "./arrays";
import { truthsOfAll } from "./conditions";
import type { CountFormulas, PartCells } from "./counts";
import { type FormulaTables, headerRef, NAMES, quote, tableRef, type TableRef } from "./references";
import { ON_THE_DAY } from "../settingRows";

/** One question: sent in time, else sent late or not at all, else still to come; what may be it leaves it open. */
export function deadlineFormulas(
  measure: DeadlineMeasure,
  tables: FormulaTables,
  { pass, missing, fail, done }: PartCells,
): CountFormulas {
  const table = tableRef(tables, measure.register);
  const sent = table.column(measure.sent);
  const { isTrue, notFalse } = truthsOfAll(measure.scope, table);
  const last = lastDay(measure.before);
  const { known, inTime } = deadlineLooks(measure, table);
  const surely = sure(isTrue, known);
  const row = `ROW(${sent})-ROW(${headerRef(tables.tableOf(measure.register), measure.sent)})`;
  const late = `MAX(0,IF(ISNUMBER(${done}),${done},${NAMES.reportDate})-${last})`;
  // Nothing was sent, or one thing that surely is it.
  const isKnown = `SUMPRODUCT(${notFalse}*${sure(known)})=ISNUMBER(${done})*1`;
  return {
    pass: `(${sumOf(sure(isTrue, known, inTime))}>0)*1`,
    missing: `(1-${pass})*(SUMPRODUCT(${notFalse}*${sure(known, inTime)})>0)`,
    fail: `(1-${pass}-${missing})*(${last}<${NAMES.reportDate})`,
    notDue: `1-${pass}-${missing}-${fail}`,
    anything: "1",
    done: `IF(${sumOf(surely)}=1,INT(INDEX(${sent},SUMPRODUCT(${surely}*(${row})))),"")`,
    daysLate: {
      low: `IF(${fail}>0,IF(${isKnown},${late},1),0)`,
      high: `IF(${pass}>0,0,${late})`,
    },
  };
}

/** Sent in the year by the report date; and early enough. */
export function deadlineLooks({ sent, before }: DeadlineMeasure, { column }: TableRef) {
  const day = column(sent);
  return {
    known: looks.between(day, NAMES.yearStart, NAMES.reportDate),
    inTime: `(${day}<${lastDay(before)}+1)`,
  };
}

/** The last day that is early enough, by the setting. */
export function lastDay({ month, date }: DayOfYear): string {
  const day = `DATE(YEAR(${NAMES.yearStart}),${String(month)},${String(date)})`;
  return `(${day}-(${NAMES.onTheDay}<>${quote(ON_THE_DAY)}))`;
}
