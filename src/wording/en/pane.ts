import type { Severity } from "../../checking/findings";
import type { PaneWording } from "../pane";
import { percent } from "../percent";

const number = (value: number) => value.toLocaleString("en-US");
const list = (items: readonly string[]) => items.join(", ");
const many = (count: number, one: string, more = `${one}s`) => `${number(count)} ${count === 1 ? one : more}`;

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ["error", "error"],
  ["warning", "warning"],
  ["note", "note"],
];

export const pane: PaneWording = {
  product: "Sổ Chỉ Tiêu",
  language: "English",
  steps: { setup: "Set up", check: "Check", score: "Scorecard", exchange: "Send & receive" },
  stepsLabel: "Steps",
  number,
  share: (ratio, level) => percent("en-US", ratio, level),
  verdicts: {
    exceeded: "▲ Exceeded",
    met: "✔ Met",
    "not-applicable": "– Not applicable",
    "not-due": "○ Not due",
    "not-enough-data": "? Not enough data",
    "not-met": "✘ Not met",
  },
  place: (sheet, cell) => `${sheet} · ${cell}`,
  showMore: (count) => `Show ${number(count)} more`,
  openSheet: (sheet) => `Open the sheet ${sheet}`,
  copyFor: (department) =>
    `This is the copy for ${department}. Please write in its registers, save it and send it back; setting up, scoring and taking in are done in the centre's workbook.`,
  working: {
    stages: {
      starting: "Getting ready…",
      reading: "Reading the registers…",
      judging: "Looking through them…",
      writing: "Writing into the workbook, please wait…",
    },
    cellBeingEdited: "Excel is waiting for a cell to be finished. Please press Enter in that cell.",
    percentDone: (done) => `${number(done)}%`,
    cancel: "Cancel",
    stopped: "Stopped. The workbook is as it was.",
    again: "Try again",
    close: "Close",
    goToCell: (cell) => `Go to cell ${cell}`,
    unexpected:
      "Something unforeseen happened, so this is not finished. Please try again; if it stays so, close this pane and open it again from the Sổ Chỉ Tiêu tab.",
    lost: (sheet, what) =>
      `The sheet “${sheet}” was made anew, so it could not keep its ${list(what.map((one) => LOST[one]))}.`,
  },
  setup: {
    choose: "Choose a campaign",
    year: (year) => `Year ${String(year)}`,
    size: (departments, targets, registers) =>
      `${many(departments, "department")} · ${many(targets, "target")} · ${many(registers, "register")}`,
    promise: (sheets) =>
      `${many(sheets, "sheet")} will be added to this workbook; the sheets that are there stay as they are.`,
    otherYear: (year) =>
      `This campaign is about ${String(year)}. Once set up, change “Năm” and “Ngày chốt số liệu” on the sheet “Cấu hình” to the year you need.`,
    start: "Set up",
    added: (sheets) => `${many(sheets, "sheet was", "sheets were")} added. You can start typing.`,
    nothingAdded: "All sheets are there already, nothing had to be added.",
    begin: (sheet) => `Open ${sheet} and start typing`,
    reportDate: (day) => `Entries up to ${day}`,
    registers: "The registers",
    everybody: "Kept by all",
    entries: (count) => many(count, "entry", "entries"),
    noTable: "not there",
    lacking: (sheets) => `The workbook lacks ${many(sheets.length, "sheet")}: ${list(sheets)}.`,
    addLacking: "Add what is lacking",
    adopt: "Take over an existing sheet",
    format: "Tidy how registers look",
    grid: "Make a month's sheet",
    own: "The centre's targets",
  },
  check: {
    rules: "What is checked",
    intro: "Looks for what is wrong or lacking in the registers. Checking changes nothing in the workbook.",
    start: "Check",
    again: "Check again",
    noCampaign: "This workbook has no campaign yet. Please set it up first.",
    toSetup: "Go to Set up",
    summary: (total, bySeverity) => {
      const parts = SEVERITIES.filter(([severity]) => bySeverity[severity] > 0).map(([severity, word]) =>
        many(bySeverity[severity], word),
      );
      return `${many(total, "thing")} to look at: ${list(parts)}`;
    },
    nothing: "Nothing has to be corrected. You can make the scorecard.",
    toScore: "Go to Scorecard",
    group: (count) => many(count, "place"),
    more: (count) => `${number(count)} more will show as these are corrected.`,
    next: "Next finding",
    previous: "Previous finding",
    at: (position, total) => `${number(position)}/${number(total)}`,
    correctedCell: (cell, left) =>
      left === 0 ? `${cell} is corrected, that was the last.` : `${cell} is corrected, ${number(left)} left.`,
    corrected: (count, left) =>
      left === 0
        ? `${number(count)} corrected, those were the last.`
        : `${number(count)} corrected, ${number(left)} left.`,
    appeared: (count, total) => `${number(count)} more to look at, ${number(total)} in all.`,
    write: "Write the list to the sheet Lỗi dữ liệu",
    written: (sheet) => `The list is on the sheet “${sheet}”.`,
  },
  score: {
    start: "Make the scorecard",
    again: "Make the scorecard again",
    summary: (met, assigned) => `${number(met)} of ${many(assigned, "target")} met`,
    departmentMet: (met, assigned) => `${number(met)}/${number(assigned)} met`,
    targets: "The targets",
    coverage: (known, scope) => `known for ${number(known)}/${number(scope)}`,
    shareOfKnown: (share, known) => `${share} of the ${number(known)} reported`,
    counted: (count, level) => `${number(count)} there, ${number(level)} wanted`,
    atMost: (count, level) =>
      level === 0
        ? count === 0
          ? "none happened"
          : `${number(count)} happened`
        : `${number(count)} happened, ${number(level)} allowed`,
    signedMonths: (signed, months) => `${number(signed)}/${many(months, "month")} signed`,
    perMonth: (reached, months, level) =>
      `${number(reached)}/${many(months, "month")} reached it (${number(level)} a month wanted)`,
    inMonth: (month, count) => `${number(count)} in ${month}`,
    sent: (day) => `sent ${day}`,
    notSent: "not sent",
    wanted: (level, isStrict) => `${isStrict ? "more than " : ""}${level} wanted`,
    gap: (count) => `${number(count)} short`,
    allowance: (count) => `${number(count)} more may fail`,
    missing: (count) => `${number(count)} not reported`,
    notDue: (count) => `${number(count)} not due`,
    showRows: "Show the rows",
    showRowsOf: (part) => `Show the rows: ${part}`,
  },
  rows: {
    back: "Back to the scorecard",
    summary: (total) => `${many(total, "row")} failed or not reported`,
    nothing: "No row is left that failed or is not reported.",
    outcomes: { fail: "Failed", missing: "Not reported" },
    more: (count) => `${number(count)} more will show as these are done.`,
  },
  sign: {
    heading: "Nothing happened: sign",
    intro:
      "A month in which nothing happened has to be signed by somebody of the department. Until then its target lacks data.",
    signedBy: "Signed by",
    signedByMissing: "Please write who signs.",
    unsigned: (months) => `Not signed: ${list(months)}`,
    signs: (types) => `Signs that there was none of: ${list(types)}.`,
    happened: (month, types) => `In ${month} this did happen and cannot be signed: ${list(types)}.`,
    sign: (months) => `Sign ${many(months, "month")}`,
    signFor: (months, department) => `Sign ${many(months, "month")}, ${department}`,
    signMonth: (month) => `Sign ${month}`,
    eachMonth: "Sign month by month",
    signed: (rows) => `${many(rows, "row was", "rows were")} written. Make the scorecard again to see it.`,
    allSigned: "All finished months are signed.",
  },
};

const LOST = {
  comments: "comments",
  drawings: "drawings and charts",
  pivot: "pivot table",
  signature: "digital signature",
  other: "other things",
};
