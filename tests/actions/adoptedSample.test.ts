import { adopt } from "../../src/actions/adopt/adopt";
import { propose } from "../../src/actions/adopt/propose";
import { readBook } from "../../src/actions/readBook";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { Register } from "../../src/registers/register";
import { score } from "../../src/scoring/score";
import { sampleRows } from "../../src/standin/sample";
import { chanceOf } from "../../src/standin/sample/chance";
import type { CellValue, Grid } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d } from "../books";
import { cellsOf, outlineOf } from "../looking";
import { messy } from "./messySheets";
import { oneSheet } from "./oneSheet";

const TODAY = d("30/06/2026");

async function workbookWith(rows?: ReadonlyMap<string, Grid>): Promise<XlsxWorkbook> {
  const workbook = newXlsx();
  await setUp(workbook, sonLa2026, { today: TODAY, reportDate: TODAY, ...(rows ? { rows } : {}) });
  return workbook;
}

async function namesIn(workbook: Workbook, register: Register): Promise<string[]> {
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === register.table);
  return [...(table?.columns ?? [])];
}

describe.each([1, 2, 3, 4, 5])("a sample kept in messy sheets of its own (%d)", (seed) => {
  const rows = sampleRows(sonLa2026, { residents: 14, seed, clean: true });
  const chance = chanceOf(seed, "messy sheets");
  const random = () => chance.below(1000) / 1000;
  const sheets = new Map(
    sonLa2026.registers.map((register) => [
      register.id,
      messy(register, rows.get(register.id) ?? [], random),
    ]),
  );
  let adopted: XlsxWorkbook;
  beforeAll(async () => {
    adopted = await workbookWith();
    for (const register of sonLa2026.registers) {
      if ((rows.get(register.id) ?? []).length === 0) continue;
      const source = oneSheet(`Cũ ${register.id}`, sheets.get(register.id) ?? []);
      const proposal = await propose(source, `Cũ ${register.id}`, register);
      await adopt(adopted, proposal, null);
    }
  });

  test("comes to the same scorecard once it is adopted", async () => {
    const clean = await workbookWith(rows);
    const scoreOf = async (workbook: Workbook) => score((await readBook(workbook)).book);
    expect(await scoreOf(adopted)).toEqual(await scoreOf(clean));
  });

  test("every cell of the old sheets is in the register, its own columns too", async () => {
    for (const register of sonLa2026.registers) {
      const wanted = rows.get(register.id) ?? [];
      if (wanted.length === 0) continue;
      const [cells] = await cellsOf(adopted, [register.sheet]);
      const names = await namesIn(adopted, register);
      const at = (line: readonly CellValue[], name: string) => line[names.indexOf(name)] ?? null;
      const lines = (cells?.cells ?? []).slice(4).filter((line) => typeof at(line, "Nguồn") === "string");
      expect(lines).toHaveLength(wanted.length);
      const own = lines.map((line) => [at(line, "STT"), at(line, "Nơi ở")]);
      expect(own).toEqual(wanted.map((_, i) => [i + 1, i % 3 === 0 ? `Bản ${String(i)}` : null]));
    }
  });
});
