import type { Book } from "../campaign/book";
import type { Campaign, Part } from "../campaign/campaign";
import { registerOf } from "../campaign/campaign";
import type { DeadlineMeasure, RowsMeasure } from "../campaign/measure";
import { periodOf } from "../campaign/period";
import { isByUnit } from "../campaign/units";
import { holds, TRUE } from "./conditions";
import { deadlineTally, sentEntries } from "./deadline";
import { hasAnything, rowOutcomes } from "./rows";
import type { Tally } from "./tally";
import { FAIL, MISSING, NOT_DUE, OUT, PASS } from "./tests";

/** What a part counts for each unit, in the order of the campaign's units, and for all of them together. */
export interface UnitTallies {
  /** The sum of the units' counts, and of entries that name no unit: those are missing. */
  readonly all: Tally;
  readonly each: readonly Tally[];
}

/** Null where a part is not taken by unit. One pass over the entries, however many units there are. */
export function unitTallies(part: Part, whole: Book): UnitTallies | null {
  const { measure } = part;
  if (!isByUnit(measure, whole.campaign)) return null;
  const book = { ...whole, period: periodOf(part, whole.period) };
  return measure.kind === "deadline" ? sentByUnit(measure, book) : rowsByUnit(measure, book);
}

/** Position of the unit of each entry; -1 = none. */
export function unitOf(register: string, { campaign, entries }: Book): Int16Array {
  return entries(register).choices(registerOf(campaign, register).unit ?? "");
}

function rowsByUnit(measure: RowsMeasure, book: Book): UnitTallies {
  const { of } = rowOutcomes(measure, book);
  const unit = unitOf(measure.register, book);
  const counts = new Int32Array((unitsOf(book.campaign).length + 1) * OUTCOMES);
  for (let entry = 0; entry < of.length; entry++) {
    const outcome = of[entry] ?? OUT;
    if (outcome === OUT) continue;
    const place = ((unit[entry] ?? -1) + 1) * OUTCOMES + outcome;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const at = (place: number, anything: boolean): Tally => {
    const count = (outcome: number) => counts[place * OUTCOMES + outcome] ?? 0;
    return {
      pass: count(PASS),
      fail: count(FAIL),
      missing: count(MISSING),
      notDue: count(NOT_DUE),
      anything,
    };
  };
  const there = unitsWithAnything(measure.register, unit, book);
  const each = unitsOf(book.campaign).map((_, index) => at(index + 1, there[index] === 1));
  return { each, all: { ...sum([at(0, false), ...each]), anything: hasAnything(measure.register, book) } };
}

/** Four of them, as `Outcome` numbers them. */
const OUTCOMES = 4;

/** 1 for each unit that has people at all, or entries with a readable date in the period. */
function unitsWithAnything(id: string, unit: Int16Array, { campaign, entries, period }: Book): Uint8Array {
  const { date } = registerOf(campaign, id);
  const counts = date === undefined ? null : holds({ kind: "in-period", field: date }, entries(id), period);
  const there = new Uint8Array(unitsOf(campaign).length);
  for (let entry = 0; entry < unit.length; entry++) {
    if (!counts || counts(entry) === TRUE) there[unit[entry] ?? -1] = 1;
  }
  return there;
}

/** One question for each unit; what names no unit is nobody's. */
export function sentByUnit(measure: DeadlineMeasure, book: Book): UnitTallies {
  const unit = unitOf(measure.register, book);
  const sent = unitsOf(book.campaign).map((): ReturnType<typeof sentEntries> => []);
  for (const one of sentEntries(measure, book)) sent[unit[one.entry] ?? -1]?.push(one);
  const each = sent.map((entries) => deadlineTally(entries, measure, book));
  return { each, all: { ...sum(each), anything: true } };
}

function sum(tallies: readonly Tally[]): Omit<Tally, "anything"> {
  const of = (key: "pass" | "fail" | "missing" | "notDue") =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return { pass: of("pass"), fail: of("fail"), missing: of("missing"), notDue: of("notDue") };
}

function unitsOf({ units = [] }: Campaign): readonly string[] {
  return units;
}
