import type { Box } from "../../workbook/address";
import { intersection } from "./boxes";
import { Refusal } from "./liveBook";
import { cleared, placed } from "./rules";
import type { MemorySheet } from "./sheet";
import { refuseOutside } from "./sheetGrid";

/** Gives cells the looks of others, and with them their conditional formats, as Excel does; gives where they are. */
export function copyLooks(
  from: MemorySheet,
  box: Box,
  to: MemorySheet,
  { top, left }: { readonly top: number; readonly left: number },
): Box {
  const [down, right] = [top - box.top, left - box.left];
  const target = moved(box, down, right);
  refuseOutside(box);
  refuseOutside(target);
  to.refuseProtected();
  if (from === to && intersection(box, target)) {
    throw new Refusal("NotImplemented", "Looks are not copied onto themselves here");
  }
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      to.store.setStyle(row + down, column + right, from.store.style(row, column));
    }
  }
  const conditions = from.conditions.flatMap((entry) => {
    const boxes = entry.boxes.flatMap((one) => intersection(one, box) ?? []);
    // The formulas first go to the cells that are copied, and then along with them.
    return boxes.length === 0 ? [] : [{ entry: placed(entry, boxes), boxes }];
  });
  to.conditions = [
    ...cleared(to.conditions, target),
    ...conditions.map(({ entry, boxes }) =>
      placed(
        entry,
        boxes.map((one) => moved(one, down, right)),
      ),
    ),
  ];
  return target;
}

function moved({ top, left, bottom, right }: Box, down: number, along: number): Box {
  return { top: top + down, left: left + along, bottom: bottom + down, right: right + along };
}
