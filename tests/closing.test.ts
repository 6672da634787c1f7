import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { evaluate as evaluateIn } from "./evaluate";

const ROOT = join(__dirname, "..");

const evaluate = (expression: string) => evaluateIn(".ci/test.mjs", expression);

const counts = (passed: number, failed: number, skipped: number) => ({ passed, failed, skipped });
const report = (passed: number, failed: number, skipped: number, broken = 0) => ({
  numTotalTests: passed + failed + skipped,
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: broken,
});

describe("the closing line", () => {
  it.each([
    ["all is well", [counts(3, 0, 0), counts(1, 0, 0)], false, "4 passed, 0 failed, 0 skipped", true],
    ["something failed", [counts(3, 0, 0), counts(1, 2, 0)], false, "4 passed, 2 failed, 0 skipped", false],
    ["something was skipped", [counts(3, 0, 2)], false, "3 passed, 0 failed, 2 skipped", true],
    ["something was skipped in CI", [counts(3, 0, 2)], true, "3 passed, 0 failed, 2 skipped", false],
    ["nothing ran", [counts(0, 0, 0)], false, "0 passed, 0 failed, 0 skipped", false],
  ])("when %s", (_when, results, ci, line, ok) => {
    const said = evaluate(`m.tally(${JSON.stringify(results)}, ${String(ci)})`);
    expect(said).toMatchObject({ line, ok });
  });
});

describe("jest's counts", () => {
  it.each([
    ["are taken as they are", report(5, 1, 2), 1, counts(5, 1, 2)],
    ["include files that could not run", report(5, 0, 0, 2), 1, counts(5, 2, 0)],
    ["do not hide a bad end", report(5, 0, 0), 1, counts(5, 1, 0)],
    ["are a failure when nothing ran", report(0, 0, 0), 0, counts(0, 1, 0)],
    ["are a failure when there are none", null, 1, counts(0, 1, 0)],
  ])("%s", (_what, from, exitCode, expected) =>
    expect(evaluate(`m.countJest(${JSON.stringify(from)}, ${String(exitCode)})`)).toEqual(expected),
  );
});

describe("a check's counts", () => {
  it.each([
    ["one pass", { status: 0, output: "" }, counts(1, 0, 0)],
    ["each thing it printed", { status: 2, output: "a error TS1: b\nc error TS2: d" }, counts(0, 2, 0)],
    ["at least one failure", { status: 1, output: "killed" }, counts(0, 1, 0)],
  ])("are %s", (_what, result, expected) =>
    expect(evaluate(`m.checked(${JSON.stringify(result)}, /error TS\\d+/g)`)).toEqual(expected),
  );
});

it("ends with the line alone and the right code", () => {
  const script = join(ROOT, ".ci", "test.mjs");
  const run = spawnSync("node", [script, "manifest"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, CI: "" },
  });
  expect(run.stdout.trimEnd().split("\n").at(-1)).toMatch(/^\d+ passed, \d+ failed, \d+ skipped$/);
  expect(run.status).toBe(0);
  expect(spawnSync("node", [script, "nonsense"], { cwd: ROOT }).status).toBe(2);
});
