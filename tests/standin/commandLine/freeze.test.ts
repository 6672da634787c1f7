import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

test("wants to know who freezes it", () => {
  const { status, stderr } = may();
  expect(status).toBe(2);
  expect(stderr).toContain("--by");
});
