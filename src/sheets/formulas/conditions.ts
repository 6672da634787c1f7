import type { Condition } from "../../campaign/measure";
import { blank, byReportDate, equalsAny, inPeriod, not, product, sure } from "./arrays";
import { NAMES, otherValues, type TableRef } from "./references";

/** A condition over a table, as arrays of 0 and 1: surely true, and not surely false. */
export interface Truths {
  readonly isTrue: string;
  readonly notFalse: string;
}

export function truthsOfAll(conditions: readonly Condition[], table: TableRef): Truths {
  const each = conditions.map((condition) => truths(condition, table));
  return {
    isTrue: product(each.map(({ isTrue }) => isTrue)),
    notFalse: product(each.map(({ notFalse }) => notFalse)),
  };
}

function truths(condition: Condition, { register, column }: TableRef): Truths {
  switch (condition.kind) {
    case "in-period": {
      const x = column(condition.field);
      return { isTrue: inPeriod(x), notFalse: `(1-ISNUMBER(${x})+${inPeriod(x)})` };
    }
    case "any-in-period": {
      const [deciding, other] = condition.fields;
      const either = `(${inPeriod(column(deciding))}+${inPeriod(column(other))}>0)`;
      return { isTrue: either, notFalse: `(1-ISNUMBER(${column(deciding)})*(1-${either}))` };
    }
    case "present": {
      const from = column(condition.from);
      const until = column(condition.until);
      const stayed = sure(`(${until}="")+ISNUMBER(${until})*(${until}>=${NAMES.reportDate}+1)`);
      return {
        isTrue: `${byReportDate(from)}*${stayed}`,
        notFalse: `(1-ISNUMBER(${from})+${byReportDate(from)})*${not(byReportDate(until))}`,
      };
    }
    case "one-of": {
      const x = column(condition.field);
      const others = otherValues(register, condition.field, condition.values);
      return {
        isTrue: equalsAny(x, condition.values),
        notFalse: others.length === 0 ? "1" : not(equalsAny(x, others)),
      };
    }
    case "not": {
      const other = not(equalsAny(column(condition.field), [condition.value]));
      return { isTrue: other, notFalse: other };
    }
    case "filled": {
      const filled = not(blank(column(condition.field)));
      return { isTrue: filled, notFalse: filled };
    }
  }
}
