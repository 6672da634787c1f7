import { monthlyCounts, reportDates } from "../../src/exchange/monthlyCounts";
import { evaluate } from "../../src/scoring/score";
import { bookOf, d, entry } from "../books";

describe("counts by month", () => {
  const rows = {
    documents: ["10/01/2026", "20/02/2026", "05/03/2026"].map((day) =>
      entry("documents", { Ngày: d(day), Chiều: "Nội bộ", "Điện tử": "Có" }),
    ),
  };

  test("stand at the end of each finished month and at the report date", () => {
    const book = bookOf(rows, { reportDate: "15/03/2026" });
    expect(reportDates(book)).toEqual([d("31/01/2026"), d("28/02/2026"), d("15/03/2026")]);
    const passed = monthlyCounts(book).filter(({ part }) => part === "HCTH-4");
    expect(passed.map(({ reportDate, tally }) => [reportDate, tally.pass])).toEqual([
      [d("31/01/2026"), 1],
      [d("28/02/2026"), 2],
      [d("15/03/2026"), 3],
    ]);
  });

  test("a report date that ends a month stands once", () => {
    expect(reportDates(bookOf({}, { reportDate: "31/01/2026" }))).toEqual([d("31/01/2026")]);
  });

  test("before the first month is over there is the report date alone", () => {
    expect(reportDates(bookOf({}, { reportDate: "01/01/2026" }))).toEqual([d("01/01/2026")]);
  });

  test("are what each part comes to with that report date", () => {
    const { campaign } = bookOf(rows);
    for (const { part, reportDate, tally } of monthlyCounts(bookOf(rows))) {
      const target = campaign.targets.find(({ parts }) => parts.some(({ id }) => id === part));
      const measured = target?.parts.find(({ id }) => id === part);
      if (!target || !measured) throw new Error(`no part ${part}`);
      const book = bookOf(rows);
      const then = { ...book, period: { ...book.period, reportDate } };
      expect(tally).toEqual(evaluate(measured, target.department, then));
    }
  });
});
