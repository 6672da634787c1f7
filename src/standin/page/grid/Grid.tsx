import { type ReactNode, useEffect, useImperativeHandle, useMemo, useSyncExternalStore } from "react";
import type { Box } from "../../../workbook/address";
import type { SheetShape, Spot } from "../keeper/keeper";
import { axisOf } from "./axis";
import type { CellStore } from "./cellStore";
import { boxOf, type Cursor } from "./cursor";
import { Heads } from "./Heads";
import { Row } from "./Row";
import { HEAD_HEIGHT, HEAD_WIDTH, MOST_COLUMNS, MOST_ROWS } from "./sizes";
import { usePointer } from "./usePointer";
import { useScroller } from "./useScroller";

/** Where a cell is drawn, in pixels of the grid. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether it goes along when the grid is scrolled. */
  readonly slidesX: boolean;
  readonly slidesY: boolean;
}

export interface GridHandle {
  reveal(spot: Spot): void;
  /** How many rows a page is. */
  page(): number;
}

interface GridProps {
  readonly name: string;
  readonly shape: SheetShape;
  readonly store: CellStore;
  readonly revision: number;
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onEdit: () => void;
  readonly onWidth: (column: number, pixels: number) => void;
  readonly onLost: (error: unknown) => void;
  readonly handle: React.RefObject<GridHandle | null>;
  /** What lies over the active cell. */
  readonly children: (place: Place) => ReactNode;
}

/** Room below and beside what is there, to write on. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;

export function Grid(props: GridProps) {
  const { name, shape, store, revision, cursor, onLost } = props;
  const version = useSyncExternalStore(store.listen, () => store.version);
  const selection = boxOf(cursor);
  const rowCount = Math.min(
    MOST_ROWS,
    Math.max(shape.rows + SPARE_ROWS, 100, cursor.active.row + SPARE_ROWS),
  );
  const columnCount = Math.min(
    MOST_COLUMNS,
    Math.max(shape.columns + SPARE_COLUMNS, 26, cursor.active.column + SPARE_COLUMNS),
  );
  const { grown } = store;
  const { usual } = shape;
  const rows = useMemo(
    () => axisOf(rowCount, usual.height, new Map([...grown, ...shape.heights])),
    [rowCount, usual.height, grown, shape.heights],
  );
  const columns = useMemo(
    () => axisOf(columnCount, usual.width, shape.widths),
    [columnCount, usual.width, shape.widths],
  );
  const frozen = useMemo(
    () => ({ row: shape.freeze.rows, column: shape.freeze.columns }),
    [shape.freeze.rows, shape.freeze.columns],
  );
  const scroll = useScroller(rows, columns, frozen);
  const { drawn, scroller, size } = scroll;
  const pointer = usePointer({ ...props, rowCount, columnCount, columns, scroll });

  useImperativeHandle(props.handle, () => ({
    reveal: scroll.reveal,
    page: () => Math.max(1, Math.floor((size.height - HEAD_HEIGHT) / usual.height) - frozen.row - 1),
  }));

  useEffect(() => {
    store.need(windowBoxes(drawn, frozen), revision).catch(onLost);
  }, [store, drawn, frozen, revision, onLost, version]);

  const stillHeight = rows.start(frozen.row);
  const rowsBetween = (first: number, last: number, above: number) => {
    const found = [];
    for (let row = first; row <= last; row++) {
      if (rows.size(row) === 0) continue;
      const inside = row >= selection.top && row <= selection.bottom;
      found.push(
        <Row
          key={row}
          row={row}
          top={rows.start(row) - above}
          height={rows.size(row)}
          columns={columns}
          frozen={frozen.column}
          first={drawn.left}
          last={drawn.right}
          store={store}
          blocks={blocksOf(store, row, frozen.column, drawn)}
          selected={inside ? selection : null}
          active={row === cursor.active.row ? cursor.active.column : null}
        />,
      );
    }
    return found;
  };

  return (
    <div className="scroller" ref={scroller} onScroll={scroll.onScroll} {...pointer} tabIndex={-1}>
      <div className="view" style={{ width: size.width, height: size.height }}>
        <div
          role="grid"
          aria-label={name}
          aria-rowcount={shape.rows}
          aria-colcount={shape.columns}
          aria-multiselectable
          className="grid"
        >
          <Heads
            columns={columns}
            frozen={frozen.column}
            first={drawn.left}
            last={drawn.right}
            selected={selection}
          />
          {frozen.row > 0 && (
            <div role="rowgroup" className="stillRows" style={{ top: HEAD_HEIGHT, height: stillHeight }}>
              {rowsBetween(0, frozen.row - 1, 0)}
            </div>
          )}
          <div role="rowgroup" className="slideRows" style={{ top: HEAD_HEIGHT + stillHeight }}>
            <div role="presentation" className="lift">
              {rowsBetween(drawn.top, drawn.bottom, stillHeight)}
            </div>
          </div>
        </div>
        {props.children({
          left: HEAD_WIDTH + columns.start(cursor.active.column),
          top: HEAD_HEIGHT + rows.start(cursor.active.row),
          width: columns.size(cursor.active.column),
          height: rows.size(cursor.active.row),
          slidesX: cursor.active.column >= frozen.column,
          slidesY: cursor.active.row >= frozen.row,
        })}
      </div>
      <div
        style={{
          width: columns.length + HEAD_WIDTH,
          height: rows.length + HEAD_HEIGHT,
          marginTop: -size.height,
        }}
      />
    </div>
  );
}

/** The four parts of what is drawn: standing still both ways, one way, and moving. */
function windowBoxes(drawn: Box, frozen: Spot): Box[] {
  const vertical = [{ top: drawn.top, bottom: drawn.bottom }];
  if (frozen.row > 0) vertical.push({ top: 0, bottom: frozen.row - 1 });
  const horizontal = [{ left: drawn.left, right: drawn.right }];
  if (frozen.column > 0) horizontal.push({ left: 0, right: frozen.column - 1 });
  return vertical.flatMap((rows) => horizontal.map((columns) => ({ ...rows, ...columns })));
}

function blocksOf(store: CellStore, row: number, frozen: number, { left, right }: Box) {
  const found = [];
  for (let column = 0; column < frozen; column += 8) found.push(store.block(row, column));
  for (let column = left - (left % 8); column <= right; column += 8) found.push(store.block(row, column));
  return found;
}
