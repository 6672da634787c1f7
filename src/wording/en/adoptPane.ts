import type { MonthFrom } from "../../adopting/grids";
import type { AdoptPaneWording } from "../adoptPane";

const number = (value: number) => value.toLocaleString("en-US");
const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;
const rows = (first: number, last: number) =>
  first === last ? `row ${number(first)}` : `rows ${number(first)} to ${number(last)}`;
const list = (texts: readonly string[]) => texts.join(", ");

const placeOfMonth = (from: MonthFrom) => {
  if (from.in === "name") return "the name of the sheet";
  return from.in === "days" ? `the days from ${from.cell} on` : `the title in ${from.cell}`;
};

export const adoptPane: AdoptPaneWording = {
  back: "Back to Set up",
  choose: {
    title: "Take over an existing sheet",
    intro:
      "Choose the sheet that the department keeps. Its rows are copied into a register; the sheet stays as it is.",
    here: "Sheets of this workbook",
    inFile: (file) => `Sheets of ${file}`,
    none: "There are no sheets besides those of the campaign.",
    like: (registers) => `like ${registers.join(" or ")}`,
    likeNone: "not clear which register",
    noHeader: "no column headings found, so it cannot be taken over",
    again: "Look at the sheets again",
    file: "Choose the department's Excel file",
    fileHint: "For a file that the department has mailed.",
    toHere: "Show the sheets of this workbook",
  },
  plan: {
    title: (sheet) => `Take over ${sheet}`,
    back: "Choose another sheet",
    register: "Into the register",
    chooseRegister: "Choose the register that it goes into.",
    header: (first, last) => `Column headings in ${rows(first, last)}.`,
    headerUnsure: (first, last) =>
      `The column headings seem to be in ${rows(first, last)}. Please look at the sheet before taking it over.`,
    entries: (entries, first, last) => `${count(entries, "entry", "entries")}, in ${rows(first, last)}.`,
    noEntries: "This sheet has no entries yet.",
    grid: (people, days, month, entries) =>
      `People and days of ${month}: ${count(people, "person", "people")}, ${count(days, "day", "days")}, ${count(entries, "cell", "cells")} that can be taken over. Each of them becomes a row of the register.`,
    gridUndated: (people, days) =>
      `People and days: ${count(people, "person", "people")}, ${count(days, "day", "days")}. It is not clear of which month.`,
    monthUnclear: "The sheet does not say clearly of which month and year it is. Please choose them.",
    monthFrom: (month, from) => `${month}, as said by ${from.map(placeOfMonth).join(" and ")}.`,
    monthChosen: (month, said) => `${month}, as you have chosen; the sheet says ${said}.`,
    otherMonth: "Choose another month",
    line: (field, value, cell) => `${field}: ${value} (from ${cell}).`,
    monthFirst: "Please choose the month and the year of the sheet.",
    known: (entries) => `${count(entries, "row was", "rows were")} taken over before and will not be again.`,
    repairs: (cells) => `${count(cells, "cell", "cells")} that can mean one thing only will be written so.`,
    uncalculated: (cells) =>
      `${count(cells, "cell has a formula", "cells have formulas")} without a value and will be blank. Open and save the file in Excel, then choose it again.`,
    columns: "What becomes of each column",
    columnCounts: (fields, own, out) =>
      `In the register: ${number(fields)}; of our own: ${number(own)}; left out: ${number(out)}.`,
    gridColumnCounts: (fields, others) =>
      `In the register: ${number(fields)}; left in the sheet: ${number(others)}.`,
    open: (columns) => `${count(columns, "column is", "columns are")} not clear yet: please choose.`,
    openToOwn: (columns) =>
      columns === 1 ? "Keep it as a column of our own" : `Keep all ${number(columns)} as columns of our own`,
    clashes: "Two columns are meant for the same column of the register: please choose again.",
    blank: (labels) => `Blank, not taken over: ${list(labels)}.`,
    unfilled: "Columns of the register that stay blank",
    required: "needed",
    doubts: (places) => `${count(places, "place", "places")} to look at in the sheet`,
    doubtKinds: {
      "mark-unknown": (said) => `It is not clear what “${said}” means; not taken over.`,
      "mark-changed": (said, known) =>
        `The register says “${known}”, the sheet “${said}” by now. Not taken over again; please correct it there.`,
      "other-month": (said, known) =>
        `Taken over for ${known} before, so not again for ${said}. If that was the wrong month, please undo it first; if the sheet is new, please write its month into the title.`,
      "no-such-day": (said) => `This month has no day ${said}; not taken over.`,
      nobody: (said) => `“${said}” stands beside nobody; not taken over.`,
      "sum-row": () => "A row of numbers alone, taken for totals; not taken over.",
      "detail-alone": (said) => `A note about “${said}”, which is not there any more; not taken over.`,
      "other-grid": () =>
        "Other people and days begin here and are not taken over. Please copy them to a sheet of their own first.",
      "person-unknown": (said) => `Nobody is called “${said}”; taken over without a code.`,
      "person-several": (said) => `Several could be “${said}”; taken over without a code.`,
    },
    leftOut: "Rows that are not taken over",
    leftOutKinds: {
      section: (lines) => count(lines, "heading of a group", "headings of groups"),
      total: (lines) => count(lines, "row of totals", "rows of totals"),
      "header-again": (lines) => count(lines, "repeated heading", "repeated headings"),
      beyond: (lines) => `${count(lines, "row", "rows")} below: signatures, remarks`,
    },
    moreRows: (lines) => `and ${number(lines)} more`,
    untouched: "The sheet stays as it is, and all of this can be undone.",
    adopt: (entries) => `Take over ${count(entries, "row", "rows")}`,
    nothingNew: "There is nothing new to take over.",
    changed: "The sheet has been changed, so it was looked at again. Please look through it before going on.",
  },
  column: {
    name: (letters) => `Column ${letters}`,
    noLabel: "without a heading",
    becomes: (letters, label) => `What column ${letters}, ${label}, becomes`,
    choose: "Please choose…",
    own: "A column of our own",
    out: "Leave out",
    stays: "Leave it in the sheet",
    couldBe: "Could be",
    otherFields: "Other columns of the register",
    other: "Not a column of the register",
    certainty: {
      sure: "certain",
      likely: "probably, please look",
      unclear: "not clear, please choose",
      own: "like no column of the register",
      remembered: "as last time",
      decided: "chosen by you",
    },
    clash: (fields) => `Another column becomes ${list(fields)} too. Each is filled from one place only.`,
    example: (texts) => `For example: ${texts.join("; ")}`,
  },
  marks: {
    heading: "What is marked",
    into: (field) => `Each mark goes into the column ${field} of the register:`,
    open: (marks) =>
      `${count(marks, "mark is", "marks are")} not clear. These cells are not taken over and stay as they are. Please choose a meaning to take them over.`,
    mark: ({ written, becomes, certainty, cells }) => {
      const unclear = certainty === "unclear" ? "not clear, not taken over" : "left out";
      const meaning = becomes.as === "out" ? unclear : (becomes.value ?? "blank");
      return `“${written}” → ${meaning} (${count(cells, "cell", "cells")})`;
    },
    cells: (cells) => count(cells, "cell", "cells"),
    example: (cell) => `for example ${cell}`,
    certainty: {
      decided: "your choice",
      remembered: "as the last time",
      legend: "as the sheet explains",
      usual: "as usual",
      unclear: "not clear",
    },
    becomes: (written, field) => `“${written}” in the column ${field} is`,
    choose: "Not clear, not taken over",
    blank: "Blank",
    out: "Leave out",
  },
  way: {
    heading: "How to take it over",
    copy: "Copy into the register",
    here: "Use this sheet itself",
    hereTold:
      "This sheet becomes the register: entries stay as they are, missing columns are added at their right, the blank sheet goes. Colours of single cells may go too.",
    hereUndone:
      "It can be undone, colours too. Only the look of single words in a header cell, and charts or rules that pointed to the blank sheet, do not come back. The list of columns stays.",
    hereKept: "Columns of your own and those left out stay where they are.",
    adoptHere: "Use this sheet as the register",
  },
  here: {
    became: (entries, sheet, register) =>
      `${sheet} is the register ${register} now, with ${count(entries, "row", "rows")}.`,
    untouched: "What stands below the headings is as it was. Please go on in this sheet.",
    added: (columns) => `Columns added at the right: ${list(columns)}.`,
    removed: (sheet) => `The blank sheet ${sheet} is gone.`,
    notDressed: "The sheet could not be tidied. Please use Tidy how registers look in Set up.",
    scorecard: {
      renewed: "The scorecard was made anew.",
      stale: "The scorecard could not be made anew. Please do so in Scorecard.",
    },
    open: "Go to the sheet",
    undo: "Undo: make the sheet what it was",
    undoStays: "Cells that were written or changed afterwards stay as they are and are listed.",
    finished: (when, sheet) => `${when}: ${sheet} became a register.`,
    undone: (sheet) => `${sheet} is as it was before.`,
    kept: (cells) =>
      `${count(cells, "cell was", "cells were")} written or changed afterwards and left as they are:`,
    looksStay: "The sheet keeps its look, which was set once more in the meantime.",
  },
  report: {
    added: (entries, register) => `${count(entries, "row was", "rows were")} taken over into ${register}.`,
    nothing: (register) => `There was nothing new; ${register} is as before.`,
    known: (entries) => `${count(entries, "row was", "rows were")} taken over before and left out.`,
    repaired: (cells) =>
      `${count(cells, "cell that could mean one thing only was", "cells that could mean one thing only were")} written so.`,
    untouched: (sheet) => `${sheet} is as it was. The column Nguồn says which cell each row came from.`,
    remembered: "What became of each column is kept on the sheet Cách nhận sổ for the next month.",
    notRemembered:
      "What became of each column could not be kept: the sheet Cách nhận sổ was changed. Delete it if it is not needed.",
    open: "Go to the new rows",
    undo: "Undo this",
    undoStays: "Undoing takes the rows out again; added columns and the sheet Cách nhận sổ stay.",
    another: "Take over another sheet",
  },
  last: {
    heading: "Last sheet taken over",
    finished: (when, cells) => `${when}: ${count(cells, "cell", "cells")} written.`,
    cutOff: (when) => `${when}: it was cut off in the middle. Undo it, then take the sheet over again.`,
    undo: "Undo",
    undone: (cells) =>
      cells === 0
        ? "There was nothing to take out."
        : `${count(cells, "cell was", "cells were")} taken out again.`,
    kept: (cells) =>
      `${count(cells, "cell", "cells")} in rows that were changed afterwards ${cells === 1 ? "was" : "were"} left alone:`,
  },
};
