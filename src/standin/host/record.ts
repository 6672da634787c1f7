import type { Batch } from "./batch/wire";
import { ACTION } from "./batch/wire";

export interface Counters {
  /** Requests that carried a batch, without the client's own tidying up. */
  requests: number;
  /** Requests in which the client only lets go of ranges, or says that it is there. */
  tidyings: number;
  /** Bytes of batches and of their answers. */
  bytesUp: number;
  bytesDown: number;
  actions: number;
}

export interface LoggedBatch {
  /** Names of what was done: "+Worksheet", "Values=", "Add()", "load values". At most 40. */
  readonly actions: readonly string[];
  readonly bytesUp: number;
  bytesDown: number;
  /** "ok", the code that the batch ended with, or the number of the transport's error. */
  outcome: string;
}

export function noCounts(): Counters {
  return { requests: 0, tidyings: 0, bytesUp: 0, bytesDown: 0, actions: 0 };
}

/** Whether the client only tidies up: nothing that a program asked for. */
export function isTidying({ Actions: actions }: Batch): boolean {
  const asked = actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return asked.length > 0 && asked.every(({ Name }) => TIDYING.has(Name));
}

const TIDYING = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

const MOST_NAMES = 40;

export function namesOf({ Actions: actions, ObjectPaths: paths }: Batch): string[] {
  return actions.slice(0, MOST_NAMES).map(({ ActionType, Name, ObjectPathId, QueryInfo }) => {
    switch (ActionType) {
      case ACTION.instantiate: {
        const { Name: member = "", ObjectPathType = 0 } = paths[String(ObjectPathId)] ?? {};
        return `+${member === "" ? (ObjectPathType === 1 ? "Workbook" : "item") : member}`;
      }
      case ACTION.query:
        return `load ${(QueryInfo?.Select ?? []).join(",")}`;
      case ACTION.set:
        return `${Name}=`;
      case ACTION.trace:
        return "trace";
      default:
        return `${Name}()`;
    }
  });
}

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    // The two halves of a surrogate pair make four bytes.
    length += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return length;
}
