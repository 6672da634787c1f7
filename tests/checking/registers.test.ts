import { check } from "../../src/checking/check";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { list } from "../../src/registers/register";
import { bookOf, d, entry, m, type Row, type Rows } from "../books";
import { talk } from "./examples/books";

const saying = (rules: readonly string[], rows: Rows, options?: Parameters<typeof bookOf>[1]) =>
  check(bookOf(rows, options))
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);
const people = ["DT001", "DT002"].map((code) => entry("residents", { "Mã đối tượng": code }));

describe("entries written down twice", () => {
  const repeated = (id: string, ...rows: Row[]) =>
    saying(["duplicate", "near-duplicate"], { residents: people, [id]: rows });
  const visit = (changes: Row) => entry("healthchecks", { "Kết luận": "Khỏe", ...changes });

  test("each points to the first that is the same, whatever stands between them", () => {
    const other = visit({ "Mã đối tượng": "DT002" });
    const found = check(
      bookOf({ residents: people, healthchecks: [visit({}), other, visit({}), visit({}), other] }),
    );
    expect(found.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      "duplicate A7",
      "duplicate A8",
      "duplicate A9",
    ]);
    expect(found.map((one) => "first" in one && one.first)).toEqual([5, 5, 6]);
  });

  test("are the same with another letter case in a code, or an empty text", () => {
    const late = visit({ "Mã đối tượng": "dt001", "Kết luận": "" });
    expect(repeated("healthchecks", visit({ "Kết luận": null }), late)).toEqual([
      "duplicate Khám sức khỏe A6",
    ]);
  });

  test.each<[string, Row]>([
    ["nothing where there was something", { "Kết luận": null }],
    ["other accents and spaces", { "Kết luận": " khoe" }],
  ])("are near to each other with %s", (_, changes) => {
    expect(repeated("healthchecks", visit({}), visit(changes))).toContain("near-duplicate Khám sức khỏe D6");
  });

  test.each<[string, Row]>([
    ["another conclusion", { "Kết luận": "Yếu" }],
    ["another day", { "Ngày khám": d("30/01/2026") }],
    ["another time of the day", { "Ngày khám": d("31/01/2026") + 0.5 }],
    ["another person", { "Mã đối tượng": "DT002" }],
    ["another kind", { "Loại khám": "Khác" }],
    ["no day", { "Ngày khám": null }],
    ["a day that cannot be read", { "Ngày khám": "hôm qua" }],
  ])("are two with %s", (_, changes) => {
    expect(repeated("healthchecks", visit({}), visit(changes))).toEqual([]);
  });

  test("that cannot be read are not the same", () => {
    const unread = visit({ "Ngày khám": "hôm qua" });
    expect(repeated("healthchecks", unread, unread)).toEqual([]);
  });

  test("a third one is the same as the second, which was not the same as the first", () => {
    const second = visit({ "Kết luận": "Yếu" });
    const found = check(bookOf({ residents: people, healthchecks: [visit({}), second, second] }));
    expect(found).toMatchObject([{ rule: "duplicate", cell: "A7", first: 6 }]);
  });

  test("the same one is named where another is only near", () => {
    const half = visit({ "Kết luận": null });
    const found = check(bookOf({ residents: people, healthchecks: [visit({}), half, half] }));
    expect(found.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      "near-duplicate D6",
      "near-duplicate D7",
    ]);
  });

  test("the number of a document may be typed as a number", () => {
    const paper = entry("documents", { "Số, ký hiệu": 12 });
    expect(repeated("documents", paper, paper)).toEqual(["duplicate Văn bản A6"]);
    expect(repeated("documents", paper, entry("documents", { "Số, ký hiệu": 13 }))).toEqual([]);
  });

  test("notes of one day about one person may be the same", () => {
    expect(repeated("carelog", entry("carelog"), entry("carelog"))).toEqual([]);
  });

  test("talks of one day are two unless as many came", () => {
    expect(repeated("outreach", entry("outreach"), entry("outreach"))).toEqual([]);
    expect(repeated("outreach", talk({}), talk({ "Số người tham gia": 41 }))).toEqual([]);
  });

  test("incidents are two unless the same person and words are named", () => {
    const fall = entry("incidents", { "Mô tả": "Ngã" });
    const of = (code: string) => ({ ...fall, "Mã đối tượng hoặc viên chức": code });
    expect(repeated("incidents", fall, fall)).toEqual([]);
    expect(repeated("incidents", of("DT001"), of("DT002"))).toEqual([]);
    expect(repeated("incidents", of("DT001"), of("DT001"))).toEqual(["duplicate Sự cố - vi phạm A6"]);
  });

  test("are not looked for without one of the columns that name them", () => {
    const row = { "Mã đối tượng": "DT001", "Ngày khám": d("31/01/2026") };
    const rows = { residents: people, healthchecks: [row, row] };
    const named = rows.healthchecks.map((one) => ({ ...one, "Loại khám": "Khác" }));
    expect(saying(["duplicate"], { ...rows, healthchecks: named })).toHaveLength(1);
    expect(saying(["duplicate"], rows, { without: { healthchecks: ["Loại khám"] } })).toEqual([]);
  });

  test("long texts are the same or not, and take no time", () => {
    const long = (end: string) => visit({ "Kết luận": `${"Khỏe ".repeat(6500)}${end}` });
    expect(repeated("healthchecks", long("a"), long("a"), long("A"))).toEqual(["duplicate Khám sức khỏe A6"]);
    const rows = Array.from({ length: 500 }, (_, i) => long(String(i)));
    const started = performance.now();
    expect(repeated("healthchecks", ...rows)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("thousands that are named alike and differ are no trouble", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => visit({ "Kết luận": `Kết luận ${String(i)}` }));
    const book = bookOf({ residents: people, healthchecks: rows });
    const started = performance.now();
    expect(check(book)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("what can be said only once", () => {
  const benefit = (changes: Row = {}) =>
    entry("benefits", { "Loại chế độ": "Trợ cấp tháng", "Mức hưởng": 500_000, ...changes });
  const again = (...rows: Row[]) =>
    saying(["twice", "duplicate", "near-duplicate"], { residents: people, benefits: rows });

  test("a benefit of a kind, for a person and month, whatever the amount and day", () => {
    const later = benefit({ "Mức hưởng": 1, "Ngày thực hiện": d("20/01/2026") });
    expect(again(benefit(), later, benefit())).toEqual(["twice Chế độ C6", "twice Chế độ C7"]);
  });

  test("any day of the month is the month", () => {
    expect(again(benefit(), benefit({ Tháng: d("15/01/2026") }))).toEqual(["twice Chế độ C6"]);
  });

  test.each<[string, Row]>([
    ["month", { Tháng: m("02/2026") }],
    ["person", { "Mã đối tượng": "DT002" }],
    ["kind", { "Loại chế độ": "Trợ cấp tuần" }],
  ])("another %s is another benefit", (_, changes) => {
    expect(again(benefit(), benefit(changes))).toEqual([]);
  });

  test.each<[string, Row]>([
    ["month", { Tháng: "tháng một" }],
    ["person", { "Mã đối tượng": null }],
    ["kind", { "Loại chế độ": "\u00a0" }],
  ])("nothing is said without a %s", (_, changes) => {
    expect(again(benefit(changes), benefit(changes))).toEqual([]);
  });

  test("a meal of a day", () => {
    const meal = (Bữa: string, portions: number) => entry("meals", { Bữa, "Số suất": portions });
    expect(saying(["twice"], { meals: [meal("Sáng", 9), meal("Trưa", 9), meal("trưa", 8)] })).toEqual([
      "twice Bếp ăn - suất ăn B7",
    ]);
  });
});

describe("portions", () => {
  const crowd = (count: number, changes: Row = {}) =>
    Array.from({ length: count }, (_, i) =>
      entry("residents", {
        "Mã đối tượng": `DT${String(i)}`,
        "Họ và tên": `Lò ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i] ?? ""}`,
        ...changes,
      }),
    );
  const meal = (portions: Row[string], day = "31/01/2026", Bữa = "Sáng") =>
    entry("meals", { "Số suất": portions, Ngày: d(day), Bữa });
  const tooMany = (rows: Rows) => saying(["more-than-present"], rows);

  test("are asked of residents and staff who are there on the day", () => {
    const gone = { "Ngày tiếp nhận": d("01/01/2026"), "Ngày ra": d("15/01/2026") };
    const staff = Array.from({ length: 10 }, (_, i) =>
      entry("staff", { Mã: `VC${String(i)}`, "Ngày vào": d("01/01/2026") }),
    );
    const meals = [meal(60, "15/01/2026"), meal(21, "16/01/2026")];
    const found = check(bookOf({ residents: crowd(20, gone), staff, meals }));
    expect(found).toMatchObject([{ rule: "more-than-present", cell: "C6", date: "16/01/2026", people: 10 }]);
  });

  test("of too few people to say are not judged", () => {
    expect(tooMany({ residents: crowd(9), meals: [meal(900)] })).toEqual([]);
    expect(tooMany({ residents: crowd(10), meals: [meal(900)] })).toHaveLength(1);
  });

  test("that are too many day by day tell that the people are not all written down", () => {
    const days = ["Sáng", "Trưa", "Tối"].map((Bữa) => meal(900, "31/01/2026", Bữa));
    expect(tooMany({ residents: crowd(20), meals: days })).toEqual([]);
  });

  test("are not judged without a day or a number, or without one of the registers of people", () => {
    const meals = [meal("900"), entry("meals", { Ngày: "?", "Số suất": 900 })];
    expect(tooMany({ residents: crowd(20), meals })).toEqual([]);
    const rows = { residents: crowd(20), meals: [meal(900)] };
    expect(saying(["more-than-present"], rows, { missing: ["staff"] })).toEqual([]);
    expect(saying(["more-than-present"], rows, { without: { staff: ["Ngày nghỉ"] } })).toEqual([]);
  });

  test("who came on no readable day is taken to be there", () => {
    const unread = crowd(20, { "Ngày tiếp nhận": "lâu rồi" });
    expect(tooMany({ residents: unread, meals: [meal(40)] })).toEqual([]);
    expect(tooMany({ residents: unread, meals: [meal(41)] })).toHaveLength(1);
  });
});

describe("death", () => {
  const campaign = {
    ...sonLa2026,
    registers: sonLa2026.registers.map((register) =>
      register.people && register.id === "residents"
        ? {
            ...register,
            people: { ...register.people, died: { field: "Lý do ra", is: "Từ trần" } },
            fields: [...register.fields, list("Lý do ra", ["Từ trần", "Về gia đình"])],
          }
        : register,
    ),
  };
  const gone = (why: string | null) => [
    entry(
      "residents",
      { "Ngày tiếp nhận": d("01/01/2026"), "Ngày ra": d("15/01/2026"), "Lý do ra": why },
      campaign,
    ),
  ];
  const said = (why: string | null) =>
    check(bookOf({ residents: gone(why), carelog: [entry("carelog")] }, { campaign }));

  test("makes an entry after it an error", () => {
    expect(said("Từ trần")).toEqual([
      {
        rule: "not-present",
        severity: "error",
        sheet: "Nhật ký chăm sóc",
        cell: "B5",
        field: "Mã đối tượng",
        value: "DT001",
        date: "31/01/2026",
        because: "died",
        limit: "15/01/2026",
      },
    ]);
  });

  test("is one way to leave among others", () => {
    for (const why of ["Về gia đình", null]) {
      expect(said(why)).toMatchObject([{ rule: "not-present", severity: "warning", because: "after" }]);
    }
  });
});
