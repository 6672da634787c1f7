import type { Draft } from "./draft";
import type { Parts } from "./parts";
import { readRelations } from "./relations";

/** Every part that something leads to, from the package downwards. */
export function reachable(parts: Parts): Set<string> {
  const found = new Set<string>();
  const owners = [""];
  for (let owner = owners.pop(); owner !== undefined; owner = owners.pop()) {
    for (const relation of readRelations(parts, owner)) {
      const key = relation.target.toLowerCase();
      if (relation.external || found.has(key) || !parts.has(relation.target)) continue;
      found.add(key);
      owners.push(relation.target);
    }
  }
  return found;
}

/** Removes the parts that this draft left without anything leading to them; strays that were there before stay. */
export function sweep(draft: Draft, before: ReadonlySet<string>): void {
  draft.flush();
  const after = reachable(draft.parts);
  for (const name of before) {
    if (!after.has(name)) draft.forget(name);
  }
  draft.flush();
}
