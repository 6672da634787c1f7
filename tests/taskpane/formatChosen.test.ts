import type { FormatView, RegisterFormat } from "../../src/actions/format";
import { changedIn, chosenIn } from "../../src/taskpane/setup/format/chosen";

const place = { sheet: "Viên chức", cell: "A4" };
const register = (id: string, faults: number): RegisterFormat => ({
  ...{ register: id, sheet: id, place, lacksLists: [] },
  changes: Array.from({ length: faults }, () => ({ fault: "freeze", place, rows: 0 }) as const),
});
const view: FormatView = { registers: [register("a", 2), register("b", 0), register("c", 1)], skipped: [] };
const ids = (all: readonly RegisterFormat[]) => all.map((one) => one.register);

test("all registers, or the one that was chosen", () => {
  expect(ids(chosenIn(view, null))).toEqual(["a", "b", "c"]);
  expect(ids(chosenIn(view, "b"))).toEqual(["b"]);
});

test("of those the ones that formatting would change", () => {
  expect(ids(changedIn(view, null))).toEqual(["a", "c"]);
  expect(ids(changedIn(view, "b"))).toEqual([]);
  expect(ids(changedIn(view, "c"))).toEqual(["c"]);
});
