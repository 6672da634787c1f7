import type { LiveSheet } from "../../book/liveBook";
import { whole } from "./argument";
import { Failure } from "./failure";
import { kindOf } from "./kind";
import { range, rangeArgument } from "./range";
import { boxOfRange } from "./rangeShape";
import { thing, type Thing } from "./thing";
import { LAST_COLUMN, LAST_ROW } from "../../../workbook/address";

export function freezePanes(sheet: LiveSheet): Thing {
  return thing(FREEZE_PANES, sheet);
}

/** Whether Excel keeps the frozen columns when rows are frozen is not told anywhere: the worse is played. */
const FREEZE_PANES = kindOf<LiveSheet>({
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeRows: {
      since: 7,
      needsFocus: true,
      run: (sheet, [count]) => freeze(sheet, { rows: atLeast0(count), columns: 0 }),
    },
    FreezeColumns: {
      since: 7,
      needsFocus: true,
      run: (sheet, [count]) => freeze(sheet, { rows: 0, columns: atLeast0(count) }),
    },
    FreezeAt: {
      since: 7,
      needsFocus: true,
      run(sheet, [frozen], runtime) {
        if (frozen === null || frozen === undefined) {
          freeze(sheet, { rows: 0, columns: 0 });
          return;
        }
        const box = boxOfRange(rangeArgument(sheet, frozen, runtime));
        // Excel would hide what is above and left of it.
        if (box.top > 0 || box.left > 0) throw runtime.unknown("WorksheetFreezePanes.freezeAt beyond A1");
        freeze(sheet, { rows: box.bottom + 1, columns: box.right + 1 });
      },
    },
    Unfreeze: { since: 7, needsFocus: true, run: (sheet) => freeze(sheet, { rows: 0, columns: 0 }) },
    GetLocationOrNullObject: {
      since: 7,
      run(sheet) {
        const { rows, columns } = sheet.freeze;
        if (rows === 0 && columns === 0) return null;
        const bottom = rows === 0 ? LAST_ROW : rows - 1;
        return range(sheet, { top: 0, left: 0, bottom, right: columns === 0 ? LAST_COLUMN : columns - 1 });
      },
    },
  },
});

function freeze(sheet: LiveSheet, panes: LiveSheet["freeze"]): void {
  if (sheet.visibility !== "visible") throw new Failure("GeneralException");
  sheet.freeze = panes;
}

function atLeast0(count: unknown): number {
  const n = whole(count, 1);
  if (n < 0) throw new Failure("InvalidArgument");
  return n;
}
