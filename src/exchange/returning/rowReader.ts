import { type Field, ROW_ID } from "../../registers/register";
import { holdsDay } from "../../registers/typed";
import { cellAddress, type CellPlace, LAST_COLUMN } from "../../workbook/address";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";
import type { ReturnNote } from "../returned";
import { rowId } from "../../registers/rowId";
import type { Row } from "../rows";
import type { Block } from "./block";
import { CountedCells } from "./countedCells";
import type { ValueReader } from "./values";

export interface ReadColumns {
  readonly fields: readonly ReadColumn[];
  /** Zero-based sheet column of the row ids. */
  readonly ids: number | undefined;
}

export interface ReadColumn {
  readonly field: Field;
  /** Zero-based sheet column. */
  readonly column: number;
  readonly read: ValueReader;
}

export interface RowReader {
  readonly idAt: (at: number) => string | null;
  /** Null where nothing of the register is in the row. */
  readonly row: (at: number, id: string | null) => Row | null;
  /** Cells of the rows so far that cannot be read. */
  readonly unreadable: readonly { readonly at: number; readonly label: string }[];
  readonly notes: () => ReturnNote[];
}

interface Named {
  readonly label: string;
  readonly column: number;
}

/** `uncalculated` = cells of the sheet whose formula came without a value. */
export function rowReader(
  { sheet, sent, line: lineAt }: Block,
  { fields, ids }: ReadColumns,
  uncalculated: readonly CellPlace[],
): RowReader {
  const columns = fields.map(({ field, column, read }) => {
    const { label } = field;
    const sentAt = sent.places.get(label) ?? -1;
    return { label, column, place: column - sheet.left, read, holdsDay: holdsDay(field), sentAt };
  });
  const idColumn = { label: ROW_ID, column: ids ?? 0 };
  const idPlace = ids === undefined ? -1 : ids - sheet.left;
  const formulas = new Set(uncalculated.map(({ row, column }) => row * (LAST_COLUMN + 1) + column));
  const isUnreadable = (raw: CellValue | undefined, at: number, column: number) =>
    isCellError(raw) || (formulas.size > 0 && isBlank(raw) && formulas.has(at * (LAST_COLUMN + 1) + column));
  const wasBlank = (before: readonly CellValue[]) => columns.every(({ sentAt }) => isBlank(before[sentAt]));
  const unreadable: { at: number; label: string }[] = [];
  const errors = new CountedCells<Named>();
  const textDates = new CountedCells<Named>();
  const refuse = (column: Named, at: number) => {
    unreadable.push({ at, label: column.label });
    errors.add(column, at);
  };

  return {
    idAt: (at) => rowId(lineAt(at)[idPlace]),
    row: (at, id) => {
      const line = lineAt(at);
      const before = id === null ? undefined : sent.rows.get(id);
      const values = new Array<CellValue>(columns.length);
      let isFilled = false;
      for (let i = 0; i < values.length; i++) {
        const one = columns[i];
        if (!one) continue;
        const raw = line[one.place];
        const isLost = isUnreadable(raw, at, one.column);
        if (isLost) refuse(one, at);
        // A text that came back as it was sent has not been written by anybody.
        const isUntouched = typeof raw === "string" && raw !== "" && raw === before?.[one.sentAt];
        const value = isUntouched ? raw : one.read(raw);
        if (one.holdsDay && typeof raw === "string" && typeof value === "number") textDates.add(one, at);
        if (isLost || value !== null) isFilled = true;
        values[i] = value;
      }
      // An id alone is nothing, unless nothing else was sent with it.
      if (!isFilled && !(before && wasBlank(before))) return null;
      if (isUnreadable(line[idPlace], at, idColumn.column) && ids !== undefined) refuse(idColumn, at);
      return { id, at, values };
    },
    unreadable,
    notes: () => {
      const note = (kind: "unreadable" | "dates-as-text", counted: CountedCells<Named>) =>
        counted.all().map(([{ label: field, column }, { first, count }]): ReturnNote => {
          return { kind, sheet: sheet.name, cell: cellAddress(first, column), field, count };
        });
      return [...note("dates-as-text", textDates), ...note("unreadable", errors)];
    },
  };
}
