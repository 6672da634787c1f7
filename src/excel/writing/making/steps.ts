import { plainAddress } from "../../../workbook/address";
import { besideMade, madeBox } from "../../../workbook/making";
import { named } from "../../../workbook/sameName";
import type { Contents } from "../../../workbook/workbook";
import { cellsAt } from "../../place";
import { entered } from "../entered";
import { fillSteps } from "../patches";
import { oneForAll } from "../sheet/cells";
import { styleSteps } from "../sheet/looks";
import { widthSteps } from "../sheet/sizes";
import { PLAINEST } from "../sheet/tables";
import { type Step, step } from "../steps";
import { valuesStep } from "../values";
import type { MakingFound } from "./ask";

/**
 * Cells become tables. Sheets that give way go before all else: Excel removes none while another workbook is in front,
 * and nothing is written yet when it refuses.
 */
export function makingSteps(found: readonly MakingFound[], contents: Contents): Step[] {
  return [
    ...found.flatMap(({ making: { instead } }) => (instead ? [removeStep(instead.name, contents)] : [])),
    ...found.flatMap((one) => [tableStep(one), ...addedSteps(one)]),
  ];
}

function removeStep(name: string, { sheets }: Contents): Step {
  return step(3, (desk) => {
    const sheet = desk.sheet(name);
    // Excel deletes no sheet that is very hidden.
    if (named(sheets, name)?.visibility === "veryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  });
}

/** All in one request, so that no table is left under a name of Excel's own. */
function tableStep({ making, headerFormats, hasFilter }: MakingFound): Step {
  const { sheet: name, table: called, box, headers, added } = making;
  const whole = madeBox(making);
  return step(
    14 + headers.length + added.length,
    (desk) => {
      const sheet = desk.sheet(name);
      if (hasFilter) sheet.autoFilter.remove();
      const header = cellsAt(sheet, { ...whole, bottom: whole.top });
      header.unmerge();
      header.values = [
        [
          ...headers.map((text, i) => entered(text, headerFormats[i])),
          // Their cells have the format of the last one by then.
          ...added.map((column) => entered(column.name, headerFormats[box.right - box.left])),
        ],
      ];
      const table = sheet.tables.add(plainAddress(whole), true);
      table.name = called;
      table.showBandedRows = false;
      table.style = PLAINEST;
    },
    called,
  );
}

/** The new columns: looks, widths, values, formulas. */
function addedSteps({ making, header, body }: MakingFound): Step[] {
  const { sheet, table, box, added } = making;
  const beside = besideMade(making);
  if (!beside) return [];
  const cells = { ...beside, top: beside.top + 1 };
  const column = (i: number) => ({ ...cells, left: beside.left + i, right: beside.left + i });
  return [
    ...styleSteps(sheet, [{ ...beside, bottom: beside.top }], header),
    ...styleSteps(sheet, [cells], body),
    ...widthSteps(
      sheet,
      added.map(({ width }, i) => ({ index: beside.left + i, size: width })),
    ),
    step(2 * added.length, (desk) => {
      added.forEach(({ format }, i) => {
        cellsAt(desk.sheet(sheet), column(i)).numberFormat = oneForAll(format);
      });
    }),
    ...added.flatMap(({ values, formula, format }, i) => {
      if (values === undefined || formula !== undefined) return [];
      const rows = values.map((value) => [value]);
      return valuesStep({
        sheet,
        top: box.top + 1,
        left: column(i).left,
        width: 1,
        rows,
        formatAt: () => format,
      });
    }),
    ...fillSteps(
      added.flatMap(({ name, formula }) => (formula === undefined ? [] : [{ table, column: name, formula }])),
    ),
  ];
}
