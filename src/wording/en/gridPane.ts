import type { GridPaneWording } from "../gridPane";

const count = (value: number, one: string, many: string) =>
  `${value.toLocaleString("en-US")} ${value === 1 ? one : many}`;

export const gridPane: GridPaneWording = {
  title: "Make a month's sheet",
  back: "Back to Set up",
  intro:
    "People down, days across, with what the register says already. The department goes on in it, and it is brought back with Take over an existing sheet.",
  register: "Of the register",
  month: { month: "Month", year: "Year", choose: "Choose…" },
  make: "Make the sheet",
  made: (people, entries, sheet) =>
    `${sheet} was made: ${count(people, "line", "lines")}, ${count(entries, "row", "rows")} of the register.`,
  nobody: (entries) =>
    `${count(entries, "row", "rows")} of the month without a code ${entries === 1 ? "is" : "are"} not in it.`,
  undated: (entries) =>
    `${count(entries, "row", "rows")} without a day that can be read ${entries === 1 ? "is" : "are"} not in it.`,
  there: (sheet) => `This month's sheet is there already: ${sheet}. It was not written over.`,
  goOn: "Please go on in that sheet. To make a new one, give that one another name first.",
  open: "Go to the sheet",
};
