import type { Changes } from "../../actions/freeze/changes";

/** What has changed in a target or part since a period was frozen: `before` and `now` as shares or things. */
export function changeJson(changes: Changes | null, part: string) {
  const change = changes?.byPart.get(part);
  if (!changes || !change) return {};
  const { before, now, difference, direction } = change;
  return { change: { since: changes.since, before, now, difference, direction } };
}
