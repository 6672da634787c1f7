import { openDesk } from "../../src/actions/openDesk";
import { calculate } from "../../src/calculating";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { setUp } from "../../src/actions/setUp";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d, HEADER_ROW } from "../books";
import { cellsOf } from "../looking";
import { sampleFile, patched } from "./workbooks";

const first = HEADER_ROW + 1;

async function rowsOf(workbook: XlsxWorkbook) {
  const [sheet] = await cellsOf(workbook, ["Việc cần làm"]);
  return (sheet?.cells ?? []).slice(4 - (sheet?.top ?? 0)).map((row) => [...row]);
}

test("what is to be done stands by department, with a link to each cell", async () => {
  const workbook = await patched(
    await sampleFile(),
    { sheet: "Khám sức khỏe", row: first, column: 1, value: "31/12" },
    { sheet: "Đối tượng", row: first, column: 10, value: "khong" },
    { sheet: "Văn bản", row: first, column: 4, value: null },
  );
  const desk = openDesk(workbook);
  expect(await desk.writeWorklist()).toEqual({ sheet: "Việc cần làm", losses: [] });
  const rows = await rowsOf(workbook);
  const places = rows.map(([, department, sheet, , cell]) => [department, sheet, cell]);
  expect(places.slice(0, 2)).toEqual([
    ["Phòng Hành chính - Tổng hợp", "Văn bản", "E5"],
    ["Phòng Công tác xã hội", "Đối tượng", "K5"],
  ]);
  expect(places.at(-1)).toEqual(["Phòng Y tế và nuôi dưỡng", "Khám sức khỏe", "B5"]);
  expect(rows.map((row) => row[5])).toEqual(rows.map(() => "Mở ô"));
  expect(rows[1]?.slice(6)).toEqual([
    "Lỗi",
    "Có phải là “Không” không? Nếu phải, xin chọn lại trong danh sách.",
    "“khong” không có trong danh sách của cột “Hồ sơ đầy đủ”.",
  ]);
  expect(rows[1]?.[3]).toMatch(/^DT\d+$/);
});

test("a row of a register that all write in is its department's", async () => {
  const workbook = newXlsx({ calculate });
  const bad = [d("05/01/2026"), "CTXH", "Khác", "DT999", null, null];
  await setUp(workbook, sonLa2026, {
    today: d("30/06/2026"),
    rows: new Map([["incidents", [bad]]]),
  });
  await openDesk(workbook).writeWorklist();
  expect((await rowsOf(workbook)).map(([, department, , row, cell]) => [department, row, cell])).toEqual([
    ["Phòng Công tác xã hội", "05/01/2026 · CTXH · Khác", "D5"],
  ]);
});

test("where nothing is wrong the list says so and is made anew", async () => {
  const workbook = await patched(await sampleFile(), {
    sheet: "Đối tượng",
    row: first,
    column: 10,
    value: "khong",
  });
  const desk = openDesk(workbook);
  await desk.writeWorklist();
  const clean = await patched(workbook.toBytes(), {
    sheet: "Đối tượng",
    row: first,
    column: 10,
    value: "Không",
  });
  await openDesk(clean).writeWorklist();
  const [sheet] = await cellsOf(clean, ["Việc cần làm"]);
  expect(sheet?.cells[1]?.[0]).toBe("Không còn việc nào: các sổ không có lỗi và không thiếu ô bắt buộc.");
  expect((await rowsOf(clean)).flat().filter((value) => value !== null && value !== "")).toEqual([]);
});
