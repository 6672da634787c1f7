import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Spot } from "../keeper/keeper";
import type { Axis } from "./axis";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./sizes";

/** What of the moving part is drawn: a little more than can be seen; all ends inclusive. */
export interface Drawn {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Scroller {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly drawn: Drawn;
  readonly size: { readonly width: number; readonly height: number };
  /** Scrolls as little as is needed to see a cell. */
  readonly reveal: (spot: Spot) => void;
  readonly onScroll: () => void;
  /** The cell at a point of the grid's own pixels; -1 in the heads. */
  readonly spotAt: (x: number, y: number) => Spot;
}

/** Rows are drawn in steps of so many, so that scrolling a little draws nothing. */
const STEP = 8;

/** Room for the button of a drop-down. */
const BESIDE = 22;

/** Scrolling of a grid whose first rows and columns stand still. Keeps the row on top in its place when heights change. */
export function useScroller(rows: Axis, columns: Axis, frozen: Spot): Scroller {
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 800, height: 480 });
  const [drawn, setDrawn] = useState<Drawn>({ top: 0, bottom: 0, left: 0, right: 0 });
  const stillHeight = rows.start(frozen.row);
  const stillWidth = columns.start(frozen.column);

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const { scrollLeft, scrollTop } = box;
    box.style.setProperty("--x", `${String(-scrollLeft)}px`);
    box.style.setProperty("--y", `${String(-scrollTop)}px`);
    const firstRow = rows.at(scrollTop + stillHeight);
    const lastRow = rows.at(scrollTop + box.clientHeight - HEAD_HEIGHT);
    const firstColumn = columns.at(scrollLeft + stillWidth);
    const lastColumn = columns.at(scrollLeft + box.clientWidth - HEAD_WIDTH);
    const next = {
      top: Math.max(frozen.row, firstRow - (firstRow % STEP) - STEP),
      bottom: Math.min(rows.count - 1, lastRow - (lastRow % STEP) + 2 * STEP),
      left: Math.max(frozen.column, firstColumn - 2),
      right: Math.min(columns.count - 1, lastColumn + 2),
    };
    setDrawn((now) => (sameWindow(now, next) ? now : next));
  }, [rows, columns, stillHeight, stillWidth, frozen.row, frozen.column]);

  const before = useRef(rows);
  useLayoutEffect(() => {
    const box = scroller.current;
    const old = before.current;
    before.current = rows;
    if (box && old !== rows && box.scrollTop > 0) {
      const top = old.at(box.scrollTop + old.start(frozen.row));
      const inside = box.scrollTop + old.start(frozen.row) - old.start(top);
      box.scrollTop = rows.start(top) + Math.min(inside, rows.size(top) - 1) - rows.start(frozen.row);
    }
    look();
  }, [look, rows, frozen.row]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const measure = () => {
      setSize({ width: box.clientWidth, height: box.clientHeight });
      look();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, [look]);

  const reveal = useCallback(
    ({ row, column }: Spot) => {
      const box = scroller.current;
      if (!box) return;
      if (row >= frozen.row) {
        const low = rows.start(row) - stillHeight;
        const high = rows.start(row + 1) + HEAD_HEIGHT - box.clientHeight;
        if (box.scrollTop > low) box.scrollTop = low;
        else if (box.scrollTop < high) box.scrollTop = Math.min(high, low);
      }
      if (column >= frozen.column) {
        const low = columns.start(column) - stillWidth;
        const high = columns.start(column + 1) + HEAD_WIDTH + BESIDE - box.clientWidth;
        if (box.scrollLeft > low) box.scrollLeft = low;
        else if (box.scrollLeft < high) box.scrollLeft = Math.min(high, low);
      }
      look();
    },
    [rows, columns, stillHeight, stillWidth, frozen.row, frozen.column, look],
  );

  const spotAt = useCallback(
    (x: number, y: number): Spot => {
      const box = scroller.current;
      const inX = x - HEAD_WIDTH;
      const inY = y - HEAD_HEIGHT;
      return {
        row: inY < 0 ? -1 : rows.at(inY + (inY < stillHeight ? 0 : (box?.scrollTop ?? 0))),
        column: inX < 0 ? -1 : columns.at(inX + (inX < stillWidth ? 0 : (box?.scrollLeft ?? 0))),
      };
    },
    [rows, columns, stillHeight, stillWidth],
  );

  return { scroller, drawn, size, reveal, onScroll: look, spotAt };
}

function sameWindow(a: Drawn, b: Drawn): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}
