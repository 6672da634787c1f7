import type { FindingList } from "../../src/actions/desk";
import type { Finding } from "../../src/checking/findings";
import { canBeRight, neighbour, newsOf, numbered } from "../../src/taskpane/check/order";

/** A list of cells that lack something, and of cells with unknown codes; `more` are held back of the first group. */
function list(required: readonly string[], unknown: readonly string[] = [], more = 0): FindingList {
  const lacking = required.map((cell): Finding => ({
    rule: "required",
    severity: "error",
    sheet: "Văn bản",
    cell,
    field: "Ngày",
  }));
  const codes = unknown.map((cell): Finding => ({
    ...{ rule: "unknown-code", severity: "error", sheet: "Chế độ", cell, field: "Mã đối tượng" },
    ...{ value: "DT9", sheets: ["Đối tượng"] },
  }));
  return {
    total: lacking.length + codes.length + more,
    bySeverity: { error: lacking.length + codes.length + more, warning: 0, note: 0 },
    groups: [
      { rule: "required", severity: "error", count: lacking.length + more, findings: lacking },
      { rule: "unknown-code", severity: "error", count: codes.length, findings: codes },
    ],
  };
}

const keyAt = (of: FindingList, cell: string) =>
  numbered(of).find(({ finding }) => finding.cell === cell)!.key;
const cellOf = (found: ReturnType<typeof neighbour>) => found?.finding.cell ?? null;

/** The cell that is gone to from `cell`, which was seen in `before`. */
function from(cell: string | null, step: 1 | -1, now: FindingList, before = now): string | null {
  const current = cell === null ? null : keyAt(before, cell);
  return cellOf(neighbour(numbered(now), numbered(before), current, step));
}

describe("going through the findings", () => {
  const all = list(["A1", "A2"], ["B1", "B2"]);

  it("begins at the first, or backwards at the last", () => {
    expect(from(null, 1, all)).toBe("A1");
    expect(from(null, -1, all)).toBe("B2");
  });

  it("goes on through all groups and round the end", () => {
    expect(from("A2", 1, all)).toBe("B1");
    expect(from("B1", -1, all)).toBe("A2");
    expect(from("B2", 1, all)).toBe("A1");
    expect(from("A1", -1, all)).toBe("B2");
  });

  it("keeps its place when the current one has been corrected", () => {
    expect(from("A2", 1, list(["A1"], ["B1", "B2"]), all)).toBe("B1");
    expect(from("B1", -1, list(["A1", "A2"], ["B2"]), all)).toBe("A2");
    expect(from("B2", 1, list(["A1", "A2"], ["B1"]), all)).toBe("A1");
    expect(from("A2", 1, list(["A1"], ["B2"]), all)).toBe("B2");
  });

  it("ends where nothing is left", () => {
    expect(from("A1", 1, list([]), all)).toBeNull();
  });

  it("knows two of one kind in one cell from each other", () => {
    const twice = numbered(list(["A1", "A1"]));
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });

  it("knows a rule's errors from its warnings, also in one cell", () => {
    const { groups, ...rest } = list(["A1"]);
    const milder = groups.map((group) => ({
      ...group,
      severity: "warning" as const,
      findings: group.findings.map((one) => ({ ...one, severity: "warning" as const })),
    }));
    const twice = numbered({ ...rest, groups: [...groups, ...milder] }).filter(
      ({ finding }) => finding.rule === "required",
    );
    expect(new Set(twice.map(({ group }) => group)).size).toBe(2);
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });

  it("counts those that are held back", () => {
    const positions = numbered(list(["A1", "A2"], ["B1"], 100)).map(({ position }) => position);
    expect(positions).toEqual([1, 2, 103]);
  });
});

describe("what a new look has changed", () => {
  const all = list(["A1", "A2"], ["B1"]);

  it("names the one cell that was corrected", () => {
    expect(newsOf(all, list(["A1"], ["B1"]))).toEqual({ kind: "corrected", count: 1, cell: "A2", left: 2 });
  });

  it("counts several, and what has appeared", () => {
    expect(newsOf(all, list(["A1"]))).toEqual({ kind: "corrected", count: 2, cell: null, left: 1 });
    expect(newsOf(list(["A1"]), all)).toEqual({ kind: "appeared", count: 2, total: 3 });
    expect(newsOf(all, all)).toBeNull();
  });

  it("names the cell too where the next of many takes its place", () => {
    const before = list(["A1", "A2"], [], 5);
    expect(newsOf(before, list(["A2", "A3"], [], 4))).toMatchObject({ cell: "A1", left: 6 });
  });
});

describe("what can be found right as it is", () => {
  const head = { severity: "error", sheet: "Văn bản", cell: "A1" } as const;

  it.each<Finding>([
    { ...head, rule: "required", field: "Ngày" },
    { ...head, rule: "birth-range", field: "Ngày sinh", value: "1905", because: "past" },
  ])("$rule", (finding) => expect(canBeRight(finding)).toBe(true));

  it.each<Finding>([
    { ...head, rule: "register-missing", problem: "field-twice", field: "Ngày" },
    { ...head, rule: "field-missing", field: "Ngày" },
    { ...head, rule: "register-twice", counted: "Văn bản" },
    { ...head, rule: "outside-table", row: 9, because: "entry" },
  ])("not $rule", (finding) => expect(canBeRight(finding)).toBe(false));
});
