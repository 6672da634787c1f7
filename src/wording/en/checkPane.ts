import type { CheckPaneWording, UnseenKind } from "../checkPane";

const number = (value: number) => value.toLocaleString("en-US");
const many = (count: number, one: string, more = `${one}s`) => `${number(count)} ${count === 1 ? one : more}`;

const UNSEEN: readonly (readonly [UnseenKind, (count: number) => string])[] = [
  ["spaces", (count) => many(count, "space too many", "spaces too many")],
  ["lacking", (count) => many(count, "missing space")],
  ["odd", (count) => many(count, "odd space")],
  ["breaks", (count) => many(count, "line break too many", "line breaks too many")],
  ["hidden", (count) => many(count, "hidden character")],
  ["apart", (count) => many(count, "letter with an accent typed apart", "letters with accents typed apart")],
  [
    "strange",
    (count) => many(count, "foreign letter that looks Vietnamese", "foreign letters that look Vietnamese"),
  ],
];

export const checkPane: CheckPaneWording = {
  worklist: "Make the list Việc cần làm",
  mark: {
    open: "It is right",
    openFor: (place) => `It is right, ${place}`,
    promise:
      "This cell is not minded again until it is changed. The reason is kept on the sheet Đã kiểm tra.",
    reason: "Why it is right",
    reasonMissing: "Please say why this is right.",
    name: "Checked by",
    nameMissing: "Please give the name of who checked this.",
    save: "Save",
    cancel: "Cancel",
    marked: (cell, left) =>
      left === 0
        ? `${cell} is noted as right, that was the last.`
        : `${cell} is noted as right, ${number(left)} left.`,
  },
  rules: {
    title: "What is checked",
    back: "Back",
    intro:
      "Every rule has a level of its own. The centre can change it or switch a rule off; what is chosen is written on the sheet Cấu hình and travels with the workbook.",
    groups: {
      sheets: "Sheets and columns",
      texts: "Text",
      dates: "Dates",
      numbers: "Numbers",
      identities: "Identity numbers and people",
      entries: "Rows and each other",
    },
    count: (rules) => (rules === 1 ? "1 rule" : `${number(rules)} rules`),
    says: "It says",
    todo: "To do",
    wrong: "Minded",
    right: "Not minded",
    blank: "(blank)",
    typed: "(typed as text)",
    calculated: "(a formula)",
    level: "Level",
    levels: { error: "Error", warning: "Warning", note: "Note", off: "Not checked" },
    asMade: (level) => `As made (${level})`,
    changed: (title, level) => `${title}: ${level}.`,
    fixed: "The sheet Cấu hình of this workbook has no table of levels, so all rules keep their own.",
  },
  repair: {
    title: "Repair what is certain",
    back: "Back to the list",
    lookBack: "See the last repair",
    intro:
      "These cells can mean one thing only. Nothing in the workbook changes until you click Repair, and it can be undone afterwards.",
    summary: (cells) => `${many(cells, "cell")} can be repaired at once`,
    nothing: "No cell can be repaired at once. Please go through the list and correct the workbook.",
    renewed:
      "The workbook has changed since, so the list was made anew. Please look at it again, then click Repair.",
    again: "See what can be repaired",
    label: "Cells to be repaired",
    chosen: (chosen, total) => `${number(chosen)} of ${number(total)} chosen`,
    chooseAll: (count) => `Choose all ${number(count)}`,
    chooseRow: (sheet, cell, field) => `Repair ${sheet} · ${cell}, ${field}`,
    more: (count) => `${number(count)} more of this kind are not shown; Choose all repairs these too.`,
    before: "Says now",
    after: "Becomes",
    blank: "blank",
    byColumn: "Read by the other rows of the column; please look closely before you choose it.",
    unseen: (counts) => {
      const parts = UNSEEN.filter(([kind]) => counts[kind] > 0).map(([kind, say]) => say(counts[kind]));
      return `The cell has ${parts.join(", ")}.`;
    },
    sameLook: {
      date: "Looks the same, but the cell holds a text and will hold a date.",
      number: "Looks the same, but the cell holds a text and will hold a number.",
      other: "Looks the same; only whether the cell holds a text or a number changes.",
    },
    repair: (cells) => `Repair ${many(cells, "cell")}`,
    nothingChosen: "No cell is chosen.",
    repaired: (cells) =>
      cells === 0 ? "No cell was repaired." : `${many(cells, "cell was", "cells were")} repaired.`,
    formulas: (cells) =>
      `${many(cells, "cell holds a formula and was", "cells hold formulas and were")} left alone:`,
    changed: (cells) =>
      `${many(cells, "cell was", "cells were")} changed since this was shown, and left alone.`,
    undo: "Undo this repair",
    rest: "See the rest",
    toList: "See the new list",
    rechecking: "Checking again…",
    last: {
      heading: "Last repair",
      finished: (when, cells) => `On ${when}, ${many(cells, "cell was", "cells were")} repaired.`,
      cutOff: (when) => `On ${when}, repairing was cut off in the middle. Please undo it and repair again.`,
      undo: "Undo",
      undone: (cells) =>
        cells === 0
          ? "No cell had to be brought back."
          : `${many(cells, "cell is", "cells are")} as before again.`,
      kept: (cells) => `${many(cells, "cell was", "cells were")} changed since, and left alone:`,
    },
  },
};
