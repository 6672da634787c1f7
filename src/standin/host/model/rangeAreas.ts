import type { Box } from "../../../workbook/address";
import type { LiveSheet } from "../../book/liveBook";
import { addressOf, cellCount, isWholeColumns, isWholeRows, type Cells } from "./cells";
import { type Kind, kindOf, leadsTo } from "./kind";
import { CELLS_METHODS, CELLS_PROPERTIES, range } from "./range";
import { text } from "./argument";
import { cellsOnSheet } from "./reference";
import type { Runtime } from "./runtime";
import { thing, type Thing } from "./thing";
import { WHOLE_SHEET } from "./cells";

/** Several areas of a sheet by their addresses, separated by commas; without an address the whole sheet. */
export function rangeAreas(sheet: LiveSheet, address: unknown, runtime: Runtime): Thing {
  if (address === undefined || address === null) return thing(areasKind(), { sheet, boxes: [WHOLE_SHEET] });
  const boxes = text(address)
    .split(",")
    .flatMap((one) => cellsOnSheet(sheet, one.trim(), runtime).boxes);
  return thing(areasKind(), { sheet, boxes });
}

/** Several areas of a sheet. */
export function areas(sheet: LiveSheet, boxes: readonly Box[]): Thing {
  return thing(areasKind(), { sheet, boxes });
}

let made: Kind<Cells> | undefined;

/** Made when first asked for: the tables of other files must be there by then. */
function areasKind(): Kind<Cells> {
  made ??= kindOf<Cells>({
    name: "RangeAreas",
    properties: {
      ...from9(CELLS_PROPERTIES),
      Address: { since: 9, get: addressOf },
      AreaCount: { since: 9, get: ({ boxes }) => boxes.length },
      CellCount: { since: 9, get: ({ boxes }) => boxes.reduce((count, box) => count + cellCount(box), 0) },
      IsEntireColumn: { since: 9, get: ({ boxes }) => boxes.every(isWholeColumns) },
      IsEntireRow: { since: 9, get: ({ boxes }) => boxes.every(isWholeRows) },
      Areas: leadsTo((cells) => thing(AREAS, cells), 9),
    },
    methods: from9(CELLS_METHODS),
  });
  return made;
}

/** Several areas came with ExcelApi 1.9, and all their members with them. */
function from9<M extends object>(
  members: Readonly<Record<string, M>>,
): Record<string, M & { readonly since: 9 }> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, { ...member, since: 9 }]));
}

const AREAS = kindOf<Cells>({
  name: "RangeCollection",
  properties: {},
  methods: { GetCount: { since: 9, run: ({ boxes }) => boxes.length } },
  collection: {
    items: ({ sheet, boxes }) => boxes.map((box) => range(sheet, box)),
    item: (_cells, _key, runtime) => {
      throw runtime.unknown("RangeCollection.getItem");
    },
  },
});
