import { formatPane as en } from "../../src/wording/en/formatPane";
import { formatPane as vi } from "../../src/wording/vi/formatPane";
import type { SaidColumn } from "../../src/wording/formatPane";
import { faultsIn, type Fillings, said } from "./said";

const WORDS = { vi, en };
const SHEET = "Xác nhận không phát sinh";
const COLUMNS: readonly SaidColumn[] = [
  { field: "Ngày sinh", cells: 1 },
  { field: "Số định danh", cells: null },
  { field: "Họ và tên", cells: "some" },
];

const FILLINGS: Fillings = {
  ...Object.fromEntries(Object.keys(vi.columns).map((fault) => [`columns/${fault}`, [COLUMNS]])),
  ...Object.fromEntries(
    Object.keys({ ...vi.skipped, ...vi.notUndone }).flatMap((why) => [
      [`skipped/${why}`, [SHEET]],
      [`notUndone/${why}`, [SHEET]],
    ]),
  ),
  finished: ["14/10/2026 09:05", 12],
  cutOff: ["14/10/2026 09:05"],
};
/** Longer than a line of the pane, but not than somebody reads: it has to name the fields and the way out. */
const words = (language: "vi" | "en") => {
  const { lacksLists: _, intro: __, ...rest } = WORDS[language];
  return rest;
};

describe.each(["vi", "en"] as const)("in %s formatting", (language) => {
  test.each([0, 1, 2, 1234])("says %d in whole, plain words", (count) => {
    expect(faultsIn(said(words(language), count, FILLINGS))).toEqual([]);
  });

  it("says which fields have lost their lists, and what to do", () => {
    const sentence = WORDS[language].lacksLists(["Giới tính", "Dân tộc"]);
    expect(sentence).toMatch(/Giới tính.*Dân tộc/);
    expect(sentence).toContain("Danh sách");
    expect(sentence.length).toBeLessThanOrEqual(270);
  });

  it("names four columns and counts the others", () => {
    const all = Array.from({ length: 6 }, (_, i) => ({ field: `C${String(i)}`, cells: null }));
    const sentence = WORDS[language].columns.wide(all);
    expect(sentence).toMatch(/C3/);
    expect(sentence).not.toMatch(/C4/);
    expect(sentence).toMatch(language === "vi" ? /và 2 cột khác/ : /and 2 other columns/);
  });

  it("says so where there is nothing", () => {
    const { formatted, undone } = WORDS[language];
    for (const sentence of [formatted(0), undone(0)]) expect(sentence).not.toMatch(/\b0\b/);
  });
});

test("both languages fill the same gaps", () => {
  const paths = (language: "vi" | "en") => said(words(language), 2, FILLINGS).map(([path]) => path);
  expect(paths("en")).toEqual(paths("vi"));
});

test("tells cells, a column, and cells that nobody counted apart", () => {
  expect(vi.columns["date-format"](COLUMNS)).toBe(
    "1 ô ở cột Ngày sinh, cột Số định danh, một số ô ở cột Họ và tên chưa theo kiểu ngày.",
  );
  expect(vi.columns.font(COLUMNS.slice(1, 2))).toBe(
    "Cột Số định danh chưa dùng phông chữ Times New Roman cỡ 12.",
  );
  expect(
    vi.columns.font([
      { field: "A", cells: "some" },
      { field: "B", cells: 3 },
      { field: "C", cells: 3 },
      { field: "D", cells: "some" },
      { field: "E", cells: null },
    ]),
  ).toBe(
    "Một số ô ở các cột A, D, 3 ô ở cột B, 3 ô ở cột C và 1 cột khác chưa dùng phông chữ Times New Roman cỡ 12.",
  );
  expect(en.columns.list(COLUMNS.slice(0, 1))).toBe("Drop-down list is gone: 1 cell in column Ngày sinh.");
});
