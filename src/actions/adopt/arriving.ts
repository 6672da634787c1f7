import type { AdoptedRow } from "../../adopting/adoptedRows";
import type { Doubt, MarkUse } from "../../adopting/grids";
import { parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/value";
import type { OpenBook } from "../readBook";
import { arrivingCells } from "./arrivingCells";
import { clearRows, type Proposal } from "./propose";
import { withPeople } from "./whose";

/** The rows of a sheet that are not in the register yet. */
export interface Arriving {
  readonly fresh: readonly AdoptedRow[];
  readonly known: number;
  /** Zero-based columns of the sheet that go along as the department's own, in the order of `AdoptedRow.own`. */
  readonly own: readonly number[];
  readonly doubts: readonly Doubt[];
  /** Of a month grid; else empty. */
  readonly marks: readonly MarkUse[];
}

/** Where each entry of a register says that it came from, and how a row that comes would say it. */
export interface Sources {
  /** By entry; empty = it does not say. */
  readonly of: (entry: number) => string;
  readonly all: ReadonlySet<CellValue>;
  readonly said: (row: AdoptedRow) => string;
}

/** What a proposal would add to a register. Throws Trouble month-unclear. */
export function arriving(proposal: Proposal, { book }: OpenBook, sources: Sources): Arriving {
  const { rows: all, own } = clearRows(proposal);
  if (proposal.grid) return arrivingCells(proposal, proposal.grid, { rows: all, own }, book, sources);
  const { rows, doubts } = withPeople(all, proposal, book, () => null);
  const fresh = rows.filter((row) => !sources.all.has(sources.said(row)));
  const places = new Set(fresh.map(({ row }) => row));
  return {
    fresh,
    known: rows.length - fresh.length,
    own,
    marks: [],
    // What was taken over before is the register's to say.
    doubts: doubts.filter(({ cell }) => places.has(parseAddress(cell)?.top ?? -1)),
  };
}
