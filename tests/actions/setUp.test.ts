import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { Outline } from "../../src/workbook/workbook";
import { newXlsx } from "../../src/xlsx";
import { d } from "../books";
import { open, patched, sampleFile, seenThrough } from "./workbooks";
import { cellsOf, outlineOf } from "../looking";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";
import { SETTINGS_SHEET } from "../../src/sheets/names";

const TODAY = { today: d("22/11/2026") };

describe("setting up", () => {
  test("gives settings, targets, how points are given, sixteen registers and the lists, in this order", async () => {
    const workbook = newXlsx();
    const { added } = await setUp(workbook, sonLa2026, TODAY);
    expect(added).toEqual([
      "Cấu hình",
      "Chỉ tiêu",
      "Cách cho điểm",
      ...sonLa2026.registers.map(({ sheet }) => sheet),
      "Danh sách",
    ]);
    const { sheets, tables } = await outlineOf(workbook);
    expect(sheets.map(({ name }) => name)).toEqual(added);
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(sonLa2026.registers.map(({ table }) => table)),
    );
  });

  test("each register has its fields, the helper columns and the row id last", async () => {
    const workbook = newXlsx();
    await setUp(workbook, sonLa2026, TODAY);
    const { tables } = await outlineOf(workbook);
    for (const register of sonLa2026.registers) {
      const columns = tables.find(({ name }) => name === register.table)?.columns ?? [];
      const labels = register.fields.map(({ label }) => label);
      expect(columns.slice(0, labels.length)).toEqual(labels);
      expect(columns.at(-1)).toBe("Mã dòng");
    }
    const carelog = tables.find(({ name }) => name === "NhatKy")?.columns;
    expect(carelog?.slice(-2)).toEqual(["Thứ tự", "Mã dòng"]);
  });

  test("the report date is the end of the last finished month", async () => {
    const workbook = newXlsx();
    await setUp(workbook, sonLa2026, TODAY);
    const [settings] = await cellsOf(workbook, [SETTINGS_SHEET]);
    expect(settings?.cells.find(([label]) => label === "Ngày chốt số liệu")?.[1]).toBe(d("31/10/2026"));
  });

  test("again on the same workbook nothing changes", async () => {
    const file = await sampleFile();
    const workbook = open(file);
    expect(await setUp(workbook, sonLa2026, TODAY)).toEqual({ added: [] });
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(file))).toBe(true);
  });

  test("in a workbook of theirs it adds sheets and leaves theirs alone", async () => {
    const workbook = newXlsx();
    const theirs = sheetPlan("Của phòng", [lines([{ value: "007", style: "plain" }])], {
      styles: { plain: {} },
    });
    await workbook.write(workbookPlan({ sheets: [theirs] }));
    await setUp(workbook, sonLa2026, TODAY);
    const [cells] = await cellsOf(workbook, ["Của phòng"]);
    expect(cells?.cells).toEqual([["007"]]);
    expect((await outlineOf(workbook)).sheets).toHaveLength(21);
  });

  test("a register whose sheet was renamed is not made twice", async () => {
    const workbook = open(await sampleFile());
    const renamed = (outline: Outline): Outline => ({
      ...outline,
      sheets: outline.sheets.map((one) => (one.name === "Văn bản" ? { ...one, name: "Công văn" } : one)),
      tables: outline.tables.map((one) => (one.sheet === "Văn bản" ? { ...one, sheet: "Công văn" } : one)),
    });
    const seen = seenThrough(workbook, { outline: renamed });
    expect(await setUp(seen, sonLa2026, TODAY)).toEqual({ added: [] });
  });

  test("another campaign is not written over", async () => {
    const workbook = await patched(await sampleFile(), {
      sheet: SETTINGS_SHEET,
      row: 4,
      column: 1,
      value: "hoai-nhon-2026-2030",
    });
    await expect(setUp(workbook, sonLa2026, TODAY)).rejects.toMatchObject({
      code: "campaign-other",
      details: { value: "hoai-nhon-2026-2030" },
    });
  });
});
