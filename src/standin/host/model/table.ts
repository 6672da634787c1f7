import type { LiveSheet, LiveTable } from "../../book/liveBook";
import type { Box } from "../../../workbook/address";
import { flag, text } from "./argument";
import { tableEvents } from "./events";
import { Failure } from "./failure";
import { kindOf, leadsTo, type Property } from "./kind";
import { range, rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { tableColumns } from "./tableColumns";
import { tableRows } from "./tableRows";
import { bodyOf, headerOf, totalOf } from "./tableParts";
import { thing, type Thing } from "./thing";
import { worksheet } from "./worksheet";

export function table(target: LiveTable): Thing {
  return thing(TABLE, target);
}

const TABLE = kindOf<LiveTable>({
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (target, name) => void (target.name = text(name)) },
    ShowHeaders: {
      get: ({ showHeaders }) => showHeaders,
      set: (target, on) => void (target.showHeaders = flag(on)),
    },
    ShowTotals: {
      get: ({ showTotals }) => showTotals,
      set: (target, on) => void (target.showTotals = flag(on)),
    },
    Style: { get: ({ style }) => style, set: (target, style) => void (target.style = text(style)) },
    ShowBandedRows: fixed("showBandedRows", false),
    ShowBandedColumns: fixed("showBandedColumns", false),
    ShowFilterButton: {
      since: 3,
      get: ({ showFilterButton }) => showFilterButton,
      set: (target, on) => void (target.showFilterButton = flag(on)),
    },
    Columns: leadsTo((target) => tableColumns(target)),
    Rows: leadsTo((target) => tableRows(target)),
    Worksheet: leadsTo(({ sheet }) => worksheet(sheet), 2),
  },
  methods: {
    GetRange: { run: (target) => at(target, target.box) },
    GetHeaderRowRange: { run: (target) => at(target, headerOf(target)) },
    GetDataBodyRange: { run: (target) => at(target, bodyOf(target)) },
    GetTotalRowRange: { run: (target) => at(target, totalOf(target)) },
    Resize: {
      since: 13,
      run: (target, [box], runtime) => target.resize(boxOfRange(rangeArgument(target.sheet, box, runtime))),
    },
    ConvertToRange: {
      since: 2,
      run(target) {
        const { sheet, box } = target;
        target.remove();
        return range(sheet, box);
      },
    },
    Delete: {
      run(target, _args, runtime) {
        const { sheet, box } = target;
        if (isAnythingBelow(sheet, box)) throw runtime.unknown("Table.delete above other cells");
        sheet.clear(box, "all");
      },
    },
    ...tableEvents(),
  },
});

/** Excel would move it up. */
function isAnythingBelow(sheet: LiveSheet, { bottom, left, right }: Box): boolean {
  const used = sheet.usedBox(true);
  if (!used || used.bottom <= bottom) return false;
  const below = sheet.formulas({ top: bottom + 1, bottom: used.bottom, left, right });
  return below.some((row) => row.some((cell) => cell !== null));
}

function at({ sheet }: LiveTable, box: Box | null): Thing {
  if (!box) throw new Failure("ItemNotFound");
  return range(sheet, box);
}

/** A property whose other value the workbook cannot hold. */
function fixed(name: string, known: boolean): Property<LiveTable> {
  return {
    since: 3,
    get: () => known,
    set(_target, value, runtime) {
      if (flag(value) !== known) throw runtime.unknown(`Table.${name} = ${String(value)}`);
    },
  };
}
