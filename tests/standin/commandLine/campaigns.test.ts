import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run";

jest.setTimeout(120_000);

/** Campaigns by name, as people and programs ask for them: real processes, real files. */
const folder = mkdtempSync(join(tmpdir(), "campaigns-"));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["hoai-nhon-2026-2030", "H-8"],
  ["nam-dinh-plan", "ND-3"],
  ["son-la-province-2026", "P-9"],
  ["khanh-hoa-block", "K-1"],
])("%s is set up, has a sample, and is scored", (campaign, last) => {
  const [empty, sample] = [file(`${campaign}.xlsx`), file(`${campaign}-sample.xlsx`)];
  expect(run("setup", "--campaign", campaign, "--out", empty).status).toBe(0);
  expect(run("sample", "--campaign", campaign, "--residents", "12", "--out", sample).status).toBe(0);
  for (const path of [empty, sample]) {
    const { status, stdout } = run("score", path, "--json");
    const targets = JSON.parse(stdout).targets.map(({ id }: { id: string }) => id);
    expect([status, targets.at(-1)]).toEqual([0, last]);
  }
});

test("plans tell what was done of what was planned", () => {
  const path = file("plan.xlsx");
  run("sample", "--campaign", "nam-dinh-plan", "--out", path);
  const { targets } = JSON.parse(run("score", path, "--json").stdout);
  expect(targets.slice(0, 2)).toMatchObject([
    { done: 164, plan: 160, ratio: 1.025, verdict: "exceeded" },
    { done: 103, plan: 90, ratio: 1.1444444, verdict: "exceeded" },
  ]);
  const half = JSON.parse(
    run("score", path, "--period", "2023-H1", "--as-of", "2023-06-30", "--json").stdout,
  );
  expect(half.targets[2]).toMatchObject({ done: 241, plan: null, ratio: null, verdict: "not-applicable" });
});

test("a province tells what each of its communes comes to", () => {
  const path = file("province.xlsx");
  const asked = ["--campaign", "son-la-province-2026", "--units", "4", "--rows", "60", "--clean"];
  expect(run("sample", ...asked, "--out", path).status).toBe(0);
  const { targets } = JSON.parse(run("score", path, "--json").stdout);
  const [first] = targets;
  expect(first.units).toHaveLength(4);
  expect(Object.keys(first.units[0])).toEqual(["id", "pass", "fail", "missing", "notDue", "verdict"]);
  const passed = first.units.reduce((sum: number, { pass }: { pass: number }) => sum + pass, 0);
  expect(first.pass).toBe(passed);
});

test.each(["sample", "setup"])("%s of a campaign that nobody knows says which there are", (command) => {
  const { status, stderr } = run(command, "--campaign", "son-la", "--out", file("x.xlsx"));
  expect([status, stderr.includes("nam-dinh-plan")]).toEqual([2, true]);
});

test("a copy is only for a department of the workbook's campaign", () => {
  const path = file("plan.xlsx");
  const { status, stderr } = run("share", path, "--for", "department:HCTH", "--out", file("y.xlsx"));
  expect([status, stderr.includes("department:TT")]).toEqual([2, true]);
});
