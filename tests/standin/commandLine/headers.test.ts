import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handmade, sheetPart } from "../../xlsx/handmade";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const path = join(folder, "so.xlsx");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const headers = (...args: string[]) => run("headers", ...args);
const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const number = (ref: string, value: number) => `<c r="${ref}"><v>${String(value)}</v></c>`;

beforeAll(() => {
  const rows = [
    cell("A2", "SỔ THEO DÕI"),
    cell("A4", "STT") + cell("B4", "Họ và tên") + cell("C4", "Năm sinh") + cell("D4", "Địa chỉ"),
    number("A5", 1) + number("B5", 2) + number("C5", 3) + number("D5", 4),
    number("A6", 1) + cell("B6", "Nguyễn Văn A") + number("C6", 1950) + cell("D6", "Bản Mòn"),
    number("A7", 2) + cell("B7", "Trần Thị B") + number("C7", 1960) + cell("D7", "Bản Mòn"),
  ].map((cells) => `<row>${cells}</row>`);
  writeFileSync(path, handmade({ "xl/worksheets/sheet1.xml": sheetPart(rows.join("")) }));
});

test("tells the header as one JSON object, rows counted from 1", () => {
  const { status, stdout, stderr } = headers(path, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const { confidence, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
  expect(rest).toEqual({
    sheet: "Sheet1",
    headerRows: [4, 4],
    columnNumberRow: 5,
    firstDataRow: 6,
    labels: ["STT", "Họ và tên", "Năm sinh", "Địa chỉ"],
  });
  expect(confidence).toBeGreaterThan(0.6);
});

test("tells it in a sentence", () => {
  expect(headers(path, "--sheet", "sheet1").stdout).toBe(
    "Trang “Sheet1”: tiêu đề ở dòng 4, dòng ghi số cột là 5; số liệu bắt đầu từ dòng 6.\n" +
      "Các cột: STT | Họ và tên | Năm sinh | Địa chỉ\n",
  );
});

test("a sheet that is not there: exit 3 and one sentence", () => {
  const { status, stdout, stderr } = headers(path, "--sheet", "Không có", "--json");
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
