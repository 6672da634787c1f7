import type { Day } from "../../registers/text/dates";
import { codeKey } from "../../registers/entries";
import type { GridFields } from "../../registers/register";
import type { CellValue } from "../../workbook/value";
import type { AdoptedRow } from "../adoptedRows";
import type { Detail } from "./details";
import { markKey } from "./legend";
import { asWritten, type Mark } from "./marks";
import type { MonthGrid } from "./monthGrid";

/** A cell of a grid as an entry. */
export interface GridEntry extends AdoptedRow {
  /** Zero-based column of the sheet it came from. */
  readonly column: number;
  readonly day: Day;
}

/** The row, the column (zero-based) and the day of a cell. */
interface GridCell {
  readonly row: AdoptedRow;
  readonly column: number;
  readonly day: Day;
}

interface Around {
  readonly grid: MonthGrid;
  readonly fields: GridFields;
  readonly details: GridDetails;
  /** What to add to serial numbers of the sheet. */
  readonly shift: number;
}

/**
 * The entries of a cell, one for each of its marks but those that are left out. What is written below the grid about one
 * of them goes before what the row says, that before what stands above the grid.
 */
export function entriesOf(
  marks: readonly Mark[],
  { row, column, day }: GridCell,
  { grid: { lines }, fields, details, shift }: Around,
): GridEntry[] {
  const own = details.of(row.fields.get(fields.person) ?? null, day);
  const taken = marks.map(({ mark: written, becomes }) => {
    const key = becomes.as === "value" ? markKey(asWritten(becomes.value, fields)) : written;
    return take(own, ({ mark }) => markKey(mark) === key);
  });
  return marks.flatMap(({ becomes }, i): GridEntry[] => {
    const detail = taken[i] ?? take(own, () => true);
    if (becomes.as === "out") return [];
    const said = new Map<string, CellValue>([
      ...(detail ? [] : Object.entries(fields.says)),
      ...lines.map(({ field, value }) => [field, value] as const),
      ...row.fields,
      ...(detail?.fields ?? []),
    ]);
    said.set(fields.date, day - shift);
    if (becomes.value !== null) said.set(fields.mark, becomes.value);
    return [{ row: row.row, column, day, fields: said, own: row.own }];
  });
}

/** What is written below a grid about single cells; what an entry has taken is not there any more. */
export class GridDetails {
  private readonly byCell = new Map<string, Detail[]>();

  constructor(details: readonly Detail[], shift: number) {
    for (const detail of details) {
      const day = typeof detail.date === "number" ? Math.floor(detail.date) + shift : NaN;
      const key = keyOf(detail.person, day);
      this.byCell.set(key, [...(this.byCell.get(key) ?? []), detail]);
    }
  }

  of(person: CellValue, day: Day): Detail[] {
    return this.byCell.get(keyOf(person, day)) ?? [];
  }

  left(): Detail[] {
    return [...this.byCell.values()].flat();
  }
}

function keyOf(person: CellValue, day: Day): string {
  return `${codeKey(person) ?? ""} ${String(day)}`;
}

function take(details: Detail[], wanted: (detail: Detail) => boolean): Detail | undefined {
  const index = details.findIndex(wanted);
  return index < 0 ? undefined : details.splice(index, 1)[0];
}
