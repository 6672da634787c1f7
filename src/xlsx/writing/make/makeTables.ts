import { besideMade, madeBox } from "../../../workbook/making";
import type { CellPatch, ColumnFill, TableMaking, WorkbookPlan } from "../../../workbook/plan";
import { removeTab } from "../../editing/arrange";
import { Draft } from "../../package/draft";
import type { Parts } from "../../package/parts";
import type { Book } from "../../reading/book";
import { readBook } from "../../reading/book";
import { mergesIn } from "../../reading/merges";
import { sheetWithCells } from "../../reading/sheets";
import { withWidths } from "../patch/columnWidths";
import { withFrame } from "../patch/frame";
import { TableIds } from "../place";
import { tableText } from "../sheet/table";
import { calculatedIn } from "./calculated";
import { forgetReferences } from "./deadReferences";
import { becomeTable } from "./frame";
import { styleAdded } from "./styles";

/** A package with the tables that a plan makes of cells; their texts, values and formulas are still to be written. */
interface MadeTables {
  readonly parts: Parts;
  readonly book: Book;
  readonly cells: readonly CellPatch[];
  readonly fills: readonly ColumnFill[];
}

export function makeTables(given: Parts, before: Book, { tables = [] }: WorkbookPlan): MadeTables {
  if (tables.length === 0) return { parts: given, book: before, cells: [], fills: [] };
  const draft = new Draft(given, before);
  const ids = new TableIds(draft);
  for (const { instead } of tables) {
    if (!instead) continue;
    removeTab(draft, instead.name);
    forgetReferences(draft, instead.name);
  }
  for (const making of tables) makeTable(draft, making, ids);
  draft.flush();
  return {
    parts: draft.parts,
    book: readBook(draft.parts),
    cells: tables.flatMap(cellsOf),
    fills: tables.flatMap(fillsOf),
  };
}

function makeTable(draft: Draft, making: TableMaking, ids: TableIds): void {
  const { table: name, added, headers } = making;
  const { part, name: sheet } = sheetWithCells(draft.book, making.sheet);
  const before = draft.parts.text(part);
  const formulas = calculatedIn(before, part, { ...making.box, top: making.box.top + 1 });
  const columns = [...headers, ...added.map((column) => column.name)].map((column, i) => {
    const formula = formulas.get(making.box.left + i);
    return { name: column, headerStyle: "", style: "", ...(formula === undefined ? {} : { formula }) };
  });
  const table = draft.freeName("tables/table");
  const block = { kind: "table", name, columns, rows: [] } as const;
  draft.add(
    table,
    tableText({ block, box: madeBox(making) }, ids.of(undefined), draft.book.dialect),
    "table",
  );
  const relation = draft.relate(part, "table", table);
  const merges = mergesIn(before, part);
  const framed = withFrame(before, part, (root) => {
    becomeTable(draft, root, { making, sheet, relation, merges });
  });
  draft.parts.put(part, framed);
  const beside = besideMade(making);
  if (!beside) return;
  styleAdded(draft, part, making);
  const widths = added.map(({ width }) => width);
  draft.parts.put(part, withWidths(draft.parts.text(part), part, beside.left, widths));
}

function cellsOf({ sheet, box, headers, added }: TableMaking): CellPatch[] {
  const names = [...headers, ...added.map(({ name }) => name)];
  return [
    ...names.map((value, i) => ({ sheet, row: box.top, column: box.left + i, value })),
    ...added.flatMap(({ values = [], formula }, i) =>
      formula === undefined
        ? values.map((value, row) => ({
            sheet,
            row: box.top + 1 + row,
            column: box.right + 1 + i,
            value,
          }))
        : [],
    ),
  ];
}

function fillsOf({ table, added }: TableMaking): ColumnFill[] {
  return added.flatMap(({ name, formula }) =>
    formula === undefined ? [] : [{ table, column: name, formula }],
  );
}
