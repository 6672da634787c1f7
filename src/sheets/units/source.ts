import type { Part } from "../../campaign/campaign";
import { registerOf } from "../../campaign/campaign";
import type { UnitMeasure } from "../../campaign/units";
import type { CountFormulas, PartCells } from "../formulas/counts";
import { lastDay } from "../formulas/deadline";
import { type FormulaTables, NAMES, quote } from "../formulas/references";
import { countsBlankRows } from "../formulas/units";
import { LINE_WORDS, OF_NO_UNIT } from "./words";
import { type UnitLayout, unitLayout, type UnitLine, type UnitPart, unitPlaces } from "./layout";

/** The counts of a part for all units together, from the counts by unit; null where it is not taken by unit. */
export function countedByUnit({ id }: Part, { campaign }: FormulaTables): CountFormulas | null {
  const layout = unitLayout(campaign);
  const found = layout?.parts.find(({ part }) => part.id === id);
  if (!layout || !found) return null;
  return found.measure.kind === "deadline" ? sentSums(found, layout) : rowSums(found, layout, campaign);
}

function rowSums(
  { part, measure }: UnitPart,
  layout: UnitLayout,
  campaign: FormulaTables["campaign"],
): CountFormulas {
  const places = unitPlaces(layout);
  const counts = places.lines(places.columnOf(part));
  const sum = (word: string, column = counts) => `SUMIFS(${column},${places.outcomes()},${quote(word)})`;
  const register = registerOf(campaign, measure.register);
  const blank = places.blankRows(register.id);
  const dated = places.lines(places.anythingColumn(register, part));
  return {
    pass: sum(LINE_WORDS.pass),
    fail: sum(LINE_WORDS.fail),
    missing: `${sum(LINE_WORDS.missing)}+${sum(OF_NO_UNIT)}${countsBlankRows(measure) ? `-${blank}` : ""}`,
    notDue: sum(LINE_WORDS.notDue),
    anything:
      register.date === undefined
        ? `SUM(${counts})-${blank}`
        : `${sum(LINE_WORDS.pass, dated)}+${sum(OF_NO_UNIT, dated)}`,
  };
}

/** One question for each unit: what stands in the lines is how many entries answer it so. */
function sentSums({ part, measure }: UnitPart, layout: UnitLayout): CountFormulas {
  const places = unitPlaces(layout);
  const column = places.columnOf(part);
  const apart = 2;
  const end = layout.lineCount - 1 - apart;
  const isFirst = `(${places.outcomes(0, end)}=${quote(LINE_WORDS.pass)})`;
  const surely = places.lines(column, 0, end);
  const pass = `SUMPRODUCT(${isFirst}*(${surely}>0))`;
  const missing = `SUMPRODUCT(${isFirst}*(${surely}=0)*(${places.lines(column, apart)}>0))`;
  const open = `(${String(layout.units.length)}-${pass}-${missing})`;
  return {
    pass,
    missing,
    fail: `${open}*(${lastOf(measure)}<${NAMES.reportDate})`,
    notDue: `${open}*(${lastOf(measure)}>=${NAMES.reportDate})`,
    anything: "1",
    done: quote(""),
  };
}

type Answer = Exclude<UnitLine, "out">;

/** What one unit counts, as pieces of formulas. */
export function countsOfUnit(
  { part, measure }: UnitPart,
  unit: number,
  layout: UnitLayout,
): Pick<PartCells, Answer | "scope" | "anything"> {
  const places = unitPlaces(layout);
  const line = (which: Answer) => places.count(part, unit, which);
  if (measure.kind === "deadline") {
    const open = `(${line("pass")}=0)*(${line("missing")}=0)`;
    return {
      pass: `(${line("pass")}>0)`,
      missing: `(${line("pass")}=0)*(${line("missing")}>0)`,
      fail: `${open}*(${lastOf(measure)}<${NAMES.reportDate})`,
      notDue: `${open}*(${lastOf(measure)}>=${NAMES.reportDate})`,
      scope: `(1-${open}*(${lastOf(measure)}>=${NAMES.reportDate}))`,
      anything: "1",
    };
  }
  const register = layout.registers.find(({ id }) => id === measure.register);
  if (!register) throw new Error(`no line for ${measure.register}`);
  return {
    pass: line("pass"),
    notDue: line("notDue"),
    missing: line("missing"),
    fail: line("fail"),
    scope: `(${line("pass")}+${line("missing")}+${line("fail")})`,
    anything: places.anythingOf(register, part, unit),
  };
}

function lastOf(measure: UnitMeasure): string {
  return measure.kind === "deadline" ? lastDay(measure.before) : "0";
}
