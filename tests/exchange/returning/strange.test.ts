import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { refusalOf } from "../../../src/exchange/returning/refusal";
import { readReturned } from "../../../src/exchange/returning/readReturned";
import { Trouble } from "../../../src/workbook/trouble";
import { openXlsx } from "../../../src/xlsx/index";
import { outlineOf } from "../../looking";
import { needsShared, SHARED } from "../../needs";
import { home } from "./copies";

/** Null where it cannot even be opened. */
async function returnedFrom(path: string) {
  try {
    const workbook = openXlsx(new Uint8Array(readFileSync(path)));
    const { sheets } = await outlineOf(workbook);
    const withCells = sheets.filter(({ hasCells }) => hasCells);
    const reading = await workbook.read(withCells.map(({ name }) => ({ sheet: name })));
    const file = {
      fingerprint: "0123456789abcdef",
      reading,
      uncalculated: () => [],
      ...{ hasMacros: false, hasExternalLinks: false, stamp: null, baseline: null, baselineDamaged: false },
    };
    return readReturned(file, home);
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}

needsShared("files that have nothing to do with us", () => {
  test.each(["messy", "strange-xlsx"])(
    "in %s have no register, and all their sheets are named",
    async (folder) => {
      const kinds = new Set<string>();
      let read = 0;
      for (const name of readdirSync(join(SHARED, folder))) {
        const returned = await returnedFrom(join(SHARED, folder, name));
        if (!returned) continue;
        read++;
        expect([name, refusalOf(returned, { campaign: sonLa2026, rowIds: new Set() })]).toEqual([
          name,
          { kind: "no-register" },
        ]);
        for (const { kind } of returned.notes) kinds.add(kind);
      }
      expect(read).toBeGreaterThan(15);
      expect([...kinds].filter((kind) => kind !== "counts-from-1904").sort()).toEqual([
        "not-sent-by-us",
        "sheet-unknown",
      ]);
    },
    60_000,
  );
});
