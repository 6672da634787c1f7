import type { ChangeView, FileView } from "../../../../src/actions/exchange";
import { rowId } from "../../../../src/registers/rowId";
import { ROW_ID } from "../../../../src/registers/register";
import { cellAddress } from "../../../../src/workbook/address";
import { isBlank } from "../../../../src/workbook/value";
import { isBlankRow, type Paper, type PaperRow, placesOf } from "./paper";
import type { Batch, Told, ToldFile } from "./told";
import { line, rowAt, shown } from "./written";

/** Whether every cell that somebody wrote has become something, and nothing is told of cells that nobody wrote. */

/** All that is known of the story when it has ended. */
export interface Ended extends Told {
  /** The centre's registers in the end. */
  readonly master: readonly Paper[];
  /** What was accepted and written, in all batches. */
  readonly written: ReadonlySet<ChangeView>;
}

/** A cell of a copy that says something else than when it was sent, or stands in a row that was not sent. */
interface Wrote {
  readonly file: ToldFile;
  readonly paper: Paper;
  readonly row: PaperRow;
  /** Zero-based row in the copy. */
  readonly at: number;
  readonly label: string;
  readonly text: string;
}

/** Cells that are neither in the workbook nor await a decision; one line each. */
export function lost(ended: Ended): string[] {
  return ended.files.flatMap((file, index) =>
    wroteIn(file)
      .filter((cell) => !isInMaster(cell, ended) && !isReplaced(cell, ended) && !isTold(cell, index, ended))
      .map(({ paper, at, label, text }) => {
        const column = paper.columns.find((one) => one.label === label)?.at ?? 0;
        return `file ${String(index)}, ${paper.table.sheet}!${cellAddress(at, column)}, ${label}: “${text}”`;
      }),
  );
}

/** Changes that are told of a register in which nobody has written, or of a row or cell that is as it was sent. */
export function invented({ files, batches }: Told): string[] {
  return batches.flatMap(({ came, changes }) =>
    changes.flatMap((change) => {
      const file = files[came[change.file] ?? -1];
      const paper = file?.papers.find(({ table }) => table.sheet === change.sheet);
      if (!file || !paper) return [`of a register that is not there: ${line(change)}`];
      return isReason(change, paper, file) ? [] : [line(change)];
    }),
  );
}

/** Rows that are gone in a copy and here, and nobody is told. */
export function goneInSilence(told: Told, before: (batch: Batch) => readonly Paper[]): string[] {
  return told.batches.flatMap((batch) =>
    batch.came.flatMap((number, place) => {
      const view = batch.views[place];
      const file = told.files[number];
      if (!file || !view || view.refusal) return [];
      return file.papers.flatMap((paper) => {
        const isNoted = view.notes.some(
          (note) =>
            (note.kind === "rows-not-found" || note.kind === "ids-missing") &&
            note.sheet === paper.table.sheet,
        );
        if (isNoted || !isClear(paper, file)) return [];
        const here = before(batch).find(({ register }) => register === paper.register);
        const isSilent = (id: string) => {
          const rows = here?.rows.filter((row) => rowId(row.id) === id) ?? [];
          const [row] = rows;
          if (rows.length !== 1 || !row || isBlankRow(row)) return false;
          const at = here ? placesOf(here)[here.rows.indexOf(row)] : undefined;
          return !batch.changes.some(
            (one) =>
              one.file === place &&
              one.sheet === paper.table.sheet &&
              one.there === null &&
              rowAt(one.here?.cell) === at,
          );
        };
        return goneIn(paper, file)
          .filter(isSilent)
          .map((id) => `file ${String(number)}, ${paper.table.sheet}: ${id}`);
      });
    }),
  );
}

/**
 * What is told again of the same files, and was written or not told before. A row that is gone now, here or there, may
 * be told with more cells than when only some of it differed.
 */
export function toldAgain(
  { changes, again, came, views }: Batch,
  written: ReadonlySet<ChangeView>,
): string[] {
  // Whoever decides for one of several files decides what the others come to.
  const isDecided = [...written].some(({ kind }) => kind === "conflict" || kind === "out-of-scope");
  if (isDecided && came.length > 1) return [];
  const rowOf = ({ file, sheet, kind, here, there, cells }: ChangeView) => {
    // Of two new rows that say the same either may be the one that is left.
    const fresh = here === null && kind !== "conflict" ? cells.map((cell) => [cell.field, cell.there]) : null;
    const place = there ? rowAt(there.cell) : `gone ${String(rowAt(here?.cell))}`;
    return JSON.stringify([came[file], sheet, fresh ?? place]);
  };
  const cellsIn = (change: ChangeView) =>
    change.cells.map(({ field, there }) => JSON.stringify([rowOf(change), field, there]));
  const open = changes.filter((change) => !written.has(change));
  const [rows, cells] = [new Set(open.map(rowOf)), new Set(open.flatMap(cellsIn))];
  // Another file's row that was put back may still be gone in this one.
  const putBack = new Set([...written].filter(({ why }) => why === "deleted-here").map(({ sheet }) => sheet));
  // Which of two rows with one id a file means may change as the one is written or emptied; the file's notes say so.
  const copied = new Set(
    views.flatMap(({ notes }) =>
      notes.flatMap((note) => (note.kind === "ids-copied-here" ? [note.sheet] : [])),
    ),
  );
  const goneHere = new Set(open.filter(({ why }) => why === "deleted-here").map(rowOf));
  const isKnown = (change: ChangeView) => {
    if (copied.has(change.sheet) || (change.there === null && putBack.has(change.sheet))) return true;
    if (goneHere.has(rowOf(change))) return true;
    const isWhole = change.kind === "conflict" && (change.here === null || change.there === null);
    return isWhole ? rows.has(rowOf(change)) : cellsIn(change).every((cell) => cells.has(cell));
  };
  return again.filter((change) => !isKnown(change)).map(line);
}

function wroteIn(file: ToldFile): Wrote[] {
  const { sent, papers } = file;
  return papers.flatMap((paper) => {
    const before = sent.find(({ register }) => register === paper.register);
    const places = placesOf(paper);
    return paper.rows.flatMap((row, index): Wrote[] => {
      const sentAs = row.origin ?? rowId(row.id);
      const was = before?.rows.find(({ origin }) => origin !== null && origin === sentAs);
      if (isBlankRow(row)) return [];
      const labels = paper.columns.map(({ label }) => label).filter((label) => label !== ROW_ID);
      return labels
        .filter((label) => (row.values[label] ?? null) !== (was?.values[label] ?? null))
        .map((label) => {
          return {
            file,
            paper,
            row,
            at: places[index] ?? -1,
            label,
            text: shown(paper, label, row.values[label]),
          };
        });
    });
  });
}

/** Every row that was sent has its id or is gone, no other row has one, and none has the name of one that is gone. */
function isClear(paper: Paper, file: ToldFile): boolean {
  const { rows, columns } = paper;
  const isNamed = columns.some(({ label, name }) => label === ROW_ID && name === ROW_ID);
  const known = rows.filter((row) => !isBlankRow(row));
  const hasIds = known.every(({ id, origin }) => rowId(id) === origin);
  return isNamed && hasIds && !goneIn(paper, file).some((id) => mayBeAnother(id, paper, file));
}

/** A row that has kept its id is looked for under it; what another row says is looked for in its column. */
function isInMaster({ file, paper, row, label, text }: Wrote, { master }: Ended): boolean {
  const here = master.find(({ register }) => register === paper.register);
  if (!here) return false;
  const says = (one: PaperRow) => shown(here, label, one.values[label]) === text;
  const own = here.rows.filter((one) => rowId(one.id) === row.origin && !isBlankRow(one));
  const isSure = row.origin !== null && isClear(paper, file) && own.length === 1;
  return isSure ? own.some(says) : text === "" || here.rows.some(says);
}

/** Somebody has accepted something else for it. */
function isReplaced({ paper, label, text }: Wrote, { written }: Ended): boolean {
  return [...written].some(({ sheet, cells }) => {
    return sheet === paper.table.sheet && cells.some(({ field, here }) => field === label && here === text);
  });
}

/** It awaits a decision, or a note of the file says that it is not taken. */
function isTold({ paper, row, label, text }: Wrote, file: number, { batches, written }: Ended): boolean {
  const { sheet } = paper.table;
  // Of a row and its copy nobody can tell which is which.
  const places = placesOf(paper).filter((_, index) => saysTheSame(row, paper.rows[index]));
  return batches.some(({ came, changes, views }) =>
    came.some((number, place) => {
      const view = views[place];
      if (number !== file || !view) return false;
      const own = changes.filter(
        (change) => change.file === place && change.sheet === sheet && !written.has(change),
      );
      const awaits = ({ there, cells }: ChangeView) =>
        places.includes(rowAt(there?.cell)) &&
        cells.some((cell) => cell.field === label && cell.there === text);
      return own.some(awaits) || isNoted(view, sheet, label);
    }),
  );
}

function saysTheSame(one: PaperRow, other: PaperRow | undefined): boolean {
  return JSON.stringify(one.values) === JSON.stringify(other?.values);
}

function isNoted({ notes }: FileView, sheet: string, label: string): boolean {
  return notes.some((note) => {
    switch (note.kind) {
      case "column-missing":
        return note.sheet === sheet && note.field === label;
      default:
        return false;
    }
  });
}

function isReason({ here, there, cells }: ChangeView, paper: Paper, file: ToldFile): boolean {
  const wrote = wroteIn(file).filter((one) => one.paper === paper);
  const gone = goneIn(paper, file);
  const isBegun = paper.rows.some((row) => row.origin === null && !isBlankRow(row));
  if (!isBegun && wrote.length === 0 && gone.length === 0) return false;
  if (!isClear(paper, file)) return true;
  if (there === null) return gone.length > 0;
  const own = wrote.filter(({ at }) => at === rowAt(there.cell));
  if (here === null) return own.length > 0;
  return cells.every(({ field, there: text }) => own.some((one) => one.label === field && one.text === text));
}

/** Ids of rows that were sent and are not there any more. */
function goneIn({ rows, register }: Paper, { sent }: ToldFile): string[] {
  const before = sent.find((paper) => paper.register === register)?.rows ?? [];
  const there = new Set(rows.filter((row) => !isBlankRow(row)).map(({ origin }) => origin));
  return before.flatMap((row) =>
    row.origin === null || isBlankRow(row) || there.has(row.origin) ? [] : [row.origin],
  );
}

/** A new row there has the name of the one that is gone. */
function mayBeAnother(id: string, { register, rows }: Paper, { sent }: ToldFile): boolean {
  const before = sent.find((paper) => paper.register === register)?.rows.find(({ origin }) => origin === id);
  const names = register.fields.filter(({ required, unique }) => required || unique);
  return rows.some(({ origin, values }) => {
    if (origin !== null) return false;
    const same = names.filter(({ label }) => (values[label] ?? null) === (before?.values[label] ?? null));
    return (
      same.length === names.length || same.some(({ unique, label }) => unique && !isBlank(values[label]))
    );
  });
}
