import type { CellValue } from "../../workbook/value";

/** A column of somebody's sheet: its label by path ("Ngày sinh > Nam") and what stands below, from top to bottom. */
export interface SheetColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly label: string;
  readonly values: readonly CellValue[];
}

/** Where the values of a field come from; columns are zero-based. */
export type Source =
  | { readonly kind: "column"; readonly column: number }
  /** Family and middle names, and the given name. */
  | { readonly kind: "joined"; readonly columns: readonly [number, number] }
  /** A column for men and one for women, of which one is filled. */
  | { readonly kind: "either"; readonly men: number; readonly women: number }
  /** Which of the two is filled says whether it is a man or a woman. */
  | { readonly kind: "sex"; readonly men: number; readonly women: number };

export interface FieldMapping {
  /** Label of the register's field. */
  readonly field: string;
  readonly source: Source;
  /** 0 to 1; below `CLEAR` a person must say whether it is so. */
  readonly confidence: number;
}

/** Which column becomes which field of one register. */
export interface ColumnMapping {
  readonly register: string;
  /** In the order of the register's fields. */
  readonly fields: readonly FieldMapping[];
  /** Columns that become no field: they stay the department's own. */
  readonly own: readonly number[];
  /** Labels of required fields that no column fills. */
  readonly lacking: readonly string[];
  /** 0 to 1: how much the sheet looks like this register, for proposing one. */
  readonly likeness: number;
}

/** From here on a mapping goes without saying; every one is shown all the same. */
export const CLEAR = 0.6;

export function columnsOf(source: Source): readonly number[] {
  switch (source.kind) {
    case "column":
      return [source.column];
    case "joined":
      return source.columns;
    case "either":
    case "sex":
      return [source.men, source.women];
  }
}
