import type { LiveBook, LiveSheet, LiveTable } from "../../book/liveBook";
import { flag, text, whole } from "./argument";
import { Failure } from "./failure";
import { kindOf, orNull } from "./kind";
import { cellsArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { cellsOfReference, cellsOnSheet } from "./reference";
import type { Runtime } from "./runtime";
import { table } from "./table";
import { thing, type Thing } from "./thing";

/** The tables of a sheet, or of the whole workbook. */
export interface TablesOf {
  readonly sheet?: LiveSheet;
}

export function tables(of: TablesOf): Thing {
  return thing(TABLES, of);
}

const TABLES = kindOf<TablesOf>({
  name: "TableCollection",
  properties: { Count: { get: (of, { book }) => allOf(of, book).length } },
  methods: {
    Add: {
      run(of, [address, hasHeaders], runtime) {
        const cells = cellsArgument(address, (name) => cellsNamed(of, name, runtime));
        return table(cells.sheet.addTable(boxOfRange(cells), flag(hasHeaders)));
      },
    },
    GetCount: { since: 4, run: (of, _args, { book }) => allOf(of, book).length },
    GetItemAt: {
      run(of, [index], { book }) {
        const found = allOf(of, book)[whole(index)];
        if (!found) throw new Failure("InvalidArgument");
        return table(found);
      },
    },
    GetItemOrNullObject: { since: 4, run: orNull((of, [key], { book }) => table(tableOf(of, key, book))) },
  },
  collection: {
    items: (of, { book }) => allOf(of, book).map(table),
    item: (of, key, { book }) => table(tableOf(of, key, book)),
  },
});

function allOf({ sheet }: TablesOf, book: LiveBook): readonly LiveTable[] {
  return sheet ? sheet.tables : book.sheets.flatMap((each) => each.tables);
}

function tableOf(of: TablesOf, key: unknown, book: LiveBook): LiveTable {
  const wanted = text(key).toLowerCase();
  const all = allOf(of, book);
  const found =
    all.find(({ id }) => id.toLowerCase() === wanted) ??
    all.find(({ name }) => name.toLowerCase() === wanted);
  if (!found) throw new Failure("ItemNotFound");
  return found;
}

/** Without a sheet in the address: the active one. */
function cellsNamed({ sheet }: TablesOf, address: string, runtime: Runtime) {
  const { book } = runtime;
  return cellsOfReference(book, address) ?? cellsOnSheet(sheet ?? book.active, address, runtime);
}
