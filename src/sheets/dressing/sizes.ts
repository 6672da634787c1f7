import { cellAddress } from "../../workbook/address";
import type { SheetLook, Sized } from "../../workbook/dressing";
import type { ColumnChange, LookChange, Part } from "./change";
import { headerHeight, wrappedHeight } from "./heights";
import { fittingWidths, ROUNDED } from "./widths";
import type { WantedLook } from "./wanted";

/** Widths of columns, and heights of rows that would hide something. Rows are never made lower. */
export function sizeFaults(wanted: WantedLook, look: SheetLook): Part {
  const { columns, table, longRows, ownsSheet } = wanted;
  const { sheet } = table;
  const sizes = (all: readonly Sized[]) => new Map(all.map(({ index, size }) => [index, size]));
  const [widths, heights] = [sizes(look.widths), sizes(look.heights)];
  const present = columns.map(({ column, room }) => widths.get(column) ?? room.best);
  const fitted = ownsSheet
    ? fittingWidths(
        present,
        columns.map(({ room }) => room),
      )
    : present;
  const changed = columns.flatMap((column, index) => {
    const [before = 0, after = 0] = [present[index], fitted[index]];
    return Math.abs(after - before) < ROUNDED ? [] : [{ ...column, before, after }];
  });
  const widthChange = (fault: "narrow" | "wide"): LookChange[] => {
    const found = changed.filter(({ before, after }) =>
      fault === "narrow" ? after > before : after < before,
    );
    const faulty = found.map(({ name, column, box }) => {
      return { field: name, cells: null, place: { sheet, cell: cellAddress(box.top - 1, column) } };
    });
    return faulty.length > 0 ? [{ fault, columns: faulty } satisfies ColumnChange] : [];
  };
  const isLow = ({ index, size }: Sized) => {
    const now = heights.get(index);
    // 0 = hidden.
    return now !== undefined && now !== 0 && now < Math.min(size, HIGHEST) - 1;
  };
  // What stands in a hidden column makes no row higher.
  const shown = fitted.map((width) => (width === 0 ? Infinity : width));
  const labels = columns.map(({ name }) => name);
  const header = [{ index: table.box.top, size: headerHeight(labels, shown) }].filter(isLow);
  const rows = longRows
    .flatMap(({ row, texts }) => {
      const size = wrappedHeight(texts, shown);
      return size === null ? [] : [{ index: row, size }];
    })
    .filter(isLow);
  const rowChange = (fault: "header-height" | "low-rows", low: readonly Sized[]): LookChange[] => {
    const [first] = low;
    return first
      ? [{ fault, rows: low.length, place: { sheet, cell: cellAddress(first.index, table.box.left) } }]
      : [];
  };
  return {
    changes: [
      ...widthChange("narrow"),
      ...widthChange("wide"),
      ...rowChange("header-height", header),
      ...rowChange("low-rows", rows),
    ],
    dressing: {
      widths: changed.map(({ column, after }) => ({ index: column, size: after })),
      heights: [...header, ...rows].map(({ index, size }) => ({ index, size: Math.min(size, HIGHEST) })),
    },
  };
}

/** In points; Excel has none higher. */
const HIGHEST = 409;
