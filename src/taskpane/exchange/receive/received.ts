import {
  byKind,
  CHANGE_KINDS,
  type ChangePage,
  type ChangeView,
  type MergeReport,
  type ReceivedView,
} from "../../../actions/exchange";
import type { ChangeKind } from "../../../exchange/comparison";
import { type Count, countOf, type Ticks, TICKED_AT_FIRST } from "./ticks";

/** Files that were received, what of them is shown, and what is ticked. */
export interface Received {
  readonly files: readonly File[];
  readonly view: ReceivedView;
  /** By kind, from the first on. */
  readonly shown: Readonly<Record<ChangeKind, readonly ChangeView[]>>;
  readonly ticks: Ticks;
  /** Null before anything was taken in. */
  readonly report: MergeReport | null;
}

export function firstView(files: readonly File[], view: ReceivedView): Received {
  const shown = byKind((kind) => view.pages[kind].changes);
  return { files, view, shown, ticks: TICKED_AT_FIRST, report: null };
}

/** With the next page of a kind; a page that is shown already changes nothing. */
export function withMore(received: Received, kind: ChangeKind, page: ChangePage): Received {
  const before = received.shown[kind];
  if (page.from !== before.length) return received;
  return { ...received, shown: { ...received.shown, [kind]: [...before, ...page.changes] } };
}

/** Of all kinds together. */
export function chosenOf({ ticks, view }: Received): Count {
  const counts = CHANGE_KINDS.map((kind) => countOf(ticks[kind], view.pages[kind]));
  return {
    chosen: counts.reduce((sum, { chosen }) => sum + chosen, 0),
    deletes: counts.reduce((sum, { deletes }) => sum + deletes, 0),
  };
}

export function totalOf(view: ReceivedView): number {
  return CHANGE_KINDS.reduce((sum, kind) => sum + view.pages[kind].total, 0);
}
