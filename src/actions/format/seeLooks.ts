import type { Campaign } from "../../campaign/campaign";
import { type Differences, differences } from "../../sheets/dressing/differences";
import { lookArea, type WantedLook, wantedLook } from "../../sheets/dressing/wanted";
import { foldCase } from "../../registers/text/fold";
import type { SheetLook } from "../../workbook/dressing";
import type { Reading, TableOutline, Workbook } from "../../workbook/workbook";
import { findTable, missing } from "../findTable";
import type { FormatChoice, FormatView } from "../format";
import { cellsIn, readSheets } from "../readSheets";
import { settingsIn } from "../settingsIn";

/** The registers that were chosen, as they look and as they should. */
export interface SeenLooks {
  readonly reading: Reading;
  readonly seen: readonly SeenLook[];
  readonly skipped: FormatView["skipped"];
}

interface SeenLook {
  readonly wanted: WantedLook;
  readonly look: SheetLook;
  readonly found: Differences;
}

/** Throws Trouble no-campaign, department-copy; a register that is not there is skipped. */
export async function seeLooks(workbook: Workbook, { register: id }: FormatChoice): Promise<SeenLooks> {
  const reading = await readSheets(workbook, ({ registers }) =>
    registers.filter((register) => id === null || register.id === id),
  );
  const { preset } = settingsIn(reading);
  const { there, skipped } = standingIn(reading, preset, id);
  const wanted = there.map((standing) => wantedLook(standing, preset));
  const looks = await workbook.looks(wanted.map(lookArea));
  const seen = wanted.flatMap((one, index) => {
    const look = looks[index];
    return look ? [{ wanted: one, look, found: differences(one, look) }] : [];
  });
  return { reading, seen, skipped };
}

function standingIn(reading: Reading, { registers }: Campaign, id: string | null) {
  const { outline } = reading;
  const names = outline.names.map(({ name }) => name);
  const skipped: FormatView["skipped"][number][] = [];
  const owned = new Set<string>();
  const standing = (register: Campaign["registers"][number], table: TableOutline) => {
    const sheet = foldCase(table.sheet);
    const ownsSheet = !owned.has(sheet);
    owned.add(sheet);
    return { register, table, cells: cellsIn(reading, table.sheet), names, ownsSheet };
  };
  const there = registers
    .filter((register) => id === null || register.id === id)
    .flatMap((register) => {
      const table = findTable(register, outline);
      if (table?.hasHeader) return [standing(register, table)];
      const { code } = missing(register, outline);
      const why = table ? "table-header-missing" : code === "sheet-missing" ? code : "table-missing";
      skipped.push({ sheet: table?.sheet ?? register.sheet, why });
      return [];
    });
  return { there, skipped };
}
