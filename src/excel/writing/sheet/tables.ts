import type { Layout } from "../../../workbook/layout";
import { type Step, step } from "../steps";
import { plainAddress } from "../../../workbook/address";

/** The cells become tables, which have no style of their own: the plan's styles rule. */
export function tableSteps({ plan, tables }: Layout): Step[] {
  return tables.map(({ block, box }) =>
    step(6, (desk) => {
      const names = new Set(block.columns.map(({ name }) => name.toLowerCase()));
      if (names.size !== block.columns.length || names.has("")) {
        throw new Error(`table ${block.name}: column names must be there and differ`);
      }
      const table = desk.sheet(plan.name).tables.add(plainAddress(box), true);
      table.name = block.name;
      table.showBandedRows = false;
      table.style = PLAINEST;
    }),
  );
}

/** Two thin lines; that Excel takes "no style" through this interface is written nowhere. */
export const PLAINEST = "TableStyleLight1";
