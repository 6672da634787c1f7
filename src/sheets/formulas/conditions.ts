import type { Condition } from "../../campaign/measure";
import { blank, equalsAny, looks, not, product, sure } from "./arrays";
import { NAMES, otherValues, type TableRef } from "./references";

/** A condition over a table: looks that hold where it is surely true, and 0/1 where it is not surely false. */
export interface Truths {
  readonly isTrue: string;
  readonly notFalse: string;
}

/** Surely true for `sure`, together with other looks at the same rows. */
export function truthsOfAll(conditions: readonly Condition[], table: TableRef): Truths {
  const each = conditions.map((condition) => truths(condition, table));
  return {
    isTrue: product(each.map(({ isTrue }) => isTrue)),
    notFalse: product(each.map(({ notFalse }) => notFalse)),
  };
}

/** 1 while the first half of the year is what is reviewed. */
export const FIRST_HALF = `(${NAMES.reportDate}<=DATE(YEAR(${NAMES.yearStart}),6,30))`;

function truths(condition: Condition, { register, start, column }: TableRef): Truths {
  switch (condition.kind) {
    case "in-period": {
      const x = column(condition.field);
      const isTrue = looks.inPeriod(x, start);
      return { isTrue, notFalse: not(sure(looks.number(x), not(isTrue))) };
    }
    case "any-in-period": {
      const [deciding, other] = condition.fields.map(column);
      // An error in one date must not hide the other.
      const either = `(${[deciding, other].map((x = "") => sure(looks.inPeriod(x, start))).join("+")}>0)`;
      return { isTrue: either, notFalse: not(sure(looks.number(deciding ?? ""), not(either))) };
    }
    case "present": {
      const from = column(condition.from);
      const until = column(condition.until);
      const stayed = `(${looks.blank(until)}+${looks.from(until, `${NAMES.reportDate}+1`)})`;
      const came = looks.byReportDate(from);
      return {
        isTrue: `${came}*${stayed}`,
        notFalse: `${not(sure(looks.number(from), not(came)))}*${not(sure(looks.byReportDate(until)))}`,
      };
    }
    case "one-of": {
      const x = column(condition.field);
      const others = otherValues(register, condition.field, condition.values);
      return {
        isTrue: looks.equals(x, condition.values),
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
    case "names": {
      const named = looks.equals(column(condition.field), [condition.is]);
      return { isTrue: named, notFalse: sure(named) };
    }
    case "this-year": {
      const x = column(condition.field);
      const isTrue = `(${x}=YEAR(${NAMES.yearStart}))`;
      return { isTrue, notFalse: not(sure(looks.number(x), not(isTrue))) };
    }
    case "this-review": {
      const x = column(condition.field);
      const { half, whole } = condition;
      const inReview = (first: string, second: string) =>
        `(${looks.equals(x, [first])}*${FIRST_HALF}+${looks.equals(x, [second])}*(1-${FIRST_HALF}))`;
      const others = otherValues(register, condition.field, [half, whole]);
      const wrong = [sure(inReview(whole, half)), ...(others.length === 0 ? [] : [equalsAny(x, others)])];
      return { isTrue: inReview(half, whole), notFalse: wrong.map(not).join("*") };
    }
  }
}
