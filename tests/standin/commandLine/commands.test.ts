import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command line as people and programs call it: real processes, real files. */
const ROOT = join(__dirname, "..", "..", "..");
const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const file = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "src", "standin", "cli.ts"), ...args],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  return { status, stdout, stderr };
}

describe("the command line", () => {
  beforeAll(() => {
    expect(run("sample", "--residents", "20", "--out", file("sample.xlsx")).status).toBe(0);
  });

  test("score prints one JSON object of the agreed shape and nothing else", () => {
    const { status, stdout, stderr } = run("score", file("sample.xlsx"), "--json", "--as-of", "2026-06-30");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const answer = JSON.parse(stdout) as {
      reportDate: string;
      departments: { id: string; assigned: number; met: number }[];
      targets: Record<string, unknown>[];
    };
    expect(answer.reportDate).toBe("2026-06-30");
    expect(answer.departments.map(({ id, assigned }) => [id, assigned])).toEqual([
      ["HCTH", 5],
      ["QLCS", 4],
      ["CTXH", 7],
      ["YTND", 4],
    ]);
    const target = (id: string) => answer.targets.find((one) => one["id"] === id) ?? {};
    expect(Object.keys(target("HCTH-4"))).toEqual(
      expect.arrayContaining([
        "pass",
        "fail",
        "missing",
        "notDue",
        "scope",
        "ratio",
        "verdict",
        "gap",
        "parts",
      ]),
    );
    expect(target("CTXH-6")).toMatchObject({ months: [4, 6, 5, 4, 2, 7], scope: 6, verdict: "not-met" });
    expect(target("CTXH-7")).toMatchObject({ count: 1, verdict: "met" });
    expect(target("QLCS-1")).toMatchObject({ parts: [{ verdict: "not-met" }, { count: 1 }] });
    expect(target("QLCS-1")).not.toHaveProperty("pass");
  });

  test("check prints its findings as JSON and leaves the file alone", () => {
    const before = readFileSync(file("sample.xlsx"));
    const { status, stdout } = run("check", file("sample.xlsx"), "--json");
    const { findings } = JSON.parse(stdout) as { findings: Record<string, string>[] };
    expect(status).toBe(0);
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(["rule", "severity", "sheet", "cell", "message", "todo"]);
    }
    expect(readFileSync(file("sample.xlsx")).equals(before)).toBe(true);
  });

  test("setup adds to a file that is there, and again changes nothing", () => {
    const setup = () => run("setup", "--campaign", "son-la-2026", "--out", file("setup.xlsx"));
    expect(setup().status).toBe(0);
    const once = readFileSync(file("setup.xlsx"));
    expect(setup()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("không thay đổi gì") as string,
    });
    expect(readFileSync(file("setup.xlsx")).equals(once)).toBe(true);
  });

  test("the same sample twice is the same file", () => {
    run("sample", "--residents", "20", "--out", file("again.xlsx"));
    expect(readFileSync(file("again.xlsx")).equals(readFileSync(file("sample.xlsx")))).toBe(true);
  });

  test.each([
    ["no command", []],
    ["an unknown command", ["draw"]],
    ["an unknown option", ["check", "x.xlsx", "--loud"]],
    ["no file", ["score"]],
    ["two files", ["score", "a.xlsx", "b.xlsx"]],
    ["no --out", ["sample"]],
    ["an unknown campaign", ["setup", "--campaign", "x", "--out", "y.xlsx"]],
    ["a day that is none", ["score", "a.xlsx", "--as-of", "2026-02-30"]],
    ["residents that are no number", ["sample", "--residents", "many", "--out", "y.xlsx"]],
  ])("%s is wrong usage: exit 2", (_, args) => {
    const existing = args.map((arg) => (arg === "a.xlsx" ? file("sample.xlsx") : arg));
    expect(run(...existing)).toMatchObject({ status: 2, stdout: "" });
  });

  test.each([
    ["a file that is not there", "nowhere.xlsx", () => undefined],
    [
      "a text",
      "text.xlsx",
      (path: string) => {
        writeFileSync(path, "xin chào");
      },
    ],
    [
      "an empty file",
      "empty.xlsx",
      (path: string) => {
        writeFileSync(path, "");
      },
    ],
    [
      "a page named .xls",
      "page.xls",
      (path: string) => {
        writeFileSync(path, "<html><table></table></html>");
      },
    ],
  ])("%s cannot be used: exit 3, one sentence, no output file", (_, name, make) => {
    make(file(name));
    const { status, stdout, stderr } = run("score", file(name), "--out", file("out.xlsx"));
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(file("out.xlsx"))).toBe(false);
  });

  test("a report date outside the year cannot be used", () => {
    const { status, stderr } = run("score", file("sample.xlsx"), "--as-of", "2027-01-31");
    expect(status).toBe(3);
    expect(stderr).toMatch(/31\/01\/2027/);
  });

  test("the selftest finds nothing wrong with its own numbers", () => {
    expect(run("selftest", "--out", file("selftest.xlsx")).status).toBe(0);
    const shared = execFileSync("unzip", ["-p", file("selftest.xlsx"), "xl/sharedStrings.xml"], {
      encoding: "utf8",
    });
    expect(shared).toContain("TỰ KIỂM TRA");
  });
});
