import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { SETTINGS_SHEET } from "../../src/sheets/names";
import { scoredFile, withoutPeriod } from "../actions/periods/hands";
import { closeDoors, DOORS } from "./doors";
import { seen } from "./seen";

jest.setTimeout(120_000);
afterEach(closeDoors);

it("the lines of the period are added alike through both doors", async () => {
  const earlier = await withoutPeriod(await scoredFile());
  const [inFiles, inExcel] = await Promise.all(
    DOORS.map(async (door) => {
      const { workbook, save } = await door.open(earlier);
      await scoreWorkbook(workbook(), { write: true, period: { year: 2026, span: "Q1" } });
      return seen(await save());
    }),
  );
  const settings = inFiles?.sheets[SETTINGS_SHEET];
  expect(JSON.stringify(settings)).toContain("Quý I");
  expect(inExcel?.sheets[SETTINGS_SHEET]).toEqual(settings);
  expect(inExcel?.names).toEqual(inFiles?.names);
});
