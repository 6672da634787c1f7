import type { Span } from "../../campaign/span";
import { pointsTexts } from "../pointsTexts";
import { projectionTexts } from "../projectionTexts";
import type { ScorePaneWording } from "../scorePane";

const periods: ScorePaneWording["periods"] = {
  year: "Whole year",
  H1: "First half",
  H2: "Second half",
  "9M": "First nine months",
  Q1: "Quarter 1",
  Q2: "Quarter 2",
  Q3: "Quarter 3",
  Q4: "Quarter 4",
  M01: "January",
  M02: "February",
  M03: "March",
  M04: "April",
  M05: "May",
  M06: "June",
  M07: "July",
  M08: "August",
  M09: "September",
  M10: "October",
  M11: "November",
  M12: "December",
};

export const scorePane: ScorePaneWording = {
  period: "Reporting period",
  reportDate: "Entries up to",
  periods,
  units: (count) => `${String(count)} units with rows to look at`,
  noUnit: "No unit named",
  backToUnits: "Back to the units",
  phase: ({ first, last }) => `Phase ${String(first)} - ${String(last)}`,
  years: "The years of the phase, each judged by itself",
  yearMet: (year, met) =>
    met
      ? `${String(year)}: ${String(met.met)}/${String(met.assigned)} targets met`
      : `${String(year)}: not begun`,
  frozenYear: (day, differing) =>
    `, frozen ${day}`.trimEnd() +
    (differing.length > 0 ? `; counted again now, otherwise for ${differing.join(", ")}` : ""),
  present: (what) => `${what} (in use)`,
  asOf: (span, year, day) => `${wordsBefore(span)}${String(year)}. Entries up to ${day}`,
  points: (shown) => pointsTexts(shown, "en-US", { of: "points assigned", rank: "rank" }).join(" · "),
  meters: { targets: "Targets", points: "Points" },
  typePoints: (sheet) =>
    `Points that people give are typed on the sheet “${sheet}”; then make the scorecard again.`,
  remarks: (count) => `${String(count)} scores to look at before printing.`,
  firstRemark: "Go to the first one",
  notJudged: (count) =>
    count === 1
      ? "1 line of Chỉ tiêu is not judged: nothing says how to measure it."
      : `${String(count)} lines of Chỉ tiêu are not judged: nothing says how to measure them.`,
  notJudgedLine: (id, cell) => `${id} · ${cell}`,
  twelveMonths: "The twelve months",
  monthCell: (month, count, state) =>
    `Month ${String(month)}: ${count === null ? "" : `${String(count)}, `}${MONTHS[state]}`,
  projection: (projection) => {
    const { expected, range, need } = projectionTexts(projection, "en-GB");
    const spread = range === null ? "" : ` (${range})`;
    const wanted = `; to meet it, ${need.things} ${need.isWeekly ? "a week are needed" : "more are needed"}`;
    return `Expected by ${projection.by}, at the pace of the last 3 months: ${expected}${spread}${wanted}`;
  },
  outOfReach: ({ need, open }) =>
    `Out of reach within what is in scope now: ${String(need)} more are needed, ${String(open)} are left`,
};

function wordsBefore(span: Span): string {
  if (span === "year") return "";
  return span.startsWith("M") ? `${periods[span]} ` : `${periods[span]} of `;
}

const MONTHS = {
  reached: "level reached",
  short: "below the level",
  open: "not over yet",
  outside: "outside the period",
} as const;
