import { asFailure } from "./failure";
import type { Thing } from "./thing";
import type { Runtime } from "./runtime";

/** A type of Excel's object model: a table of the members that the stand-in has. What is not in it throws by name. */
export interface Kind<T> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** What the client keeps to address the object later, e.g. { Id }; absent = nothing. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Present in collections. */
  readonly collection?: {
    readonly items: (target: T, runtime: Runtime) => readonly Thing[];
    /** By name or id, whichever it is; throws ItemNotFound. */
    readonly item: (target: T, key: unknown, runtime: Runtime) => Thing;
  };
}

/** Names are the wire's: PascalCase. A value that is a Thing is a navigation property. */
export interface Property<T> {
  /** The minor version of the ExcelApi that brought it; absent = 1.1. */
  readonly since?: number;
  readonly get?: (target: T, runtime: Runtime) => unknown;
  readonly set?: (target: T, value: unknown, runtime: Runtime) => void;
  /** Leads to another object, and is not loaded by "everything". */
  readonly navigation?: true;
}

export interface Method<T> {
  readonly since?: number;
  /** A value, a Thing, or null for the null object. */
  readonly run: (target: T, args: readonly unknown[], runtime: Runtime) => unknown;
  /** Fails while another workbook is in front. */
  readonly needsFocus?: true;
}

/** Every kind that there is by now, for whoever wants to compare them with Excel's. */
export const knownKinds: Pick<Kind<never>, "name" | "properties" | "methods">[] = [];

export function kindOf<T>(kind: Kind<T>): Kind<T> {
  knownKinds.push(kind);
  return kind;
}

/** A property that leads to another object. */
export function leadsTo<T>(get: (target: T, runtime: Runtime) => Thing | null, since?: number): Property<T> {
  return { get, navigation: true, ...(since === undefined ? {} : { since }) };
}

/** For ...OrNullObject: what is missing is the null object, every other failure stays one. */
export function orNull<T>(find: Method<T>["run"]): Method<T>["run"] {
  return (target, args, runtime) => {
    try {
      return find(target, args, runtime);
    } catch (error) {
      if (asFailure(error)?.code === "ItemNotFound") return null;
      throw error;
    }
  };
}
