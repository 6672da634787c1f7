import type { Box } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/value";
import type { LiveBook, LiveSheet } from "../../book/liveBook";
import type { Area, Entered } from "./keeper";

/** As many entries as anybody takes back. */
const KEPT = 100;

/** A person's entries, the last one first to be taken back. */
export class History {
  private readonly before: Before[] = [];

  get length(): number {
    return this.before.length;
  }

  clear(): void {
    this.before.length = 0;
  }

  /** Does something that changes cells of a box, so that it can be taken back. */
  remember(sheet: LiveSheet, box: Box, work: () => Entered): Entered {
    const before = rememberBefore(sheet, box);
    const result = work();
    if (result.kind === "done") this.before.push(before);
    if (this.before.length > KEPT) this.before.shift();
    return result;
  }

  /** Where the cells are that were put back; null where there is nothing to take back. */
  undo(book: LiveBook): Area | null {
    const before = this.before.pop();
    return before ? putBack(book, before) : null;
  }
}

/** What a person's entry found, so that it can be put back. */
interface Before {
  readonly sheet: string;
  readonly box: Box;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly tables: ReadonlyMap<string, Box>;
}

function rememberBefore(sheet: LiveSheet, box: Box): Before {
  const values = sheet.values(box);
  const cells = sheet.formulas(box).map((row, down) =>
    // A text that begins with "=" must not come back as a formula.
    row.map((cell, over) =>
      typeof cell === "string" && cell === values[down]?.[over] ? asText(cell) : cell,
    ),
  );
  const formats = cells.map((row, down) =>
    row.map((_, over) => formatOf(sheet, box.top + down, box.left + over)),
  );
  return { sheet: sheet.id, box, cells, formats, tables: tablesOf(sheet) };
}

/** Puts the cells back, and tables that have grown since to their size; null where the sheet is gone. */
function putBack(book: LiveBook, before: Before): Area | null {
  const sheet = book.sheetById(before.sheet);
  if (!sheet) return null;
  for (const table of sheet.tables) {
    const was = before.tables.get(table.id);
    if (was && grew(was, table.box)) shrink(sheet, table, was);
  }
  const { box, cells, formats } = before;
  formats.forEach((row, down) =>
    row.forEach((format, over) => {
      const at = { row: box.top + down, column: box.left + over };
      if (formatOf(sheet, at.row, at.column) === format) return;
      sheet.restyle({ top: at.row, bottom: at.row, left: at.column, right: at.column }, { format });
    }),
  );
  const back = cells.map((row, down) =>
    row.map((cell, over) => {
      if (cell === null) return "";
      // Cells of texts take them as they are.
      return formats[down]?.[over] === "@" && typeof cell === "string" ? cell.replace(/^'/, "") : cell;
    }),
  );
  sheet.enter(box, back, "program");
  return { sheet: sheet.id, box };
}

function asText(text: string): string {
  return `'${text}`;
}

function formatOf(sheet: LiveSheet, row: number, column: number): string {
  return sheet.style(row, column).format ?? "General";
}

function tablesOf(sheet: LiveSheet): Map<string, Box> {
  return new Map(sheet.tables.map(({ id, box }) => [id, box]));
}

function grew(was: Box, now: Box): boolean {
  return was.top === now.top && was.left === now.left && (now.bottom > was.bottom || now.right > was.right);
}

function shrink(sheet: LiveSheet, table: LiveSheet["tables"][number], was: Box): void {
  const { box } = table;
  table.resize(was);
  if (box.bottom > was.bottom) sheet.clear({ ...box, top: was.bottom + 1 }, "contents");
  if (box.right > was.right) sheet.clear({ ...box, left: was.right + 1 }, "contents");
}
