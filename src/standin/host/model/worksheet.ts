import type { LiveSheet } from "../../book/liveBook";
import { autoFilter } from "./autoFilter";
import { charts } from "./charts";
import { color, flag, text, whole, word } from "./argument";
import { onSheet, WHOLE_SHEET } from "./cells";
import { sheetEvents, targetOfSheet } from "./events";
import { Failure } from "./failure";
import { freezePanes } from "./freezePanes";
import { kindOf, leadsTo } from "./kind";
import { localNames } from "./localNames";
import { BESIDES } from "./nothing";
import { pageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { sheetProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { cellsOnSheet } from "./reference";
import { tables } from "./tables";
import { thing, type Thing } from "./thing";

export function worksheet(sheet: LiveSheet): Thing {
  return thing(WORKSHEET, sheet);
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const WORDS = ["visible", "hidden", "veryHidden"] as const;

const WORKSHEET = kindOf<LiveSheet>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set(sheet, name, { events }) {
        const before = sheet.name;
        sheet.name = text(name);
        events.renamed(sheet, before);
      },
    },
    Position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set(sheet, position, { book, mustHaveFocus }) {
        mustHaveFocus();
        const place = whole(position);
        if (place < 0 || place >= book.sheets.length) throw new Failure("InvalidArgument");
        book.moveSheet(sheet, place);
      },
    },
    Visibility: {
      get: ({ visibility }) => VISIBILITIES[visibility],
      set: (sheet, visibility) => void (sheet.visibility = word(visibility, WORDS)),
    },
    TabColor: {
      since: 7,
      get: ({ tabColor }) => (tabColor === null ? "" : `#${tabColor}`),
      set: (sheet, value) => void (sheet.tabColor = value === "" ? null : color(value)),
    },
    ...BESIDES,
    Charts: leadsTo((sheet) => charts(sheet)),
    Tables: leadsTo((sheet) => tables({ sheet })),
    Names: leadsTo((sheet) => localNames(sheet), 4),
    Protection: leadsTo((sheet) => sheetProtection(sheet), 2),
    FreezePanes: leadsTo((sheet) => freezePanes(sheet), 7),
    AutoFilter: leadsTo((sheet) => autoFilter(sheet), 9),
    HorizontalPageBreaks: leadsTo((sheet) => pageBreaks(sheet), 9),
    PageLayout: leadsTo((sheet) => pageLayout(sheet), 9),
  },
  methods: {
    Activate: {
      needsFocus: true,
      run(sheet, _args, { book, events }) {
        const from = book.active;
        book.active = sheet;
        events.activated(from, sheet);
      },
    },
    Delete: {
      needsFocus: true,
      run(sheet, _args, { book }) {
        if (sheet.visibility === "veryHidden") throw new Failure("InvalidOperation");
        book.removeSheet(sheet);
      },
    },
    // Formulas are calculated whenever somebody looks.
    Calculate: { since: 6, run: () => null },
    GetRange: {
      run(sheet, [address], runtime) {
        if (address === undefined || address === null) return range(sheet, WHOLE_SHEET);
        const [box = WHOLE_SHEET] = cellsOnSheet(sheet, text(address), runtime).boxes;
        return range(sheet, box);
      },
    },
    GetRanges: { since: 9, run: (sheet, [address], runtime) => rangeAreas(sheet, address, runtime) },
    GetRangeByIndexes: {
      since: 7,
      run(sheet, [startRow, startColumn, rows, columns]) {
        const [top, left] = [whole(startRow), whole(startColumn)];
        return range(
          sheet,
          onSheet({ top, left, bottom: top + whole(rows) - 1, right: left + whole(columns) - 1 }),
        );
      },
    },
    GetCell: {
      run(sheet, [row, column]) {
        const [top, left] = [whole(row), whole(column)];
        return range(sheet, onSheet({ top, left, bottom: top, right: left }));
      },
    },
    GetUsedRange: {
      // Of an empty sheet: its first cell.
      run: (sheet, [valuesOnly]) =>
        range(sheet, sheet.usedBox(flag(valuesOnly, false)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      run(sheet, [valuesOnly]) {
        const box = sheet.usedBox(flag(valuesOnly, false));
        return box && range(sheet, box);
      },
    },
    ...sheetEvents(targetOfSheet, { activated: 7, deactivated: 7, changed: 7, selected: 7 }),
  },
});
