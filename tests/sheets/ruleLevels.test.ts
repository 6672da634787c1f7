import { rules } from "../../src/checking/rules";
import { LEVEL_WORDS } from "../../src/sheets/ruleLevels";
import { levelsTable } from "../../src/sheets/ruleLevelsTable";
import { wordings } from "../../src/wording";

test("levels are called as findings are", () => {
  const { error, warning, note } = wordings.vi.severities;
  expect(LEVEL_WORDS.slice(1, 4)).toEqual([error, warning, note]);
});

test("every rule has a row, with the level it was made with", () => {
  const { columns, rows } = levelsTable();
  expect(columns.map(({ name }) => name)).toEqual(["Mức độ", "Điều được kiểm tra", "Mã quy tắc"]);
  expect(rows.map((row) => row[2])).toEqual(Object.keys(rules));
  expect(new Set(rows.map((row) => row[0]))).toEqual(new Set([LEVEL_WORDS[0]]));
});
