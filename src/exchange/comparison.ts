import type { CellValue } from "../workbook/value";
import type { ReturnNote } from "./returned";

/** What a returned workbook would change here, row by row. Nothing in it has been decided. */
export interface Comparison {
  /** By register in the campaign's order, then by place. */
  readonly changes: readonly RowChange[];
  /** What was noticed while comparing, besides the notes of the returned workbook itself. */
  readonly notes: readonly ReturnNote[];
}

/** Thêm · Sửa · Xóa · Xung đột · Ngoài phạm vi */
export type ChangeKind = "added" | "changed" | "deleted" | "conflict" | "out-of-scope";

/**
 * One row that differs. A row in which some cells conflict and others do not is two changes: `changed` with the clean
 * cells and `conflict` with the others.
 */
export interface RowChange {
  /** The same for the same file each time it is compared. */
  readonly key: string;
  readonly register: string;
  readonly kind: ChangeKind;
  readonly why: Why | null;
  /** Mã dòng here; null for a row that is new or has none. */
  readonly id: string | null;
  /** Zero-based sheet row here; null where there is none. */
  readonly here: number | null;
  /** Zero-based sheet row there; null where it is gone. */
  readonly there: number | null;
  /** The cells that differ; of an added row all that are filled there, of a deleted row all that are filled here. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly field: string;
  /** As it was sent; undefined = not known. */
  readonly base: CellValue | undefined;
  readonly here: CellValue;
  /** As it would be written: what came back, read by the field's kind. */
  readonly there: CellValue;
}

/** Why somebody must look. */
export type Why =
  /** Both sides changed the cell since it was sent, to different things. */
  | "both-changed"
  /** Changed there, and the row is gone here: accepting puts it back. */
  | "deleted-here"
  /** Gone there, and changed here since it was sent. */
  | "deleted-there"
  /** It is not known which side changed. */
  | "no-baseline"
  /** Another file of the same batch wants something else for the same cell or row. */
  | "two-files"
  /** A row or register of another department. */
  | "other-department";
