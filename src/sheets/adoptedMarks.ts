import type { AdoptedColumn } from "./adoptedColumns";

/** What a mark of month grids means for a register, as a line of the list of what columns became. */
interface AdoptedMark {
  /** As it compares, or as people wrote it into the list. */
  readonly mark: string;
  /** A value of the field that marks go to; null = its cells are left out. */
  readonly value: string | null;
}

/** The line that says so; no column is called like this. */
export function adoptedMarkLine(register: string, { mark, value }: AdoptedMark): AdoptedColumn {
  return { register, label: `Ký hiệu “${mark}”`, fields: value === null ? null : [value] };
}

/** What lines of the list say about marks; those about columns are left out. */
export function adoptedMarks(lines: readonly AdoptedColumn[]): AdoptedMark[] {
  return lines.flatMap(({ label, fields }): AdoptedMark[] => {
    const [, mark] = MARK.exec(label.normalize("NFC").trim()) ?? [];
    const [value, another] = fields ?? [];
    if (mark === undefined || another !== undefined) return [];
    if (fields === null) return [{ mark, value: null }];
    return value === undefined ? [] : [{ mark, value }];
  });
}

/** With the quotation marks of whichever keyboard. */
const MARK = /^ký hiệu\s*["“”](.+)["“”]$/iu;
