import type { LiveSheet, LiveTable } from "../../book/liveBook";
import type { Method } from "./kind";

/** The numbers by which the client knows the events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  selected: 14,
  renamed: 25,
  tableChanged: 101,
} as const;

/** Registrations of the events that sheets have, with the ExcelApi that brought them. */
export function sheetEvents<T>(
  targetOf: (target: T) => string,
  since: { readonly [E in "activated" | "deactivated" | "changed" | "selected"]: number },
): Record<string, Method<T>> {
  return {
    ...registration("ActivatedEvent", EVENT.activated, since.activated, targetOf),
    ...registration("DeactivatedEvent", EVENT.deactivated, since.deactivated, targetOf),
    ...registration("DataChangedEvent", EVENT.changed, since.changed, targetOf),
    ...registration("SelectionChangedEvent", EVENT.selected, since.selected, targetOf),
  };
}

/** Registration of the renamings of any sheet. */
export function renamings<T>(): Record<string, Method<T>> {
  return {
    _RegisterEventNameChanged: {
      since: 17,
      run: (_, _args, { events }) => events.listen(EVENT.renamed, "Workbook"),
    },
    _UnregisterEventNameChanged: {
      since: 17,
      run: (_, _args, { events }) => events.unlisten(EVENT.renamed, "Workbook"),
    },
  };
}

/** Registration of the changes of a table. */
export function tableEvents(): Record<string, Method<LiveTable>> {
  return registration("DataChangedEvent", EVENT.tableChanged, 7, ({ id }) => id);
}

export function targetOfSheet({ id }: LiveSheet): string {
  return id;
}

function registration<T>(
  name: string,
  type: number,
  since: number,
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  return {
    [`_Register${name}`]: {
      since,
      run: (target, _args, { events }) => events.listen(type, targetOf(target)),
    },
    [`_Unregister${name}`]: {
      since,
      run: (target, _args, { events }) => events.unlisten(type, targetOf(target)),
    },
  };
}
