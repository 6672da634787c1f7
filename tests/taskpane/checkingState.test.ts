import type { FindingList } from "../../src/actions/desk";
import type { Finding } from "../../src/checking/findings";
import { NOTHING, reduce } from "../../src/taskpane/check/checkingState";
import { numbered } from "../../src/taskpane/check/order";

function list(...cells: readonly string[]): FindingList {
  const findings = cells.map((cell): Finding => ({
    ...{ rule: "required", severity: "error", sheet: "Văn bản", cell, field: "Ngày" },
  }));
  return {
    total: cells.length,
    bySeverity: { error: cells.length, warning: 0, note: 0 },
    groups: [{ rule: "required", severity: "error", count: cells.length, findings }],
  };
}
const keyIn = (of: FindingList, cell: string) =>
  numbered(of).find(({ finding }) => finding.cell === cell)!.key;
const all = list("A1", "A2", "A3");
const checked = reduce(NOTHING, { kind: "checked", list: all });
const mark = (cell: string, left: FindingList) =>
  reduce(checked, { kind: "marked", list: left, key: keyIn(all, cell), cell, name: "Lò Thị Mai" });

describe("a finding that was found right", () => {
  it("leaves the list, is told, and the focus goes to the next", () => {
    const left = list("A1", "A3");
    expect(mark("A2", left)).toMatchObject({
      list: left,
      news: { kind: "marked", cell: "A2", left: 2 },
      toFocus: keyIn(left, "A3"),
    });
  });

  it("sends the focus to the first where it was the last, and nowhere where it was the only one", () => {
    expect(mark("A3", list("A1", "A2")).toFocus).toBe(keyIn(all, "A1"));
    expect(mark("A3", list()).toFocus).toBeNull();
  });

  it("sends the focus once", () => {
    expect(reduce(mark("A2", list("A1", "A3")), { kind: "focused" }).toFocus).toBeNull();
  });

  it("leaves behind who said so, also after another check", () => {
    expect(reduce(mark("A2", list("A1")), { kind: "checked", list: all })).toMatchObject({
      checkedBy: "Lò Thị Mai",
      news: null,
    });
  });
});

test("a list is outdated until the next check", () => {
  const outdated = reduce(checked, { kind: "outdated" });
  expect(outdated).toMatchObject({ outdated: true, list: all });
  expect(reduce(outdated, { kind: "checked", list: all }).outdated).toBe(false);
});
