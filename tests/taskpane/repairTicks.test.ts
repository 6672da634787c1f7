import type { RepairGroup } from "../../src/actions/repair";
import type { RuleId } from "../../src/checking/findings";
import {
  choiceOf,
  countOf,
  isTicked,
  tick,
  tickedAtFirst,
  tickKind,
} from "../../src/taskpane/check/repair/ticks";

/** Rows by their keys; those that end with "?" rest on their column. `held` more are not shown, `heldByColumn` of them so. */
function kind(rule: RuleId, keys: readonly string[], held = 0, heldByColumn = 0): RepairGroup {
  const repairs = keys.map((key) => ({
    ...{ key, place: { sheet: "Đối tượng", cell: key }, field: "Họ và tên" },
    ...{ before: "a ", after: "a", byColumn: key.endsWith("?") },
  }));
  const byColumn = repairs.filter((row) => row.byColumn).length + heldByColumn;
  return { rule, count: keys.length + held, byColumn, repairs };
}
const view = (...groups: RepairGroup[]) => ({
  total: groups.reduce((sum, { count }) => sum + count, 0),
  groups,
});

describe("what is ticked at first", () => {
  it("is everything", () => {
    const ticks = tickedAtFirst(view(kind("text-spaces", ["B5", "B6"], 300), kind("number-text", ["C5"])));
    expect(choiceOf(ticks)).toEqual({ rules: ["text-spaces", "number-text"], except: [], also: [] });
  });

  it("is not what rests on its column", () => {
    const group = kind("date-text", ["B5", "B6?"]);
    const ticks = tickedAtFirst(view(group));
    expect(choiceOf(ticks)).toEqual({ rules: ["date-text"], except: ["B6?"], also: [] });
    expect(["B5", "B6?"].map((key) => isTicked(ticks, "date-text", key))).toEqual([true, false]);
    expect(countOf(ticks, group)).toBe(1);
  });

  it("is only what can be seen, where something that rests on its column may be out of sight", () => {
    const group = kind("date-text", ["B5", "B6?"], 300, 1);
    const ticks = tickedAtFirst(view(group));
    expect(choiceOf(ticks)).toEqual({ rules: [], except: [], also: ["B5"] });
    expect(countOf(ticks, group)).toBe(1);
  });
});

describe("ticking", () => {
  const group = kind("text-spaces", ["B5", "B6"], 300);
  const first = tickedAtFirst(view(group, kind("number-text", ["C5"])));

  it("leaves out one cell, and takes it in again", () => {
    const without = tick(first, "text-spaces", "B5", false);
    expect(choiceOf(without).except).toEqual(["B5"]);
    expect(countOf(without, group)).toBe(301);
    expect(choiceOf(tick(without, "text-spaces", "B5", true))).toEqual(choiceOf(first));
  });

  it("of a kind covers those that are not shown", () => {
    const none = tickKind(tick(first, "text-spaces", "B5", false), "text-spaces", false);
    expect(choiceOf(none)).toEqual({ rules: ["number-text"], except: [], also: [] });
    expect(countOf(none, group)).toBe(0);
    const one = tick(none, "text-spaces", "B6", true);
    expect(choiceOf(one)).toEqual({ rules: ["number-text"], except: [], also: ["B6"] });
    expect(countOf(tickKind(one, "text-spaces", true), group)).toBe(302);
  });

  it("changes no other kind, and nothing that was there before", () => {
    tickKind(first, "text-spaces", false);
    expect(countOf(first, group)).toBe(302);
    expect(isTicked(tick(first, "text-spaces", "C5", false), "number-text", "C5")).toBe(true);
  });
});
