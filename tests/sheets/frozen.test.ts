import { frozenCardName, isFrozenCardName } from "../../src/sheets/frozen/sheet";
import { widthsOf } from "../../src/sheets/scorecard/columns";

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** In characters: what a page in landscape holds with letters of eight points. */
const PAGE = 180;

test.each([
  ["with points", { points: {} }],
  ["without points", {}],
])("a page %s that says what has changed is wide enough", (_, shape) => {
  const [before, now] = [widthsOf(shape), widthsOf({ ...shape, hasFrozen: true })];
  expect(now).toHaveLength(before.length + 1);
  expect(sum(now)).toBeLessThanOrEqual(PAGE);
});

test.each([
  ["2026", 0, "Chốt 2026"],
  ["2026-H1", 0, "Chốt 2026-H1"],
  ["2026-M05", 1, "Chốt 2026-M05 (lần 2)"],
])("%s frozen %d times before stands on %s", (period, times, name) => {
  expect(frozenCardName(period, times)).toBe(name);
  expect(isFrozenCardName(name)).toBe(true);
});

test.each(["Chốt tháng 3", "Kỳ đã chốt", "Chốt 2026-H1 bản sao", "Bảng điểm"])(
  "%s is no frozen sheet of ours",
  (name) => expect(isFrozenCardName(name)).toBe(false),
);
