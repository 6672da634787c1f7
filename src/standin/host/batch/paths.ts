import type { Runtime } from "../model/runtime";
import type { Thing } from "../model/thing";
import { Failure } from "../model/failure";
import { internalService } from "../model/internalService";
import type { Root } from "./roots";
import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/** The things that a batch's paths lead to. Each path is walked once, because some of them do something. */
export interface Paths {
  /** Null is the null object. */
  thing(id: number): Thing | null;
  /** Arguments with the things that they stand for. */
  args(info: ArgumentInfo | undefined): readonly unknown[];
  /** The member that was used last, e.g. Worksheet.getRange: after a failure, the one that failed. */
  lastUsed: string;
}

export function pathsOf({ ObjectPaths: paths }: Batch, runtime: Runtime, root: Root): Paths {
  const walked = new Map<number, Thing | null>();
  const result: Paths = { thing, args, lastUsed: "" };

  function thing(id: number): Thing | null {
    const known = walked.get(id);
    if (known !== undefined) return known;
    const found = walk(pathOf(id));
    walked.set(id, found);
    return found;
  }

  function pathOf(id: number): ObjectPath {
    const path = paths[String(id)];
    if (!path) throw new Error(`the batch has no path ${String(id)}`);
    return path;
  }

  function walk(path: ObjectPath): Thing | null {
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return root(runtime);
      case PATH.newObject:
        return internalService(path.Name, runtime);
      case PATH.reference:
        return referenced(path.Name, runtime);
      case PATH.nullObject:
        return null;
    }
    const parent = thing(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const given = args(path.ArgumentInfo);
    const isIndexer = path.ObjectPathType === PATH.indexer;
    result.lastUsed = `${parent.kind}.${isIndexer ? "getItem" : memberName(path.Name)}`;
    switch (path.ObjectPathType) {
      case PATH.method:
        return asThing(parent.call(path.Name, given, runtime), path.Name);
      case PATH.property:
        return asThing(parent.get(path.Name, runtime), path.Name);
      case PATH.indexer:
        return parent.item(given[0], runtime);
      default:
        throw runtime.unknown(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  function args(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const id = ids[i];
      if (Array.isArray(id)) throw runtime.unknown("objects inside of an argument");
      return typeof id === "number" && id !== 0 ? thing(id) : value;
    });
  }

  return result;
}

/** As a program writes it. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function referenced(id: string, { references }: Runtime): Thing {
  const found = references.get(id);
  // The sheet of a kept range may be gone, or the client lets go of it and uses it again.
  if (!found) throw new Failure("ItemNotFound");
  return found;
}

function asThing(value: unknown, name: string): Thing | null {
  if (value === null) return null;
  if (typeof value === "object" && "identity" in value) return value as Thing;
  throw new Error(`${name} leads to no object`);
}
