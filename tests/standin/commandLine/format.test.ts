import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { calculate } from "../../../src/calculating";
import { openXlsx } from "../../../src/xlsx";
import { untidy } from "../../untidyLooks";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const file = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  expect(run("sample", "--residents", "8", "--out", file("so.xlsx")).status).toBe(0);
  const workbook = openXlsx(readFileSync(file("so.xlsx")), { calculate });
  await untidy(workbook);
  writeFileSync(file("messy.xlsx"), workbook.toBytes());
});

interface Answer {
  readonly registers: readonly {
    readonly register: string;
    readonly changes: readonly { readonly fault: string; readonly message: string }[];
  }[];
}

test("says what it changed, and a second time that there is nothing to change", () => {
  const first = run("format", file("messy.xlsx"), "--out", file("ra.xlsx"));
  expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: "" });
  expect(first.stdout).toContain("5 ô ở cột Ngày tiếp nhận chưa theo kiểu ngày.");
  expect(first.stdout).toContain("Đã định dạng 1 sổ.");
  const second = run("format", file("ra.xlsx"), "--out", file("ra2.xlsx"));
  expect(second.stdout).toMatch(/^Sổ đã đúng định dạng, không phải chỉnh gì\.\nĐã ghi /);
  expect(readFileSync(file("ra2.xlsx")).equals(readFileSync(file("ra.xlsx")))).toBe(true);
});

test("prints one JSON object; the other registers are left alone where one is asked for", () => {
  const of = (register: string) => {
    const { stdout } = run(
      "format",
      file("messy.xlsx"),
      "--register",
      register,
      "--out",
      file("x.xlsx"),
      "--json",
    );
    return (JSON.parse(stdout) as Answer).registers;
  };
  expect(of("staff")).toEqual([{ register: "staff", sheet: "Viên chức", changes: [], lacksLists: [] }]);
  const [residents] = of("residents");
  expect(residents?.changes.map(({ fault }) => fault)).toContain("list");
  expect(residents?.changes.find(({ fault }) => fault === "freeze")?.message).toBe(
    "Chưa cố định dòng tiêu đề và cột đầu.",
  );
});

test("a register that the campaign has not is wrong usage", () => {
  const { status, stderr } = run("format", file("so.xlsx"), "--register", "x", "--out", file("y.xlsx"));
  expect(status).toBe(2);
  expect(stderr).toMatch(/--register phải là một trong: residents/);
});
