import type { Test } from "../../campaign/measure";
import { fieldOf, isDateKind } from "../../registers/register";
import { blank, byReportDate, equalsAny, inPeriod, not, sure } from "./arrays";
import { NAMES, otherValues, type TableRef } from "./references";

/** A test over a table, as disjoint arrays of 0 and 1; what is none of them passes. Absent = never. */
export interface TestArrays {
  readonly fail?: string;
  readonly missing?: string;
  readonly notDue?: string;
}

export function testArrays(test: Test, table: TableRef): TestArrays {
  const { register, column } = table;
  switch (test.kind) {
    case "is": {
      const x = column(test.field);
      const fail = equalsAny(x, otherValues(register, test.field, [test.value]));
      return { fail, missing: `(1-${equalsAny(x, [test.value])}-${fail})` };
    }
    case "given":
      return { missing: not(readable(test.field, table)) };
    case "dated-in-period":
      return { missing: not(inPeriod(column(test.field))) };
    case "done":
      return { fail: not(byReportDate(column(test.field))) };
    case "on-time": {
      const due = column(test.due);
      const done = column(test.done);
      const open = not(byReportDate(done));
      const late = sure(
        `ISNUMBER(${due})*ISNUMBER(${done})*(${done}<${NAMES.reportDate}+1)*(${done}>=INT(${due})+1)`,
      );
      const overdue = `${sure(`ISNUMBER(${due})*(${due}<${NAMES.reportDate})`)}*${open}`;
      return {
        fail: `(${late}+${overdue})`,
        missing: test.undated === "pass" ? `(1-ISNUMBER(${due})-${blank(due)})` : `(1-ISNUMBER(${due}))`,
        ...(test.open === "not-due"
          ? { notDue: `${sure(`ISNUMBER(${due})*(${due}>=${NAMES.reportDate})`)}*${open}` }
          : {}),
      };
    }
  }
}

function readable(label: string, { register, column }: TableRef): string {
  const { kind, values } = fieldOf(register, label);
  if (kind === "list") return equalsAny(column(label), values);
  return isDateKind(kind) ? `ISNUMBER(${column(label)})` : not(blank(column(label)));
}
