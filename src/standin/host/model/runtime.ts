import type { LiveBook, LiveSheet } from "../../book/liveBook";
import type { Box } from "../../../workbook/address";
import type { Failure } from "./failure";
import type { Thing } from "./thing";

/** What the members of the object model may reach. */
export interface Runtime {
  readonly book: LiveBook;
  /** The minor version of ExcelApi that is played. */
  readonly api: number;
  /** Things that the client holds on to, by reference id. */
  readonly references: Map<string, Thing>;
  /** Gives a thing a reference id. */
  keep(thing: Thing): void;
  /** { _ReferenceId } of a kept thing, else nothing. */
  referenceOf(thing: Thing): { readonly _ReferenceId?: string };
  /** Remembers a name that the stand-in does not know, and gives the failure to throw. */
  readonly unknown: (name: string) => Failure;
  /** False while another workbook is in front. */
  hasFocus(): boolean;
  /** Throws while another workbook is in front. */
  readonly mustHaveFocus: () => void;
  readonly events: EventRegister;
  /** Takes a file that is opened as a new workbook, or throws Failure; null = nobody does. */
  readonly newWorkbook: ((file: Uint8Array) => void) | null;
  /** Something that is only complete when the batch ends, e.g. the sides of a border; called once then. */
  atEnd(finish: () => void): void;
  /** What was given to atEnd since the last time. */
  endings(): readonly (() => void)[];
}

export interface EventRegister {
  /** From now on events of this type for this target are pushed to the pane. */
  listen(type: number, target: string): void;
  unlisten(type: number, target: string): void;
  activated(from: LiveSheet, to: LiveSheet): void;
  selected(sheet: LiveSheet, box: Box): void;
  renamed(sheet: LiveSheet, before: string): void;
}
