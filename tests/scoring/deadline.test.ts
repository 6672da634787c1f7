import { hoaiNhon2026 } from "../../src/campaign/presets/hoai-nhon-2026-2030";
import { behind } from "../../src/scoring/behind";
import { scoreTarget } from "../../src/scoring/score";
import { bookOf, d, type Row } from "../books";

/** H-8, the yearly report, due before 05/11. */
function seen(rows: readonly Row[], reportDate: string, onTheDay = false) {
  const book = bookOf({ reports: rows }, { campaign: hoaiNhon2026, reportDate, onTheDay });
  const target = hoaiNhon2026.targets.find(({ id }) => id === "H-8");
  const [part] = target?.parts ?? [];
  if (!target || !part) throw new Error("no target");
  const [result] = scoreTarget(target, book).parts;
  if (!result) throw new Error("no result");
  return { ...result, ...result.tally, behind: behind(part, book) };
}

const report = (sent: Row[string], review: Row[string] = "Năm"): Row => {
  return { "Đơn vị": "Trung tâm", Kỳ: review, "Ngày gửi": sent };
};
const END = "31/12/2026";

/** What is said under the strict setting, and where the day itself is allowed. */
test.each<[what: string, rows: Row[], reportDate: string, strict: string, onTheDay: string]>([
  ["the day before", [report(d("04/11/2026"))], END, "met", "met"],
  ["the day before at night", [report(d("04/11/2026") + 0.99)], END, "met", "met"],
  ["on the day itself", [report(d("05/11/2026"))], END, "not-met", "met"],
  ["on the day itself at noon", [report(d("05/11/2026") + 0.5)], END, "not-met", "met"],
  ["the day after", [report(d("06/11/2026"))], END, "not-met", "not-met"],
  ["never", [], END, "not-met", "not-met"],
  ["without a day", [report(null)], END, "not-met", "not-met"],
  ["a day that is a text", [report("04/11/2026")], END, "not-met", "not-met"],
  ["the half year's alone", [report(d("04/11/2026"), "6 tháng")], END, "not-met", "not-met"],
  ["last year's", [report(d("04/11/2025"))], END, "not-met", "not-met"],
  ["after the report date", [report(d("04/11/2026"))], "03/11/2026", "not-due", "not-due"],
  ["not yet, the day before", [], "04/11/2026", "not-due", "not-due"],
  ["not yet, on the day", [], "05/11/2026", "not-met", "not-due"],
  ["not yet, the day after", [], "06/11/2026", "not-met", "not-met"],
  ["in January", [report(d("01/01/2026"))], "01/01/2026", "met", "met"],
  [
    "of a review that is not said",
    [report(d("04/11/2026"), null)],
    END,
    "not-enough-data",
    "not-enough-data",
  ],
  ["late, of a review that is not said", [report(d("06/11/2026"), null)], END, "not-met", "not-met"],
  ["late and again in time", [report(d("06/11/2026")), report(d("01/11/2026"))], END, "met", "met"],
])("sent %s", (_, rows, reportDate, strict, onTheDay) => {
  expect([seen(rows, reportDate).verdict, seen(rows, reportDate, true).verdict]).toEqual([strict, onTheDay]);
});

/** Where nothing is sure, at least and at most. */
const UNSAID = null;
test.each<
  [rows: Row[], reportDate: string, late: number | [number, number] | undefined, sent: number | null]
>([
  [[report(d("04/11/2026"))], END, 0, d("04/11/2026")],
  [[report(d("05/11/2026"))], END, 1, d("05/11/2026")],
  [[report(d("14/11/2026") + 0.5)], END, 10, d("14/11/2026")],
  [[], "14/11/2026", 10, null],
  [[], "04/11/2026", undefined, null],
  [[report("14/11/2026")], "14/11/2026", 10, null],
  [[report(d("06/11/2026")), report(d("07/11/2026"))], "14/11/2026", [1, 10], null],
  [[report(d("06/11/2026"), UNSAID)], "14/11/2026", [1, 10], null],
  [[report(d("08/11/2026")), report(d("06/11/2026"), UNSAID)], END, [1, 4], d("08/11/2026")],
  [[report(d("04/11/2026"), UNSAID)], "14/11/2026", [0, 10], null],
  [[report(d("04/11/2026"), UNSAID)], "04/11/2026", 0, null],
  [[report(d("04/11/2026"), UNSAID), report(d("08/11/2026"))], END, [0, 4], d("08/11/2026")],
])("days late: %j at %s", (rows, reportDate, late, sent) => {
  const { daysLate, amounts } = seen(rows, reportDate);
  const ends = typeof late === "number" ? [late, late] : late;
  expect([daysLate && [daysLate.low, daysLate.high], amounts?.done]).toEqual([ends, sent]);
});

test("days late where the day itself is early enough: one less", () => {
  expect(seen([report(d("05/11/2026"))], END, true).daysLate).toEqual({ low: 0, high: 0 });
  expect(seen([report(d("14/11/2026"))], END, true).daysLate).toEqual({ low: 9, high: 9 });
  expect(seen([], "14/11/2026", true).daysLate).toEqual({ low: 9, high: 9 });
});

test.each<
  [
    rows: Row[],
    outcome: string | undefined,
    entry: number | null | undefined,
    field: string | null | undefined,
  ]
>([
  [[report(d("04/11/2026"))], undefined, undefined, undefined],
  [[], "fail", null, "Ngày gửi"],
  [[report(d("01/07/2026"), "6 tháng"), report(null)], "fail", 1, "Ngày gửi"],
  [[report(d("05/11/2026"))], "fail", 0, "Ngày gửi"],
  [[report(d("04/11/2026"), "Nam")], "missing", 0, "Kỳ"],
])("behind %j", (rows, outcome, entry, field) => {
  const [one] = seen(rows, END).behind;
  expect([one?.outcome, one?.decided.entry, one?.field]).toEqual([outcome, entry, field]);
});
