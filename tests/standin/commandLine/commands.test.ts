import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../../src/xlsx";
import { checkXlsx, convert } from "../../libreoffice";
import { needsLibreOffice, needsSchemas } from "../../needs";
import { cellsOf } from "../../looking";
import { run } from "./run";

/** Real processes, real files. */
const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const file = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

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
    expect(target("CTXH-6")).toMatchObject({
      months: [4, 6, 5, 4, 2, 7, ...none(6)],
      scope: 6,
      verdict: "not-met",
      projection: null,
    });
    expect(target("CTXH-7")).toMatchObject({ count: 1, verdict: "met" });
    expect(target("QLCS-1")).toMatchObject({ parts: [{ verdict: "not-met" }, { count: 1 }] });
    expect(target("QLCS-1")).not.toHaveProperty("pass");
  });

  const none = (count: number) => Array.from({ length: count }, () => null);
  test.each([
    ["2026-Q2", "2026-06-30", [...none(3), 4, 2, 7, ...none(6)], 3],
    ["2026-M03", "2026-03-31", [...none(2), 5, ...none(9)], 1],
    ["2026", "2026-06-30", [4, 6, 5, 4, 2, 7, ...none(6)], 6],
  ])("score --period %s counts to %s", (period, reportDate, months, finished) => {
    const { status, stdout } = run("score", file("sample.xlsx"), "--period", period, "--json");
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as { targets: Record<string, unknown>[] };
    const target = (id: string) => answer.targets.find((one) => one["id"] === id);
    expect(answer).toMatchObject({ period, reportDate });
    expect(target("CTXH-6")).toMatchObject({ months, scope: finished });
    expect(target("HCTH-5")).toMatchObject({ finishedMonths: finished });
    const signed = target("HCTH-5")?.["months"] as unknown[];
    expect([signed.length, signed.filter((month) => month !== null).length]).toEqual([12, finished]);
    // What is due at the year's end is counted from its beginning, whatever the period.
    expect(target("YTND-1")).toMatchObject(
      reportDate === "2026-06-30"
        ? {
            months: [0, 2, 7, 4, 2, 0, ...none(6)],
            projection: {
              by: "2026-12-31",
              expected: 1,
              low: 0.8333333,
              need: 3,
              needPerWeek: 0.2,
              points: 4,
            },
          }
        : { months: [0, 2, 7, ...none(9)], projection: null },
    );
  });

  test("score --period is written down, and a report date inside it", () => {
    const scored = file("march.xlsx");
    const asked = ["--period", "2026-M03", "--as-of", "2026-03-15"];
    const { stdout } = run("score", file("sample.xlsx"), ...asked, "--out", scored);
    expect(stdout).toContain("Tháng 3 năm 2026, số liệu đến hết 15/03/2026");
    const again = JSON.parse(run("score", scored, "--json").stdout) as unknown;
    expect(again).toMatchObject({ period: "2026-M03", reportDate: "2026-03-15" });
  });

  test.each([
    ["a report date outside the period", ["--period", "2026-M03", "--as-of", "2026-06-30"], "01/03/2026"],
    ["a period of another year", ["--period", "2025-H1"], "2025-H1"],
  ])("%s is refused in one sentence", (_, asked, said) => {
    const { status, stdout, stderr } = run("score", file("sample.xlsx"), ...asked);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(said);
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
    ["a period that is none", ["score", "a.xlsx", "--period", "2026-H3"]],
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
});

/** Every kind of workbook that the command line writes. */
function written(): string[] {
  const paths = ["sample", "setup", "scored", "checked", "selftest"].map((name) => file(`all-${name}.xlsx`));
  const [sample = "", setup = "", scored = "", checked = "", selftest = ""] = paths;
  const statuses = [
    run("sample", "--residents", "20", "--out", sample),
    run("setup", "--campaign", "son-la-2026", "--out", setup),
    run("score", sample, "--out", scored),
    run("check", scored, "--out", checked),
    run("selftest", "--out", selftest),
  ].map(({ status }) => status);
  expect(statuses).toEqual([0, 0, 0, 0, 0]);
  return paths;
}

needsSchemas("what the command line writes", () => {
  test("Excel would open without repairing anything", () => {
    expect(checkXlsx(written())).toEqual([]);
  });
});

needsLibreOffice("the selftest", () => {
  test.each(["en-US", "vi-VN"] as const)("finds nothing wrong in LibreOffice under %s", async (locale) => {
    const [selftest = ""] = written().slice(-1);
    const [recalculated = ""] = convert([selftest], "xlsx", { locale });
    const [cells] = await cellsOf(openXlsx(readFileSync(recalculated)), ["Tự kiểm tra"]);
    const results = cells?.cells.slice(4).map((row) => row[4]) ?? [];
    expect(results.length).toBeGreaterThan(100);
    expect(new Set(results)).toEqual(new Set(["ĐẠT"]));
  });
});
