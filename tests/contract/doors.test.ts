import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { sampleRows } from "../../src/standin/sample";
import type { Workbook } from "../../src/workbook/workbook";
import { d } from "../books";
import { closeDoors, EXCEL, FILES, plainFile } from "./doors";
import { seen, type SeenBook } from "./seen";

jest.setTimeout(120_000);
afterEach(closeDoors);

const reportDate = d("30/06/2026");

const set: Work = (workbook) => setUp(workbook, sonLa2026, { today: reportDate, reportDate });
const setSample: Work = (workbook) =>
  setUp(workbook, sonLa2026, {
    today: reportDate,
    reportDate,
    rows: sampleRows(sonLa2026, { residents: 12, seed: 1, clean: false }),
  });
const check: Work = (workbook) => checkWorkbook(workbook, { write: true });
const score: Work = (workbook) => scoreWorkbook(workbook, { write: true });
const scoreAsOf: Work = (workbook) => scoreWorkbook(workbook, { write: true, reportDate: d("31/05/2026") });

describe("the same through both doors", () => {
  it.each<[string, readonly Work[]]>([
    ["setting up, and once more", [set, set]],
    ["setting up with the sample, checking twice", [setSample, check, check]],
    ["scoring twice, then for another day", [setSample, score, score, scoreAsOf]],
  ])("%s", async (_name, work) => {
    const [inFiles, inExcel] = await bothDoors(...work);
    expect(inExcel.order).toEqual(inFiles.order);
    expect(inExcel.names).toEqual(inFiles.names);
    for (const sheet of inFiles.order)
      expect([sheet, inExcel.sheets[sheet]]).toEqual([sheet, inFiles.sheets[sheet]]);
  });
});

type Work = (workbook: Workbook) => Promise<unknown>;

async function bothDoors(...work: readonly Work[]): Promise<[SeenBook, SeenBook]> {
  const file = await plainFile();
  const results: SeenBook[] = [];
  for (const door of [FILES, EXCEL]) {
    const { workbook, save } = await door.open(file);
    for (const one of work) await one(workbook());
    results.push(seen(await save()));
  }
  const [inFiles, inExcel] = results;
  if (!inFiles || !inExcel) throw new Error("two doors, two workbooks");
  return [inFiles, inExcel];
}
