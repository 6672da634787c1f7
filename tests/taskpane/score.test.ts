import type { PartCard } from "../../src/actions/desk";
import { periodIn, yearPeriod } from "../../src/campaign/period";
import type { Span } from "../../src/campaign/span";
import { formatDay } from "../../src/registers/text/dates";
import { factsOf } from "../../src/taskpane/score/facts";
import { periodFor, reportDates } from "../../src/actions/desk/reportDates";
import { wordings } from "../../src/wording";
import { d } from "../books";

function part(more: Partial<PartCard>): PartCard {
  return {
    ...{ id: "X-1", text: "x", verdict: "met", kind: "share", level: 0.9, hasRows: false },
    ...{ months: [], year: [] },
    ...{ pass: 0, fail: 0, missing: 0, notDue: 0, scope: 0, ratio: null, gap: 0, allowance: 0 },
    ...more,
  };
}
const say = (more: Partial<PartCard>, language: "vi" | "en" = "vi") => {
  const { figure, facts } = factsOf(part(more), wordings[language].pane);
  return [figure, ...facts];
};

describe("a part in numbers", () => {
  it("shows a share with what it is counted on", () => {
    const share = { pass: 158, fail: 2, missing: 6, scope: 166, ratio: 158 / 160, gap: 0, allowance: 14 };
    expect(say(share)).toEqual([
      "158/166",
      "98,8% tính trên 160 đã có dữ liệu",
      "cần 90%",
      "6 chưa có dữ liệu",
      "còn được sai 14",
    ]);
    expect(say(share, "en").slice(0, 2)).toEqual(["158/166", "98.8% of the 160 reported"]);
    const all = { ...share, missing: 0, scope: 160 };
    expect(say(all)).toEqual(["98,8% · 158/160", "cần 90%", "còn được sai 14"]);
    expect(say(all, "en")[0]).toBe("98.8% · 158/160");
  });

  it("says where just reaching the level is not enough", () => {
    const exactly = { pass: 8, fail: 2, scope: 10, ratio: 0.8, level: 0.8, gap: 1 };
    expect(say({ ...exactly, isStrict: true })).toEqual(["80% · 8/10", "cần trên 80%", "còn thiếu 1"]);
    expect(say({ ...exactly, isStrict: true }, "en")[1]).toBe("more than 80% wanted");
    expect(say(exactly)[1]).toBe("cần 80%");
  });

  it("says what is short, and what is not due", () => {
    expect(say({ pass: 8, fail: 2, notDue: 4, scope: 10, ratio: 0.8, gap: 1, allowance: 0 })).toEqual([
      "80% · 8/10",
      "cần 90%",
      "4 chưa đến hạn",
      "còn thiếu 1",
    ]);
  });

  it("gives no percentage where nothing has been answered", () => {
    expect(say({ missing: 3, scope: 3, gap: 3 })[0]).toBe("0/3");
  });

  it("shows what was done of what was planned, and a plan that is not there", () => {
    const done = { pass: 1, scope: 1, level: 1 };
    expect(say({ ...done, ratio: 1.025, amounts: { done: 164, base: 160 } })).toEqual([
      "102,5% · 164/160",
      "cần 100%",
    ]);
    expect(say({ level: 1, amounts: { done: 241, base: null } })[0]).toBe("241");
    expect(say({ level: 1, missing: 1, scope: 1, amounts: { done: null, base: 160 } })[0]).toBe("–/160");
    const saved = { pass: 5, missing: 1, scope: 6, level: 0.05, ratio: -0.0125 };
    expect(say({ ...saved, amounts: { done: 1215, base: 1200 } }).slice(0, 3)).toEqual([
      "-1,3% · 1.215/1.200",
      "tính trên 5/6",
      "cần 5%",
    ]);
  });

  it("shows when something was sent", () => {
    expect(say({ pass: 1, sent: d("04/11/2026") })).toEqual(["đã gửi 04/11/2026"]);
    expect(say({ notDue: 1, sent: null })).toEqual(["chưa gửi"]);
  });

  it.each([
    [1999 / 2000, 1, "99,95%"],
    [0.89996, 0.9, "89,996%"],
    [0.8999999, 0.9, "89,999%"],
    [0.899, 0.9, "89,9%"],
    [0.9, 0.9, "90%"],
    [0.9996, 0.9, "100%"],
    [0.952, 0.9, "95,2%"],
  ])("never makes %d look like the level %d", (ratio, level, shown) => {
    expect(wordings.vi.pane.share(ratio, level)).toBe(shown);
  });

  it("shows things that are counted, that must not happen, and that are counted by month", () => {
    expect(say({ kind: "count", level: 1, gap: 1 })).toEqual(["có 0, cần 1", "còn thiếu 1"]);
    expect(say({ kind: "most", level: 0, pass: 5, missing: 1 })).toEqual([
      "không có vụ nào",
      "đã xác nhận 5/6 tháng",
    ]);
    expect(say({ kind: "most", level: 0, fail: 2, pass: 6 })[0]).toBe("có 2 vụ");
    const months = [
      { month: d("01/01/2026"), count: 5 },
      { month: d("01/02/2026"), count: 3 },
    ];
    expect(say({ kind: "count", level: 4, pass: 1, fail: 1, scope: 2, months })).toEqual([
      "1/2 tháng đủ (mỗi tháng cần 4)",
      "tháng 02/2026 có 3",
    ]);
  });
});

describe("the report dates to choose from", () => {
  it("are the ends of the months", () => {
    const days = reportDates(yearPeriod(2026, d("30/06/2026"))).map(formatDay);
    expect(days).toHaveLength(12);
    expect([days[0], days[1], days.at(-1)]).toEqual(["31/01/2026", "28/02/2026", "31/12/2026"]);
  });

  it("and the present one where it is none of them", () => {
    const days = reportDates(yearPeriod(2026, d("15/06/2026"))).map(formatDay);
    expect(days).toHaveLength(13);
    expect(days.slice(4, 7)).toEqual(["31/05/2026", "15/06/2026", "30/06/2026"]);
  });

  it("are those of the period", () => {
    expect(reportDates(periodIn(2026, "Q2", d("30/06/2026"))).map(formatDay)).toEqual([
      "30/04/2026",
      "31/05/2026",
      "30/06/2026",
    ]);
  });
});

describe("another period", () => {
  const present = { ...yearPeriod(2026, d("15/10/2026")), span: "year" } as const;
  const dateOf = (span: Span, today = "22/11/2026") =>
    formatDay(periodFor(span, present, d(today)).reportDate);

  it.each<[Span, string, string]>([
    ["year", "15/10/2026", "the day that is set"],
    ["H2", "15/10/2026", "the day that is set"],
    ["H1", "30/06/2026", "its last day, as the day that is set lies after it"],
    ["M11", "01/11/2026", "its first day, as no month of it is finished"],
  ])("%s reports to %s: %s", (span, expected) => {
    expect(dateOf(span)).toBe(expected);
  });

  it("that begins after the day that is set reports to its last finished month", () => {
    expect(dateOf("M11", "05/12/2026")).toBe("30/11/2026");
  });

  it("keeps the day that is set, so that the way back leads to it", () => {
    const march = periodFor("M03", present, d("22/11/2026"));
    expect(formatDay(march.reportDate)).toBe("31/03/2026");
    expect(periodFor("year", march, d("22/11/2026"))).toEqual(present);
  });
});
