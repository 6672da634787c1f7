import { CHANGE_KINDS, type ChangeView } from "../../src/actions/exchange";
import type { ChangeKind } from "../../src/exchange/comparison";
import {
  ALL_BUT_CONFLICTS,
  countOf,
  isTicked,
  picked,
  tick,
  tickAll,
  type Ticks,
  TICKED_AT_FIRST,
} from "../../src/taskpane/exchange/receive/ticks";

const HERE = { sheet: "Văn bản", cell: "D7" };

function change(kind: ChangeKind, key: string, more: Partial<ChangeView> = {}): ChangeView {
  return {
    ...{ key, kind, file: 0, why: null, sheet: "Văn bản", label: key, cells: [], findings: [] },
    ...{ here: HERE, there: kind === "deleted" ? null : HERE },
    ...more,
  };
}
const wholly = (ticks: Ticks) => CHANGE_KINDS.filter((kind) => isTicked(ticks, change(kind, "any")));
const page = (total: number, deletes = 0) => ({ total, deletes });

describe("what is ticked", () => {
  it("is at first what is added or changed, and nothing that empties, contradicts or belongs to others", () => {
    expect(wholly(TICKED_AT_FIRST)).toEqual(["added", "changed"]);
  });

  it("may be all but conflicts: then deletions too, and nobody else's", () => {
    expect(wholly(ALL_BUT_CONFLICTS)).toEqual(["added", "changed", "deleted"]);
  });

  it("is told as kinds with exceptions, so that those count that were never shown", () => {
    const without = tick(TICKED_AT_FIRST, change("added", "a1"), false);
    const withOne = tick(without, change("conflict", "c1"), true);
    expect(picked(withOne)).toEqual({ kinds: ["added", "changed"], except: ["a1"], also: ["c1"] });
  });

  it("comes back when it is turned twice", () => {
    const one = change("changed", "x");
    const back = tick(tick(TICKED_AT_FIRST, one, false), one, true);
    expect(picked(back)).toEqual({ kinds: ["added", "changed"], except: [], also: [] });
    expect(picked(tick(back, one, true))).toEqual(picked(back));
  });

  it("is wholly all or wholly nothing after the tick of a group", () => {
    const some = tick(TICKED_AT_FIRST, change("added", "a1"), false);
    expect(picked(tickAll(some, "added", true)).except).toEqual([]);
    expect(picked(tickAll(some, "added", false))).toEqual({ kinds: ["changed"], except: [], also: [] });
  });
});

describe("how much is ticked", () => {
  it("counts all of a kind but the exceptions", () => {
    const ticks = tick(TICKED_AT_FIRST, change("added", "a1"), false);
    expect(countOf(ticks.added, page(20_000))).toEqual({ chosen: 19_999, deletes: 0 });
    expect(countOf(ticks.conflict, page(5))).toEqual({ chosen: 0, deletes: 0 });
  });

  it("counts the rows that would be emptied, whichever kind they are of", () => {
    const gone = change("conflict", "c1", { why: "deleted-there", there: null });
    const one = tick(TICKED_AT_FIRST, gone, true);
    expect(countOf(one.conflict, page(9, 4))).toEqual({ chosen: 1, deletes: 1 });
    const all = tickAll(one, "conflict", true);
    expect(countOf(all.conflict, page(9, 4))).toEqual({ chosen: 9, deletes: 4 });
    expect(countOf(tick(all, gone, false).conflict, page(9, 4))).toEqual({ chosen: 8, deletes: 3 });
    expect(countOf(tick(all, change("conflict", "c2"), false).conflict, page(9, 4)).deletes).toBe(4);
  });

  it("counts no row as emptied that is nowhere here", () => {
    const ticks = tick(TICKED_AT_FIRST, change("out-of-scope", "o", { here: null, there: null }), true);
    expect(countOf(ticks["out-of-scope"], page(1)).deletes).toBe(0);
  });
});
