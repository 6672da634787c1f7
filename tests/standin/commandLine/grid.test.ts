import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../../src/workbook/value";
import { centreWith, resident } from "../../actions/grids";
import { keptWorkbook } from "../../actions/keptSheet";
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
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const kept: Grid = [
    ["THỂ DỤC THÁNG 3 NĂM 2026"],
    [],
    ["STT", "Mã đối tượng", "Họ và tên", ...days],
    [1, "DT001", "Lò Thị Hoa", "x", "H", "N"],
  ];
  writeFileSync(at("so-cu.xlsx"), (await keptWorkbook({ [SHEET]: kept })).toBytes());
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

describe("marks that nobody knows", () => {
  const marksIn = (...more: string[]) => {
    const { stdout } = adopt("so-cu.xlsx", "moi.xlsx", "ra.xlsx", "--json", ...more);
    const { added, grid } = JSON.parse(stdout) as { added: number; grid: { marks: { written: string }[] } };
    return { added, marks: grid.marks };
  };

  test("are left out until --marks says what they mean", () => {
    expect(marksIn()).toMatchObject({
      added: 1,
      marks: [{ written: "x" }, { written: "H" }, { written: "N" }],
    });
    expect(marksIn("--marks", "H=miễn;N=bỏ qua")).toMatchObject({
      added: 2,
      marks: [
        { written: "x", becomes: { as: "value", value: "Có" } },
        { written: "H", becomes: { as: "value", value: "Miễn" }, certainty: "decided" },
        { written: "N", becomes: { as: "out" }, certainty: "decided" },
      ],
    });
  });

  test("cannot mean what the register does not know", () => {
    const { status, stderr } = adopt("so-cu.xlsx", "moi.xlsx", "x.xlsx", "--marks", "H=Vắng");
    expect({ status, said: stderr.split("\n")[0] }).toEqual({
      status: 2,
      said: "--marks: “H=Vắng” phải có dạng KÝ HIỆU=NGHĨA, nghĩa là Có, Không, Miễn hoặc bỏ qua.",
    });
  });
});
