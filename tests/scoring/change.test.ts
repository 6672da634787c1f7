import type { Measure } from "../../src/campaign/measure";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { type Change, changeOf, comparedWith, DEAD_BAND, type FrozenNumbers } from "../../src/scoring/change";
import type { Part } from "../../src/campaign/campaign";
import { d } from "../books";

const HALF = { period: "2026-H1", reportDate: d("30/06/2026") };

function partOf(kind: Measure["kind"]): Part {
  const part = sonLa2026.targets.flatMap(({ parts }) => parts).find(({ measure }) => measure.kind === kind);
  if (!part) throw new Error(`no part of kind ${kind}`);
  return part;
}

function frozen(period: string, day: string, more: Partial<FrozenNumbers> = {}): FrozenNumbers {
  return { period, key: `${period}|X`, reportDate: d(day), pass: 0, fail: 0, ratio: null, ...more };
}

function changed(
  part: Part,
  before: Partial<FrozenNumbers>,
  now: { pass?: number; fail?: number; ratio?: number },
) {
  const { pass = 0, fail = 0, ratio = null } = now;
  const row = frozen("2026-M05", "31/05/2026", { ...before, key: `2026-m05|${part.id.toLowerCase()}` });
  const tally = { pass, fail, missing: 0, notDue: 0, anything: true };
  return changeOf({ part, tally, ratio }, "2026-M05", [row]);
}

describe("with which frozen period a scorecard is compared", () => {
  test.each<[string, readonly FrozenNumbers[], string | null]>([
    ["none", [], null],
    ["the latest before", [frozen("2026-M04", "30/04/2026"), frozen("2026-M05", "31/05/2026")], "2026-M05"],
    ["whatever the order", [frozen("2026-M05", "31/05/2026"), frozen("2026-M04", "30/04/2026")], "2026-M05"],
    ["not its own", [frozen("2026-h1", "31/05/2026"), frozen("2026-Q1", "31/03/2026")], "2026-Q1"],
    ["not one of the same day", [frozen("2026-M06", "30/06/2026")], null],
    ["not a later one", [frozen("2026", "31/12/2026")], null],
    ["last year's", [frozen("2025", "31/12/2025")], "2025"],
    [
      "of one day the one that is as long to write",
      [frozen("2026-Q1", "31/03/2026"), frozen("2026-M03", "31/03/2026")],
      "2026-Q1",
    ],
    [
      "of several such the one that stands last",
      [frozen("2026-Q1", "31/03/2026"), frozen("2026-9M", "31/03/2026")],
      "2026-9M",
    ],
    ["a row without a day is passed over", [frozen("2026-M05", "31/05/2026", { reportDate: null })], null],
    [
      "none where a day is no day",
      [frozen("2026-M05", "31/05/2026"), frozen("2026-M04", "30/04/2026", { reportDate: "unreadable" })],
      null,
    ],
  ])("%s", (_, rows, expected) => {
    expect(comparedWith(rows, HALF)).toBe(expected);
  });
});

describe("a share", () => {
  const share = partOf("share");
  test.each<[number, number, Change["direction"]]>([
    [0.9, 0.9 + DEAD_BAND + 1e-9, "up"],
    [0.9, 0.9 + DEAD_BAND, "same"],
    [0.9, 0.9 + DEAD_BAND - 1e-9, "same"],
    [0.9, 0.9, "same"],
    [0.9, 0.9 - DEAD_BAND + 1e-9, "same"],
    [0.9, 0.9 - DEAD_BAND, "same"],
    [0.9, 0.9 - DEAD_BAND - 1e-9, "down"],
    [0, 1, "up"],
  ])("from %d to %d is %s", (before, now, direction) => {
    expect(changed(share, { ratio: before }, { ratio: now })).toMatchObject({ of: "share", direction });
  });

  test("that was not known, or is not, says nothing", () => {
    expect(changed(share, { ratio: null }, { ratio: 0.5 })).toBeNull();
    expect(changed(share, { ratio: 0.5 }, {})).toBeNull();
  });
});

describe("things", () => {
  test.each<[Measure["kind"], number, number, Change["direction"]]>([
    ["count", 2, 3, "up"],
    ["count", 3, 3, "same"],
    ["none", 2, 1, "down"],
    ["none", 0, 0, "same"],
  ])("of kind %s from %d to %d are %s", (kind, before, now, direction) => {
    const [then, today] =
      kind === "none" ? [{ fail: before }, { fail: now }] : [{ pass: before }, { pass: now }];
    expect(changed(partOf(kind), then, today)).toMatchObject({
      of: "things",
      direction,
      difference: now - before,
    });
  });
});

test("a part that was not frozen says nothing", () => {
  const tally = { pass: 1, fail: 0, missing: 0, notDue: 0, anything: true };
  const rows = [frozen("2026-M05", "31/05/2026")];
  expect(changeOf({ part: partOf("count"), tally, ratio: null }, "2026-M05", rows)).toBeNull();
});
