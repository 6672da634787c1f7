import { type ReactNode, memo } from "react";
import type { CellBlock, ShownCell } from "../keeper/keeper";
import type { Axis } from "./axis";
import { alignOf, lookOf, widthOf } from "./cellLook";
import type { CellStore } from "./cellStore";

export interface RowProps {
  readonly row: number;
  /** Inside the part of the grid it is drawn in. */
  readonly top: number;
  readonly height: number;
  readonly columns: Axis;
  readonly frozen: number;
  /** The columns that are drawn besides the frozen ones, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly store: CellStore;
  /** What the cells come from: a row is drawn again when one of them is another. */
  readonly blocks: readonly (CellBlock | undefined)[];
  /** Selected columns of this row. */
  readonly selected: { readonly left: number; readonly right: number } | null;
  readonly active: number | null;
}

export const Row = memo(function Row(props: RowProps) {
  const { row, top, height, frozen, first, last, selected } = props;
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top, height }}>
      <div role="rowheader" className={selected ? "head picked" : "head"}>
        {row + 1}
      </div>
      {frozen > 0 && (
        <div className="still">{cellsBetween(props, 0, frozen - 1, first <= frozen ? last : frozen - 1)}</div>
      )}
      <div className="slide">{cellsBetween(props, first, last, last)}</div>
    </div>
  );
}, alike);

/** Texts of these cells may go on as far as column `reach`. */
function cellsBetween(props: RowProps, first: number, last: number, reach: number): ReactNode[] {
  const { row, columns, store, selected, active } = props;
  const cells: ReactNode[] = [];
  for (let column = first; column <= last; column++) {
    const cell = store.cell(row, column);
    const width = columns.size(column);
    if (width === 0) continue;
    const picked = selected !== null && column >= selected.left && column <= selected.right;
    cells.push(
      <div
        key={column}
        role="gridcell"
        id={cellId(row, column)}
        aria-colindex={column + 1}
        aria-selected={picked}
        className={`cell${picked ? " picked" : ""}${column === active ? " active" : ""}`}
        style={{ left: columns.start(column), width, ...(cell ? lookOf(cell) : {}) }}
      >
        {cell && cell.text !== "" && (
          <Text cell={cell} room={roomOf(props, column, reach, cell)} width={width} />
        )}
      </div>,
    );
  }
  return cells;
}

export function cellId(row: number, column: number): string {
  return `cell-${String(row + 1)}-${String(column + 1)}`;
}

const PADDING = 6;

function Text({ cell, room, width }: { cell: ShownCell; room: number; width: number }) {
  const { text, kind, style } = cell;
  // A number that is cut off would read as another number.
  if (kind === "number" && widthOf(text, style) > width - PADDING / 2) {
    return (
      <span className="text" title={text}>
        {"#".repeat(Math.max(1, Math.floor((width - PADDING) / 8)))}
      </span>
    );
  }
  return (
    <span className="text" style={room > width ? { width: room - PADDING, flex: "none" } : undefined}>
      {text}
    </span>
  );
}

/** A text that is too long goes on over the empty cells beside it. */
function roomOf({ row, columns, store }: RowProps, column: number, last: number, cell: ShownCell): number {
  let room = columns.size(column);
  if (cell.kind !== "text" || cell.style.wrap || alignOf(cell.style, "text") !== "left") return room;
  const wanted = widthOf(cell.text, cell.style) + PADDING;
  for (let next = column + 1; room < wanted && next <= last; next++) {
    const neighbour = store.cell(row, next);
    if (neighbour && neighbour.text !== "") break;
    room += columns.size(next);
  }
  return room;
}

function alike(before: RowProps, now: RowProps): boolean {
  return (
    before.row === now.row &&
    before.top === now.top &&
    before.height === now.height &&
    before.columns === now.columns &&
    before.frozen === now.frozen &&
    before.first === now.first &&
    before.last === now.last &&
    before.store === now.store &&
    before.active === now.active &&
    before.selected?.left === now.selected?.left &&
    before.selected?.right === now.selected?.right &&
    before.blocks.length === now.blocks.length &&
    before.blocks.every((block, index) => block === now.blocks[index])
  );
}
