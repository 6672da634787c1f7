import { dayOfMonth, monthOfDay, yearsAround } from "../../src/taskpane/setup/grid/months";
import { d, m } from "../books";

test("a month is one when both its parts are chosen", () => {
  expect(dayOfMonth({ month: 2, year: 2026 })).toBe(m("02/2026"));
  expect(dayOfMonth({ month: null, year: 2026 })).toBeNull();
  expect(dayOfMonth({ month: 2, year: null })).toBeNull();
  expect(monthOfDay(d("14/10/2026"))).toEqual({ month: 10, year: 2026 });
});

test("the years around today can be chosen, and the one that a sheet says", () => {
  const today = d("14/10/2026");
  expect(yearsAround(today, null)).toEqual([2027, 2026, 2025, 2024, 2023, 2022]);
  expect(yearsAround(today, 2024)).toEqual(yearsAround(today, null));
  expect(yearsAround(today, 2019)).toEqual([...yearsAround(today, null), 2019]);
  expect(yearsAround(today, 2030)[0]).toBe(2030);
});
