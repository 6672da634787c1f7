import type { ExchangePaneWording } from "../exchangePane";

const number = (value: number) => value.toLocaleString("en-US");
const many = (count: number, one: string, more = `${one}s`) => `${number(count)} ${count === 1 ? one : more}`;

export const exchangePane: ExchangePaneWording = {
  choices: {
    superior: {
      title: "Send to superiors",
      what: "The scorecard and its counts. No name and no data of any person.",
    },
    departments: {
      title: "Send to departments",
      what: "A file for each department with its registers, to be filled in and sent back.",
    },
    receive: {
      title: "Take in what came back",
      what: "See what the departments added and changed, and choose what goes into this workbook.",
    },
  },
  choose: "What would you like to do?",
  back: "Back",
  last: {
    heading: "Taken in last",
    finished: (when, cells) => `On ${when}, ${many(cells, "cell was", "cells were")} written here.`,
    cutOff: (when) => `On ${when}, writing was cut off in the middle. Please undo it and take it in again.`,
    undo: "Undo",
    undone: (cells) =>
      cells === 0
        ? "No cell had to be brought back."
        : `${many(cells, "cell is", "cells are")} as before again.`,
    kept: (cells) => `${many(cells, "cell was", "cells were")} changed since, and left alone:`,
  },
  copy: {
    open: "Open the copy",
    openFor: (department) => `Open the copy, ${department}`,
    opened: "The copy is open as a new workbook. Please save it and attach it to your mail.",
    download: "Download",
    downloadFor: (department) => `Download, ${department}`,
    downloading: (files) =>
      `${many(files, "file")} handed over for download. Please look in your downloads folder.`,
    notThere: "Where is the copy?",
    advice: [
      "On a Mac the new workbook may open behind this window.",
      "Where your office does not allow opening it from here, please use Download.",
      "In Excel on a Mac, Download may do nothing. Then please open the copy and save the workbook that opens.",
    ],
    mail: "Mail to go with it",
    subject: "Subject",
    body: "Text",
    copyText: "Copy",
    copyTextOf: (what) => `Copy: ${what}`,
    copied: "Copied",
    selected: "The text is selected, please press Ctrl+C to copy it (on a Mac: Command+C).",
    password: "Set a password for the file",
    passwordAdvice: [
      "This pane cannot set a password for you.",
      "In the workbook that opened, choose File > Info > Protect Workbook > Encrypt with Password (on a Mac: File > Passwords).",
      "Please tell the password by phone, not in the mail.",
    ],
  },
  superior: {
    intro: "The copy holds counts and results only, and no row of any register.",
    staysBehind: (cells) => `What stays in this workbook: ${many(cells, "cell")}`,
    sensitive: (columns, cells) =>
      `Among them ${many(columns, "column")} with personal data: ${many(cells, "cell")}`,
    nothingSensitive: "No personal data has been written yet.",
    cells: (count) => many(count, "cell"),
    make: "Make the copy for superiors",
    again: "Make the copy again",
    made: "The copy for superiors is ready. It is noted on the sheet Nhật ký trao đổi.",
  },
  departments: {
    intro: "Each department gets a file with its registers and its own rows only.",
    ids: "Rows without a Mã dòng are given one in this workbook, so that they are known when they come back.",
    choose: "The departments",
    holds: (sheets, rows) => `${many(sheets, "register")} · ${many(rows, "row")}`,
    rows: (count) => many(count, "row"),
    unplaced: (rows) =>
      `${many(rows, "row does", "rows do")} not say which department ${rows === 1 ? "it belongs" : "they belong"} to and will stay here. Please choose a department there, and make the copies afterwards.`,
    columns: "Columns in the copies",
    columnSets: {
      full: {
        name: "All columns",
        means: "The department can fill in every column. The file holds names and personal data.",
      },
      codes: {
        name: "Codes only, no names and no personal data",
        means:
          "The department works by code. Columns that were not sent stay as they are when it comes back.",
      },
    },
    personal:
      "Copies with all columns hold personal data of the residents. Send them to their department only, and to nobody else.",
    make: (copies) => `Make ${many(copies, "copy", "copies")}`,
    nobody: "Please choose at least one department.",
    again: "Make the copies again",
    made: (copies) =>
      `${many(copies, "copy is", "copies are")} ready, and noted on the sheet Nhật ký trao đổi.`,
    downloadAll: "Download all",
  },
  receive: {
    intro:
      "Choose the files that the departments sent back. Nothing changes here until you take something in.",
    choose: "Choose files",
    chooseAgain: "Choose other files",
    drop: "or drop them on this pane",
    dropNow: "Let go to look into them",
    sentFor: (department, day) =>
      day === null ? `Copy for ${department}` : `Copy for ${department}, sent on ${day}`,
    unknownSender: "It is not known where this file comes from",
    counts: (counts) => counts.map(({ kind, count }) => `${kind} ${number(count)}`).join(" · "),
    same: "Nothing differs from this workbook.",
    notes: (count) => `${many(count, "thing")} to know about this file`,
    summary: (files, changes) =>
      changes === 0
        ? `Looked into ${many(files, "file")}: nothing differs from this workbook.`
        : `Looked into ${many(files, "file")}: ${many(changes, "change")}.`,
  },
  changes: {
    label: "The changes",
    means: {
      added: "Rows in a file that are not here yet.",
      changed: "Changed by the department, and here still as it was sent.",
      deleted: "Rows that are no longer in the file. Taking this in empties the row here.",
      conflict: "The two sides differ. Where you choose it, the file takes the place of what stands here.",
      "out-of-scope": "Rows or registers of another department. Better ask that department first.",
    },
    chosen: (chosen, total) => `${number(chosen)}/${number(total)} chosen`,
    chooseAll: (count) => `Choose all ${number(count)}`,
    chooseRow: (label) => `Take in ${label}`,
    chooseAllClean: "Choose all but conflicts",
    newRow: (sheet, cell) => `Not here yet; in the file: ${sheet} · ${cell}`,
    goTo: (sheet, cell) => `${sheet} · ${cell}`,
    fromFile: (file) => `File: ${file}`,
    base: "As sent",
    here: "Here",
    baseAndHere: "Sent and here",
    there: "Came back",
    unknown: "not known",
    blank: "blank",
    moreFields: (count) => many(count, "more column", "more columns"),
    more: (count) => `Show ${many(count, "more row", "more rows")}`,
    accept: (count) => `Take in ${many(count, "chosen change")}`,
    nothingChosen: "No change is chosen.",
    willDelete: (rows) => `${many(rows, "row")} here will be emptied.`,
  },
  report: {
    written: (changes) =>
      changes === 0
        ? "Nothing was written into the workbook."
        : `${many(changes, "change was", "changes were")} taken into this workbook.`,
    found: "In the file",
    skipped: (count) => `${number(count)} left out`,
    failed: (count) => `${many(count, "chosen place")} could not be written`,
    takenOf: (changes) => `${number(changes)} taken in`,
    undo: "Undo this",
    check: "Check the entries again",
    rest: "See the changes that are left",
    more: "Take in other files",
  },
  text: {
    whole: "Show all",
    less: "Show less",
    wholeOf: (beginning) => `Show all: ${beginning}`,
  },
};
