import type { Book } from "../../campaign/book";
import { type Change, changeOf, comparedWith } from "../../scoring/change";
import type { Scorecard } from "../../scoring/score";
import { codeOf } from "./made";
import type { OpenFrozen } from "./frozen";

/** What has changed since a period was frozen. */
export interface Changes {
  /** The code of the frozen period. */
  readonly since: string;
  /** By part; those of which nothing can be said are not in it. */
  readonly byPart: ReadonlyMap<string, Change>;
}

/** Against the last period that was frozen before; null where there is none. */
export function changesOf(
  { frozen, book }: { readonly frozen: OpenFrozen | null; readonly book: Pick<Book, "period"> },
  { targets }: Scorecard,
): Changes | null {
  const rows = frozen?.rows ?? [];
  const { period } = book;
  const since = comparedWith(rows, { period: codeOf(period), reportDate: period.reportDate });
  if (since === null) return null;
  const byPart = new Map<string, Change>();
  for (const result of targets.flatMap(({ parts }) => parts)) {
    const change = changeOf(result, since, rows);
    if (change) byPart.set(result.part.id, change);
  }
  return { since, byPart };
}
