import type { FormatPaneWording, SaidColumn } from "../formatPane";

const number = (value: number) => value.toLocaleString("en-US");
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;

/** So many columns are named, the others counted. */
const NAMED = 4;

function columns(all: readonly SaidColumn[]): string {
  const shown = all.slice(0, NAMED);
  /** Of one kind together, where the first of them stands. */
  const together = (kind: "some" | null, first: SaidColumn) => {
    const fields = shown.filter(({ cells }) => cells === kind).map(({ field }) => field);
    if (first.field !== fields[0]) return [];
    const named = `${fields.length > 1 ? "columns" : "column"} ${fields.join(", ")}`;
    return [kind === "some" ? `some cells in ${named}` : named];
  };
  const parts = shown.flatMap((column) => {
    const { field, cells } = column;
    return typeof cells === "number"
      ? [`${many(cells, "cell", "cells")} in column ${field}`]
      : together(cells, column);
  });
  const more = all.length - shown.length;
  return parts.join(", ") + (more > 0 ? ` and ${many(more, "other column", "other columns")}` : "");
}

/** A fault, said of columns: what stands first decides nothing about the verb. */
const say = (fault: string) => (all: readonly SaidColumn[]) => `${fault}: ${columns(all)}.`;

export const formatPane: FormatPaneWording = {
  title: "Tidy how registers look",
  back: "Back to Set up",
  intro:
    "This changes fonts, lines, column widths, how dates and numbers are shown, drop-downs and the printed page. Values and formulas stay, and it can be undone.",
  which: "Which registers",
  all: "All registers",
  look: "Show what would change",
  summary: (registers) => many(registers, "register needs tidying", "registers need tidying"),
  nothing: "Everything looks as it should; there is nothing to change.",
  label: "What will change",
  count: (changes) => many(changes, "thing", "things"),
  columns: {
    "text-format": say("Not kept as text"),
    "date-format": say("Not shown as dates"),
    "number-format": say("Not shown as numbers"),
    "plain-format": say("Numbers shown in a way that does not suit the column"),
    list: say("Drop-down list is gone"),
    limit: say("Limit for what may be entered is gone"),
    hint: say("Hint for entering is gone"),
    font: say("Not in Times New Roman 12"),
    lines: say("Lines around cells are missing"),
    alignment: say("Aligned or wrapped in another way"),
    colours: say("Colour or bold all over the column will go"),
    marks: say("Colours and bold letters of their own will be lost"),
    narrow: say("Too narrow for what it says"),
    wide: say("Too wide for the page"),
  },
  sheet: {
    title: () => "The title of the sheet looks otherwise than it should.",
    header: () => "The column headers look otherwise than they should.",
    "header-height": () => "The row of headers is too low and hides text.",
    "low-rows": (rows) => many(rows, "row hides text: it is too low.", "rows hide text: they are too low."),
    freeze: () => "Headers and first column do not stay in sight.",
    filter: () => "The headers have no filter buttons.",
    paper: () => "The paper is not A4 landscape.",
    margins: () => "The margins are not those of Decree 30/2020.",
    "one-page-wide": () => "Printed, it is not one page wide.",
    "repeated-header": () => "Printed, the headers are not on every page.",
    "page-numbers": () => "There are no page numbers.",
  },
  lacksLists: (fields) =>
    `The sheet Danh sách lacks the values for ${fields.join(", ")}, so the drop-down cannot be made again; add the missing sheets in Set up, then come back here.`,
  skipped: {
    "sheet-missing": (sheet) => `There is no sheet “${sheet}”, so this register is left out.`,
    "table-missing": (sheet) => `The sheet “${sheet}” has lost its register, so it is left out.`,
    "table-header-missing": (sheet) =>
      `On the sheet “${sheet}” the row of headers is hidden, so it is left out.`,
  },
  format: (registers) => (registers === 1 ? "Tidy this register" : `Tidy ${number(registers)} registers`),
  formatted: (registers) =>
    registers === 0
      ? "Everything looks as it should; nothing was changed."
      : many(registers, "register looks as it should.", "registers look as they should."),
  values: "Values and formulas are as before.",
  undo: "Undo this",
  again: "Look again",
  done: "Done",
  last: {
    heading: "Tidied last",
    finished: (when, registers) => `On ${when}, ${many(registers, "register was", "registers were")} tidied.`,
    cutOff: (when) => `On ${when}, this was cut off. Undo it, then do it again.`,
    undo: "Undo this",
  },
  undone: (registers) =>
    registers === 0
      ? "There was nothing to bring back."
      : `${many(registers, "register looks", "registers look")} as before.`,
  notUndone: {
    missing: (sheet) => `The register “${sheet}” is not there any more, so it was left out.`,
    changed: (sheet) => `The register “${sheet}” has other columns by now, so it stays as it is.`,
  },
};
