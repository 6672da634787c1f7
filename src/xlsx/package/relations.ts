import { childrenOf } from "../xml/elements";
import type { Parts } from "./parts";

/** One part's pointer to another. */
export interface Relation {
  readonly id: string;
  /** The last step of its type: worksheet, table, sharedStrings … the same in both dialects. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** Where a part's relations are kept; "" is the package itself. */
export function relationsPart(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

export function readRelations(parts: Parts, owner: string): Relation[] {
  const name = relationsPart(owner);
  if (!parts.has(name)) return [];
  return childrenOf(parts.tree(name), "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: external ? target : findTarget(parts, owner, target),
      external,
    };
  });
}

export function findRelation(relations: readonly Relation[], kind: string): Relation | undefined {
  return relations.find((relation) => !relation.external && relation.kind === kind);
}

/** A target as seen from its owner's folder. */
export function relativeTarget(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

/** Writers disagree on slashes, escapes and even on what a target is relative to. */
function findTarget(parts: Parts, owner: string, written: string): string {
  const target = written.replaceAll("\\", "/");
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  const resolved = normalise(target.startsWith("/") ? target : folder + target);
  const fromRoot = normalise(target);
  return [resolved, unescaped(resolved), fromRoot].find((name) => parts.has(name)) ?? resolved;
}

function normalise(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
