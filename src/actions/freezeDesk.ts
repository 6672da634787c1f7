import type { Workbook } from "../workbook/workbook";
import type { oneAtATime } from "./desk/inTurn";
import { freeze } from "./freeze";
import type { FreezeDesk } from "./freezing";
import { Trouble } from "../workbook/trouble";
import { staleness } from "./stale";

/** `forget` is told before anything is written. */
export function freezeDesk(
  workbook: Workbook,
  inTurn: ReturnType<typeof oneAtATime>,
  forget: () => void,
): FreezeDesk {
  return {
    freeze: (choice) =>
      inTurn(() => {
        forget();
        return freeze(workbook, choice);
      }),
    staleness: () => inTurn(() => unlessTrouble(() => staleness(workbook))),
  };
}

/** Nobody asked for it, so nobody is told why it cannot be said: whoever scores is. */
async function unlessTrouble<Found>(find: () => Promise<Found>): Promise<Found | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}
