import fc from "fast-check";

import { check } from "../../src/checking/check";
import type { Finding } from "../../src/checking/findings";
import { calendar, dayOf } from "../../src/registers/text/dates";
import { bookOf, d, entry, type Row, type Rows } from "../books";

const START = d("01/01/2026");
const HALF_YEAR = 181;

/** Day and month changed about; null where that is no other day. */
function swap(day: number): number | null {
  const { year, month, date } = calendar(day);
  return date > 12 || date === month ? null : dayOf(year, date, month);
}

const talks = (days: readonly number[]) =>
  days.map((day, i) => entry("outreach", { Ngày: day, "Tên hoạt động": `Buổi ${String(i)}` }));
const swappedIn = (rows: Rows, reportDate?: string) =>
  check(bookOf(rows, reportDate === undefined ? {} : { reportDate })).filter(
    (one): one is Finding & { rule: "swapped-date" } => one.rule === "swapped-date",
  );
/** Of a register of talks: positions of the rows that are suspected. */
const suspected = (days: readonly number[]) =>
  swappedIn({ outreach: talks(days) }).map(({ cell }) => Number(cell.slice(1)) - 5);

/** Every other day from the first of January on. */
const steady = (count: number) => Array.from({ length: count }, (_, i) => START + 2 * i);

const anyDays = fc.array(fc.integer({ min: START, max: START + HALF_YEAR - 1 }), { maxLength: 120 });
const byDay = (days: readonly number[]) => [...days].sort((one, other) => one - other);

describe("on clean registers nothing is suspected", () => {
  test("that are sorted by day, either way", () => {
    fc.assert(
      fc.property(anyDays, fc.boolean(), (days, falls) => {
        const sorted = byDay(days);
        expect(suspected(falls ? sorted.reverse() : sorted)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("that are not sorted", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(suspected(days)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("where each row was written up to ten days late", () => {
    const written = fc.array(
      fc.tuple(fc.integer({ min: 0, max: HALF_YEAR - 1 }), fc.integer({ min: 0, max: 10 })),
      {
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(written, (rows) => {
        const inOrder = [...rows].sort((one, other) => one[0] + one[1] - other[0] - other[1]);
        expect(suspected(inOrder.map(([day]) => START + day))).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe("in a sorted register one date that changed about", () => {
  test("is found, whichever it is, and no other", () => {
    const days = steady(90);
    const can = days.flatMap((day, i) => (swap(day) === null ? [] : [i]));
    const found = can.filter((i) => {
      const said = suspected(days.map((day, j) => (i === j ? (swap(day) ?? day) : day)));
      expect(said.filter((one) => one !== i)).toEqual([]);
      return said.length === 1;
    });
    expect(can.length).toBeGreaterThan(25);
    expect(found.length / can.length).toBeGreaterThan(0.9);
  });

  test("is found where the newest stands on top", () => {
    const days = steady(60).map((day) => (day === d("06/02/2026") ? d("02/06/2026") : day));
    expect(swappedIn({ outreach: talks(days.reverse()) })).toMatchObject([
      { cell: "A46", swapped: "06/02/2026", because: "order", near: ["08/02/2026", "04/02/2026"] },
    ]);
  });

  test("is a warning between dates that are close, a note where a month lies between", () => {
    const close = [...steady(14), d("04/02/2026"), d("02/05/2026"), d("18/02/2026")];
    const wide = [...steady(14), d("04/02/2026"), d("02/05/2026"), d("07/03/2026")];
    const apart = [...steady(14), d("04/02/2026"), d("02/05/2026"), d("08/03/2026")];
    const severities = (days: number[]) =>
      swappedIn({ outreach: talks(days) }).map(({ severity }) => severity);
    expect([close, wide, apart].map(severities)).toEqual([["warning"], ["note"], []]);
  });

  test("is not found where only a few rows tell the order, or what was written is near", () => {
    const few = [...steady(8), d("03/02/2026"), d("02/04/2026"), d("05/02/2026")];
    expect(suspected(few)).toEqual([]);
    expect(suspected([...steady(10), ...few.slice(8)])).toEqual([11]);
    // Ten days late, and 03/02 may be 02/03 as well.
    expect(suspected([...steady(14), d("12/02/2026"), d("03/02/2026"), d("13/02/2026")])).toEqual([]);
  });

  test("is not suspected where most of what is out of order is so for another reason", () => {
    const rows = [...steady(14), d("02/05/2026"), d("05/02/2026"), d("07/02/2026"), d("08/02/2026")];
    const elsewhere = [d("20/06/2026"), d("09/02/2026"), d("25/06/2026"), d("11/02/2026"), d("12/02/2026")];
    expect(suspected([...rows, ...elsewhere.slice(0, 2), d("11/02/2026")])).toEqual([14]);
    expect(suspected([...rows, ...elsewhere])).toEqual([]);
  });
});

describe("the last row", () => {
  const last = (written: string, reportDate = "28/02/2026") =>
    swappedIn({ outreach: talks([...steady(16), d("01/02/2026"), d(written)]) }, reportDate);

  test("is suspected where it leaps beyond what can be known and would follow at once", () => {
    expect(last("02/05/2026")).toMatchObject([{ swapped: "05/02/2026", near: ["01/02/2026"] }]);
  });

  test.each([
    ["it lies in the month after the report date", "02/03/2026", "28/02/2026"],
    ["it is known by then", "02/05/2026", "30/06/2026"],
    ["it would not follow at once", "02/12/2026", "28/02/2026"],
  ])("is not where %s", (_, written, reportDate) => {
    expect(last(written, reportDate)).toEqual([]);
  });

  test("that leaps back is suspected too", () => {
    const rows = [...steady(16), d("01/04/2026"), d("02/04/2026"), d("04/03/2026")];
    expect(swappedIn({ outreach: talks(rows) })).toMatchObject([
      { cell: "A23", swapped: "03/04/2026", near: ["02/04/2026"] },
    ]);
  });
});

describe("a column typed on a computer with American settings", () => {
  /** January to June: what is a month became one, the rest stayed text. */
  const typed = (day: number): Row["Ngày"] => {
    const { year, month, date } = calendar(day);
    return date > 12
      ? `${String(date)}/${String(month)}/${String(year)}`
      : (dayOf(year, date, month) ?? null);
  };
  const american = Array.from({ length: 60 }, (_, i) => START + 3 * i).map(typed);
  const shuffled = american.map((_, i) => american[(i * 37) % american.length] ?? null);
  const rowsOf = (values: readonly Row["Ngày"][]) => ({
    outreach: values.map((value, i) =>
      entry("outreach", { Ngày: value, "Tên hoạt động": `Buổi ${String(i)}` }),
    ),
  });

  test("is suspected as a whole, in any order", () => {
    const expected = american.filter((value) => typeof value === "number" && swap(value) !== null).length;
    expect(expected).toBeGreaterThan(15);
    const said = swappedIn(rowsOf(shuffled));
    expect(said).toHaveLength(expected);
    expect(new Set(said.map(({ because, severity }) => `${because} ${severity}`))).toEqual(
      new Set(["texts warning"]),
    );
  });

  test("is not where one date of it is of a later day", () => {
    expect(swappedIn(rowsOf([...shuffled, d("13/01/2026")]))).toEqual([]);
  });

  test("is not where a text is of an early day: the machine did not know dates there", () => {
    expect(swappedIn(rowsOf([...shuffled, "05/01/2026"]))).toEqual([]);
  });

  test("is not where the dates are of one month, as early in January", () => {
    const early = Array.from({ length: 12 }, (_, i) => START + i);
    expect(swappedIn(rowsOf([...early, "13/1/2026", "14/1/2026", "15/1/2026"].reverse()))).toEqual([]);
  });

  test("is not where one day of every month is due", () => {
    const due = Array.from({ length: 12 }, (_, i) => dayOf(2026, i + 1, 10));
    expect(swappedIn(rowsOf([...due, "25/3/2026", "25/4/2026", "25/5/2026"]))).toEqual([]);
  });
});

describe("people's stays", () => {
  const person = (from: string, until?: string) =>
    entry("residents", { "Ngày tiếp nhận": d(from), "Ngày ra": until === undefined ? null : d(until) });
  const care = (...days: string[]) =>
    days.map((day, i) => entry("carelog", { Ngày: d(day), "Nội dung": `Việc ${String(i)}` }));

  test("tell a day long before somebody came", () => {
    const rows = {
      residents: [person("01/04/2026")],
      carelog: care("20/04/2026", "05/01/2026"),
    };
    expect(swappedIn(rows)).toMatchObject([
      { severity: "note", cell: "A6", swapped: "01/05/2026", because: "presence", near: ["01/04/2026"] },
    ]);
  });

  test("tell a day long after somebody left", () => {
    const rows = { residents: [person("01/01/2025", "20/02/2026")], carelog: care("02/05/2026") };
    expect(swappedIn(rows)).toMatchObject([{ swapped: "05/02/2026", near: ["20/02/2026"] }]);
  });

  test.each([
    ["the day is near to the stay", person("10/03/2026"), ["05/03/2026"]],
    ["the changed day lies outside as well", person("10/05/2026"), ["05/01/2026"]],
    ["the changed day is yet to come", person("01/04/2026"), ["09/01/2026"]],
    ["two entries lie outside", person("15/04/2026"), ["05/02/2026", "06/02/2026"]],
    ["the day has no other", person("01/04/2026"), ["15/01/2026"]],
  ])("tell nothing where %s", (_, resident, days) => {
    expect(swappedIn({ residents: [resident], carelog: care(...days) })).toEqual([]);
  });

  test("tell an admission after what was already written of the person", () => {
    const rows = {
      residents: [person("02/05/2026")],
      carelog: care("07/02/2026", "20/02/2026", "03/03/2026"),
    };
    expect(swappedIn(rows)).toMatchObject([
      {
        severity: "note",
        sheet: "Đối tượng",
        cell: "I5",
        value: "02/05/2026",
        swapped: "05/02/2026",
        because: "entries",
        near: ["07/02/2026"],
      },
    ]);
  });

  test.each([
    ["only one day speaks for it", person("02/05/2026"), ["07/02/2026", "07/02/2026"]],
    ["the changed day is no better", person("02/05/2026"), ["03/02/2026", "07/02/2026"]],
    ["the first entry comes long after", person("02/05/2026"), ["20/04/2026", "21/04/2026"]],
  ])("tell no admission where %s", (_, resident, days) => {
    expect(swappedIn({ residents: [resident], carelog: care(...days) })).toEqual([]);
  });
});

describe("two dates of a row that are out of order", () => {
  const asked = (from: string, due: string) =>
    check(
      bookOf({
        residents: [entry("residents")],
        counselling: [entry("counselling", { "Ngày yêu cầu": d(from), Hạn: d(due) })],
      }),
    ).filter(({ rule }) => rule === "date-order");

  test("are told with the one that changed about would put them right", () => {
    expect(asked("05/03/2026", "03/02/2026")).toMatchObject([{ swapped: null }]);
    expect(asked("03/05/2026", "12/03/2026")).toMatchObject([
      { swapped: { field: "Ngày yêu cầu", value: "05/03/2026" } },
    ]);
    expect(asked("28/02/2026", "03/01/2026")).toMatchObject([
      { swapped: { field: "Hạn", value: "01/03/2026" } },
    ]);
  });

  test("are told without where either one would, or they lie near", () => {
    expect(asked("03/02/2026", "31/01/2026")).toMatchObject([{ swapped: null }]);
    expect(asked("02/03/2026", "01/02/2026")).toMatchObject([{ swapped: null }]);
  });

  test("are left to the date that the order of the register tells", () => {
    const days = Array.from({ length: 20 }, (_, i) => d("20/01/2026") + i);
    const rows = days.map((day) =>
      entry("counselling", { "Ngày yêu cầu": day, Hạn: day + 7, "Nhu cầu": String(day) }),
    );
    const at = days.indexOf(d("05/02/2026"));
    rows[at] = { ...rows[at], "Ngày yêu cầu": d("02/05/2026") };
    const said = check(
      bookOf({ residents: [entry("residents", { "Ngày tiếp nhận": START })], counselling: rows }),
    );
    expect(said.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([`swapped-date B${String(at + 5)}`]);
  });
});
