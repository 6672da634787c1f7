import type { Test } from "../../campaign/measure";
import { fieldOf, isDateKind } from "../../registers/register";
import { blank, looks, not, sure } from "./arrays";
import { NAMES, otherValues, type TableRef } from "./references";

/** A test over a table, as looks for `sure`. What neither passes nor fails nor is not due is missing. */
export interface TestLooks {
  readonly pass: string;
  /** Absent = never. */
  readonly fail?: string;
  /** Where there is one, `pass` and it are 0 or 1 for sure. */
  readonly notDue?: string;
  /** Both look at one cell alone and ask for what it says. */
  readonly isOneCell?: true;
}

export function testLooks(test: Test, table: TableRef): TestLooks {
  const { register, start, column } = table;
  switch (test.kind) {
    case "is": {
      const x = column(test.field);
      const others = otherValues(register, test.field, [test.value]);
      return {
        pass: looks.equals(x, [test.value]),
        ...(others.length === 0 ? {} : { fail: looks.equals(x, others) }),
        isOneCell: true,
      };
    }
    case "given":
      return { pass: readable(test.field, table) };
    case "dated-in-period":
      return { pass: looks.inPeriod(column(test.field), start) };
    case "done": {
      const done = looks.byReportDate(column(test.field));
      return { pass: done, fail: not(sure(done)) };
    }
    case "updated-since":
      return updatedSince(test, table);
    case "on-time":
      return onTime(test, table);
  }
}

function updatedSince(test: Extract<Test, { kind: "updated-since" }>, { column }: TableRef): TestLooks {
  const changed = column(test.changed);
  const updated = column(test.updated);
  const later = sure(looks.from(changed, `${NAMES.reportDate}+1`));
  const isChanged = looks.byReportDate(changed);
  const isUpdated = sure(isChanged, looks.byReportDate(updated), `(${updated}>=INT(${changed}))`);
  return {
    pass: `(${blank(changed)}+${later}+${isUpdated})`,
    fail: `(${sure(isChanged)}-${isUpdated})`,
  };
}

function onTime(test: Extract<Test, { kind: "on-time" }>, { column }: TableRef): TestLooks {
  const due = column(test.due);
  const done = column(test.done);
  const isDone = looks.byReportDate(done);
  const open = not(sure(isDone));
  const inTime = sure(looks.number(due), isDone, `(${done}<INT(${due})+1)`);
  const late = sure(looks.number(due), isDone, `(${done}>=INT(${due})+1)`);
  const overdue = sure(looks.before(due, NAMES.reportDate), open);
  const toCome = sure(looks.from(due, NAMES.reportDate), open);
  const passes = [
    inTime,
    ...(test.undated === "pass" ? [blank(due)] : []),
    ...(test.open === "pass" ? [toCome] : []),
  ];
  return {
    pass: passes.length === 1 ? inTime : `(${passes.join("+")})`,
    fail: `(${late}+${overdue})`,
    ...(test.open === "not-due" ? { notDue: toCome } : {}),
  };
}

function readable(label: string, { register, column }: TableRef): string {
  const { kind, values } = fieldOf(register, label);
  if (kind === "list") return looks.equals(column(label), values);
  return isDateKind(kind) ? looks.number(column(label)) : not(blank(column(label)));
}
