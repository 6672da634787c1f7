import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkXlsx } from "../../libreoffice";
import { needsSchemas } from "../../needs";
import { run } from "./run";

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const file = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const KEPT = {
  id: "YTND-5",
  department: "YTND",
  text: "100% suất ăn có lưu mẫu",
  level: 1,
  max: 5,
  rows: [
    ["Cách đo", "Bếp ăn - suất ăn", "", "tỷ lệ dòng đạt", ""],
    ["Xét", "", "Ngày", "trong kỳ", ""],
    ["Đạt", "", "Lưu mẫu", "là", "Có"],
  ],
};
const wanted = (name: string, target: unknown) => {
  writeFileSync(file(name), JSON.stringify(target));
  return file(name);
};

beforeAll(() => {
  expect(run("sample", "--residents", "10", "--clean", "--out", file("so.xlsx")).status).toBe(0);
});

test("target tries one, adds it, takes it out and back", () => {
  const tried = run("target", file("so.xlsx"), "--add", wanted("5.json", KEPT), "--json");
  expect(JSON.parse(tried.stdout)).toMatchObject({ id: "YTND-5", verdict: "met", fail: 0 });
  const add = ["--add", file("5.json"), "--out", file("them.xlsx")];
  expect(run("target", file("so.xlsx"), ...add).stdout).toContain("YTND-5: ✔ Đạt");
  expect(run("target", file("them.xlsx")).stdout).toContain("YTND-5 (tự đặt): 100% suất ăn có lưu mẫu");
  const out = run("target", file("them.xlsx"), "--remove", "ytnd-5", "--out", file("bo.xlsx"));
  expect(out.stdout).toContain("YTND-5 (tự đặt) (đã bỏ)");
  const back = run("target", file("bo.xlsx"), "--take-back", "YTND-5", "--out", file("lai.xlsx"));
  expect(back.stdout).not.toContain("đã bỏ");
});

test("copy makes the workbook of another year", () => {
  const add = ["--add", wanted("5.json", KEPT), "--out", file("nay.xlsx")];
  expect(run("target", file("so.xlsx"), ...add).status).toBe(0);
  const to = ["--year", "2027", "--keep", "staff", "--out", file("sau.xlsx"), "--json"];
  const { status, stdout } = run("copy", file("nay.xlsx"), ...to);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ year: 2027 });
  expect(run("target", file("sau.xlsx")).stdout).toContain("YTND-5 (tự đặt)");
});

test.each([
  ["two things at once", ["--add", "x.json", "--remove", "YTND-1"], 2, "Chỉ một trong"],
  ["a file that is not there", ["--add", "/khong-co.json"], 3, "Không tìm thấy"],
  ["a target that is not there", ["--remove", "YTND-99", "--out", "x.xlsx"], 2, "Không có chỉ tiêu YTND-99"],
  ["taking out without a place for it", ["--remove", "YTND-1"], 2, "--out"],
])("target tells %s", (_what, given, code, sentence) => {
  const { status, stderr } = run("target", file("so.xlsx"), ...given);
  expect(status).toBe(code);
  expect(stderr).toContain(sentence);
});

test.each([
  ["no target at all", [1, 2], "rows"],
  ["a role that nobody knows", { ...KEPT, rows: [["Lạ"]] }, "vai trò"],
  ["a level in words", { ...KEPT, level: "cao" }, "“level” phải là số"],
])("target tells of a file that says %s", (_what, target, sentence) => {
  const { status, stderr } = run("target", file("so.xlsx"), "--add", wanted("sai.json", target));
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});

test("copy tells of a register that is none of people", () => {
  const { status, stderr } = run(
    ...["copy", file("so.xlsx"), "--year", "2027", "--keep", "meals", "--out", file("x.xlsx")],
  );
  expect(status).toBe(2);
  expect(stderr).toContain("residents, staff");
});

needsSchemas("what Excel would say of these files", () => {
  it("finds nothing to repair", () => {
    expect(checkXlsx([file("them.xlsx"), file("bo.xlsx"), file("sau.xlsx")])).toEqual([]);
  });
});
