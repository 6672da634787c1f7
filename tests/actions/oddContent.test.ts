import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { readBook } from "../../src/actions/readBook";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { calculate } from "../../src/calculating";
import type { CellValue, Grid } from "../../src/workbook/value";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d, type Row } from "../books";
import { open } from "./workbooks";

async function bookWith(rows: Readonly<Record<string, readonly Row[]>>): Promise<XlsxWorkbook> {
  const grids = Object.entries(rows).map(([id, own]): [string, Grid] => {
    const labels = registerOf(sonLa2026, id).fields.map(({ label }) => label);
    return [id, own.map((row) => labels.map((label): CellValue => row[label] ?? null))];
  });
  const workbook = newXlsx({ calculate });
  const reportDate = d("30/06/2026");
  await setUp(workbook, sonLa2026, { today: reportDate, reportDate, rows: new Map(grids) });
  return workbook;
}

const resident = (changes: Row): Row => ({
  "Mã đối tượng": "DT001",
  "Họ và tên": "x",
  "Giới tính": "Nam",
  "Ngày sinh": 1950,
  "Nhóm đối tượng": "Khác",
  "Ngày tiếp nhận": d("01/01/2025"),
  ...changes,
});

describe("what people put into cells", () => {
  test.each([
    ["a formula", `=HYPERLINK("http://x","y")`],
    ["a plus", "+84 912 345 678"],
    ["a minus", "-"],
    ["an at sign", "@abc"],
    ["emoji", "Bà 👵🏽 khỏe 🎉"],
    ["as long as a cell can be", "ệ".repeat(32_767)],
    ["markup", `<b>&amp;"'</b>\u0007_x0041_`],
    ["line ends and tabs", "một\nhai\tba"],
    ["only spaces", "   "],
  ])("%s stays that text, through file, check and score", async (_, text) => {
    const workbook = await bookWith({ residents: [resident({ "Ghi chú": text, "Họ và tên": text })] });
    await checkWorkbook(workbook, { write: true });
    await scoreWorkbook(workbook, { write: true });
    const { book } = await readBook(open(workbook.toBytes()));
    expect(book.entries("residents").values("Ghi chú")).toEqual([text]);
    expect(book.entries("residents").values("Họ và tên")).toEqual([text]);
  });

  test("numbers and dates as text everywhere are told one by one and count as not there", async () => {
    const workbook = await bookWith({
      residents: [resident({ "Ngày tiếp nhận": "01/01/2025", "Ngày sinh": "1950" })],
      meals: [{ Ngày: "05/01/2026", Bữa: "Sáng", "Số suất": "160", "Đạt tiêu chuẩn": "Có" }],
    });
    const { findings } = await checkWorkbook(workbook, { write: false });
    expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      "date-text D5",
      "date-text I5",
      "date-text A5",
      "number-text C5",
    ]);
    const { scorecard } = await scoreWorkbook(workbook, { write: false });
    const parts = scorecard.targets.flatMap((target) => target.parts);
    expect(parts.find(({ part }) => part.id === "YTND-3a")?.tally).toMatchObject({ pass: 0, missing: 1 });
    expect(parts.find(({ part }) => part.id === "CTXH-2")?.tally).toMatchObject({ pass: 0, missing: 1 });
  });

  test("50,000 blank rows in a table are no entries", async () => {
    const blank = Array.from({ length: 50_000 }, (): Row => ({}));
    const workbook = await bookWith({ meals: blank });
    const { book } = await readBook(open(workbook.toBytes()));
    expect(book.entries("meals").count).toBe(0);
    const { findings } = await checkWorkbook(workbook, { write: false });
    expect(findings).toEqual([]);
  });
});
