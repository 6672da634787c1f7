import { check } from "../../src/checking/check";
import { breaksIn, isNumbering } from "../../src/checking/numbering";
import { headsTotal } from "../../src/checking/totals";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, d, entry, type Row } from "../books";
import { numbered, talk } from "./examples/books";

const said = (outreach: readonly Row[], options: Parameters<typeof bookOf>[1] = {}) =>
  check(bookOf({ outreach }, options)).map(({ rule, cell }) => `${rule} ${cell}`);

describe("totals typed among the entries", () => {
  test.each([
    "Tổng cộng",
    "TỔNG CỘNG:",
    "Tổng",
    "tong cong",
    "Tổng số: 15 người",
    "Tổng số 1.250 suất",
    "Cộng",
    "Cộng dồn",
    "Cộng trang",
    "Tổng cộng tháng 5",
    "Tổng cộng quý I/2026",
    "Cộng (I + II)",
    "To\u0302\u0309ng  co\u0323\u0302ng",
  ])("%j heads one", (text) => {
    expect(headsTotal(text)).toBe(true);
  });

  test.each<CellValue>([
    "Tổng kết năm",
    "Tổng hợp báo cáo",
    "Tổng vệ sinh",
    "Công",
    "Cộng đồng",
    "Lò Văn Cộng",
    "Công tác",
    "Tổng số người cao tuổi được khám trong đợt này",
    "Báo cáo tổng cộng",
    "",
    null,
    12,
    `Tổng cộng ${"1".repeat(32_000)}`,
  ])("%j heads none", (value) => {
    expect(headsTotal(value)).toBe(false);
  });

  const talks = [10, 20, 30].map((count, i) =>
    talk({ Ngày: d("01/02/2026") + i, "Số người tham gia": count }),
  );
  const only = (count: number): Row => ({ "Số người tham gia": count });

  test("in any column, and nothing else is said of the row", () => {
    expect(said([...talks, { Ngày: "Tổng cộng", ...only(60) }])).toEqual(["total-row A8"]);
    expect(said([...talks, { "Hình thức": "Cộng", ...only(-60) }])).toEqual(["total-row C8"]);
  });

  test("by nothing but the sum of what stands above", () => {
    expect(said([...talks, only(60)])).toEqual(["total-row D8"]);
    expect(check(bookOf({ outreach: [...talks, only(60)] }))).toMatchObject([
      { because: "sum", field: "Số người tham gia", value: "60" },
    ]);
    expect(said([...talks, only(61)])).toEqual(["required A8", "required B8"]);
    expect(said([...talks.slice(0, 1), only(10)])).toEqual(["required A6", "required B6"]);
  });

  test("of a part, and of all the parts", () => {
    expect(
      said([
        ...talks,
        only(60),
        ...talks.slice(1).map((row) => ({ ...row, Ngày: d("01/03/2026") })),
        only(50),
        only(110),
      ]),
    ).toEqual(["total-row D8", "total-row D11", "total-row D12"]);
  });

  test("an entry that lacks nothing may be called so, and one that says more than the sum is none", () => {
    expect(said([talk({ "Tên hoạt động": "Tổng cộng" })])).toEqual([]);
    expect(said([...talks, { ...only(60), "Hình thức": "Tờ rơi" }])).toEqual(["required A8", "required B8"]);
  });

  test("if the rule is off, it is an entry like others", () => {
    const levels = { "total-row": "off" } as const;
    expect(said([...talks, only(60)], { levels })).toEqual(["required A8", "required B8"]);
  });

  test("below the table they stand in the way, and are no entries left out", () => {
    const outside = { outreach: [{ "Tên hoạt động": "Tổng cộng", "Số người tham gia": 60 }, only(60)] };
    const found = check(bookOf({ outreach: talks }, { outside }));
    expect(found).toMatchObject([
      { rule: "outside-table", severity: "note", because: "total", row: 8 },
      { rule: "outside-table", severity: "error", because: "entry", row: 9 },
    ]);
  });
});

describe("running numbers", () => {
  const breaks = (numbers: readonly CellValue[], rows?: readonly number[]) =>
    breaksIn(numbers, Int32Array.from(rows ?? numbers.map((_, i) => 4 + i))).map(
      ({ entry: at, because, before }) => `${because} ${String(at)} after ${String(before)}`,
    );

  test.each(["STT", "stt", "S.T.T", "TT", "Số TT", "Số thứ tự", "Số  TT.", "so thu tu"])("%s", (label) => {
    expect(isNumbering(label)).toBe(true);
  });

  test.each(["Thứ tự", "Số", "Tình trạng", "TTSK", "Ghi chú STT"])("but not %s", (label) => {
    expect(isNumbering(label)).toBe(false);
  });

  test.each<[string, CellValue[]]>([
    ["one after the other", [1, 2, 3, 4, 5, 6]],
    ["from any number on", [101, 102, 103, 104, 105]],
    ["as texts", ["01", "02", " 3.", "4)", 5, 6]],
    ["with blank cells", [1, 2, null, 3, "", 4, 5, 6]],
    ["with heads of sections", ["I", 1, 2, "II", 3, 4, 5, "A", 6]],
    ["anew in each section", [1, 2, 3, 1, 2, 1, 1, 2, 3, 4]],
    ["too few to say", [1, 5, 3, 3]],
    ["somebody's numbers, not of the rows", [12, 45, 12, 3, 45, 12, 12, 7, 3]],
    ["all the same", [3, 3, 3, 3, 3, 3]],
    ["none", []],
  ])("are right: %s", (_, numbers) => {
    expect(breaks(numbers)).toEqual([]);
  });

  const run = Array.from({ length: 12 }, (_, i) => i + 1);
  const changed = (at: number, ...numbers: CellValue[]) => [
    ...run.slice(0, at),
    ...numbers,
    ...run.slice(at + numbers.length),
  ];

  test.each<[string, CellValue[], string[]]>([
    ["a row that was deleted", [...run.slice(0, 6), ...run.slice(7)], ["gap 6 after 6"]],
    ["a hundred", [...run, 113, 114], ["gap 12 after 12"]],
    ["a row that was copied", [...run.slice(0, 6), 6, ...run.slice(6)], ["again 6 after 6"]],
    ["a slip upwards", changed(5, 66), ["gap 5 after 5"]],
    ["a slip down", changed(8, 6), ["again 8 after 8"]],
    ["rows that were put in", [...run, 5, 6, 7, 8, 9], ["again 12 after 12"]],
    ["a row copied from further up", [...run.slice(0, 6), 3, ...run.slice(6)], ["again 6 after 6"]],
    ["a row of the second section", [...run, 1, 2, 4, 5, 6], ["gap 14 after 2"]],
    ["a slip down to what was not said", [5, 6, 7, 3, 9, 10, 11, 12], ["order 3 after 7"]],
    ["two breaks", [...changed(2, 33), 20], ["gap 2 after 2", "gap 12 after 12"]],
  ])("%s is said once", (_, numbers, expected) => {
    expect(breaks(numbers)).toEqual(expected);
  });

  test("that were sorted are said once", () => {
    expect(breaks([4, 2, 7, 1, 9, 3, 8, 5, 6])).toEqual(["order 1 after 4"]);
  });

  test("rows left free may have theirs already", () => {
    expect(breaks([1, 2, 3, 6, 7], [4, 5, 6, 9, 10])).toEqual([]);
    expect(breaks([1, 2, 3, 6, 7], [4, 5, 6, 7, 8])).toEqual(["gap 3 after 3"]);
  });

  test("are looked for in the columns that a department has of its own", () => {
    expect(check(numbered([1, 2, "2", 3, 4]))).toMatchObject([
      { rule: "numbering", severity: "note", cell: "F7", field: "STT", value: "2", because: "again" },
    ]);
    const other = [1, 2, 3, 4, 9].map((Số, i) => talk({ Ngày: d("01/02/2026") + i, Số }));
    expect(said(other, { own: { outreach: ["Số"] } })).toEqual([]);
  });

  test("a hundred thousand of them, and long texts, take no time", () => {
    const long = "1".repeat(32_767);
    const numbers = Array.from({ length: 100_000 }, (_, i) => (i % 3 === 0 ? long : i));
    const started = performance.now();
    breaks(numbers);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test("a person of each register is missed before coming and after leaving", () => {
  const days = ["Ngày", "Ngày yêu cầu", "Ngày nhận", "Ngày khám", "Ngày chỉ định"];
  const person = entry("residents", { "Ngày tiếp nhận": d("01/03/2026"), "Ngày ra": d("31/03/2026") });
  const registers = bookOf({}).campaign.registers.filter(({ fields }) =>
    fields.some(({ refersTo }) => refersTo.includes("residents")),
  );
  expect(registers).toHaveLength(8);
  for (const { id, date = "", fields } of registers) {
    const who = fields.find(({ refersTo }) => refersTo.includes("residents"))?.label ?? "";
    const rows = ["28/02/2026", "15/03/2026", "15/04/2026"].map((day) =>
      entry(id, {
        ...Object.fromEntries(
          fields
            .filter(({ label }) => days.includes(label) || label === date)
            .map(({ label }) => [label, d(day)]),
        ),
        [who]: "DT001",
      }),
    );
    const found = check(bookOf({ residents: [person], [id]: rows })).filter(
      ({ rule }) => rule === "not-present",
    );
    expect([id, ...found.map((one) => "because" in one && one.because)]).toEqual([id, "before", "after"]);
  }
});
