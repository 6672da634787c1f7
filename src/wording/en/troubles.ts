import type { TroubleDetails } from "../../workbook/trouble";
import type { Wording } from "../wording";

export const troubles: Wording["troubles"] = {
  "file-empty": (of) => `${file(of)} has nothing in it; please choose another one.`,
  "file-not-found": (of) => `${file(of)} is not there; please check its name and folder.`,
  "file-not-workbook": (of) => `${file(of)} is not an Excel file; please choose an .xlsx file.`,
  "file-encrypted": (of) =>
    `${file(of)} has a password; please open it in Excel, remove the password, save it and try again.`,
  "file-old-xls": (of) =>
    `${file(of)} is an old Excel file (.xls); please open it in Excel, save it as .xlsx and try again.`,
  "file-html": (of) =>
    `${file(of)} is really a web page named like an Excel file; please open it in Excel, save it as .xlsx and try again.`,
  "file-broken": (of) =>
    `${file(of)} is damaged and cannot be read; please open it in Excel to mend and save it, or ask for it again.`,
  "file-too-large": (of) =>
    `${file(of)} is too large${megabytes(of)}; please remove pictures and sheets not needed and try again.`,
  "file-unpacks-too-large": (of) =>
    `${file(of)} holds too much${megabytes(of)}; please remove sheets not needed and try again.`,
  "file-too-many-cells": (of) =>
    `${sheet(of)} has too many cells${most(of)}; please delete empty rows and columns and save it.`,
  "file-has-dtd": (of) =>
    `${file(of)} holds a strange part and was not opened, to be safe; please open it in Excel, save it as .xlsx and try again.`,
  "file-not-writable": (of) =>
    `${file(of)} cannot be written; please close it if it is open, or choose another folder.`,
  "sheet-exists": (of) => `${sheet(of)} is there already; please rename that sheet and try again.`,
  "sheet-missing": (of) =>
    `${sheet(of)} is not there; please give it its name back, or take it from an earlier copy.`,
  "sheet-twice": (of) => `${sheet(of)} is there twice; please delete or rename one of them.`,
  "table-missing": (of) =>
    `${sheet(of)} has lost its register; please click its header row, press Ctrl+T, and try again.`,
  "table-header-missing": (of) =>
    `${sheet(of)} has a register without a header row${inCell(of)}; please tick Header Row on the Table Design tab.`,
  "table-name-taken": (of) =>
    `The name ${quoted(of.value)} is used elsewhere in the workbook; please rename what carries it and try again.`,
  "field-missing": (of) =>
    `${sheet(of)} has no column ${quoted(of.field)}; please give the column its name back, or add it again.`,
  "field-twice": (of) =>
    `${sheet(of)} has two columns called ${quoted(of.field)}; please delete or rename one of them.`,
  "workbook-locked": () =>
    "The structure of the workbook is protected, so no sheet can be added; please unprotect it on the Review tab.",
  "sheet-protected": (of) =>
    `${sheet(of)} is protected and cannot be written; please choose Unprotect Sheet on the Review tab and try again.`,
  "changed-meanwhile": (of) =>
    `${sheet(of)} was changed just now where we were about to write${inCell(of)}, so nothing was written; please look and click again.`,
  "below-table-taken": (of) =>
    `${sheet(of)} has something right below its last row${inCell(of)}, so no row can be added; please move or delete it and try again.`,
  "beside-table-taken": (of) =>
    `${sheet(of)} has something right beside its last column${inCell(of)}, so no column can be added; please move or delete it and try again.`,
  "formula-there": (of) =>
    `${sheet(of)} has a formula where something is to be written${inCells(of)}, so nothing was written; please turn it into a plain value and try again.`,
  "table-there": (of) =>
    `${sheet(of)} has cells there that Excel keeps together already${inCell(of)}; please click into them, choose Convert to Range on the Design tab, and try again.`,
  "merged-cells": (of) =>
    `${sheet(of)} has merged cells among the entries${inCell(of)}; please unmerge them and try again, or have the rows copied into the register.`,
  "sheet-filtered": (of) =>
    `${sheet(of)} is filtered and hides rows; please choose Clear on the Data tab and try again.`,
  "sheet-not-empty": (of) =>
    `${sheet(of)} holds notes, pictures or another list and cannot give way; please move them to another sheet and try again.`,
  "header-missing": (of) =>
    `${sheet(of)} has no row of column names; please choose another sheet, or write one above the entries.`,
  "in-place-grid": (of) =>
    `${sheet(of)} is kept by the days of a month, a column for each, and cannot be used where it is; please have it copied into the register.`,
  "in-place-row": (of) =>
    `${sheet(of)} has a heading, a total or its header again among the entries${inCell(of)} and cannot be used where it is; please have it copied into the register.`,
  "in-place-blank": (of) =>
    `${sheet(of)} has no entries below its header; please write at least one and try again, or use the register that is there.`,
  "register-not-empty": (of) =>
    `${sheet(of)} is the sheet of this register and holds something already${inCell(of)}; please have the rows copied into it.`,
  "formula-points-there": (of) =>
    `${sheet(of)} has a formula${inCell(of)} that looks into “${of.value ?? ""}”, which is about to go, so nothing was written; please change it, then do it again.`,
  "name-points-there": (of) =>
    `The name “${of.field ?? ""}” points to “${of.value ?? ""}”, which is about to go, so nothing was written; please change it in the Name Manager, then do it again.`,
  "month-unclear": (of) =>
    `${sheet(of)} does not say clearly which month of which year it is about; please write it into its title, such as “Tháng 3 năm 2026”, and try again.`,
  "grid-missing": (of) =>
    `The register ${quoted(of.sheet)} is not kept by person and day, so there is no month grid of it; please choose another one.`,
  "cell-being-edited": () => "A cell is being typed in; please press Enter to finish it and try again.",
  "other-workbook-in-front": () =>
    "Another workbook is in front in Excel; please click into this one and try again.",
  "answer-too-large": (of) =>
    `${sheet(of)} holds too much to be read at once; please delete rows and columns not needed and try again.`,
  "access-denied": () =>
    "Excel does not let us write into this file; please see whether it is open for reading only, click Enable Editing, and try again.",
  "excel-not-answering": () =>
    "Excel is busy and has not answered; please wait a little and try again, or else save, close Excel and open it again.",
  "excel-failed": (of) =>
    `Excel could not do this${onSheet(of)}; please try again, or else save, close Excel and open it again.`,
  "new-workbook-refused": () =>
    "Excel on this machine does not let the add-in open a new workbook; please press Download and open the file from the downloads folder.",
  "write-cut-off": (of) =>
    `Writing was cut off half-way, ${done(of)}; please click the same button again to complete it.`,
  "no-campaign": (of) =>
    `${file(of)} holds no campaign yet; please set one up first, or open the centre's own file, which has the sheet “Cấu hình”.`,
  "campaign-unknown": (of) =>
    `${sheet(of)} names a campaign ${quoted(of.value)}${inCell(of)} that does not exist; please write the right one.`,
  "campaign-other": (of) =>
    `${sheet(of)} says that this file is for the campaign ${quoted(of.value)}${inCell(of)}, ` +
    `not for ${quoted(of.expected)}; please choose another file.`,
  "setting-missing": (of) =>
    `${sheet(of)} has no setting ${quoted(of.field)}; please write it again, or take the sheet from an earlier copy.`,
  "setting-unreadable": (of) =>
    `${sheet(of)}, setting ${quoted(of.field)}${inCell(of)} ${says(of)}${asText(of)}, which cannot be used; ` +
    (of.expected === undefined
      ? "please write it again."
      : `please clear the cell and write it again, such as ${of.expected}.`),
  "target-missing": (of) => `${sheet(of)} has no target ${quoted(of.value)}; please write its row again.`,
  "target-twice": (of) =>
    `${sheet(of)} has the target ${quoted(of.value)} twice${inCell(of)}; please delete one row.`,
  "target-level-unreadable": (of) =>
    `${sheet(of)}, the level in column ${quoted(of.field)}${inCell(of)} ${says(of)}, which cannot be used; please write a number, such as 90%.`,
  "definition-unreadable": (of) =>
    `${sheet(of)}, column ${quoted(of.field)}${inCell(of)} ${says(of)}, which cannot be used here; ` +
    (of.expected === undefined ? "please write it again." : `please choose one of: ${of.expected}.`),
  "definition-lacks": (of) =>
    `${sheet(of)}: ${quoted(of.value)}${inCell(of)} still lacks ${quoted(of.expected)}; please add it.`,
  "target-half-removed": (of) =>
    `${sheet(of)} takes out only some lines of the target ${quoted(of.value)}${inCell(of)}; ` +
    `please mark all lines of that target, or none.`,
  "own-in-use": (of) =>
    of.cell === undefined
      ? `${upper(thing(of))} is used by ${users(of)}; please take out ${users(of)} first.`
      : `${sheet(of)} marks ${thing(of)} as taken out${inCell(of)}, which is used by ${users(of)}; ` +
        `please clear the mark, or take out ${users(of)} first.`,
  "own-needed": (of) =>
    `What ${users(of)} needs is taken out: ${thing(of)}; please take ${thing(of)} back first.`,
  "own-taken-out": (of) =>
    `${upper(thing(of))} is there and taken out${inCell(of)}; please take it back instead of adding it.`,
  "report-date-outside": (of) =>
    `${sheet(of)}: the report date ${quoted(of.value)}${inCell(of)} is outside the reporting period; ` +
    `please choose a day within it${of.expected === undefined ? "" : ` (${of.expected})`}.`,
  "period-other-year": (of) =>
    `${sheet(of)} is about the year ${quoted(of.expected)}${inCell(of)}, which has no period ${quoted(of.value)}; please choose a period of that year.`,
  "period-frozen": (of) =>
    `The period ${quoted(of.value)} is frozen already, see the sheet ${quoted(of.sheet)}; to freeze it once more choose to freeze again, the earlier one is kept.`,
  "signer-missing": () => "Nobody is named as the one who signs; please write the full name and click again.",
  "reason-missing": () => "No reason is given; please write why this is right and click again.",
  "finding-gone": (of) =>
    `${sheet(of)} no longer has this finding${inCell(of)}; please check again for a new list.`,
  "nothing-to-repair": () => "Nothing is left to repair as chosen; please look at the list and click again.",
  "month-not-over": (of) =>
    `${month(of)} is not over and cannot be signed yet; please sign on its last day or later, once the report date includes it.`,
  "department-copy": (of) =>
    `This is the copy for ${quoted(of.value)}, not the centre's workbook; please fill it in and send it back, and do this in the centre's workbook.`,
  "personal-data-in-text": (of) =>
    `${sheet(of)} holds personal data${inCell(of)} where the copy would print it; please remove it there and try again.`,
  "nothing-received": () => "No file has been received; please choose files and try again.",
  "nothing-to-restore": () => "Nothing is left to undo; nothing needs doing.",
  "restore-changed": (of) =>
    `${sheet(of)} is no longer as it was left${inCell(of)} and cannot be undone; please correct it by hand from a saved file.`,
};

const MEGABYTE = 1024 * 1024;

function quoted(text: string | undefined): string {
  return text === undefined || text === "" ? "(empty)" : `“${text}”`;
}

function file(of: TroubleDetails): string {
  return of.file === undefined ? "This file" : `The file “${of.file}”`;
}

function sheet(of: TroubleDetails): string {
  return of.sheet === undefined ? "This sheet" : `The sheet “${of.sheet}”`;
}

function onSheet({ sheet: name }: TroubleDetails): string {
  return name === undefined ? "" : ` on the sheet “${name}”`;
}

function month({ value }: TroubleDetails): string {
  return value === undefined ? "This month" : `The month ${value}`;
}

/** A few are enough to know where one was. */
const NAMED = 3;

function done({ done: all = [] }: TroubleDetails): string {
  if (all.length === 0) return "with nothing finished";
  const rest = all.length - NAMED;
  const named = all.slice(0, NAMED).map((name) => `“${name}”`);
  return `with ${named.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""} finished`;
}

function inCell({ cell }: TroubleDetails): string {
  return cell === undefined ? "" : ` (cell ${cell})`;
}

function inCells({ cells = [] }: TroubleDetails): string {
  const rest = cells.length - NAMED;
  if (cells.length === 0) return "";
  return ` (cells ${cells.slice(0, NAMED).join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""})`;
}

/** What a centre has added, in the middle of a sentence. */
function thing(of: TroubleDetails): string {
  const words = { department: "the department", field: "the column", register: "the register" };
  const name = `${words[of.thing ?? "field"]} ${quoted(of.value)}`;
  return of.register === undefined ? name : `${name} of the register ${quoted(of.register)}`;
}

function users({ targets = [], registers = [] }: TroubleDetails): string {
  if (targets.length > 0)
    return `${targets.length === 1 ? "the target" : "the targets"} ${targets.join(", ")}`;
  return registers.length === 0
    ? "something else"
    : `${registers.length === 1 ? "the register" : "the registers"} ${registers.map((name) => `“${name}”`).join(", ")}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function says({ value }: TroubleDetails): string {
  return value === undefined || value === "" ? "is empty" : `says “${value}”`;
}

/** A day that is typed into a cell of texts looks right, and is none. */
function asText({ value = "" }: TroubleDetails): string {
  return TYPED_DAY.test(value) ? " as text, not as a date" : "";
}

const TYPED_DAY = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s*$/;

function megabytes({ limit }: TroubleDetails): string {
  return limit === undefined ? "" : ` (at most ${String(Math.round(limit / MEGABYTE))} MB)`;
}

function most({ limit }: TroubleDetails): string {
  return limit === undefined ? "" : ` (at most ${limit.toLocaleString("en-US")})`;
}
