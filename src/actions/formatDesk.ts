import type { Workbook } from "../workbook/workbook";
import type { oneAtATime } from "./desk/inTurn";
import type { FormatDesk } from "./format";
import { formatNow } from "./format/formatNow";
import { formatView } from "./format/formatView";
import { lastLooks } from "./format/lastLooks";
import { seeLooks } from "./format/seeLooks";
import { undoFormat } from "./format/undoFormat";

/** Nothing is remembered: formatting changes no value, and sees anew what it changes. */
export function formatDesk(workbook: Workbook, inTurn: ReturnType<typeof oneAtATime>): FormatDesk {
  return {
    formatting: (choice) => inTurn(async () => formatView(await seeLooks(workbook, choice))),
    format: ({ register, now }) => inTurn(() => formatNow(workbook, { register }, now)),
    lastFormat: () =>
      inTurn(async () => {
        const last = await lastLooks(workbook);
        if (!last) return null;
        const { at, kept, isFinished } = last.restore;
        return { at, finished: isFinished, sheets: kept.map(({ sheet }) => sheet) };
      }),
    undoFormat: () => inTurn(() => undoFormat(workbook)),
  };
}
