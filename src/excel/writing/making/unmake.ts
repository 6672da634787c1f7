import { plainAddress } from "../../../workbook/address";
import type { TableUnmaking } from "../../../workbook/plan";
import { cellsAt } from "../../place";
import { type Step, step } from "../steps";

/** A table becomes plain cells before a sheet is made whose table has its name. */
export function plainSteps({ sheet, was, emptied }: TableUnmaking): Step[] {
  return [
    ...(was
      ? [
          step(3, ({ workbook }) => {
            workbook.tables.getItem(was.table).convertToRange().untrack();
          }),
        ]
      : []),
    ...emptied.map((box) =>
      step(3, (desk) => {
        cellsAt(desk.sheet(sheet), box).clear("Contents");
      }),
    ),
  ];
}

/** After the cells are written: Excel keeps but the first value of what is merged, and puts buttons on it. */
export function mergeSteps({ sheet, merges, filter }: TableUnmaking, isFiltered: boolean): Step[] {
  return [
    ...merges.map((box) =>
      step(3, (desk) => {
        cellsAt(desk.sheet(sheet), box).merge();
      }),
    ),
    ...(filter && !isFiltered
      ? [
          step(3, (desk) => {
            desk.sheet(sheet).autoFilter.apply(plainAddress(filter));
          }),
        ]
      : []),
  ];
}
