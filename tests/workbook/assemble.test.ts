import { assemble } from "../../src/workbook/assemble";
import type { ReadingPart } from "../../src/workbook/live";
import type { Outline } from "../../src/workbook/workbook";

const outline: Outline = { date1904: false, structureLocked: false, sheets: [], tables: [], names: [] };
const first: ReadingPart = { kind: "outline", outline };
const part = (area: number, top: number, left: number, ...rows: number[][]): ReadingPart => ({
  kind: "cells",
  area,
  cells: { name: `Sheet ${String(area)}`, top, left, cells: rows },
});
const areas = [{ sheet: "Sheet 0" }, { sheet: "Sheet 1" }];

describe("a reading that comes in parts", () => {
  it("is put together in the order of the areas", async () => {
    const reading = await assemble(areas, [
      first,
      part(1, 0, 0, [9]),
      part(0, 2, 1, [1], [2]),
      part(0, 4, 1, [3]),
    ]);
    expect(reading).toEqual({
      outline,
      sheets: [
        { name: "Sheet 0", top: 2, left: 1, cells: [[1], [2], [3]] },
        { name: "Sheet 1", top: 0, left: 0, cells: [[9]] },
      ],
    });
  });

  it("is empty where no cells came, and where rows were left out", async () => {
    const { sheets } = await assemble(areas, [first, part(1, 0, 0, [1]), part(1, 3, 0, [4])]);
    expect(sheets[0]).toEqual({ name: "Sheet 0", top: 0, left: 0, cells: [] });
    expect(sheets[1]?.cells).toEqual([[1], [], [], [4]]);
  });

  it("refuses parts that do not fit, and a reading without its outline", async () => {
    await expect(assemble(areas, [first, part(0, 0, 0, [1]), part(0, 0, 0, [2])])).rejects.toThrow("follow");
    await expect(assemble(areas, [first, part(0, 0, 0, [1]), part(0, 1, 1, [2])])).rejects.toThrow("follow");
    await expect(assemble(areas, [part(0, 0, 0, [1])])).rejects.toThrow("outline");
  });
});
