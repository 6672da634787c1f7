import type { LiveBook } from "../book/liveBook";
import type { FaultState } from "./faults";
import { Failure } from "./model/failure";
import type { EventRegister, Runtime } from "./model/runtime";
import type { Thing } from "./model/thing";

export interface RuntimeParts {
  readonly api: number;
  readonly faults: FaultState;
  /** Where names that nobody knows are written down. */
  readonly unknown: string[];
  readonly news: EventRegister;
  readonly newWorkbook: Runtime["newWorkbook"];
}

/** What the object model of one host needs. */
export function runtimeFor(book: LiveBook, parts: RuntimeParts): Runtime {
  const { api, faults, unknown, news, newWorkbook } = parts;
  const references = new Map<string, Thing>();
  const ids = new WeakMap<Thing, string>();
  let endings: (() => void)[] = [];
  let kept = 0;
  return {
    book,
    api,
    references,
    events: news,
    newWorkbook,
    keep(thing) {
      const id = ids.get(thing) ?? `${thing.kind}_${String(++kept)}`;
      ids.set(thing, id);
      references.set(id, thing);
    },
    referenceOf(thing) {
      const id = ids.get(thing);
      return id === undefined ? {} : { _ReferenceId: id };
    },
    unknown(name) {
      unknown.push(name);
      return new Failure("NotImplemented", `The stand-in for Excel does not know ${name}.`);
    },
    hasFocus: () => faults.lostFocus === null,
    mustHaveFocus() {
      if (faults.lostFocus !== null) throw new Failure(faults.lostFocus);
    },
    atEnd: (finish) => void endings.push(finish),
    endings() {
      const now = endings;
      endings = [];
      return now;
    },
  };
}
