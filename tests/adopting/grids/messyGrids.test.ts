import { proposeGrid, gridOf } from "../../../src/actions/adopt/proposedGrid";
import { clearRows } from "../../../src/actions/adopt/propose";
import { findHeaders } from "../../../src/adopting/headers";
import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import type { CellValue } from "../../../src/workbook/value";
import type { SheetCells } from "../../../src/workbook/workbook";
import { messyGrid } from "../messyGrids/messyGrid";

jest.setTimeout(120_000);
const GRIDS = 200;
const register = registerOf(sonLa2026, "activities");

/** The entries of a sheet as the generator writes them; null where it was not taken for a grid. */
function read(cells: SheetCells) {
  const found = proposeGrid(cells, findHeaders(cells), register, false);
  if (!found) return null;
  const proposal = { ...found, sheet: cells.name, register, cells, date1904: false };
  const { rows, own } = clearRows(proposal);
  const { entries, unclear, doubts } = gridOf(
    proposal,
    { ...found.grid, month: found.grid.month ?? 0 },
    rows,
  );
  const place = own.findIndex((column) => {
    const label = found.columns.find((one) => one.column === column)?.label ?? "";
    return /^h[oọ].*t[eê]n/i.test(label.normalize("NFC"));
  });
  const month = found.grid.month ?? 0;
  return {
    month,
    told: [...entries, ...unclear]
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(
        ({ own: said, day, fields }) =>
          `${nameOf(said[place])} ${String(day - month + 1)} ${markOf(fields.get("Tham gia"))}`,
      ),
    doubts,
  };
}

/** As the generator writes it: what nobody knows stands in quotes. */
function markOf(value: CellValue | undefined): string {
  return typeof value === "string" && ["Có", "Không", "Miễn"].includes(value) ? value : JSON.stringify(value);
}

function nameOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}

test.each(Array.from({ length: GRIDS / 50 }, (_, part) => part * 50))(
  "grids with the messes of real ones give exactly the entries they were made of, from seed %i",
  (from) => {
    for (let seed = from; seed < from + 50; seed++) {
      const { sheet, month, truth } = messyGrid(seed);
      const found = read(sheet);
      expect({ seed, month: found?.month }).toEqual({ seed, month });
      expect(found?.told).toEqual(truth);
    }
  },
);

test("marks that nobody knows are doubts, each with its cell", () => {
  const all = Array.from({ length: 60 }, (_, seed) => messyGrid(seed));
  for (const { sheet } of all) {
    const cells = read(sheet)?.doubts.map(({ kind, cell }) => `${kind} ${cell}`) ?? [];
    expect(new Set(cells).size).toBe(cells.length);
  }
  expect(all.some(({ sheet }) => read(sheet)?.doubts.some(({ kind }) => kind === "mark-unknown"))).toBe(true);
});
