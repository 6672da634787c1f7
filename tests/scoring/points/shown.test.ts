import { shownPoints, shownShare } from "../../../src/scoring/points/shown";

const rounded = { isCut: false, digits: 1 };
const cut = { isCut: true, digits: 1 };
const EDGES = [0.9, 0.7, 0.5, 0];

test.each([
  [8.88888, 10, 8.9],
  [8.85, 10, 8.9],
  [9.96, 10, 9.96],
  [9.999999, 10, 9.99999],
  [10, 10, 10],
  [12.34, 10, 12.3],
  [-1.25, 0, -1.3],
])("%d points of %d are shown as %d", (points, max, shown) => {
  expect(shownPoints(points, max, rounded)).toBe(shown);
});

test.each([
  [0.8996, 0.8996],
  [0.89999999, 0.89999],
  [0.9, 0.9],
  [0.996, 0.996],
  [0.9996, 0.9996],
  [1.0004, 1],
  [0.6543, 0.654],
])("a share of %d is shown as %d: never like another band, never like all", (share, shown) => {
  expect(shownShare(share, EDGES, rounded)).toBe(shown);
});

test("cut off, no share looks like more than it is", () => {
  expect(shownShare(1.0259, EDGES, cut)).toBe(1.025);
  expect(shownShare(0.29, EDGES, cut)).toBe(0.29);
  expect(shownPoints(8.89, 10, cut)).toBe(8.8);
});
