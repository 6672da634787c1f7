import type { Span } from "../../campaign/span";
import { pointsTexts } from "../pointsTexts";
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
  present: (what) => `${what} (in use)`,
  asOf: (span, year, day) => `${wordsBefore(span)}${String(year)}. Entries up to ${day}`,
  points: (shown) => pointsTexts(shown, "en-US", { of: "points assigned", rank: "rank" }).join(" · "),
  remarks: (count) => `${String(count)} scores to look at before printing.`,
  firstRemark: "Go to the first one",
};

function wordsBefore(span: Span): string {
  if (span === "year") return "";
  return span.startsWith("M") ? `${periods[span]} ` : `${periods[span]} of `;
}
