import { type Field, fieldOf, ROW_ID } from "../../registers/register";
import { type Agreements, agrees } from "./agreement";
import type { Block } from "./block";
import type { HeaderCell } from "./header";

/** A register's columns as far as their headers tell. */
export interface Told {
  readonly block: Block;
  readonly known: ReadonlyMap<string, HeaderCell>;
  /** Columns whose headers say nothing to us. */
  readonly strangers: readonly HeaderCell[];
  readonly agreements: Agreements;
}

/**
 * Fields whose header was written anew: known by what the column says, else by where it stands if nothing in it speaks
 * against that.
 */
export function renamedColumns(told: Told): ReadonlyMap<string, HeaderCell> {
  const byValues = knownByValues(told);
  const taken = new Set(byValues.values());
  const rest = told.strangers.filter((cell) => !taken.has(cell));
  const byPlace = knownByPlace({ ...told, known: new Map([...told.known, ...byValues]), strangers: rest });
  return new Map([...byValues, ...byPlace]);
}

function missingFields({ block: { sent }, known }: Told): Field[] {
  return sent.labels.filter((label) => !known.has(label)).map((label) => fieldOf(sent.register, label));
}

/** Only what is clear from both sides: one field for the column, one column for the field. */
function knownByValues(told: Told): ReadonlyMap<string, HeaderCell> {
  const pairs = missingFields(told).flatMap((field) =>
    told.strangers
      .filter(({ column }) => agrees(told.agreements.with(field, column)))
      .map((cell) => ({ field, cell })),
  );
  const clear = pairs.filter(({ field, cell }) => {
    return pairs.every((other) => (other.field === field) === (other.cell === cell));
  });
  return new Map(clear.map(({ field, cell }) => [field.label, cell]));
}

function knownByPlace(told: Told): ReadonlyMap<string, HeaderCell> {
  const { block, known, strangers, agreements } = told;
  const order = [...block.sent.labels, ROW_ID];
  const labelOf = new Map([...known].map(([label, cell]) => [cell, label]));
  const cells = block.header.cells.filter((cell) => labelOf.has(cell) || strangers.includes(cell));
  const labelAt = (place: number) => {
    const cell = cells[place];
    return cell ? labelOf.get(cell) : undefined;
  };
  const found = new Map<string, HeaderCell>();
  for (const field of missingFields(told)) {
    const place = order.indexOf(field.label);
    const between = strangers.find((cell) => {
      const at = cells.indexOf(cell);
      const begins =
        at === 0 ? place === 0 : labelAt(at - 1) !== undefined && labelAt(at - 1) === order[place - 1];
      return begins && labelAt(at + 1) !== undefined && labelAt(at + 1) === order[place + 1];
    });
    if (between && nothingAgainst(agreements, field, between)) found.set(field.label, between);
  }
  return found;
}

function nothingAgainst(agreements: Agreements, field: Field, { column }: HeaderCell): boolean {
  const said = agreements.with(field, column);
  const fitting = agreements.kind(field, column);
  return (said.told === 0 || agrees(said)) && fitting.same * 2 >= fitting.told;
}
