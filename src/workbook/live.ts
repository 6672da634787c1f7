import type { Area, Outline, SheetCells, Workbook } from "./workbook";

/** A workbook that a person has open. */
export interface LiveWorkbook extends Workbook {
  /** As `read`, piece by piece, so that a long read neither blocks nor has to be held twice. */
  parts(areas: readonly Area[]): AsyncIterable<ReadingPart>;
  /** Shows a cell: its sheet comes to the front and the cell is selected. */
  goTo(place: { readonly sheet: string; readonly cell: string }): Promise<void>;
  /**
   * Opens a file as a new workbook beside this one, which stays as it is. Throws Trouble new-workbook-refused where the
   * host or its administrator does not let an add-in do that.
   */
  openNew(file: Uint8Array): Promise<void>;
  /**
   * Tells of every change of cells that this program does not make itself, until the returned function is called. Some
   * hosts tell less than they do.
   */
  watch(listener: (change: Change) => void): Promise<() => Promise<void>>;
}

export interface Change {
  readonly sheet: string;
  /**
   * A1, e.g. B7 or B7:C9. Where cells were put in or taken out, all that may have moved: from there to the end of the
   * sheet (A8:XFD1048576), or the sheet (A:XFD).
   */
  readonly address: string;
}

export type ReadingPart =
  | { readonly kind: "outline"; readonly outline: Outline }
  /** Rows of one area: those of the same area come from top to bottom with the same `left`. */
  | { readonly kind: "cells"; readonly area: number; readonly cells: SheetCells };

/** What a long work has to tell, and how it is told to stop. */
export interface Task {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: "reading" | "judging" | "writing" | "waiting-for-cell-edit";
  /** Of `total` cells; both 0 where it is not known. */
  readonly done: number;
  readonly total: number;
}
