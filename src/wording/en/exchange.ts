import type { Awaiting, ExchangeWording } from "../exchange";

const number = (value: number) => value.toLocaleString("en-US");
const list = (items: readonly string[]) => items.map((item) => `“${item}”`).join(", ");
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const rows = (count: number) => counted(count, "row", "rows");

export const exchange: ExchangeWording = {
  kinds: {
    added: "Added",
    changed: "Changed",
    deleted: "Deleted",
    conflict: "Conflict",
    "out-of-scope": "Out of scope",
  },
  whys: {
    "both-changed": "both sides have changed it since it was sent, to different things",
    "deleted-here":
      "the department changed this row, and it was deleted here; accepting it writes the row again",
    "deleted-there": "the department deleted this row, and it was changed here since it was sent",
    "no-baseline": "it is not known which side changed it",
    "two-files": "two of the files want different things here",
    "other-department": "this row belongs to another department",
  },
  refusals: {
    "other-campaign": ({ there, here }) =>
      `This file belongs to the campaign “${there}”, this workbook to “${here}”; please receive it in the workbook of that campaign.`,
    "other-year": ({ there, here }) =>
      `This file is of ${String(there)}, this workbook of ${String(here)}; please receive it in the workbook of that year.`,
    "newer-version": () =>
      "This file was made by a newer version of Sổ Chỉ Tiêu; please update the add-in and receive it again.",
    "other-workbook": () =>
      "None of the rows that were sent in this file has ever been in this workbook; please receive it in the workbook that it came from.",
    "no-register": () =>
      "This file holds no register of the campaign; please see whether it is the right file.",
    "same-as": ({ file }) => `Its content is the same as that of “${file}”; one of them is enough.`,
  },
  notes: {
    "received-before": ({ on }, day) =>
      `This file was received on ${day(on)}; only what differs from the workbook now is left.`,
    "not-sent-by-us": () =>
      "This file is not a copy sent from this workbook; where both sides differ you choose, and rows that are not in the file stay.",
    "sending-unknown": ({ sending }) =>
      `The exchange log knows no sending “${sending}”; please see whether the file came from this workbook.`,
    "older-version": () =>
      "This file was sent by an earlier version of Sổ Chỉ Tiêu; columns that it does not have stay as they are.",
    "baseline-lost": () =>
      "The file has lost its record of what was sent, as when another program saves it; where both sides differ you choose, and rows that are not in the file stay.",
    "baseline-damaged": () =>
      "The file's record of what was sent was changed and is not used; where both sides differ you choose, and rows that are not in the file stay.",
    unlocked: () =>
      "The structure of the file is no longer protected; please look at the changes before you accept them.",
    macros: () => "The file holds macros; they are neither run nor taken.",
    "external-links": () =>
      "The file links to other files; the links are not followed, only the values in the cells are read.",
    "counts-from-1904": () => "The file counts days from 1904; its dates were converted.",
    "sheet-missing": ({ sheet }) => `The file has no sheet “${sheet}”; the rows of this register stay.`,
    "sheet-twice": ({ sheet, other }) =>
      `The sheet “${other}” doubles the sheet “${sheet}” and was not read; please copy rows that are only there to “${sheet}” and receive the file again.`,
    "sheet-unknown": ({ sheet, filled }) =>
      `The sheet “${sheet}” was added by the department and has ${counted(filled, "filled cell", "filled cells")}; nothing of it is taken.`,
    "table-lost": ({ sheet, cell }) =>
      `The sheet “${sheet}” has lost its frame; it was read by its header row (cell ${cell}).`,
    "header-missing": ({ sheet }) =>
      `The sheet “${sheet}” has lost its header row, so nothing of it can be taken; please write the header again and receive the file again.`,
    "header-repeated": ({ sheet, cell }) =>
      `The sheet “${sheet}” repeats its header row (cell ${cell}); that row is left out.`,
    "rows-below-table": ({ sheet, cell, count }) =>
      `The sheet “${sheet}” has ${rows(count)} below its last row (from cell ${cell}); they are read like the others.`,
    "column-missing": ({ sheet, field }) =>
      `The sheet “${sheet}” has no column “${field}”; what this workbook holds there stays.`,
    "column-renamed": ({ sheet, cell, name, field }) =>
      `The sheet “${sheet}”: the column “${name}” (cell ${cell}) is taken for “${field}”.`,
    "column-unknown": ({ sheet, cell, name, filled }) =>
      `The sheet “${sheet}”: the column “${name}” (cell ${cell}) was added by the department and has ${counted(filled, "filled cell", "filled cells")}; nothing of it is taken.`,
    "column-twice": ({ sheet, cell, field }) =>
      `The sheet “${sheet}” has the column “${field}” twice; the one at cell ${cell} was not read.`,
    "ids-missing": ({ sheet }) =>
      `The sheet “${sheet}” has lost its column “Mã dòng”; rows are matched by their codes and content.`,
    "ids-copied": ({ sheet, cell, count }) =>
      `The sheet “${sheet}” has ${rows(count)} copied together with another row's Mã dòng (from cell ${cell}); they are matched by codes and content.`,
    "ids-copied-here": ({ sheet, row, count }) =>
      `In this workbook the sheet “${sheet}” has ${rows(count)} with the same Mã dòng as another (from row ${String(row)}); they are matched by codes and content.`,
    "dates-as-text": ({ sheet, cell, field, count }) =>
      `The sheet “${sheet}”, column “${field}”: ${counted(count, "date", "dates")} written as text (from cell ${cell}) were read as dates.`,
    unreadable: ({ sheet, cell, field, count }) =>
      `The sheet “${sheet}”, column “${field}”: ${counted(count, "cell", "cells")} with errors or formulas that were not calculated (from cell ${cell}) are not taken; please write the values and receive the file again.`,
    "rows-not-found": ({ sheet, count }) =>
      `The sheet “${sheet}”: ${counted(count, "row that was sent was", "rows that were sent were")} not recognised in the file, as their ids were lost; they stay here.`,
    "many-deleted": ({ sheet, count, sent }) =>
      `The sheet “${sheet}”: ${number(count)} of the ${rows(sent)} that were sent are not in the file; that may be an accident, please ask the department before you accept it.`,
  },
  awaiting: (change) => {
    const { kind, why, fields } = change;
    const what = kind === "added" || kind === "deleted" ? NEW_OR_GONE[kind] : `column ${list(fields)}`;
    const because = why === null ? "" : ` – ${exchange.whys[why]}`;
    return `${exchange.kinds[kind]}, not accepted: ${whereOf(change)}, ${what}${because}.`;
  },
  failed: (because) => `A row that was accepted could not be written. ${because}`,
};

const NEW_OR_GONE = { added: "a new row", deleted: "the department deleted this row" };

function whereOf({ sheet, cell, isHere }: Awaiting): string {
  return `sheet “${sheet}”, cell ${cell}${isHere ? "" : " of the file"}`;
}
