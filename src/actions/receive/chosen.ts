import { isSameValue } from "../../workbook/value";
import type { Acceptance, Moment } from "../exchange";
import type { ComparedFile } from "./comparing";
import type { Master } from "../master";
import type { Failure, KeyedChange } from "./rowWrites";
import { placeOfChange } from "./view";

/** What is accepted of what was received, when, and the chance by which new rows get their ids. */
export interface Accepting {
  /** As they were shown: what has become something else since is not written. */
  readonly shown: readonly ComparedFile[];
  /** The master that they were compared with. */
  readonly seen: Master;
  readonly accepted: Acceptance;
  readonly now: Moment;
  readonly random: () => number;
}

export interface Chosen {
  readonly wanted: readonly KeyedChange[];
  /** Accepted, but the workbook says something else by now. */
  readonly gone: readonly Failure[];
}

/** The changes as they are now that were accepted as they were shown. */
export function chosen(
  files: readonly ComparedFile[],
  { shown, accepted }: Accepting,
  master: Master,
): Chosen {
  const before = new Map(shown.flatMap(({ changes }) => changes.map((change) => [change.fileKey, change])));
  const isAccepted = acceptance(accepted);
  const wanted: KeyedChange[] = [];
  const gone: Failure[] = [];
  for (const file of files) {
    for (const change of file.changes) {
      const seen = before.get(change.fileKey);
      if (!seen || !isAccepted(seen)) continue;
      if (isAsShown(change, seen)) wanted.push(change);
      else
        gone.push({
          key: change.fileKey,
          code: "changed-meanwhile",
          place: placeOfChange(change, file, master),
        });
    }
  }
  return { wanted, gone };
}

function acceptance(accepted: Acceptance): (change: KeyedChange) => boolean {
  if (accepted === "safe") return ({ kind }) => kind === "added" || kind === "changed";
  if (accepted === "all") return ({ kind }) => kind === "added" || kind === "changed" || kind === "deleted";
  const kinds = new Set(accepted.kinds);
  const except = new Set(accepted.except);
  const also = new Set(accepted.also);
  return ({ kind, fileKey }) => also.has(fileKey) || (kinds.has(kind) && !except.has(fileKey));
}

/** Whoever accepted it saw what stands here. */
function isAsShown(now: KeyedChange, seen: KeyedChange): boolean {
  if (now.kind !== seen.kind || (now.here === null) !== (seen.here === null)) return false;
  const here = new Map(seen.cells.map((cell) => [cell.field, cell.here]));
  return now.cells.every(({ field, here: value }) => {
    const before = here.get(field);
    return before !== undefined && isSameValue(before, value);
  });
}
