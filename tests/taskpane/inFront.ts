import type { Change, LiveWorkbook, Task } from "../../src/workbook/live";
import type { CellValue } from "../../src/workbook/value";
import type { Area, Reading } from "../../src/workbook/workbook";
import { parseAddress } from "../../src/workbook/address";
import { Trouble, type TroubleCode, type TroubleDetails } from "../../src/workbook/trouble";
import type { XlsxWorkbook } from "../../src/xlsx";

const ROWS_PER_PART = 2000;

/** A file that plays the workbook in front of a person. */
export interface InFront {
  readonly open: (task: Task) => LiveWorkbook;
  /** Where the pane went, as "Sheet!A1". */
  readonly visits: string[];
  /** Files that were opened as new workbooks. */
  readonly opened: Uint8Array[];
  /** Writes that reached the file. */
  readonly writes: () => number;
  /** Somebody types; `told` is false where Excel raises no event, as for a drop-down on the web. */
  type(sheet: string, cell: string, value: CellValue, told?: boolean): Promise<void>;
  /** The next call of this kind fails, with a mistake of ours where no code is given. */
  failNext(call: Call, code?: TroubleCode, details?: TroubleDetails): void;
  /** How long each part of a reading, and each write, takes from now on. */
  takeTime(ms: number): void;
}

type Call = "contents" | "read" | "looks" | "write" | "goTo" | "openNew";

export function inFront(book: XlsxWorkbook): InFront {
  const visits: string[] = [];
  const opened: Uint8Array[] = [];
  const listeners = new Set<(change: Change) => void>();
  const failures = new Map<Call, Error>();
  let writes = 0;
  let slowness = 0;

  const begin = async (call: Call) => {
    if (slowness > 0) await new Promise((resolve) => setTimeout(resolve, slowness));
    const failure = failures.get(call);
    failures.delete(call);
    if (failure) throw failure;
  };
  // Unpacking a file is not what Excel does while it answers; read again only what was written since.
  let lastRead: { readonly of: string; readonly reading: Reading } | null = null;
  const readOnce = async (areas: readonly Area[]) => {
    const of = JSON.stringify(areas);
    if (lastRead?.of !== of) lastRead = { of, reading: await book.read(areas) };
    return lastRead.reading;
  };
  const open = ({ progress, signal }: Task): LiveWorkbook => ({
    contents: async () => {
      await begin("contents");
      return book.contents();
    },
    read: async (areas) => {
      await begin("read");
      return book.read(areas);
    },
    looks: async (areas) => {
      await begin("looks");
      return book.looks(areas);
    },
    async *parts(areas: readonly Area[]) {
      await begin("read");
      const reading = await readOnce(areas);
      yield { kind: "outline" as const, outline: reading.outline };
      const pieces = piecesOf(reading);
      for (const [done, piece] of pieces.entries()) {
        if (slowness > 0) await new Promise((resolve) => setTimeout(resolve, slowness));
        signal.throwIfAborted();
        progress({ stage: "reading", done, total: pieces.length });
        yield piece;
      }
    },
    write: async (plan) => {
      await begin("write");
      const report = await book.write(plan);
      lastRead = null;
      writes++;
      for (const sheet of new Set(plan.columns.map(({ table }) => table))) tell({ sheet, address: "A1" });
      return report;
    },
    goTo: async ({ sheet, cell }) => {
      await begin("goTo");
      visits.push(`${sheet}!${cell}`);
    },
    openNew: async (file) => {
      await begin("openNew");
      opened.push(file);
    },
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  });
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };

  return {
    open,
    visits,
    opened,
    writes: () => writes,
    type: async (sheet, cell, value, told = true) => {
      const box = parseAddress(cell);
      if (!box) throw new Error(`no cell ${cell}`);
      const patch = { sheet, row: box.top, column: box.left, value };
      await book.write({ sheets: [], names: [], cells: [patch], columns: [] });
      lastRead = null;
      if (told) tell({ sheet, address: cell });
    },
    failNext: (call, code, details) =>
      void failures.set(call, code ? new Trouble(code, details) : new TypeError("x is not a function")),
    takeTime: (ms) => void (slowness = ms),
  };
}

function piecesOf({ sheets }: Reading) {
  return sheets.flatMap((cells, area) =>
    Array.from({ length: Math.ceil(cells.cells.length / ROWS_PER_PART) }, (_, index) => {
      const first = index * ROWS_PER_PART;
      const rows = cells.cells.slice(first, first + ROWS_PER_PART);
      return { kind: "cells" as const, area, cells: { ...cells, top: cells.top + first, cells: rows } };
    }),
  );
}
