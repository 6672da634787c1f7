import type { Box } from "../../../workbook/address";
import type { CellStyle, Validation } from "../../../workbook/plan";
import type { TroubleCode, TroubleDetails } from "../../../workbook/trouble";

/**
 * Who holds the open workbook, out of the page's way: usually in a worker. Everything asked and answered can be copied
 * from one thread to another. Sheets are named by their ids; what is asked of a sheet that is gone has an empty answer.
 */
export interface Keeper {
  /** The workbook that was open before is dropped, unless this one cannot be opened. */
  open(source: Source): Promise<Opened>;
  /** News comes after every change, whoever made it. */
  listen(hear: (news: News) => void): void;
  shape(sheet: string): Promise<SheetShape | null>;
  cells(sheet: string, boxes: readonly Box[]): Promise<readonly CellBlock[]>;
  /** Pixels of those rows that grow with their wrapped text; both ends inclusive. */
  grown(
    sheet: string,
    first: number,
    last: number,
  ): Promise<readonly (readonly [row: number, pixels: number])[]>;
  /** What is known of one cell that a person looks at. */
  cell(sheet: string, row: number, column: number): Promise<CellDetail>;
  /** The area that an address or a name stands for, seen from a sheet. */
  find(sheet: string, text: string): Promise<Area | null>;
  /** Where Ctrl + arrow leads. */
  edge(sheet: string, from: Spot, step: Spot): Promise<Spot>;
  /** The texts of a box as they would be typed, for copying. */
  copy(sheet: string, box: Box): Promise<string[][]>;
  /** A person shows a sheet or selects cells. */
  select(sheet: string, box: Box): Promise<void>;
  /** A person types texts; `insist` where they were warned before. A single text is put into every cell of the box. */
  enter(entry: Entry): Promise<Entered>;
  clear(sheet: string, box: Box): Promise<Entered>;
  setWidth(sheet: string, column: number, pixels: number): Promise<Entered>;
  /** Takes back the person's last entry; null where there is none. */
  undo(): Promise<Area | null>;
  /** The .xlsx; from here on nothing is unsaved. */
  save(): Promise<Uint8Array<ArrayBuffer>>;
  /** A pane begins anew: what the one before had asked to be told is forgotten. `reply` takes answers and events. */
  newPane(language: PaneLanguage, reply: (message: string) => void): Promise<void>;
  /** A message of the pane to its host. */
  fromPane(message: string): void;
}

export type Source =
  | { readonly kind: "file"; readonly file: Blob; readonly name: string }
  | { readonly kind: "sample" | "empty" };

export type Opened = { readonly trouble: TroubleTold } | { readonly trouble: null; readonly book: BookView };

export interface TroubleTold {
  readonly code: TroubleCode;
  readonly details: TroubleDetails;
}

export type PaneLanguage = "vi-VN" | "en-US";

export type News =
  /** Cells, sheets or looks are not what they were. */
  | { readonly kind: "changed"; readonly book: BookView }
  /** The pane shows a cell. */
  | { readonly kind: "go"; readonly area: Area }
  /** The pane opens a file as a new workbook. */
  | { readonly kind: "new-workbook"; readonly file: Uint8Array<ArrayBuffer> };

export interface BookView {
  /** Those that can be seen, in tab order. */
  readonly tabs: readonly Tab[];
  readonly active: string;
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  /** Grows with every change. */
  readonly revision: number;
}

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly color: string | null;
}

export interface SheetShape {
  /** Of the last cell with a value; 0 in an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Pixels of columns and rows that nobody has given a size. */
  readonly usual: { readonly width: number; readonly height: number };
  /** Pixels by column and row of the others. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly selection: Box;
}

/** Some cells of a sheet: `cells[0][0]` is at the top left of the box; null shows nothing at all. */
export interface CellBlock {
  readonly box: Box;
  readonly cells: readonly (readonly (ShownCell | null)[])[];
}

export interface ShownCell {
  readonly text: string;
  readonly kind: "empty" | "text" | "number" | "center";
  readonly style: CellStyle;
}

export interface CellDetail {
  /** As a person would type it. */
  readonly text: string;
  readonly validation: Validation | null;
  /** The choices of a list that could be found. */
  readonly choices: readonly string[] | null;
}

export interface Entry {
  readonly sheet: string;
  readonly box: Box;
  readonly texts: readonly (readonly string[])[];
  readonly insist: boolean;
  /** Pasting is not checked, as in Excel. */
  readonly pasted: boolean;
}

export type Entered =
  | { readonly kind: "done" }
  /** Against the cell's rule; nothing was written. */
  | { readonly kind: "against"; readonly validation: Validation }
  | { readonly kind: "refused"; readonly why: RefusalKind };

export type RefusalKind = "protected" | "formula" | "table" | "other";

export interface Area {
  readonly sheet: string;
  readonly box: Box;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}
