import { adoptInPlace } from "../../src/actions/adopt/inPlace/adoptInPlace";
import { propose } from "../../src/actions/adopt/propose";
import { readSheets } from "../../src/actions/readSheets";
import { furtherSheets } from "../../src/actions/restore/copies";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { plannedColumns } from "../../src/adopting/decisions";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { RESTORE_SHEET } from "../../src/sheets/names";
import { sampleRows } from "../../src/standin/sample";
import type { Workbook } from "../../src/workbook/workbook";
import { d } from "../books";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";
import { closeDoors, DOORS, plainFile } from "./doors";
import { seen, type SeenBook } from "./seen";

jest.setTimeout(120_000);
afterEach(closeDoors);

const reportDate = d("30/06/2026");
const residents = registerOf(sonLa2026, "residents");
const OLD = "DS 2025";

/** Everything set up, but that the residents stand in a list of their own. */
async function prepare(workbook: Workbook, isScored: boolean): Promise<void> {
  const rows = new Map(sampleRows(sonLa2026, { residents: 6, seed: 1, clean: true }));
  const people = rows.get("residents") ?? [];
  rows.delete("residents");
  await setUp(workbook, sonLa2026, { today: reportDate, reportDate, rows });
  const header = residents.fields.map(({ label }) => ({ value: label, style: "head" }));
  const body = people.map((row) => row.map((value) => ({ value, style: "number" })));
  await workbook.write(workbookPlan({ sheets: [sheetPlan(OLD, [lines(header, ...body)])] }));
  if (isScored) await scoreWorkbook(workbook, { write: true });
}

async function adopt(workbook: Workbook): Promise<void> {
  const proposal = await propose(workbook, OLD, residents);
  const { columns, mapping } = proposal;
  const planned = plannedColumns(residents, columns, mapping, { decisions: [], remembered: () => null });
  const master = await readSheets(workbook, undefined, furtherSheets);
  await adoptInPlace(workbook, master, { proposal, planned, now: reportDate });
}

/** How high a row becomes depends on widths, which Excel tells in points. */
function besidesHeights({ sheets }: SeenBook, name: string) {
  return { ...sheets[name], heights: {} };
}

function formulasIn({ sheets }: SeenBook): string[] {
  return Object.values(sheets).flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ formula }) => formula ?? []),
  );
}

test.each([
  ["without a scorecard", false],
  ["with a scorecard", true],
])(
  "what looked into the empty register looks into the list, through both doors, %s",
  async (_name, isScored) => {
    const file = await plainFile();
    const books: SeenBook[] = [];
    for (const door of DOORS) {
      const { workbook, save } = await door.open(file);
      await prepare(workbook(), isScored);
      await adopt(workbook());
      books.push(seen(await save()));
    }
    const [inFiles, inExcel] = books;
    if (!inFiles || !inExcel) throw new Error("two doors, two workbooks");
    expect(inFiles.order).not.toContain(residents.sheet);
    expect(inExcel.order).toEqual(inFiles.order);
    expect(inExcel.names).toEqual(inFiles.names);
    // What it looked like before is kept as each door tells it.
    for (const sheet of inFiles.order.filter((name) => !name.startsWith(RESTORE_SHEET))) {
      expect([sheet, besidesHeights(inExcel, sheet)]).toEqual([sheet, besidesHeights(inFiles, sheet)]);
    }
    for (const book of [inFiles, inExcel]) {
      const formulas = formulasIn(book);
      expect(formulas.length).toBeGreaterThan(20);
      expect(formulas.filter((formula) => formula.includes("#REF!"))).toEqual([]);
    }
  },
);
