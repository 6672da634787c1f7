import type { Runtime } from "../model/runtime";
import type { Thing } from "../model/thing";
import type { QueryInfo } from "./wire";

/** What a load asks for: { Name: "Sheet1", Tables: { _Items: [...] } }. */
export function query(
  thing: Thing,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
  runtime: Runtime,
): unknown {
  const paths = [...Select, ...Expand.map((name) => `${name}/*`)].map((path) => path.split("/"));
  return look(thing, paths, runtime, (items) =>
    items.slice(Skip, Top === undefined ? undefined : Skip + Top),
  );
}

type Path = readonly string[];
type Part = (items: readonly Thing[]) => readonly Thing[];

function look(thing: Thing, paths: readonly Path[], runtime: Runtime, part: Part = (all) => all): unknown {
  if (!thing.isCollection) return select(thing, paths, runtime);
  const inner = paths.map(([head = "", ...tail]) =>
    head.toLowerCase() === "items" ? tail : [head, ...tail],
  );
  const own = inner.filter(([head = ""]) => thing.has(wireName(head)));
  const ofItems = inner.filter((path) => !own.includes(path));
  const isWanted = own.length === 0 || ofItems.length > 0;
  return {
    ...select(thing, own, runtime, []),
    ...(isWanted ? { _Items: part(thing.items(runtime)).map((item) => select(item, ofItems, runtime)) } : {}),
  };
}

/** Without any path: all plain values. */
function select(
  thing: Thing,
  paths: readonly Path[],
  runtime: Runtime,
  otherwise: readonly string[] = thing.scalars(runtime),
): Record<string, unknown> {
  const found: Record<string, unknown> = { ...thing.identity() };
  const deeper = new Map<string, Path[]>();
  const wanted = paths.filter(([head = ""]) => head !== "");
  for (const name of wanted.length === 0 ? otherwise : []) found[name] = thing.get(name, runtime);
  for (const [head = "", ...tail] of wanted) {
    if (head === "*" || head === "$all") {
      for (const name of thing.scalars(runtime)) found[name] = thing.get(name, runtime);
    } else if (head !== "$none") {
      const name = wireName(head);
      deeper.set(name, [...(deeper.get(name) ?? []), ...(tail.length > 0 ? [tail] : [])]);
    }
  }
  for (const [name, tails] of deeper) {
    const value = thing.get(name, runtime);
    found[name] = isThing(value) ? look(value, tails, runtime) : value;
  }
  return found;
}

/** As the wire writes it. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "identity" in value;
}
