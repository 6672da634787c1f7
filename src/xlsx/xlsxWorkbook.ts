import type { CellPlace } from "../workbook/address";
import type { LookArea, SheetLook } from "../workbook/dressing";
import type { WorkbookPlan } from "../workbook/plan";
import { rowsOf } from "../workbook/rows";
import type {
  Area,
  Calculate,
  Contents,
  Reading,
  SheetCells,
  Workbook,
  WriteReport,
} from "../workbook/workbook";
import type { Limits } from "./limits";
import { Draft } from "./package/draft";
import type { Parts } from "./package/parts";
import type { Book } from "./reading/book";
import { readBook } from "./reading/book";
import type { Foreign } from "./reading/foreign";
import { readForeign } from "./reading/foreign";
import { readLooks } from "./reading/looks/looks";
import { readAhead, readFormulaBoxes, readMerges, readSheet, readUncalculated } from "./reading/sheets";
import { readWholeBook } from "./reading/whole/wholeBook";
import { readState, readWritten } from "./reading/written";
import { lockStructure } from "./editing/arrange";
import { editPackage } from "./editing/editPackage";
import type { WorkbookEdits } from "./editing/edits";
import type { WholeBook } from "./whole";
import { writePlan } from "./writing/write";
import { writeZip } from "./zip/write";

/** A workbook in a file: what a plan does not touch stays as it was. */
export class XlsxWorkbook implements Workbook {
  private book: Book;

  constructor(
    private parts: Parts,
    private readonly limits: Limits,
    private readonly calculate: Calculate | undefined,
  ) {
    this.book = readBook(parts);
  }

  contents(): Promise<Contents> {
    const { outline } = this.book;
    return Promise.resolve({ ...outline, tables: outline.tables.map(({ box: _, ...table }) => table) });
  }

  async read(areas: readonly Area[]): Promise<Reading> {
    const { book, parts } = this;
    const sheets: SheetCells[] = [];
    for (const area of areas) {
      await readAhead(parts, book, area.sheet);
      sheets.push(this.cells(area, parts, book));
    }
    return { outline: book.outline, sheets };
  }

  async looks(areas: readonly LookArea[]): Promise<readonly SheetLook[]> {
    const { book, parts } = this;
    for (const { sheet } of areas) await readAhead(parts, book, sheet);
    return readLooks(parts, book, areas, this.limits);
  }

  write(plan: WorkbookPlan): Promise<WriteReport> {
    return asPromise(() => {
      const { calculate, limits } = this;
      const written = writePlan(this.parts, this.book, plan, { calculate, limits });
      const book = readBook(written.parts);
      // Nothing can fail from here on, so the workbook is either as before or as planned.
      this.parts = written.parts;
      this.book = book;
      return { losses: written.losses };
    });
  }

  /** Sheets can no longer be added, removed, renamed or moved by people. */
  lockStructure(): void {
    const draft = new Draft(this.parts, this.book);
    lockStructure(draft, true);
    draft.flush();
    this.parts = draft.parts;
    this.book = readBook(draft.parts);
  }

  /** What came along in the file that nothing here ever looks at. */
  get foreign(): Foreign {
    return readForeign(this.parts, this.book);
  }

  /** Cells of a sheet whose formula has no value in the file: reading them gives blank cells. */
  uncalculated(sheet: string): readonly CellPlace[] {
    return readUncalculated(this.parts, this.book, sheet, this.limits);
  }

  /** Everything that a grid can show. Throws Trouble where a sheet is broken or too large. */
  whole(): WholeBook {
    return readWholeBook(this.parts, this.book, this.limits);
  }

  /** The file as it became in a program that shows it. The workbook itself stays as it is. */
  edited(edits: WorkbookEdits): Uint8Array {
    return writeZip(editPackage(this.parts, this.book, edits).entries());
  }

  private cells(
    { sheet, rows, merges, formulas, written, state }: Area,
    parts: Parts,
    book: Book,
  ): SheetCells {
    const all = readSheet(parts, book, sheet, this.limits);
    const cells = rows ? rowsOf(all, rows.first, rows.last) : all;
    return {
      ...cells,
      ...(merges ? { merges: readMerges(parts, book, sheet) } : {}),
      ...(formulas ? { formulas: readFormulaBoxes(parts, book, sheet, this.limits) } : {}),
      ...(written ? { written: readWritten(parts, book, sheet, written.except) } : {}),
      ...(state ? { state: readState(parts, book, sheet) } : {}),
    };
  }

  /** The file. The same content gives the same bytes. */
  toBytes(): Uint8Array {
    return writeZip(this.parts.entries());
  }
}

/** What is thrown becomes a rejection, as the callers of a promise expect. */
async function asPromise<T>(work: () => T): Promise<T> {
  return Promise.resolve(work());
}
