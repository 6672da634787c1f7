import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import { openXlsx } from "../../../src/xlsx";
import { d } from "../../books";
import { cellsOf, outlineOf } from "../../looking";
import { run } from "./run";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const file = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeAll(() => {
  expect(run("sample", "--residents", "4", "--out", file("so.xlsx")).status).toBe(0);
});

const may = (...more: readonly string[]) =>
  run(
    "freeze",
    file("so.xlsx"),
    "--period",
    "2026-M05",
    "--as-of",
    "2026-05-31",
    "--out",
    file("ra.xlsx"),
    ...more,
  );

test("freezes a period once, and again where that is asked for", () => {
  expect(JSON.parse(may("--by", "Nguyễn Văn A", "--json").stdout)).toMatchObject({
    ...{ period: "2026-M05", sheet: "Chốt 2026-M05", instead: null },
  });
  const again = (...more: readonly string[]) =>
    run(
      "freeze",
      file("ra.xlsx"),
      "--by",
      "Lê B",
      "--period",
      "2026-M05",
      "--out",
      file("hai.xlsx"),
      ...more,
    );
  const refused = again();
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain("“2026-M05” đã chốt rồi");
  expect(again("--again").stdout).toContain("Bản chốt trước vẫn ở trang Chốt 2026-M05.");

  const scored = run("score", file("ra.xlsx"), "--period", "2026-H1", "--as-of", "2026-06-30", "--json");
  const { targets } = JSON.parse(scored.stdout) as { targets: { id: string; change?: { since: string } }[] };
  const since = targets.flatMap(({ change }) => change?.since ?? []);
  expect(new Set(since)).toEqual(new Set(["2026-M05"]));

  const stale = JSON.parse(run("stale", file("ra.xlsx"), "--json").stdout) as unknown;
  expect(stale).toMatchObject({ stale: false, scorecard: { targets: [], rows: [] }, frozen: [] });
  expect(run("stale", file("so.xlsx")).stdout).toContain("Chưa có bảng điểm để so.");
});

test("says by which rows a scorecard, and a frozen period, have become old", async () => {
  const half = ["--period", "2026-H1", "--as-of", "2026-06-30", "--by", "Lê B"];
  expect(run("freeze", file("so.xlsx"), ...half, "--out", file("nua.xlsx")).status).toBe(0);
  const { row, bytes } = await madeWrong(readFileSync(file("nua.xlsx")));
  writeFileSync(file("doi.xlsx"), bytes);
  const lines = run("stale", file("doi.xlsx")).stdout.split("\n");
  const told = lines.filter((line) => line.startsWith("  HCTH-1a: "));
  expect(told).toHaveLength(2);
  for (const line of told) expect(line).toMatch(new RegExp(`; do Văn bản!A${String(row + 1)}$`));
});

test("wants to know who freezes it", () => {
  const { status, stderr } = may();
  expect(status).toBe(2);
  expect(stderr).toContain("--by");
});

/** With the first document of the half year that is as it must be said to be otherwise, in a zero-based row. */
async function madeWrong(before: Uint8Array): Promise<{ row: number; bytes: Uint8Array }> {
  const workbook = openXlsx(before);
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === "VanBan");
  if (!table) throw new Error("no documents");
  const { sheet, columns, box } = table;
  const [cells] = await cellsOf(workbook, [sheet]);
  const column = box.left + columns.indexOf("Đúng thể thức");
  const day = box.left + columns.indexOf("Ngày");
  const found =
    cells?.cells.findIndex((line) => {
      const [said, on] = [line[column - cells.left], line[day - cells.left]];
      return said === "Có" && typeof on === "number" && on >= d("01/01/2026") && on <= d("30/06/2026");
    }) ?? -1;
  const row = (cells?.top ?? 0) + found;
  await workbook.write({ ...EMPTY_PLAN, cells: [{ sheet, row, column, value: "Không" }] });
  return { row, bytes: workbook.toBytes() };
}
