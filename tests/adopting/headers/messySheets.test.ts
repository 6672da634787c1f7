import { findHeaders } from "../../../src/adopting/headers";
import { messySheet } from "../messySheets/messySheet";

const SHEETS = 600;

/** Sheets with the messes of real ones, made by seed: the truth is known. */
const found = Array.from({ length: SHEETS }, (_, seed) => {
  const { sheet, truth } = messySheet(seed);
  const { headerRows, columnNumberRow, firstDataRow, confidence } = findHeaders(sheet);
  const isRight = JSON.stringify({ headerRows, columnNumberRow, firstDataRow }) === JSON.stringify(truth);
  return { seed, isRight, confidence };
});

test("header, column numbers and first row are right nearly always", () => {
  const wrong = found.filter(({ isRight }) => !isRight);
  expect(wrong.length / SHEETS).toBeLessThan(0.02);
});

test("what is wrong is not sure of itself", () => {
  expect(found.filter(({ isRight, confidence }) => !isRight && confidence >= 0.6)).toEqual([]);
});

test("most are sure", () => {
  expect(found.filter(({ confidence }) => confidence >= 0.6).length / SHEETS).toBeGreaterThan(0.95);
});

test("some sheets are hard: the generator can be lost", () => {
  expect(found.some(({ confidence }) => confidence < 0.6)).toBe(true);
});
