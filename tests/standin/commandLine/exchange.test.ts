import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "../../libreoffice";
import { needsLibreOffice, needsPython, PYTHON } from "../../needs";
import { cellOf, receivedLog, typedInto } from "../../actions/receive/centre";
import { newResident, residentGone, RESIDENTS } from "../../actions/receive/residents";
import { open } from "../../actions/workbooks";
import { d } from "../../books";
import { run } from "./run";

jest.setTimeout(300_000);

/** Workbooks that leave and come back, as people and programs call for it: real processes, real files. */
const folder = mkdtempSync(join(tmpdir(), "exchange-"));
const file = (name: string) => join(folder, name);
const KEYS = [
  ...["file", "recognised", "department", "added", "changed", "deleted"],
  ...["conflicts", "outOfScope", "skipped", "failed", "messages"],
];

beforeAll(async () => {
  expect(run("sample", "--residents", "12", "--out", file("so.xlsx"))).toMatchObject({ status: 0 });
  const made = run(
    "share",
    file("so.xlsx"),
    "--for",
    "department:CTXH",
    "--out",
    file("ctxh.xlsx"),
    "--json",
  );
  expect(JSON.parse(made.stdout)).toMatchObject({ file: file("ctxh.xlsx"), for: "department:CTXH" });
  const edited = await typedInto(new Uint8Array(readFileSync(file("ctxh.xlsx"))), {
    [RESIDENTS]: {
      B5: "Lò Thị Mới",
      ...residentGone(7),
      ...newResident(30),
    },
  });
  writeFileSync(file("ve.xlsx"), edited);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("share", () => {
  test("gives the rows of the workbook their ids and writes down what left", async () => {
    const master = open(new Uint8Array(readFileSync(file("so.xlsx"))));
    expect(await cellOf(master, RESIDENTS, "T5")).toMatch(/^[A-Z2-9]{8}$/);
    expect(await cellOf(master, "Nhật ký trao đổi", "C5")).toBe("CTXH");
  });

  test("makes the copy for superiors, and tells what was written", () => {
    const { status, stdout } = run("share", file("so.xlsx"), "--for", "superior", "--out", file("tren.xlsx"));
    expect(status).toBe(0);
    expect(stdout).toContain("Nhật ký trao đổi");
    expect(readFileSync(file("tren.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  test.each([
    [["--for", "department:XYZ"], "--for"],
    [[], "--for"],
    [["--for", "department:CTXH", "--columns", "some"], "--columns"],
  ])("called with %j is refused", (args, word) => {
    const { status, stderr } = run("share", file("so.xlsx"), "--out", file("x.xlsx"), ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(word);
  });

  test("never writes the copy in the place of the workbook", () => {
    expect(run("share", file("so.xlsx"), "--for", "superior", "--out", file("so.xlsx")).status).toBe(2);
  });
});

describe("merge", () => {
  test("safe takes what is new and changed, and tells line by line what awaits a decision", async () => {
    const before = readFileSync(file("so.xlsx"));
    const { status, stdout, stderr } = run(...merge("safe", "ve.xlsx"), "--json");
    expect([status, stderr]).toEqual([0, ""]);
    const { files } = JSON.parse(stdout) as { files: Record<string, unknown>[] };
    expect(files.map((one) => Object.keys(one))).toEqual([KEYS]);
    expect(files[0]).toMatchObject({
      ...{ file: file("ve.xlsx"), recognised: true, department: "CTXH" },
      ...{ added: 1, changed: 1, deleted: 1, conflicts: 0, outOfScope: 0, skipped: 1, failed: 0 },
    });
    expect(files[0]?.["messages"]).toContain(
      "Xóa chưa nhận: trang “Đối tượng”, ô A7, phòng đã xóa dòng này.",
    );
    const out = open(new Uint8Array(readFileSync(file("ra.xlsx"))));
    expect(await cellOf(out, RESIDENTS, "B5")).toBe("Lò Thị Mới");
    expect(await cellOf(out, RESIDENTS, "A7")).toBe("DT003");
    expect(readFileSync(file("so.xlsx")).equals(before)).toBe(true);
  });

  test("all takes deletions too, and is written down", async () => {
    const { stdout } = run(...merge("all", "ve.xlsx"));
    expect(stdout).toContain("thêm 1, sửa 1, xóa 1");
    const out = open(new Uint8Array(readFileSync(file("ra.xlsx"))));
    expect(await cellOf(out, RESIDENTS, "A7")).toBeNull();
    expect(await receivedLog(out)).toMatchObject([{ merged: { added: 1, changed: 1, deleted: 1 } }]);
  });

  test("none writes the workbook as it is", () => {
    const { status, stdout } = run(...merge("none", "ve.xlsx"), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ added: 1, changed: 1, deleted: 1, skipped: 3 }] });
    expect(readFileSync(file("ra.xlsx")).equals(readFileSync(file("so.xlsx")))).toBe(true);
  });

  test("a file that cannot be used is told of, and stops no other", () => {
    writeFileSync(file("thu.txt"), "xin chào");
    const { status, stdout } = run(
      ...merge("safe", "khong-co.xlsx", "thu.txt", "ve.xlsx", "ve.xlsx"),
      "--json",
    );
    const { files } = JSON.parse(stdout) as {
      files: { recognised: boolean; changed: number; messages: string[] }[];
    };
    expect(status).toBe(0);
    expect(files.map(({ changed }) => changed)).toEqual([0, 0, 1, 0]);
    expect(files.map(({ messages }) => messages[0])).toEqual([
      "Không tìm thấy tệp “khong-co.xlsx”; xin xem lại tên tệp và thư mục.",
      expect.stringMatching(/không phải là tệp Excel/),
      expect.stringMatching(/^Trang “Đối tượng” có 1 dòng ghi dưới bảng/),
      "Nội dung giống hệt tệp “ve.xlsx”; chỉ cần nhận một tệp.",
    ]);
  });

  test("into what is no workbook of a centre is refused, and nothing is written", () => {
    const { status, stderr } = run(
      "merge",
      file("ve.xlsx"),
      file("ctxh.xlsx"),
      "--accept",
      "safe",
      "--out",
      file("no.xlsx"),
    );
    expect([status, stderr]).toEqual([3, expect.stringContaining("Đây là bản gửi “Phòng Công tác xã hội”")]);
    expect(() => readFileSync(file("no.xlsx"))).toThrow("ENOENT");
  });

  test.each([[["--accept", "some"]], [[]]])("called with %j is refused", (args) => {
    const { status } = run("merge", file("so.xlsx"), file("ve.xlsx"), "--out", file("x.xlsx"), ...args);
    expect(status).toBe(2);
  });
});

describe.each([
  ["check", [file("ctxh.xlsx")]],
  ["score", [file("ctxh.xlsx")]],
  ["setup", ["--campaign", "son-la-2026", "--out", file("ctxh.xlsx")]],
])("%s", (command, args) => {
  test("does not take a department's copy for the centre's workbook", () => {
    const before = readFileSync(file("ctxh.xlsx"));
    const { status, stderr } = run(command, ...args);
    expect([status, stderr]).toEqual([3, expect.stringContaining("Đây là bản gửi “Phòng Công tác xã hội”")]);
    expect(readFileSync(file("ctxh.xlsx")).equals(before)).toBe(true);
  });
});

needsLibreOffice("a copy that LibreOffice has opened and saved", () => {
  test("changes nothing", () => {
    const [saved = ""] = convert([file("ctxh.xlsx")], "xlsx");
    const { stdout } = run(
      "merge",
      file("so.xlsx"),
      saved,
      "--accept",
      "all",
      "--out",
      file("ra.xlsx"),
      "--json",
    );
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ recognised: true, added: 0, changed: 0, deleted: 0, conflicts: 0, outOfScope: 0, failed: 0 }],
    });
  });
});

needsPython("a copy in which somebody has typed with openpyxl", () => {
  test("merges what was typed, reads a date in words and leaves a formula out", async () => {
    writeFileSync(file("type.py"), TYPE);
    expect(
      spawnSync(PYTHON, [file("type.py"), file("ctxh.xlsx"), file("py.xlsx")], { encoding: "utf8" }),
    ).toMatchObject({
      ...{ status: 0, stderr: "" },
    });
    const { stdout } = run(...merge("safe", "py.xlsx"), "--json");
    const { files } = JSON.parse(stdout) as { files: { messages: string[] }[] };
    expect(files[0]).toMatchObject({
      recognised: true,
      added: 1,
      changed: 2,
      deleted: 0,
      conflicts: 0,
      failed: 0,
    });
    expect(files[0]?.messages.join("\n")).toMatch(/dạng chữ.*\n.*công thức chưa tính/);
    const out = open(new Uint8Array(readFileSync(file("ra.xlsx"))));
    expect(await cellOf(out, RESIDENTS, "I6")).toBe(d("15/03/2019"));
    expect(await cellOf(out, RESIDENTS, "K7")).toBe("Có");
  });
});

const TYPE = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Đối tượng"]
sheet["B5"] = "Lò Thị Đổi Tên"
sheet["I6"] = "15/03/2019"
sheet["K7"] = '="Kh"&"ông"'
row = sheet.max_row + 1
for column, value in enumerate(["DT900", "Vì Văn Mới", "Nam", 1960, "014060000900", None, "Thái", "Người cao tuổi"]):
    sheet.cell(row=row, column=column + 1, value=value)
book.save(sys.argv[2])
`;

function merge(accept: string, ...returns: string[]): string[] {
  return ["merge", file("so.xlsx"), ...returns.map(file), "--accept", accept, "--out", file("ra.xlsx")];
}
