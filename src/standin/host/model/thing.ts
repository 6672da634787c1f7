import { Failure } from "./failure";
import type { Kind } from "./kind";
import type { Runtime } from "./runtime";

/** An object of Excel's model in the hands of the batch runner, whatever its kind. */
export interface Thing {
  readonly kind: string;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  /** Whether a collection has a property of this name itself, or only its items. */
  has(property: string): boolean;
  /** Names of the properties that hold plain values. */
  scalars(runtime: Runtime): readonly string[];
  get(property: string, runtime: Runtime): unknown;
  set(property: string, value: unknown, runtime: Runtime): void;
  call(method: string, args: readonly unknown[], runtime: Runtime): unknown;
  items(runtime: Runtime): readonly Thing[];
  item(key: unknown, runtime: Runtime): Thing;
  /** The target if the thing is of that kind, else null. */
  as<T>(kind: Kind<T>): T | null;
}

/** Makes a thing of a kind. */
export function thing<T>(kind: Kind<T>, target: T): Thing {
  const member = <M extends { readonly since?: number }>(
    table: Readonly<Record<string, M>>,
    name: string,
    runtime: Runtime,
  ): M => {
    const found = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!found) throw runtime.unknown(`${kind.name}.${name}`);
    if ((found.since ?? 1) > runtime.api) throw new Failure("ApiNotFound");
    return found;
  };
  const collection = (runtime: Runtime) => {
    if (!kind.collection) throw runtime.unknown(`${kind.name}.items`);
    return kind.collection;
  };
  return {
    kind: kind.name,
    isCollection: kind.collection !== undefined,
    identity: () => kind.identity?.(target) ?? {},
    has: (property) => Object.hasOwn(kind.properties, property),
    scalars: ({ api }) =>
      Object.entries(kind.properties)
        .filter(([, { get, navigation, since = 1 }]) => get && !navigation && since <= api)
        .map(([name]) => name),
    get(property, runtime) {
      const { get } = member(kind.properties, property, runtime);
      if (!get) throw runtime.unknown(`${kind.name}.${property} (read)`);
      return get(target, runtime);
    },
    set(property, value, runtime) {
      const { set } = member(kind.properties, property, runtime);
      if (!set) throw runtime.unknown(`${kind.name}.${property} (write)`);
      set(target, value, runtime);
    },
    call(method, args, runtime) {
      const { run, needsFocus } = member(kind.methods, method, runtime);
      if (needsFocus) runtime.mustHaveFocus();
      return run(target, args, runtime);
    },
    items: (runtime) => collection(runtime).items(target, runtime),
    item: (key, runtime) => collection(runtime).item(target, key, runtime),
    // The kind is the proof of the target's type.
    as: <U>(other: Kind<U>) => ((other as unknown) === kind ? (target as unknown as U) : null),
  };
}
