import type { Workbook } from "../workbook/workbook";
import { Trouble } from "../workbook/trouble";
import type { oneAtATime } from "./desk/inTurn";
import type { ExchangeDesk } from "./exchange";
import type { Files } from "./files";
import { accept } from "./receive/accept";
import { lastWrite } from "./restore/lastWrite";
import { compareNow, receive } from "./receive/receive";
import { undoLast } from "./restore/undo";
import { changePage, receivedView, type Shown } from "./receive/view";
import { shareWithDepartments } from "./share/department";
import { sharingOverview } from "./share/overview";
import { shareWithSuperior } from "./share/superior";

/** What a desk gets from the door it stands at. */
export interface DeskTools {
  readonly files: Files;
  /** From 0 to below 1, another number each time. */
  readonly random: () => number;
}

/** For a desk that neither makes nor receives files. */
export const NO_TOOLS: DeskTools = {
  files: {
    open: () => {
      throw new Error("this desk opens no files");
    },
    make: () => Promise.reject(new Error("this desk makes no files")),
  },
  random: () => {
    throw new Error("this desk has no chance");
  },
};

/** `writes` is told before cells of the workbook are written. */
export function exchangeDesk(
  workbook: Workbook,
  { files, random }: DeskTools,
  inTurn: ReturnType<typeof oneAtATime>,
  writes: () => void,
): ExchangeDesk {
  /** Of the last files received; `stale` where the workbook has become another one since. */
  let received: { readonly shown: Shown; readonly isStale: boolean } | null = null;

  const inWriting = <Answer>(work: () => Promise<Answer>) =>
    inTurn(() => {
      writes();
      if (received) received = { ...received, isStale: true };
      return work();
    });

  /** As the workbook is now, as far as this desk has written it. */
  async function shownNow(): Promise<Shown> {
    if (!received) throw new Trouble("nothing-received");
    if (received.isStale) {
      received = { shown: await compareNow(workbook, received.shown.files), isStale: false };
    }
    return received.shown;
  }

  return {
    sharing: () => inTurn(() => sharingOverview(workbook)),
    shareWithSuperior: (choice) => inWriting(() => shareWithSuperior(workbook, files, choice)),
    shareWithDepartments: (choice) => inWriting(() => shareWithDepartments(workbook, files, random, choice)),
    receive: (bytes) =>
      inTurn(async () => {
        received = null;
        received = { shown: await receive(workbook, files, bytes), isStale: false };
        return receivedView(received.shown);
      }),
    changes: ({ kind, from }) => inTurn(async () => changePage(await shownNow(), kind, from)),
    accept: ({ accepted, now }) =>
      inWriting(() => {
        if (!received) throw new Trouble("nothing-received");
        const { files: shown, master } = received.shown;
        return accept(workbook, { shown, seen: master, accepted, now, random });
      }),
    lastMerge: () => inTurn(() => lastWrite(workbook, "merge")),
    undoMerge: () => inWriting(() => undoLast(workbook, "merge")),
  };
}
