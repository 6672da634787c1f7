import { departmentShares } from "../../../src/actions/share/departmentShares";
import { bookOf, entry } from "../../books";

const shares = (rows: Parameters<typeof bookOf>[0], options: Parameters<typeof bookOf>[1] = {}) =>
  departmentShares(bookOf(rows, options));
const rowsOf = (all: ReturnType<typeof shares>, department: string) =>
  Object.fromEntries(
    all
      .find(({ id }) => id === department)
      ?.registers.filter(({ rows }) => rows > 0)
      .map(({ sheet, rows }) => [sheet, rows]) ?? [],
  );

test("each department has its registers and the rows that are its own", () => {
  const all = shares({
    meals: [entry("meals"), entry("meals")],
    incidents: [entry("incidents", { Phòng: "YTND" }), entry("incidents", { Phòng: "qlcs" })],
  });
  expect(all.map(({ id, name }) => `${id} ${name}`)).toContain("YTND Phòng Y tế và nuôi dưỡng");
  expect(rowsOf(all, "YTND")).toEqual({ "Bếp ăn - suất ăn": 2, "Sự cố - vi phạm": 1 });
  expect(rowsOf(all, "QLCS")).toEqual({ "Sự cố - vi phạm": 1 });
  expect(all.map(({ registers }) => registers.length)).toEqual([6, 7, 8, 7]);
  expect(all.map(({ unplaced }) => unplaced)).toEqual([0, 0, 0, 0]);
});

test("rows in which no department can be read stay here and are counted", () => {
  const all = shares({
    incidents: [entry("incidents", { Phòng: "phòng y" }), entry("incidents", { Phòng: null })],
    initiatives: [entry("initiatives", { Phòng: 7 })],
  });
  expect(all.map(({ unplaced }) => unplaced)).toEqual([3, 3, 3, 3]);
  expect(all.map(({ id }) => rowsOf(all, id))).toEqual([{}, {}, {}, {}]);
});

test("a register that is not there is told", () => {
  expect(() => shares({}, { missing: ["meals"] })).toThrow("sheet-missing");
});
