import type { OwnThing } from "../../campaign/ownThing";
import type { OwnPaneWording } from "../ownPane";

const number = (value: number) => value.toLocaleString("en-US");

function thing(of: OwnThing, name: string): string {
  if (of.kind === "department") return `department ${name}`;
  return of.kind === "register" ? `register ${name}` : `column ${name} of ${of.sheet}`;
}

function asked({ kind }: OwnThing, name: string, count: string, isOne: boolean): string {
  if (kind === "field") {
    return `The column “${name}” has ${count} filled ${isOne ? "cell" : "cells"}, which will stay in the register.`;
  }
  const entries = isOne ? "entry" : "entries";
  return kind === "register"
    ? `The register “${name}” has ${count} ${entries}, which will stay in its sheet.`
    : `The department “${name}” is named in ${count} ${entries} of the registers. They stay as they are, but its code is no longer in the list.`;
}

export const ownPane: OwnPaneWording = {
  title: "The centre's targets",
  back: "Back to setting up",
  intro:
    "Add, change and take out targets. All of it stands in the sheets Chỉ tiêu and Cách đo tự đặt and can be changed there too. Departments, columns and registers that are added stand in the sheets Phòng thêm and Cột và sổ tự đặt.",
  add: "Add a target",
  lists: "Open the sheet of columns, registers, departments",
  change: (id) => `Change target ${id}`,
  remove: (id) => `Take out target ${id}`,
  takeBack: (id) => `Take back target ${id}`,
  buttons: { change: "Change", remove: "Take out", takeBack: "Take back" },
  own: "own",
  removed: "taken out",
  asks: (id, scores) =>
    scores === 0
      ? `Take ${id} out of the scorecard? Its line stays in the sheet Chỉ tiêu, and it can be taken back at any time.`
      : `Take ${id} out of the scorecard? ${number(scores)} lines of scores have been given for it; they stay, do not count, and it can be taken back at any time.`,
  keep: "Leave it",
  yes: "Take it out",
  done: {
    saved: (id) => `Target ${id} is written. Make the scorecard again to see what it comes to.`,
    removed: (id) => `${id} is taken out. Make the scorecard again to see the change.`,
    takenBack: (id) => `${id} is back. Make the scorecard again to see the change.`,
    department: (name) => `Department ${name} is added.`,
    field: (label) => `Column ${label} is added; it is listed in the sheet Cột và sổ tự đặt.`,
  },
  additions: {
    department: "Add a department",
    departmentId: "Code of the department",
    departmentIdHint: "Short and in one word, such as KHTC.",
    departmentName: "Name of the department",
    field: "Add a column or a register",
    register: "In which register",
    newRegister: "A new register…",
    registerName: "Name of the new register",
    owner: "Department that keeps it",
    everybody: "All departments write in it",
    label: "Name of the column",
    kind: "What it holds",
    kinds: {
      text: "Text",
      number: "Number",
      whole: "Whole number",
      money: "Amount of money",
      date: "Date",
      month: "Month",
      yesNo: "Yes or no",
      list: "One of a list",
      person: "Code of a person",
    },
    values: "What can be chosen",
    valuesHint: "With semicolons between them, such as: Tốt; Khá; Trung bình.",
    required: "Every entry must have it",
    personal: "Personal data",
    personalHint: "Personal data never goes into the copy for superiors.",
    save: "Write it into this workbook",
    cancel: "Cancel",
  },
  added: {
    title: "Departments, columns and registers that were added",
    thing,
    out: (what) => `Take out ${what}`,
    back: (what) => `Take back ${what}`,
    asks: (of, name, count) =>
      `${asked(of, name, number(count), count === 1)} It can be taken back at any time.`,
    yes: "Take out now",
    no: "Cancel",
    outDone: (what) => `Taken out: ${what}. What was entered stays in the register.`,
    backDone: (what) => `Taken back: ${what}.`,
  },
  form: {
    adding: "New target",
    changing: (id) => `Change ${id}`,
    id: "Code",
    idHint: "Such as CTXH-8: letters, digits, dots or hyphens.",
    department: "Department",
    text: "What is asked",
    clause: "Clause",
    measure: "Measured by",
    register: "Register",
    silence: "People without an entry",
    types: "What must not happen",
    evidence: "Register that speaks of each person",
    evidenceSays: "In that register",
    scope: "Which rows count",
    test: "What passes",
    column: "Column",
    says: "Says",
    value: "Value",
    values: "Values",
    amounts: {
      done: "Column of what is done",
      plan: "Column of what is planned",
      amount: "Column of what is used",
      unit: "Unit",
    },
    addScope: "Add a condition of scope",
    addTest: "Add a condition to pass",
    drop: (line) => `Drop condition ${String(line)}`,
    dropShort: "Drop",
    choose: "Choose…",
    compare: "Compared",
    compares: { ">=": "at least the level", ">": "above the level", "<=": "at most the level" },
    percent: "Level (%)",
    count: "Level",
    when: "Judged",
    whens: { always: "in every period", "year-end": "at the year's end" },
    max: "Most points",
    inSheet: "This way of measuring is changed in the sheet Cách đo tự đặt.",
    save: "Write the target",
    cancel: "Cancel",
  },
  now: "Right now",
  counting: "Counting…",
  lacks: {
    part: (part) => `not enough to count yet, the part “${part}” is missing.`,
    blank: (field) => `not enough to count yet, please choose or write “${field}”.`,
    level: "not enough to count yet, please write the level, such as 90.",
    wrong: (field, value, choices) =>
      `“${value}” cannot be used for “${field}”; ` +
      (choices === undefined ? "please write it again." : `please choose one of: ${choices}.`),
  },
  verdicts: {
    exceeded: "▲ Exceeded",
    met: "✔ Met",
    "not-applicable": "– Not applicable",
    "not-due": "○ Not due",
    "not-enough-data": "? Not enough data",
    "not-met": "✘ Not met",
  },
  counts: ({ scope, pass, fail, missing, notDue }) =>
    `Of ${number(scope)} in scope: ${number(pass)} pass, ${number(fail)} fail, ${number(missing)} without data` +
    (notDue > 0 ? `; ${number(notDue)} not due.` : "."),
  copy: {
    title: "A workbook for another year",
    intro:
      "The new workbook has the same targets, levels, departments, columns, registers and settings; its registers are empty and nothing is scored.",
    year: "Its year",
    keep: "Take along the people who stay, from",
    make: "Make the new workbook",
    made: (rows, fileName) => `${fileName} is made with ${number(rows)} people. It is being downloaded.`,
  },
};
