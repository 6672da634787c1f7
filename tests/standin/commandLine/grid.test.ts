import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { centreWith, resident } from "../../actions/grids";
import { d } from "../../books";
import { run } from "./run";

jest.setTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const at = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  const residents = [resident("DT001", "Lò Thị Hoa")];
  const entry = { Ngày: d("03/03/2026"), "Hoạt động": "Thể dục", "Mã đối tượng": "DT001", "Tham gia": "Có" };
  writeFileSync(at("so.xlsx"), (await centreWith({ residents, activities: [entry] })).toBytes());
  writeFileSync(at("moi.xlsx"), (await centreWith({ residents })).toBytes());
});

const SHEET = "Sinh hoạt 03-2026";
const adopt = (from: string, into: string, out: string, ...more: string[]) =>
  run(
    "adopt",
    at(from),
    "--sheet",
    SHEET,
    "--register",
    "activities",
    "--into",
    at(into),
    "--out",
    at(out),
    ...more,
  );

test("a month grid is made, and adopted into another workbook", () => {
  const made = run(
    "grid",
    at("so.xlsx"),
    "--register",
    "activities",
    "--month",
    "2026-03",
    "--out",
    at("bang.xlsx"),
    "--json",
  );
  expect({ ...made, stdout: JSON.parse(made.stdout) as unknown }).toEqual({
    ...{ status: 0, stderr: "" },
    stdout: { sheet: SHEET, losses: [], rows: 1, entries: 1, nobody: 0, undated: 0 },
  });
  const adopted = adopt("bang.xlsx", "moi.xlsx", "ra.xlsx", "--json");
  expect(JSON.parse(adopted.stdout)).toMatchObject({
    ...{ added: 1, known: 0, repaired: 0, lacking: [] },
    grid: {
      ...{ month: "2026-03", saidMonth: "2026-03", days: 31 },
      marks: [{ written: "x", becomes: { as: "value", value: "Có" }, certainty: "legend", cells: 1 }],
    },
  });
  expect(adopt("bang.xlsx", "so.xlsx", "ra2.xlsx").stdout).toContain(
    "Bảng tháng 03/2026: “x” → Có (1 ô). Ký hiệu ghi vào cột “Tham gia”.",
  );
});

test("a month that is none, or none at all, is asked for", () => {
  const none = run("grid", at("so.xlsx"), "--register", "activities", "--out", at("x.xlsx"));
  expect({ status: none.status, said: none.stderr.split("\n")[0] }).toEqual({
    ...{ status: 2, said: "Thiếu --month, ví dụ --month 2026-03." },
  });
  const wrong = run("grid", at("so.xlsx"), "--register", "activities", "--month", "3", "--out", at("x.xlsx"));
  expect(wrong.stderr).toContain("--month phải có dạng năm-tháng");
});
