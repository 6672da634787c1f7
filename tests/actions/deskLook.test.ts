import { openDesk } from "../../src/actions/openDesk";
import { yearPeriod } from "../../src/campaign/period";
import { presets } from "../../src/campaign/presets";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { sampleRows } from "../../src/standin/sample";
import type { Outline, Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx as open } from "../../src/xlsx";
import { d, HEADER_ROW } from "../books";
import { patched, sampleFile, seenThrough } from "./workbooks";
import { SETTINGS_SHEET } from "../../src/sheets/names";

const SET_UP = { campaign: "son-la-2026", today: d("22/11/2026") };

const without = (sheet: string) => (outline: Outline) => ({
  ...outline,
  sheets: outline.sheets.filter(({ name }) => name !== sheet),
  tables: outline.tables.filter((table) => table.sheet !== sheet),
});

describe("a workbook without a campaign", () => {
  test("has nothing in it, and says what can be set up", async () => {
    const { choices, ...rest } = await openDesk(newXlsx()).look();
    expect(rest).toEqual({
      campaign: null,
      copyFor: null,
      period: null,
      registers: [],
      lacking: [],
      hasScorecard: false,
    });
    expect(choices.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    expect(choices.slice(0, 1)).toEqual([
      {
        id: "son-la-2026",
        title: sonLa2026.title,
        centre: sonLa2026.centre,
        year: 2026,
        departments: sonLa2026.departments,
        targets: 20,
        registers: 16,
        adds: 20,
      },
    ]);
  });

  test("is set up, and then has empty registers and lacks nothing", async () => {
    const desk = openDesk(newXlsx());
    const { added } = await desk.setUp(SET_UP);
    expect(added).toHaveLength(20);
    const seen = await desk.look();
    expect(seen.campaign?.id).toBe("son-la-2026");
    expect(seen.period).toEqual({ ...yearPeriod(2026, d("31/10/2026")), span: "year" });
    expect(seen.registers.map(({ entries }) => entries)).toEqual(sonLa2026.registers.map(() => 0));
    expect(seen.lacking).toEqual([]);
  });

  test("is not set up for a campaign that nobody knows", async () => {
    await expect(openDesk(newXlsx()).setUp({ ...SET_UP, campaign: "abc" })).rejects.toThrow("abc");
  });

  test("can be neither checked nor scored", async () => {
    const desk = openDesk(newXlsx());
    await expect(desk.check()).rejects.toMatchObject({ code: "no-campaign" });
    await expect(desk.score({ reportDate: null })).rejects.toMatchObject({ code: "no-campaign" });
  });
});

describe("a workbook with a campaign", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sampleFile();
  });

  test("says how many entries each register has, who keeps it and where it is", async () => {
    const { registers } = await openDesk(open(file)).look();
    const rows = sampleRows(sonLa2026, { residents: 12, seed: 1, clean: true });
    const expected = sonLa2026.registers.map(({ id, sheet, owner }) => {
      return { id, sheet, owners: owner === null ? [] : [owner], entries: rows.get(id)?.length };
    });
    expect(registers).toMatchObject(expected);
  });

  test("says where the next entry of a register goes: after the last one, blank rows or not", async () => {
    const meals = sonLa2026.registers.find(({ id }) => id === "meals");
    const freeOf = async (workbook: Workbook) =>
      (await openDesk(workbook).look()).registers.find(({ id }) => id === "meals")?.free;
    const rows = sampleRows(sonLa2026, { residents: 12, seed: 1, clean: true }).get("meals")?.length ?? 0;
    expect(await freeOf(open(file))).toBe(`A${String(HEADER_ROW + 2 + rows)}`);
    const row = HEADER_ROW + rows;
    const last = (meals?.fields ?? []).map((_, column) => ({
      sheet: meals?.sheet ?? "",
      row,
      column,
      value: null,
    }));
    expect(await freeOf(await patched(file, ...last))).toBe(`A${String(HEADER_ROW + 1 + rows)}`);
    const empty = newXlsx();
    await openDesk(empty).setUp(SET_UP);
    expect(await freeOf(empty)).toBe(`A${String(HEADER_ROW + 2)}`);
  });

  test("lacks nothing that setting up would add, unlike one without a register", async () => {
    const adds = async (workbook: Workbook) => (await openDesk(workbook).look()).choices[0]?.adds;
    expect(await adds(open(file))).toBe(0);
    expect(await adds(seenThrough(open(file), { outline: without("Văn bản") }))).toBe(1);
  });

  test("bears the name that the centre has given itself", async () => {
    const workbook = await patched(file, { sheet: SETTINGS_SHEET, row: 2, column: 1, value: "Trung tâm X" });
    expect((await openDesk(workbook).look()).campaign?.centre).toBe("Trung tâm X");
  });

  test("has a scorecard once it was scored", async () => {
    const desk = openDesk(open(file));
    expect((await desk.look()).hasScorecard).toBe(false);
    await desk.score({ reportDate: null });
    expect((await desk.look()).hasScorecard).toBe(true);
  });

  test("without one of its registers tells which, and setting up again brings it back", async () => {
    const { registers, lacking } = await openDesk(
      seenThrough(open(file), { outline: without("Văn bản") }),
    ).look();
    expect(lacking).toEqual(["Văn bản"]);
    expect(registers.find(({ id }) => id === "documents")).toMatchObject({
      ...{ sheet: "Văn bản", owners: ["HCTH"] },
      entries: null,
    });
  });

  test("without its targets is still looked at", async () => {
    const seen = await openDesk(seenThrough(open(file), { outline: without("Chỉ tiêu") })).look();
    expect(seen.lacking).toEqual(["Chỉ tiêu"]);
    expect(seen.campaign?.targets).toBe(20);
  });

  test("with a column twice cannot tell how many entries there are", async () => {
    const doubled = (outline: Outline) => ({
      ...outline,
      tables: outline.tables.map((table) =>
        table.name === "SuatAn" ? { ...table, columns: [...table.columns, "Bữa"] } : table,
      ),
    });
    const { registers } = await openDesk(seenThrough(open(file), { outline: doubled })).look();
    expect(registers.find(({ id }) => id === "meals")?.entries).toBeNull();
  });

  test("of a campaign that nobody knows is refused", async () => {
    const workbook = await patched(file, { sheet: SETTINGS_SHEET, row: 4, column: 1, value: "abc-2020" });
    await expect(openDesk(workbook).look()).rejects.toMatchObject({ code: "campaign-unknown" });
  });
});
