import type { CellValue } from "../workbook/value";

/** The rows of one register at one place and time, by field. Dates count from 1900 wherever they come from. */
export interface RegisterRows {
  /** The register's id. */
  readonly register: string;
  /** The fields that are there, by label; row ids apart. */
  readonly labels: readonly string[];
  /** In the order they stand there. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** Mã dòng; null = none. */
  readonly id: string | null;
  /** Zero-based sheet row; of a baseline the position. */
  readonly at: number;
  /** By `labels`. */
  readonly values: readonly CellValue[];
}
