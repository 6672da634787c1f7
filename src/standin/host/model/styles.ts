import type { Box } from "../../../workbook/address";
import type { CellStyle } from "../../../workbook/plan";
import type { OddTrait } from "../../../xlsx";
import type { LiveSheet, OddLook, StyleChange } from "../../book/liveBook";
import { intersection } from "../../book/boxes";
import { cellCount, type Cells } from "./cells";
import type { Property } from "./kind";
import type { Runtime } from "./runtime";

/** A property of the cells' looks: null where they differ, as in Excel. */
export function styleProperty(
  read: (style: CellStyle, odd: OddLook) => unknown,
  change?: (value: unknown, runtime: Runtime) => StyleChange,
): Property<Cells> {
  return {
    get: (cells) => common(cells, read),
    ...(change && {
      set: ({ sheet, boxes }: Cells, value: unknown, runtime: Runtime) => {
        const style = change(value, runtime);
        boxes.forEach((box) => sheet.restyle(box, style));
      },
    }),
  };
}

/** A property of looks that the workbook only keeps as its file has it: it can be taken away. */
export function none(value: unknown, traits: readonly OddTrait[]): Property<Cells> {
  return {
    set({ sheet, boxes }, told, runtime) {
      if (told !== value) throw runtime.unknown(`${traits.join()} = ${String(told)}`);
      boxes.forEach((box) => sheet.restyle(box, {}, traits));
    },
  };
}

/** What every cell has, null where they differ. Cells that were never touched look as their column does. */
function common({ sheet, boxes }: Cells, read: (style: CellStyle, odd: OddLook) => unknown): unknown {
  let found: { readonly style: CellStyle; readonly odd: OddLook; readonly value: unknown } | undefined;
  for (const box of boxes) {
    const looked = cellCount(box) > MANY ? usedOf(sheet, box) : box;
    for (let row = looked.top; row <= looked.bottom; row++) {
      for (let column = looked.left; column <= looked.right; column++) {
        const [style, odd] = [sheet.style(row, column), sheet.odd(row, column)];
        if (found && found.style === style && found.odd === odd) continue;
        const value = read(style, odd);
        if (found && found.value !== value) return null;
        found = { style, odd, value };
      }
    }
  }
  return found?.value ?? null;
}

/** To look at so many cells takes longer than to find out which are used. */
const MANY = 200_000;

/** What of a box is used, and one row and column more. */
function usedOf(sheet: LiveSheet, box: Box): Box {
  const used = sheet.usedBox(false);
  const first = { ...box, bottom: box.top, right: box.left };
  if (!used) return first;
  return intersection(box, { ...used, bottom: used.bottom + 1, right: used.right + 1 }) ?? first;
}
