import { type Register, ROW_ID } from "../../registers/register";
import type { ReturnNote } from "../returned";
import { type Agreement, agreementsOf, agrees } from "./agreement";
import { type Block, headerAddress } from "./block";
import { type HeaderCell, headerKey } from "./header";
import { renamedColumns } from "./renamed";

/** Which column is which field. */
export interface Columns {
  /** Zero-based sheet column by label, in the register's order; row ids apart. */
  readonly byLabel: ReadonlyMap<string, number>;
  readonly ids: number | undefined;
  /** Columns with a header that are nothing of ours. */
  readonly strangers: readonly HeaderCell[];
  readonly notes: readonly ReturnNote[];
}

/** `helpers` = columns of ours that hold nothing of theirs. */
export function columnsOf(block: Block, helpers: readonly string[], shift: number): Columns {
  const { register } = block.sent;
  const groups = grouped(block, register, helpers);
  const notes: ReturnNote[] = [];
  const known = new Map<string, HeaderCell>();
  const settle = (label: string, agreement: (column: number) => Agreement) => {
    const [best, ...others] = byAgreement(groups.byLabel.get(label) ?? [], agreement);
    if (best) known.set(label, best);
    notes.push(...others.map(({ column }) => twice(block, column, label)));
  };
  settle(ROW_ID, agreementsOf(block, undefined, shift).ids);
  const renamedIds = known.has(ROW_ID) ? undefined : idsAmong(groups.strangers, block, shift);
  if (renamedIds) {
    known.set(ROW_ID, renamedIds);
    notes.push(renamed(block, renamedIds, ROW_ID));
  }
  const agreements = agreementsOf(block, known.get(ROW_ID)?.column, shift);
  for (const field of register.fields) settle(field.label, (column) => agreements.with(field, column));
  const strangers = groups.strangers.filter((cell) => cell !== renamedIds);
  for (const [label, cell] of renamedColumns({
    block,
    known,
    strangers: strangers.slice(0, LOOKED_AT),
    agreements,
  })) {
    known.set(label, cell);
    notes.push(renamed(block, cell, label));
  }
  const taken = new Set(known.values());
  const missing = block.sent.labels.filter((label) => !known.has(label));
  const found = register.fields.flatMap(({ label }) => {
    const cell = known.get(label);
    return cell ? [[label, cell.column] as const] : [];
  });
  return {
    byLabel: new Map(found),
    ids: known.get(ROW_ID)?.column,
    strangers: groups.strangers.filter((cell) => !taken.has(cell)),
    notes: [
      ...notes,
      ...missing.map((field): ReturnNote => ({ kind: "column-missing", sheet: block.sheet.name, field })),
    ],
  };
}

/** So many columns of their own are looked into for one of ours; nobody has more. */
const LOOKED_AT = 60;

interface Groups {
  readonly byLabel: ReadonlyMap<string, readonly HeaderCell[]>;
  readonly strangers: readonly HeaderCell[];
}

function grouped({ header }: Block, { fields }: Register, helpers: readonly string[]): Groups {
  const labels = new Map(
    [...fields.map(({ label }) => label), ROW_ID].map((label) => [headerKey(label), label]),
  );
  const calculated = new Set(helpers.map(headerKey));
  const byLabel = new Map<string, HeaderCell[]>();
  const strangers: HeaderCell[] = [];
  for (const cell of header.cells) {
    const label = labels.get(cell.key);
    const group = label === undefined ? strangers : (byLabel.get(label) ?? []);
    if (label !== undefined) byLabel.set(label, group);
    if (label !== undefined || !calculated.has(cell.key)) group.push(cell);
  }
  return { byLabel, strangers };
}

/** The first of equals stays first. */
function byAgreement(
  cells: readonly HeaderCell[],
  agreement: (column: number) => Agreement,
): readonly HeaderCell[] {
  if (cells.length < 2) return cells;
  const same = new Map(cells.slice(0, LOOKED_AT).map((cell) => [cell, agreement(cell.column).same]));
  return [...cells].sort((one, other) => (same.get(other) ?? 0) - (same.get(one) ?? 0));
}

function idsAmong(strangers: readonly HeaderCell[], block: Block, shift: number): HeaderCell | undefined {
  const { ids } = agreementsOf(block, undefined, shift);
  return strangers.slice(0, LOOKED_AT).find(({ column }) => agrees(ids(column)));
}

function renamed(block: Block, { column, name }: HeaderCell, field: string): ReturnNote {
  const sheet = block.sheet.name;
  return { kind: "column-renamed", sheet, cell: headerAddress(block, column), name, field };
}

/** The place of the one that is not read. */
function twice(block: Block, column: number, field: string): ReturnNote {
  return { kind: "column-twice", sheet: block.sheet.name, cell: headerAddress(block, column), field };
}
