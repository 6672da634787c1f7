import { cellAddress } from "../../workbook/address";
import type { Frozen, Page, SheetLook } from "../../workbook/dressing";
import type { SheetFault } from "../../wording/formatPane";
import { A4_LANDSCAPE } from "../looks";
import type { Part } from "./change";
import type { WantedLook } from "./wanted";

/** What stays in sight, the buttons of the headers, and the page. */
export function sheetFaults({ table, ownsSheet }: WantedLook, look: SheetLook): Part {
  const { sheet, box, name } = table;
  const filter = look.filters.some((one) => one.table.toLowerCase() === name.toLowerCase() && one.buttons);
  const freeze = ownsSheet ? frozen(look.freeze, box.top) : null;
  const { faults, page } = ownsSheet ? pageFaults(look.page, box.top) : { faults: [], page: null };
  const all: readonly SheetFault[] = [
    ...(freeze ? ["freeze" as const] : []),
    ...(filter ? [] : ["filter" as const]),
    ...faults,
  ];
  return {
    changes: all.map((fault) => ({ fault, place: { sheet, cell: cellAddress(box.top, box.left) }, rows: 0 })),
    dressing: {
      ...(filter ? {} : { filters: [{ table: name, buttons: true }] }),
      ...(freeze ? { freeze } : {}),
      ...(page && faults.length > 0 ? { page } : {}),
    },
  };
}

/** A header further down would leave nothing to scroll on a small screen. */
const LAST_FROZEN = 14;

/** Null where it is right: the header at the lower edge, one column or as many as somebody chose. */
function frozen({ rows, columns }: Frozen, header: number): Frozen | null {
  const wanted = { rows: header + 1, columns: Math.max(1, columns) };
  if (header > LAST_FROZEN) return null;
  return rows === wanted.rows && columns === wanted.columns ? null : wanted;
}

function pageFaults(
  seen: Page,
  header: number,
): { readonly faults: readonly SheetFault[]; readonly page: Page } {
  const { margins } = A4_LANDSCAPE;
  const { zoom, repeatRows } = seen;
  const isPaper = seen.paper === "A4" && seen.orientation === "landscape";
  const isWide = "wide" in zoom && zoom.wide === 1 && zoom.tall === null;
  const isRepeated = repeatRows !== null && repeatRows.first <= header && repeatRows.last === header;
  const isNumbered = seen.centerHeader.includes("&P");
  const isKept = SIDES.every((side) => isWithin(seen.margins[side], side));
  const faults = [
    ...(isPaper ? [] : ["paper" as const]),
    ...(isKept ? [] : ["margins" as const]),
    ...(isWide ? [] : ["one-page-wide" as const]),
    ...(isRepeated ? [] : ["repeated-header" as const]),
    ...(isNumbered ? [] : ["page-numbers" as const]),
  ];
  return {
    faults,
    page: {
      paper: "A4",
      orientation: "landscape",
      margins: isKept ? seen.margins : { ...margins, header: margins.top / 2, footer: margins.bottom / 2 },
      zoom: { wide: 1, tall: null },
      repeatRows: isRepeated ? repeatRows : { first: header, last: header },
      // What somebody wrote there stays.
      centerHeader: isNumbered ? seen.centerHeader : `${seen.centerHeader} &P`.trim(),
    },
  };
}

const SIDES = ["top", "bottom", "left", "right"] as const;

/** What Nghị định 30/2020 leaves open above the least, in millimetres. */
const PLAY = 5;
/** Of what programs make of millimetres. */
const ROUNDED = 0.5;

function isWithin(margin: number, side: (typeof SIDES)[number]): boolean {
  const least = A4_LANDSCAPE.margins[side];
  return margin >= least - ROUNDED && margin <= least + PLAY + ROUNDED;
}
