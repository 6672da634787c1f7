import { check } from "../../src/checking/check";
import type { Campaign } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { counted, money as amount, number, type Register } from "../../src/registers/register";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, entry } from "../books";

const meals = (value: CellValue) => check(bookOf({ meals: [entry("meals", { "Số suất": value })] }));
const money = (value: CellValue) =>
  check(bookOf({ residents: [entry("residents")], benefits: [entry("benefits", { "Mức hưởng": value })] }));

const waste: Register = {
  id: "waste",
  sheet: "Chất thải",
  table: "ChatThai",
  owner: null,
  fields: [
    number("Khối lượng"),
    counted("Số lượt", ["lượt", "lượt người"]),
    counted("Số ngày", ["ngày"]),
    amount("Chi phí"),
  ],
};
const measuring: Campaign = { ...sonLa2026, registers: [waste, ...sonLa2026.registers] };
const weight = (value: CellValue) =>
  check(bookOf({ waste: [{ "Khối lượng": value }] }, { campaign: measuring }));

test.each([
  ["12", [12]],
  ["12,5", [12.5]],
  ["12.5", [12.5]],
  ["0,125", [0.125]],
  ["1.200", [1200, 1.2]],
  ["0.125", [0.125]],
  ["1200.125", [1200.125]],
  ["1.200.000", [1200000]],
  ["1.200,5", [1200.5]],
  ["1 200", [1200]],
  ["1\u202f200,5", [1200.5]],
  ["1'200", [1200]],
  ["1\u2019200\u2019000.5", [1200000.5]],
  ["1\u066c200,5", [1200.5]],
  ["\uff11\uff12\uff0c\uff15", [12.5]],
  ["1,200", [1.2, 1200]],
  ["1,200,000", [1200000]],
  ["1,200.5", [1200.5]],
  ["-3", [-3]],
  ["\u22123", [-3]],
  ["+3", [3]],
  ["-0", [0]],
  ["007", [7]],
  ["'12", [12]],
  ["123456789012345", [123456789012345]],
  [" 12\u00a0", [12]],
])("%j is a number typed as text", (value, means) => {
  expect(weight(value)).toEqual([
    {
      rule: "number-text",
      severity: "error",
      sheet: "Chất thải",
      cell: "A5",
      field: "Khối lượng",
      value,
      means,
    },
  ]);
});

test.each<[CellValue, string]>([
  ["mười", "mười"],
  ["12 5", "12 5"],
  ["1.2.3", "1.2.3"],
  ["12 kg", "12 kg"],
  ["500 đ", "500 đ"],
  ["1234567890123456", "1234567890123456"],
  ["12'5", "12'5"],
  ["1'20", "1'20"],
  ["12²", "12²"],
  ["12-15", "12-15"],
  ["12%", "12%"],
  ["--3", "--3"],
  ["=12", "=12"],
  [true, "TRUE"],
])("%j is no number", (value, shown) => {
  expect(weight(value)).toEqual([
    {
      rule: "number-unreadable",
      severity: "error",
      sheet: "Chất thải",
      cell: "A5",
      field: "Khối lượng",
      value: shown,
    },
  ]);
});

test.each([
  ["500.000 đ", 500000],
  ["500.000đồng", 500000],
  ["1,500,000 VNĐ", 1500000],
  ["500,000", 500000],
  ["1 200 000 đ", 1200000],
  ["500.000\u00a0₫", 500000],
  ["500.000 ð", 500000],
  ["500000d.", 500000],
  ["500.000,00 đ", 500000],
])("money may be typed as %j", (value, meant) => {
  expect(money(value)).toEqual([
    {
      rule: "number-text",
      severity: "error",
      sheet: "Chế độ",
      cell: "D5",
      field: "Mức hưởng",
      value,
      means: [meant],
    },
  ]);
});

const said = (field: string, value: CellValue) =>
  check(bookOf({ waste: [{ [field]: value }] }, { campaign: measuring })).map((one) =>
    "means" in one ? one.means : one.rule,
  );

test.each<[string, string, number[]]>([
  ["Số lượt", "120 lượt", [120]],
  ["Số lượt", "1.200 lượt người", [1200]],
  ["Số lượt", "120lượt.", [120]],
  ["Số lượt", "120 LƯỢT", [120]],
  ["Số lượt", "120 lươ\u0323t", [120]],
  ["Số ngày", "3 ngày", [3]],
  ["Số ngày", "12,00", [12]],
  ["Số ngày", "1200.000", [1200, 1200000]],
  ["Số ngày", "010,000", [10, 10000]],
  ["Chi phí", "1200.000", [1200, 1200000]],
  ["Chi phí", "1.200", [1200]],
])("of %s, %j means %j", (field, value, means) => {
  expect(said(field, value)).toEqual([means]);
});

test.each([
  ["Số lượt", "120 ngày"],
  ["Số lượt", "120 lượt khám"],
  ["Số lượt", "lượt"],
  ["Số lượt", "120 đ"],
  ["Số ngày", "3 ngày 2 đêm"],
  ["Chi phí", "5 triệu"],
  ["Chi phí", "đ"],
])("of %s, %j is no number", (field, value) => {
  expect(said(field, value)).toEqual(["number-unreadable"]);
});

test("a text of any length is read in no time", () => {
  for (const part of ["1", "1 ", "'", ".", "1,", "\uff11"]) {
    expect(said("Số lượt", part.repeat(32_000).slice(0, 32_000))).toEqual(["number-unreadable"]);
  }
});

test("where things are counted, 1,200 has one meaning", () => {
  expect(meals("1,200")).toEqual([
    {
      rule: "number-text",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "1,200",
      means: [1200],
    },
  ]);
});

test("a count is not below zero", () => {
  expect(meals(-1)).toEqual([
    {
      rule: "whole",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "-1",
      because: "negative",
    },
  ]);
  expect(weight(-1.5)).toEqual([]);
});
