import type { Condition } from "../campaign/measure";
import type { Period } from "../campaign/period";
import { isFirstHalf } from "../campaign/review";
import type { Entries } from "../registers/entries";
import { codeKey } from "../registers/entries";
import { fieldOf } from "../registers/register";
import { calendar } from "../registers/text/dates";

/** What a condition says of one entry: a cell that cannot be read decides nothing. */
export const FALSE = 0;
export const UNDECIDED = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNDECIDED | typeof TRUE;

/** Whether entry i is in: false as soon as one condition is false, true if all are. */
export function holdsAll(
  conditions: readonly Condition[],
  entries: Entries,
  period: Period,
): (entry: number) => Truth {
  const each = conditions.map((condition) => holds(condition, entries, period));
  const [first, second] = each;
  if (first && !second) return first;
  return (entry) => {
    let truth: Truth = TRUE;
    for (const one of each) {
      const next = one(entry);
      if (next < truth) truth = next;
      if (truth === FALSE) break;
    }
    return truth;
  };
}

/** What one condition says of entry i. */
export function holds(condition: Condition, entries: Entries, period: Period): (entry: number) => Truth {
  switch (condition.kind) {
    case "in-period": {
      const days = entries.days(condition.field);
      return (entry) => inPeriod(days[entry], period);
    }
    case "any-in-period": {
      const [deciding, other] = condition.fields.map((field) => entries.days(field));
      return (entry) => {
        if (inPeriod(other?.[entry], period) === TRUE) return TRUE;
        return inPeriod(deciding?.[entry], period);
      };
    }
    case "present": {
      const from = entries.days(condition.from);
      const until = entries.days(condition.until);
      const left = entries.filled(condition.until);
      return (entry) => {
        const came = known(from[entry], (day) => day <= period.reportDate);
        const stayed = left[entry] ? known(until[entry], (day) => day > period.reportDate) : TRUE;
        return came < stayed ? came : stayed;
      };
    }
    case "one-of": {
      const values = fieldOf(entries.register, condition.field).values;
      const wanted = values.map((value) => condition.values.includes(value));
      const choices = entries.choices(condition.field);
      return (entry) => {
        const choice = choices[entry] ?? -1;
        if (choice < 0) return UNDECIDED;
        return wanted[choice] ? TRUE : FALSE;
      };
    }
    case "not": {
      const unwanted = fieldOf(entries.register, condition.field).values.indexOf(condition.value);
      const choices = entries.choices(condition.field);
      return (entry) => (choices[entry] === unwanted ? FALSE : TRUE);
    }
    case "filled": {
      const filled = entries.filled(condition.field);
      return (entry) => (filled[entry] ? TRUE : FALSE);
    }
    case "names": {
      const wanted = codeKey(condition.is);
      const keys = entries.keys(condition.field);
      return (entry) => (keys[entry] === wanted ? TRUE : FALSE);
    }
    case "this-year": {
      const { year } = calendar(period.year.start);
      const values = entries.values(condition.field);
      return (entry) => {
        const value = values[entry];
        if (typeof value !== "number") return UNDECIDED;
        return value === year ? TRUE : FALSE;
      };
    }
    case "this-review": {
      const { field, half, whole } = condition;
      const value = isFirstHalf(period) ? half : whole;
      return holds({ kind: "one-of", field, values: [value] }, entries, period);
    }
  }
}

function inPeriod(day: number | undefined, period: Period): Truth {
  return known(day, (known) => known >= period.start && known <= period.reportDate);
}

function known(day: number | undefined, judge: (day: number) => boolean): Truth {
  if (day === undefined || Number.isNaN(day)) return UNDECIDED;
  return judge(day) ? TRUE : FALSE;
}
