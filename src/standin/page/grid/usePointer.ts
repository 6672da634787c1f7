import { type MouseEvent, type PointerEvent, useRef } from "react";
import type { Spot } from "../keeper/keeper";
import type { Axis } from "./axis";
import { boxOf, type Cursor, cursorOfBox, reach } from "./cursor";
import type { Scroller } from "./useScroller";

interface Pointed {
  readonly cursor: Cursor;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onEdit: () => void;
  readonly onWidth: (column: number, pixels: number) => void;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columns: Axis;
  readonly scroll: Scroller;
}

const NARROWEST = 12;

/** Selecting with the mouse, as in Excel: cells, whole rows and columns by their heads, widths by the edge of a head. */
export function usePointer(grid: Pointed) {
  const { cursor, onCursor, scroll } = grid;
  const dragging = useRef<"cells" | { readonly column: number; readonly from: number } | null>(null);

  const spotOf = (event: MouseEvent): Spot => {
    const box = event.currentTarget.getBoundingClientRect();
    return scroll.spotAt(event.clientX - box.left, event.clientY - box.top);
  };
  const select = (spot: Spot, extend: boolean) => {
    const { rowCount, columnCount } = grid;
    const all = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
    const { top, left } = boxOf(cursor);
    if (spot.row >= 0 && spot.column >= 0) onCursor(reach(cursor, spot, extend));
    else if (spot.row >= 0) onCursor(cursorOfBox({ ...all, top: extend ? top : spot.row, bottom: spot.row }));
    else if (spot.column >= 0) {
      onCursor(cursorOfBox({ ...all, left: extend ? left : spot.column, right: spot.column }));
    } else onCursor(cursorOfBox(all));
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!isOfGrid(event) || event.button > 0) return;
    const grip = (event.target as HTMLElement).dataset.column;
    // A finger scrolls; it selects by a tap.
    if (event.pointerType === "touch" && grip === undefined) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    if (grip !== undefined) {
      dragging.current = { column: Number(grip), from: event.clientX };
      return;
    }
    dragging.current = "cells";
    select(spotOf(event), event.shiftKey);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (dragging.current !== "cells") return;
    const spot = spotOf(event);
    if (spot.row < 0 || spot.column < 0) return;
    if (spot.row === cursor.end.row && spot.column === cursor.end.column) return;
    onCursor(reach(cursor, spot, true));
    scroll.reveal(spot);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const drag = dragging.current;
    dragging.current = null;
    if (!drag || drag === "cells") return;
    const pixels = grid.columns.size(drag.column) + event.clientX - drag.from;
    if (event.clientX !== drag.from) grid.onWidth(drag.column, Math.max(NARROWEST, Math.round(pixels)));
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
    if (isOfGrid(event) && pointerType === "touch") select(spotOf(event), false);
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const spot = spotOf(event);
    if (isOfGrid(event) && spot.row >= 0 && spot.column >= 0) grid.onEdit();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onClick, onDoubleClick };
}

/** And not of the editor or the drop-down that lie over it, nor of a scroll bar. */
function isOfGrid(event: MouseEvent): boolean {
  return (event.target as HTMLElement).closest("[role=grid]") !== null;
}
