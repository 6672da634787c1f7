import { intersection } from "../book/boxes";
import type { CellsChanged, LiveBook, LiveSheet } from "../book/liveBook";
import { localAddress } from "./model/cells";
import { EVENT } from "./model/events";
import type { EventRegister } from "./model/runtime";

export interface News extends EventRegister {
  shifted(sheet: LiveSheet, changeType: Shift, address: string): void;
  /** Hands over what happened since; nothing happens where there is nothing. */
  flush(): void;
  close(): void;
}

/** How cells are put in or taken out. */
export type Shift = `${"Row" | "Column" | "Cell"}${"Inserted" | "Deleted"}`;

/** One event on the wire: category, type, target, message, number. */
export type Entry = readonly [65536, number, string, string, 0];

/** Gathers what happens in a workbook for those who listen. `isBusy` = a batch runs, its end will flush. */
export function newsOf(
  book: LiveBook,
  isBusy: () => boolean,
  deliver: (entries: readonly Entry[]) => void,
): News {
  const listening = new Set<string>();
  let entries: Entry[] = [];
  const tell = (type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>) => {
    for (const target of targets) {
      if (listening.has(key(type, target))) entries.push([65536, type, target, JSON.stringify(message), 0]);
    }
    if (!isBusy()) flush();
  };
  const flush = () => {
    if (entries.length === 0) return;
    const now = entries;
    entries = [];
    deliver(now);
  };
  const changed = ({ sheet, box, kind }: CellsChanged) => {
    if (kind !== "contents") return;
    const what = {
      ...byPerson(sheet, localAddress(box), "RangeEdited"),
      // Whoever writes while no batch runs is a person, also one who takes an entry back.
      ...(isBusy() ? { triggerSource: "ThisLocalAddin" } : {}),
    };
    for (const table of sheet.tables)
      if (intersection(table.box, box)) tell(EVENT.tableChanged, [table.id], { ...what, tableId: table.id });
    tell(EVENT.changed, [sheet.id, ANY_SHEET], what);
  };
  const close = book.onChange(changed);
  const moved = (type: number, sheet: LiveSheet) =>
    tell(type, [sheet.id, ANY_SHEET], { worksheetId: sheet.id });
  return {
    listen: (type, target) => void listening.add(key(type, target)),
    unlisten: (type, target) => void listening.delete(key(type, target)),
    activated(from, to) {
      if (from === to) return;
      moved(EVENT.deactivated, from);
      moved(EVENT.activated, to);
    },
    selected: (sheet, box) =>
      tell(EVENT.selected, [sheet.id, ANY_SHEET], { address: localAddress(box), worksheetId: sheet.id }),
    renamed: (sheet, nameBefore) =>
      tell(EVENT.renamed, [ANY_SHEET], {
        nameBefore,
        nameAfter: sheet.name,
        source: "Local",
        worksheetId: sheet.id,
      }),
    shifted: (sheet, changeType, address) =>
      tell(EVENT.changed, [sheet.id, ANY_SHEET], byPerson(sheet, address, changeType)),
    flush,
    close,
  };
}

function byPerson({ id }: LiveSheet, address: string, changeType: Shift | "RangeEdited") {
  return { address, changeType, source: "Local", triggerSource: "Unknown", worksheetId: id };
}

const ANY_SHEET = "Workbook";

function key(type: number, target: string): string {
  return `${String(type)} ${target}`;
}
