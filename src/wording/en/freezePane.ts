import { changeTexts } from "../changeTexts";
import type { Counted, FreezePaneWording } from "../freezePane";

const counted = ({ pass, fail, missing, verdict }: Counted) => {
  const number = (value: number | null) => (value === null ? "?" : String(value));
  return `met ${number(pass)}, not met ${number(fail)}, no data ${number(missing)}, ${verdict}`;
};

const things = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const freezePane: FreezePaneWording = {
  change: (change, since) => `${changeTexts(change, "en-GB", "percentage points")} since the frozen ${since}`,
  freeze: {
    heading: "Freeze the period",
    intro: "Keeps what this period came to, as values that stay. Later periods are compared with it.",
    period: (code, by, day) => [code, [by, day ?? ""].filter((text) => text !== "").join(", ")].join(": "),
    already: "Frozen periods",
    by: "Frozen by",
    byMissing: "Please write the full name of who freezes it.",
    start: "Freeze this period",
    again: "Freeze this period again",
    ownFrozen: (code) => `${code} is frozen. Frozen again, the earlier one is kept.`,
    notOver: (end) =>
      `This period ends on ${end}. To freeze another one, choose it at the top and make the scorecard first.`,
    remarks: (count) =>
      `${things(count, "score", "scores")} should be looked at before the period is frozen.`,
    done: (code, sheet) => `${code} is frozen on the sheet ${sheet}.`,
  },
  stale: {
    heading: (day) =>
      day === null ? "The scorecard is out of date" : `The scorecard of ${day} is out of date`,
    targets: (count) =>
      `${things(count, "target comes", "targets come")} out otherwise now. Press Make the scorecard to renew it.`,
    target: (id, before, now) => `${id}: before ${counted(before)}; now ${counted(now)}.`,
    by: (sheets) => `Rows have changed in ${sheets.join(", ")}.`,
    row: (cell, isNew, isSure) =>
      `${cell} · ${isNew ? "new row" : "changed row"}${isSure ? "" : ", maybe this one"}`,
    moving: (count, sheets) => `${things(count, "row", "rows")} changed or new in ${sheets.join(", ")}`,
    gone: (count, isSure) =>
      isSure
        ? `${things(count, "row that counted is", "rows that counted are")} gone.`
        : `Of the rows that counted at most ${String(count)} may be gone.`,
    byNoRow: "No changed row is found: it may be a level, a measure, a setting or the order of rows.",
    rows: (sheet, changed, added, gone) => {
      const said = [
        ...(changed > 0 ? [`${things(changed, "row", "rows")} changed`] : []),
        ...(added > 0 ? [`${things(added, "row", "rows")} new`] : []),
        ...(gone > 0 ? [`${things(gone, "row", "rows")} gone`] : []),
      ];
      return `${sheet}: ${said.join(", ")}`;
    },
    rowsUnknown: "Nobody can tell which rows have changed.",
    noRows: "No row has changed: a level or a setting has.",
    moreRows: (count) => `${things(count, "more row", "more rows")}.`,
    frozen: (code, count) =>
      `${code} is frozen; ${things(count, "target comes", "targets come")} out otherwise now.`,
  },
};
