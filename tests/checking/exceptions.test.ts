import { check } from "../../src/checking/check";
import { entryCell } from "../../src/checking/entryCell";
import { exceptionFor, exceptionOf } from "../../src/checking/exceptions";
import type { Finding } from "../../src/checking/findings";
import { surveyOf } from "../../src/checking/survey";
import { bookOf, type BookOptions, d, entry, type Row } from "../books";

const ID = "BCD23456";

const residents = (rows: readonly Row[], options: BookOptions = {}) =>
  bookOf({ residents: rows.map((row) => entry("residents", row)) }, options);
const said = (rows: readonly Row[], options: BookOptions = {}) =>
  check(residents(rows, options)).map(({ rule, cell }) => `${rule} ${cell}`);

/** What silences the only finding of a book with one resident. */
function exceptionIn(row: Row) {
  const book = residents([row]);
  const [finding, ...others] = check(book);
  if (!finding || others.length > 0) throw new Error("one finding is wanted");
  const exception = exceptionOf(finding, surveyOf(book));
  if (!exception) throw new Error("nothing silences it");
  return exception;
}

describe("a finding that somebody found right", () => {
  const old = { "Mã dòng": ID, "Ngày sinh": 1905 };
  const exceptions = [exceptionIn(old)];

  test("is silent", () => {
    expect(said([old])).toEqual(["birth-range D5"]);
    expect(said([old], { exceptions })).toEqual([]);
  });

  test("is silent wherever its row went", () => {
    expect(said([{ "Mã đối tượng": "DT002" }, old], { exceptions })).toEqual([]);
  });

  test("speaks again when the cell says something else", () => {
    expect(said([{ ...old, "Ngày sinh": 1904 }], { exceptions })).toEqual(["birth-range D5"]);
  });

  test("says nothing of another row, another column, another rule", () => {
    const other = { ...old, "Mã dòng": "BCD23457" };
    expect(said([other], { exceptions })).toEqual(["birth-range D5"]);
    expect(said([{ ...old, "Nhóm đối tượng": null }], { exceptions })).toEqual(["required H5"]);
    expect(said([{ ...old, "Ngày sinh": "1905" }], { exceptions })).toEqual(["date-text D5"]);
  });

  test("is found by its id in any letter case", () => {
    expect(said([{ ...old, "Mã dòng": ` ${ID.toLowerCase()} ` }], { exceptions })).toEqual([]);
  });

  test("is not silenced in a row without an id", () => {
    const nameless = exceptions.map((one) => ({ ...one, rowId: "" }));
    expect(said([{ "Ngày sinh": 1905 }], { exceptions: nameless })).toEqual(["birth-range D5"]);
  });
});

test("where two cells are compared, a change of the other one lets it speak again", () => {
  const row = { "Mã dòng": ID, "Ngày tiếp nhận": d("05/01/2026"), "Ngày ra": d("04/01/2026") };
  const exceptions = [exceptionIn(row)];
  expect(said([row], { exceptions })).toEqual([]);
  expect(said([{ ...row, "Ngày tiếp nhận": d("06/01/2026") }], { exceptions })).toEqual(["date-order J5"]);
});

test("long texts are compared to their last letter", () => {
  const row = { "Mã dòng": ID, "Hồ sơ đầy đủ": `${"x".repeat(60)}1` };
  const exceptions = [exceptionIn(row)];
  expect(said([row], { exceptions })).toEqual([]);
  expect(said([{ ...row, "Hồ sơ đầy đủ": `${"x".repeat(60)}2` }], { exceptions })).toEqual(["list-value K5"]);
});

test("a finding that is about no entry has nothing to be known by", () => {
  const book = bookOf({}, { missing: ["meals"] });
  const [finding] = check(book);
  expect(finding && exceptionOf(finding, surveyOf(book))).toBeNull();
  expect(finding && entryCell(finding, surveyOf(book))).toBeNull();
});

test("an entry without an id is told what will silence it", () => {
  const book = residents([{ "Ngày sinh": 1905 }]);
  const survey = surveyOf(book);
  const [finding] = check(book) as [Finding];
  const cell = entryCell(finding, survey);
  expect(exceptionOf(finding, survey)).toBeNull();
  expect(cell && exceptionFor(finding, cell, ID)).toEqual(exceptionIn({ "Mã dòng": ID, "Ngày sinh": 1905 }));
});

describe("how bad a finding is", () => {
  const rows = [{ "Ngày sinh": 1905 }];
  const levels = (level: "error" | "note" | "off") => ({ levels: { "birth-range": level } });

  test("is as the centre wants it", () => {
    expect(check(residents(rows)).map(({ severity }) => severity)).toEqual(["warning"]);
    expect(check(residents(rows, levels("error"))).map(({ severity }) => severity)).toEqual(["error"]);
    expect(check(residents(rows, levels("note"))).map(({ severity }) => severity)).toEqual(["note"]);
  });

  test("is nothing where the centre need not know", () => {
    expect(said(rows, levels("off"))).toEqual([]);
  });

  test("is not changed by a rule that nobody knows", () => {
    expect(said(rows, { levels: { "of-another-version": "off" } })).toEqual(["birth-range D5"]);
  });
});
