import { check } from "../../src/checking/check";
import type { Campaign } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { number, type Register } from "../../src/registers/register";
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
  fields: [number("Khối lượng")],
};
const measuring: Campaign = { ...sonLa2026, registers: [waste, ...sonLa2026.registers] };
const weight = (value: CellValue) =>
  check(bookOf({ waste: [{ "Khối lượng": value }] }, { campaign: measuring }));

test.each([
  ["12", [12]],
  ["12,5", [12.5]],
  ["12.5", [12.5]],
  ["0,125", [0.125]],
  ["1.200", [1200]],
  ["1.200.000", [1200000]],
  ["1.200,5", [1200.5]],
  ["1 200", [1200]],
  ["1,200", [1.2, 1200]],
  ["1,200,000", [1200000]],
  ["1,200.5", [1200.5]],
  ["-3", [-3]],
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
