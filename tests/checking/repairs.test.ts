import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { Campaign } from "../../src/campaign/campaign";
import { shown } from "../../src/checking/shown";
import { counted, number, type Register } from "../../src/registers/register";
import { benchRows, sampleRows } from "../../src/standin/sample";
import type { CellValue } from "../../src/workbook/value";
import { d, entry, m, type Rows } from "../books";
import { mended, mindedAfter, repairsOf } from "./mending";

/** What one cell of a register would say; its own value where nothing is certain. */
function after(register: string, field: string, value: CellValue, campaign: Campaign = sonLa2026): CellValue {
  const people = { residents: [entry("residents")], staff: [entry("staff")] };
  const rows = { ...people, [register]: [entry(register, { [field]: value }, campaign)] };
  const repairs = repairsOf(rows, { campaign });
  if (repairs.length === 0) return value;
  expect(repairs.map((repair) => [repair.field, repair.before])).toEqual([[field, value]]);
  return repairs[0]?.after ?? null;
}

test("a repair says where, what it was, what it will be, and why", () => {
  const rows = { meals: [entry("meals"), entry("meals", { Ngày: "25/12/2026", Bữa: "sáng " })] };
  const place = { sheet: "Bếp ăn - suất ăn", register: "meals" };
  expect(repairsOf(rows)).toEqual([
    {
      ...place,
      cell: "A6",
      field: "Ngày",
      before: "25/12/2026",
      after: d("25/12/2026"),
      rules: ["date-text"],
      isDay: true,
      byColumn: false,
    },
    {
      ...place,
      cell: "B6",
      field: "Bữa",
      before: "sáng ",
      after: "Sáng",
      rules: ["list-spelling"],
      isDay: false,
      byColumn: false,
    },
  ]);
});

describe("dates", () => {
  test.each([
    ["25/12/2026", d("25/12/2026")],
    ["12/25/2026", d("25/12/2026")],
    ["12/12/26", d("12/12/2026")],
    ["2026-12-05", d("05/12/2026")],
    ["2026-12-05T00:00:00", d("05/12/2026")],
    ["ngày 25 tháng 12 năm 2026", d("25/12/2026")],
    ["ngày 5 tháng 12 năm 2026", d("05/12/2026")],
    ["46381", d("25/12/2026")],
    [" 46381 ", d("25/12/2026")],
    [" 25.12.2026\u00a0", d("25/12/2026")],
  ])("%j is one day", (text, day) => {
    expect(after("residents", "Ngày ra", text)).toBe(day);
  });

  test.each([
    ["can be two days", "05/12/2026"],
    ["counts to a day or is one itself", "41226"],
    ["counts to no day of people now living", "20090"],
    ["has a time of day that would be lost", "25/12/2026 14:00"],
    ["is no more than a month", "12/2026"],
    ["may be a day of any year", "05/06"],
    ["is no day", "31/11/2026"],
    ["is of the weeks that Excel counts otherwise", "15/01/1900"],
  ])("what %s stays: %j", (_, text) => {
    expect(after("residents", "Ngày ra", text)).toBe(text);
  });

  test.each<[string, CellValue]>([
    ["1950", 1950],
    ["20/10/1950", d("20/10/1950")],
    ["20090", d("01/01/1955")],
    ["20/10/50", d("20/10/1950")],
    ["20/10/20", "20/10/20"],
    ["10/1950", "10/1950"],
  ])("a birth of %j becomes %j", (text, value) => {
    expect(after("residents", "Ngày sinh", text)).toBe(value);
  });

  test.each<[string, CellValue]>([
    ["03/2026", m("03/2026")],
    ["tháng 3 năm 2026", m("03/2026")],
    ["03/26", m("03/2026")],
    ["03/06", "03/06"],
  ])("a month of %j becomes %j", (text, value) => {
    expect(after("confirmations", "Tháng", text)).toBe(value);
  });

  test("are days of the 1900 system whatever the workbook counts from, years are years", () => {
    const rows = { residents: [entry("residents", { "Ngày sinh": "1950", "Ngày tiếp nhận": "31/01/2026" })] };
    const options = { date1904: true };
    expect(repairsOf(rows, options).map((repair) => [repair.after, repair.isDay])).toEqual([
      [1950, false],
      [d("31/01/2026"), true],
    ]);
    expect(mindedAfter(rows, options)).toEqual([]);
  });
});

const waste: Register = {
  id: "waste",
  sheet: "Chất thải",
  table: "ChatThai",
  owner: null,
  fields: [number("Khối lượng"), counted("Số lượt", ["lượt"])],
};
const measuring: Campaign = { ...sonLa2026, registers: [waste, ...sonLa2026.registers] };

describe("numbers", () => {
  test.each<[string, string, number]>([
    ["Khối lượng", "12,5", 12.5],
    ["Khối lượng", "-3", -3],
    ["Khối lượng", "1.200.000", 1200000],
    ["Số lượt", "1.200", 1200],
    ["Số lượt", "120 lượt", 120],
    ["Số lượt", "12,0", 12],
  ])("in %j, %j is one number", (field, text, value) => {
    expect(after("waste", field, text, measuring)).toBe(value);
  });

  test.each([
    ["can be two", "Khối lượng", "1,200"],
    ["can be two to others", "Khối lượng", "1.200"],
    ["is no number", "Khối lượng", "12 lượt"],
    ["would be cut by Excel", "Khối lượng", "1234567890123456"],
    ["is no count", "Số lượt", "12,5"],
    ["is less than nothing", "Số lượt", "-3"],
    ["is strangely grouped", "Số lượt", "1200.000"],
  ])("what %s stays: %s %j", (_, field, text) => {
    expect(after("waste", field, text, measuring)).toBe(text);
  });

  test.each<[string, CellValue]>([
    ["1.200.000 đ", 1200000],
    ["500,000", 500000],
    ["1,5", "1,5"],
  ])("money of %j becomes %j", (text, value) => {
    expect(after("benefits", "Mức hưởng", text)).toBe(value);
  });
});

describe("texts", () => {
  const notes = (...texts: CellValue[]) => ({
    residents: [entry("residents")],
    carelog: texts.map((text) => entry("carelog", { "Nội dung": text })),
  });
  const said = (...texts: CellValue[]) =>
    repairsOf(notes(...texts)).map(({ after: text, rules }) => [text, ...rules]);

  test.each([
    ["Thay  băng\u00a0\n đo", ["Thay băng\n đo", "text-spaces"]],
    ["Thay ba\u0306ng", ["Thay băng", "text-accents"]],
    ["Ở \u041dà Nội", ["Ở Hà Nội", "text-look-alikes"]],
    ["Thay  ba\u0306ng ở \u041dà", ["Thay băng ở Hà", "text-spaces", "text-accents", "text-look-alikes"]],
    ["Thay b¨ng,  ®o huyÕt ¸p ", ["Thay băng, đo huyết áp", "text-legacy"]],
    ["Thay baêng, ño huyeát aùp", ["Thay băng, đo huyết áp", "text-legacy"]],
    ["Người bệnh ®o huyÕt ¸p", ["Người bệnh đo huyết áp", "text-legacy"]],
  ])("%j is put right", (text, repair) => {
    expect(said(text)).toEqual([repair]);
  });

  test.each([
    ["says nothing, where something must be said", "\u200b"],
    ["has words that can be of both codes", "Thăm hé nghÌo"],
    ["is in two old codes", "Thay b¨ng, ño huyeát aùp"],
    ["is fit to be read in an old code once its letters are put right", "\u00f1\uff21"],
    ["is a name in capitals, which is a matter of taste", "LÒ VĂN PÂNG"],
  ])("what %s stays: %j", (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test("that need not be there are emptied where they only look empty", () => {
    const rows = { residents: [entry("residents", { "Ghi chú": " \u00a0" })] };
    expect(repairsOf(rows)).toMatchObject([{ cell: "Q5", after: null, rules: ["text-spaces"] }]);
  });

  test("in doubt follow their column, of which people are told", () => {
    const texts = ["Thay b¨ng, ®o huyÕt ¸p", "§o huyÕt ¸p", "KhuyÕt tËt, c«ng ®oµn", "Ghi chó"];
    const found = repairsOf(notes(...texts)).map(({ after: text, byColumn }) => [text, byColumn]);
    expect(found.at(0)).toEqual(["Thay băng, đo huyết áp", false]);
    expect(found.at(-1)).toEqual(["Ghi chú", true]);
    expect(repairsOf(notes("Ghi chó"))).toEqual([]);
  });
});

describe("numbers of identity", () => {
  const person = { "Giới tính": "Nữ", "Ngày sinh": 1950 };

  test.each([
    ["014 150 000 001", person, "014150000001"],
    ["14150000001", person, "014150000001"],
    [14150000001, person, "014150000001"],
    ["14150000001", { ...person, "Ngày sinh": 1951 }, null],
    ["14150000001", { ...person, "Giới tính": "Nam" }, null],
    ["1415000000", person, null],
  ])("%j of %j becomes %j", (number, of, whole) => {
    const rows = { residents: [entry("residents", { ...of, "Số định danh": number })] };
    expect(repairsOf(rows).map(({ after: text }) => text)).toEqual(whole === null ? [] : [whole]);
  });
});

describe("values of a list", () => {
  test.each([
    [" có\u00a0", "Có"],
    ["KHÔNG", "Không"],
    ["Kho\u0302ng", "Không"],
    ["Kh«ng", "Không"],
    ["C\u043e\u0301", "Có"],
    ["khong", "khong"],
    ["Ko", "Ko"],
  ])("%j becomes %j", (text, value) => {
    expect(after("carelog", "An toàn", text)).toBe(value);
  });
});

describe("codes", () => {
  const person = (code: CellValue) => entry("residents", { "Mã đối tượng": code });
  const cared = (code: CellValue) => entry("carelog", { "Mã đối tượng": code });
  const said = (rows: Rows) => repairsOf(rows).map(({ sheet, cell, after: text }) => [sheet, cell, text]);
  const CARE = "Nhật ký chăm sóc";
  const PEOPLE = "Đối tượng";

  test("lose the spaces around them where that names somebody", () => {
    expect(said({ residents: [person("DT001")], carelog: [cared("DT001 ")] })).toEqual([
      [CARE, "B5", "DT001"],
    ]);
  });

  test("lose them too where nobody is named either way", () => {
    expect(said({ carelog: [cared("DT009 ")] })).toEqual([[CARE, "B5", "DT009"]]);
  });

  test("of a person lose them together with those who name the person so", () => {
    const rows = { residents: [person("DT001 ")], carelog: [cared("DT001 "), cared("DT001\u200b")] };
    expect(said(rows)).toEqual([
      [PEOPLE, "A5", "DT001"],
      [CARE, "B5", "DT001"],
      [CARE, "B6", "DT001"],
    ]);
    expect(mindedAfter(rows)).toEqual([]);
  });

  test("stay where two persons would become one, and so do those who name one of them", () => {
    const rows = {
      residents: [person("DT001 "), person("dt001")],
      carelog: [cared("DT001 "), cared("DT001\u200b")],
    };
    expect(said(rows)).toEqual([[CARE, "B6", "DT001"]]);
    expect(said({ residents: [person(7), person("7 ")] })).toEqual([]);
    expect(said({ residents: [person("DT1 "), person(" DT1")] })).toEqual([]);
  });

  test("stay where nobody can be looked up", () => {
    const rows = { carelog: [cared("DT001 ")] };
    expect(repairsOf(rows, { missing: ["residents"] })).toEqual([]);
  });

  test("of nothing but spaces are emptied, unless they must be filled", () => {
    const named = { "Mã đối tượng hoặc viên chức": "  " };
    expect(said({ incidents: [entry("incidents", named)] })).toEqual([["Sự cố - vi phạm", "D5", null]]);
    expect(said({ carelog: [cared("  ")] })).toEqual([]);
  });
});

describe("dates of a column that gives its order away", () => {
  const days = (...texts: CellValue[]) => ({
    residents: texts.map((value, i) =>
      entry("residents", { "Mã đối tượng": `DT${String(i)}`, "Ngày ra": value }),
    ),
  });
  const said = (rows: Rows) => repairsOf(rows).map(({ after: day, byColumn }) => [day, byColumn]);

  test("mean one day, of which people are told what it rests on", () => {
    expect(said(days("13/05/2026", "14/05/2026", "25/05/2026", "05/06/2026"))).toEqual([
      [d("13/05/2026"), false],
      [d("14/05/2026"), false],
      [d("25/05/2026"), false],
      [d("05/06/2026"), true],
    ]);
    expect(said(days("05/13/2026", "05/14/2026", "05/25/2026", "05/06/2026")).at(-1)).toEqual([
      d("06/05/2026"),
      true,
    ]);
  });

  test("stay where the others do not agree, or are too few", () => {
    expect(said(days("13/05/2026", "05/14/2026", "25/05/2026", "05/06/2026"))).toHaveLength(3);
    expect(said(days("13/05/2026", "05/06/2026"))).toHaveLength(1);
  });
});

test("two repairs of a workbook do not meet in one cell, and none is in a cell that nobody minds", () => {
  const rows = { residents: [entry("residents"), entry("residents", { "Mã đối tượng": "DT002" })] };
  expect(repairsOf(rows)).toEqual([]);
  expect(mended(rows, [])).toEqual(rows);
});

test.each([1, 24, 160])("a clean sample of %i residents is left alone", (residents) => {
  expect(repairsOf(sample(residents, true))).toEqual([]);
});

test("of the usual sample what is certain is put right, and is not minded then", () => {
  const repairs = repairsOf(sample(160, false));
  expect(repairs.map(({ sheet, cell, after: value }) => `${sheet} ${cell} ${shown(value)}`)).toEqual([
    "Đối tượng O45 Có",
    "Chế độ D17 1250000",
    "Nhật ký chăm sóc B35 DT038",
  ]);
});

test("a hundred thousand entries are looked through in time", () => {
  const rows = rowsOf(benchRows(sonLa2026, { entries: 20_000, seed: 1 }));
  expect(repairsOf(rows)).toEqual([]);
});

function sample(residents: number, clean: boolean): Rows {
  return rowsOf(sampleRows(sonLa2026, { residents, seed: 1, clean }));
}

function rowsOf(grids: ReturnType<typeof sampleRows>): Rows {
  return Object.fromEntries(
    sonLa2026.registers.map(({ id, fields }) => [
      id,
      (grids.get(id) ?? []).map((cells) =>
        Object.fromEntries(fields.map(({ label }, i) => [label, cells[i] ?? null])),
      ),
    ]),
  );
}
