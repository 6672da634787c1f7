import type { Anchor, WorkbookPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import { cellsOf } from "../reading/cells";
import { valuesOf } from "../reading/first";
import { askCells, type Look, type Place, placeKey } from "./askCells";
import { isMistakable } from "./entered";

/** What a plan must know of single cells before it is written. */
export interface Questions {
  readonly looks: readonly Look[];
  /** What an anchored cell holds. */
  readonly valueAt: (anchor: Anchor) => CellValue;
  /** Of plain anchors. */
  readonly hasFormula: (anchor: Anchor) => boolean;
  /** Of cells whose number format decides how they are written. */
  readonly formatAt: (place: Place) => string | undefined;
}

export function questionsOf({ anchors = [], cells, formulas = [] }: WorkbookPlan): Questions {
  const values = askCells(
    anchors.filter(({ plain }) => plain !== true),
    ["values"],
    (range) => {
      const read = cellsOf(valuesOf(range));
      return (row, column) => read[row]?.[column];
    },
  );
  const plainAnchors = anchors.filter(({ plain }) => plain === true);
  const looked = new Set(plainAnchors.map(placeKey));
  const formatted: Place[] = [...cells.filter(({ value }) => isOddText(value)), ...formulas];
  const both = formatted.filter((place) => looked.has(placeKey(place))).length;
  // For a few cells the formats of all the others would be asked as well.
  const wantsBoth = both * 10 > plainAnchors.length;
  const plain = askCells(
    plainAnchors,
    ["values", "formulas", ...(wantsBoth ? (["numberFormat"] as const) : [])],
    (range) => {
      const read = cellsOf(valuesOf(range));
      const entries = range.formulas as readonly (readonly unknown[])[];
      const formatAt = wantsBoth ? formatsOf(range) : () => undefined;
      return (row, column) => {
        const value = read[row]?.[column] ?? null;
        return { value, hasFormula: isFormula(entries[row]?.[column], value), format: formatAt(row, column) };
      };
    },
  );
  const formats = askCells(
    formatted.filter((place) => !wantsBoth || !looked.has(placeKey(place))),
    ["numberFormat"],
    formatsOf,
  );
  return {
    looks: [...values.looks, ...plain.looks, ...formats.looks],
    valueAt: (anchor) => (anchor.plain ? plain.at(anchor)?.value : values.at(anchor)) ?? null,
    hasFormula: (anchor) => plain.at(anchor)?.hasFormula === true,
    formatAt: (place) => plain.at(place)?.format ?? formats.at(place),
  };
}

function formatsOf(range: Excel.Range): (row: number, column: number) => string | undefined {
  const formats = range.numberFormat as readonly (readonly string[])[];
  return (row, column) => formats[row]?.[column];
}

function isOddText(value: CellValue): boolean {
  return typeof value === "string" && isMistakable(value);
}

/** A text that begins with "=" is its own entry: Excel tells of no apostrophe. */
function isFormula(entry: unknown, value: CellValue): boolean {
  return typeof entry === "string" && entry.startsWith("=") && entry !== value;
}
