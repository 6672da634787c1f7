import type { OwnPaneWording } from "../ownPane";

const number = (value: number) => value.toLocaleString("en-US");

export const ownPane: OwnPaneWording = {
  title: "The centre's targets",
  back: "Back to setting up",
  intro:
    "Add, change and take out targets. All of it stands in the sheets Chỉ tiêu and Cách đo tự đặt and can be changed there too. Columns, registers and departments are added in the sheets Cột và sổ tự đặt and Phòng thêm; make the scorecard afterwards.",
  add: "Add a target",
  lists: "Add columns, registers, departments in the sheet",
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
