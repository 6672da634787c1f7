import type { LiveTable } from "../../book/liveBook";
import { text, whole } from "./argument";
import { Failure } from "./failure";
import { kindOf, orNull } from "./kind";
import { wireValue } from "./grid";
import { range } from "./range";
import { bodyOf, headerOf, ofColumn, totalOf } from "./tableParts";
import { thing, type Thing } from "./thing";
import type { Box } from "../../../workbook/address";

export function tableColumns(target: LiveTable): Thing {
  return thing(COLUMNS, target);
}

interface Column {
  readonly table: LiveTable;
  readonly index: number;
}

const COLUMN = kindOf<Column>({
  name: "TableColumn",
  identity: (column) => ({ Id: idOf(column) }),
  properties: {
    Id: { get: idOf },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set({ table, index }, name) {
        const header = headerOf(table);
        if (!header) throw new Failure("InvalidOperation");
        table.sheet.enter(ofColumn(header, index), [[text(name)]], "program");
      },
    },
    Values: {
      get: ({ table, index }) =>
        table.sheet.values(ofColumn(table.box, index)).map((row) => row.map(wireValue)),
    },
  },
  methods: {
    GetRange: { run: (column) => at(column, column.table.box) },
    GetHeaderRowRange: { run: (column) => at(column, headerOf(column.table)) },
    GetDataBodyRange: { run: (column) => at(column, bodyOf(column.table)) },
    GetTotalRowRange: { run: (column) => at(column, totalOf(column.table)) },
  },
});

const COLUMNS = kindOf<LiveTable>({
  name: "TableColumnCollection",
  properties: { Count: { get: ({ columns }) => columns.length } },
  methods: {
    GetCount: { since: 4, run: ({ columns }) => columns.length },
    GetItemAt: { run: (table, [index]) => column(table, whole(index), "InvalidArgument") },
    GetItemOrNullObject: { since: 4, run: orNull((table, [key]) => columnOf(table, key)) },
  },
  collection: {
    items: (table) => table.columns.map((_, index) => thing(COLUMN, { table, index })),
    item: (table, key) => columnOf(table, key),
  },
});

/** Columns are neither inserted nor moved, so their place is their id. */
function idOf({ index }: Column): number {
  return index + 1;
}

function nameOf({ table, index }: Column): string {
  return table.columns[index] ?? "";
}

/** A number is an id, a text a name. */
function columnOf(table: LiveTable, key: unknown): Thing {
  if (typeof key === "number") return column(table, key - 1, "ItemNotFound");
  const wanted = text(key).toLowerCase();
  const index = table.columns.findIndex((name) => name.toLowerCase() === wanted);
  return column(table, index, "ItemNotFound");
}

function column(table: LiveTable, index: number, otherwise: "ItemNotFound" | "InvalidArgument"): Thing {
  if (table.columns[index] === undefined) throw new Failure(otherwise);
  return thing(COLUMN, { table, index });
}

function at({ table, index }: Column, box: Box | null): Thing {
  if (!box) throw new Failure("ItemNotFound");
  return range(table.sheet, ofColumn(box, index));
}
