import { columnLetters } from "../../../workbook/address";
import type { Axis } from "./axis";

interface HeadsProps {
  readonly columns: Axis;
  readonly frozen: number;
  readonly first: number;
  readonly last: number;
  readonly selected: { readonly left: number; readonly right: number };
}

/** The letters above the columns. */
export function Heads({ columns, frozen, first, last, selected }: HeadsProps) {
  const between = (from: number, to: number) => {
    const heads = [];
    for (let column = from; column <= to; column++) {
      const width = columns.size(column);
      if (width === 0) continue;
      const picked = column >= selected.left && column <= selected.right;
      heads.push(
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          className={picked ? "head picked" : "head"}
          style={{ left: columns.start(column), width }}
        >
          {columnLetters(column)}
          <i className="grip" data-column={column} />
        </div>,
      );
    }
    return heads;
  };
  return (
    <div role="row" className="heads">
      <div className="corner" />
      {frozen > 0 && <div className="still">{between(0, frozen - 1)}</div>}
      <div className="slide">{between(first, last)}</div>
    </div>
  );
}
