import type { LiveSheet } from "../../book/liveBook";
import type { Box } from "../../../workbook/address";
import { intersection } from "../../book/boxes";
import { flag, word } from "./argument";
import type { Cells } from "./cells";
import { conditionalFormats } from "./conditionalFormats";
import { CONTENTS } from "./rangeContents";
import { dataValidation } from "./dataValidation";
import { Failure } from "./failure";
import { rangeFormat } from "./rangeFormat";
import { type Kind, kindOf, leadsTo, type Method, type Property } from "./kind";
import { cellsOnSheet } from "./reference";
import type { Runtime } from "./runtime";
import { boxOfRange, NEIGHBOURS, PLACE } from "./rangeShape";
import { areas } from "./rangeAreas";
import { formulaBoxes } from "./specialCells";
import { worksheet } from "./worksheet";
import { thing, type Thing } from "./thing";

export function range(sheet: LiveSheet, box: Box): Thing {
  return thing(RANGE(), { sheet, boxes: [box] });
}

/** A range that is an argument: a Range object of the same sheet, or its address. */
export function rangeArgument(sheet: LiveSheet, value: unknown, runtime: Runtime): Cells {
  const cells = cellsArgument(value, (address) => cellsOnSheet(sheet, address, runtime));
  if (cells.sheet !== sheet) throw new Failure("InvalidArgument");
  return cells;
}

/** A range object, or what its address means. */
export function cellsArgument(value: unknown, find: (address: string) => Cells): Cells {
  if (typeof value === "string") return find(value);
  const cells = isThing(value) ? value.as(RANGE()) : null;
  if (!cells) throw new Failure("InvalidArgument");
  return cells;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "as" in value;
}

/** What ranges and several areas have in common. */
export const CELLS_PROPERTIES: Readonly<Record<string, Property<Cells>>> = {
  Format: leadsTo((cells) => rangeFormat(cells)),
  Worksheet: leadsTo(({ sheet }) => worksheet(sheet)),
  ConditionalFormats: leadsTo((cells) => conditionalFormats(cells), 6),
  DataValidation: leadsTo((cells) => dataValidation(cells), 8),
};

export const CELLS_METHODS: Readonly<Record<string, Method<Cells>>> = {
  Clear: {
    run({ sheet, boxes }, [applyTo]) {
      const what = word(applyTo ?? "All", ["All", "Formats", "Contents"]);
      boxes.forEach((box) => sheet.clear(box, CLEARED[what]));
    },
  },
};

const CLEARED = { All: "all", Formats: "formats", Contents: "contents" } as const;

/** Merged cells that reach into a range. Excel gives no answer where there are more than 512. */
function mergedAreas(cells: Cells): Thing | null {
  const { sheet } = cells;
  const boxes = sheet.merges.filter((box) => intersection(box, boxOfRange(cells)) !== null);
  if (boxes.length > 512) throw new Failure("GeneralException");
  return boxes.length > 0 ? areas(sheet, boxes) : null;
}

/** Excel keeps the first value; here nothing is merged that would lose another one. */
function mergeCells({ sheet, boxes }: Cells, [across]: readonly unknown[], runtime: Runtime): void {
  if (flag(across, false)) throw runtime.unknown("Range.merge across");
  boxes.forEach((box) => sheet.merge(box));
}

/** Formats only. Which cells are merged would go along in Excel; here nothing merges any. */
function copyFrom(to: Cells, args: readonly unknown[], runtime: Runtime): void {
  const [source, type, skipsBlanks, transposes] = args;
  const from = cellsArgument(source, () => {
    throw runtime.unknown("Range.copyFrom an address");
  });
  const [box, target] = [boxOfRange(from), boxOfRange(to)];
  if (word(type ?? "All", ["All", "Formulas", "Values", "Formats", "Link"]) !== "Formats")
    throw runtime.unknown(`Range.copyFrom ${String(type)}`);
  if (flag(skipsBlanks, false) || flag(transposes, false))
    throw runtime.unknown("Range.copyFrom with options");
  const isSameSize =
    box.bottom - box.top === target.bottom - target.top &&
    box.right - box.left === target.right - target.left;
  if (!isSameSize) throw runtime.unknown("Range.copyFrom another size");
  to.sheet.copyLooks(from.sheet, box, target);
}

let made: Kind<Cells> | undefined;

/** Made when first asked for: the tables of other files must be there by then. */
function RANGE(): Kind<Cells> {
  made ??= kindOf<Cells>({
    name: "Range",
    properties: { ...PLACE, ...CONTENTS, ...CELLS_PROPERTIES },
    methods: {
      ...NEIGHBOURS,
      ...CELLS_METHODS,
      CopyFrom: { since: 9, run: copyFrom },
      Merge: { since: 2, run: mergeCells },
      Unmerge: { since: 2, run: ({ sheet, boxes }) => boxes.forEach((box) => sheet.unmerge(box)) },
      GetMergedAreasOrNullObject: { since: 13, run: mergedAreas },
      GetSpecialCellsOrNullObject: {
        since: 9,
        run(cells, [kind]) {
          const boxes = formulaBoxes(cells, kind);
          return boxes.length > 0 ? areas(cells.sheet, boxes) : null;
        },
      },
      Select: {
        needsFocus: true,
        run(cells, _args, { book, events }) {
          if (cells.sheet !== book.active) throw new Failure("InvalidArgument");
          cells.sheet.selection = boxOfRange(cells);
          events.selected(cells.sheet, cells.sheet.selection);
        },
      },
      _ValidateArraySize: {
        since: 3,
        run(cells, [rows, columns]) {
          const { top, bottom, left, right } = boxOfRange(cells);
          if (rows !== bottom - top + 1 || columns !== right - left + 1) throw new Failure("InvalidArgument");
        },
      },
    },
  });
  return made;
}
