import type { WorkbookPlan } from "../workbook/plan";
import type { Calculate, Outline, SheetCells, Workbook, WriteReport } from "../workbook/workbook";
import type { Limits } from "./limits";
import type { Parts } from "./package/parts";
import type { Book } from "./reading/book";
import { readBook } from "./reading/book";
import { readSheet } from "./reading/sheets";
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

  outline(): Promise<Outline> {
    return Promise.resolve(this.book.outline);
  }

  readSheets(names: readonly string[]): Promise<readonly SheetCells[]> {
    return asPromise(() => names.map((name) => readSheet(this.parts, this.book, name, this.limits)));
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

  /** The file. The same content gives the same bytes. */
  toBytes(): Uint8Array {
    return writeZip(this.parts.entries());
  }
}

/** What is thrown becomes a rejection, as the callers of a promise expect. */
async function asPromise<T>(work: () => T): Promise<T> {
  return Promise.resolve(work());
}
