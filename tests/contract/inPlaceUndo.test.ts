import { openDesk } from "../../src/actions/openDesk";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { closeDoors, type Door, DOORS } from "./doors";
import { adopt, besides, FILTER, NOW, OLD, prepared } from "./inPlaceBook";

jest.setTimeout(120_000);
afterEach(closeDoors);

async function opened(door: Door, file: Uint8Array) {
  const { workbook, save } = await door.open(file);
  return { workbook, desk: () => openDesk(workbook()), save };
}

describe.each(DOORS)("a sheet that became a register, taken back through $name", (door) => {
  test.each([
    ["with a filter and a scorecard", FILTER, true],
    ["with neither", "", false],
  ])("is what it was, and all else too, %s", async (_name, filter, isScored) => {
    const { workbook, desk, save } = await opened(door, await prepared(filter));
    if (isScored) await scoreWorkbook(workbook(), { write: true });
    const now = async () => besides(workbook(), await save());
    const before = await now();
    await adopt(workbook());
    expect(await now()).not.toEqual(before);
    expect(await desk().lastAdoption()).toMatchObject({ at: NOW, finished: true, inPlace: OLD });
    const restored = await desk().undoAdoption();
    expect(restored.kept).toEqual([]);
    expect(await now()).toEqual(before);
    expect(await desk().lastAdoption()).toBeNull();
    await expect(desk().undoAdoption()).rejects.toMatchObject({ code: "nothing-to-restore" });
  });
});
