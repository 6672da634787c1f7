import type { Box } from "../../../src/workbook/address";
import { CellStore } from "../../../src/standin/page/grid/cellStore";

/** A sheet whose cells say where they are and how often they were asked for. */
function storeOf() {
  const asked: Box[] = [];
  let fails = false;
  let round = 0;
  const store = new CellStore({
    cells: (boxes) => {
      asked.push(...boxes);
      round++;
      if (fails) return Promise.reject(new Error("away"));
      return Promise.resolve(
        boxes.map((box) => ({
          box,
          cells: Array.from({ length: 32 }, (_, down) =>
            Array.from({ length: 8 }, (__, over) => ({
              text: `${box.top + down},${box.left + over} #${round}`,
              kind: "text" as const,
              style: {},
            })),
          ),
        })),
      );
    },
    grown: (first) => Promise.resolve(first === 0 ? [[3, 60 + round]] : []),
  });
  return { store, asked, fail: (yes: boolean) => void (fails = yes) };
}
const window = { top: 0, left: 0, bottom: 40, right: 9 };

describe("the cells of a window", () => {
  it("are asked for in blocks, once", async () => {
    const { store, asked } = storeOf();
    await store.need([window], 1);
    await store.need([window], 1);
    expect(asked).toHaveLength(4);
    expect(store.cell(35, 9)?.text).toBe("35,9 #1");
    expect(store.cell(35, 20)).toBeNull();
  });

  it("stay while newer ones are on their way", async () => {
    const { store } = storeOf();
    await store.need([window], 1);
    const coming = store.need([window], 2);
    expect(store.cell(0, 0)?.text).toBe("0,0 #1");
    await coming;
    expect(store.cell(0, 0)?.text).toBe("0,0 #2");
  });

  it("are asked for again where they did not come", async () => {
    const { store, fail } = storeOf();
    fail(true);
    await expect(store.need([window], 1)).rejects.toThrow("away");
    fail(false);
    await store.need([window], 1);
    expect(store.cell(0, 0)?.text).toBe("0,0 #2");
  });

  it("tell of rows that have grown, and of nothing when they stay", async () => {
    const { store } = storeOf();
    await store.need([window], 1);
    expect([...store.grown]).toEqual([[3, 61]]);
    const before = store.grown;
    await store.need([{ ...window, top: 64, bottom: 70 }], 1);
    expect(store.grown).toBe(before);
  });

  it("are let go when they are far away", async () => {
    const { store, asked } = storeOf();
    await store.need([window], 1);
    for (let top = 64; top < 64 + 32 * 250; top += 32) {
      await store.need([{ top, left: 0, bottom: top, right: 0 }], 1);
    }
    expect(store.block(0, 0)).toBeUndefined();
    const before = asked.length;
    await store.need([window], 1);
    expect(asked.length - before).toBe(4);
  });
});
