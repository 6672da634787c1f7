import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

export interface JestRun {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
  readonly messages: string;
}

/** Runs one fixture under the project's own jest settings, in its own process, to see what becomes of it. */
export function runFixture(name: string, env: Readonly<Record<string, string>> = {}): JestRun {
  const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  const match = ["--testMatch", `**/fixtures/${name}.fixture.ts`];
  const run = spawnSync("node", [jest, "--config", ".config/jest.config.cjs", ...match, "--json"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  const report = JSON.parse(run.stdout) as Report;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const named = (status: string) => tests.filter((test) => test.status === status).map((test) => test.title);
  const messages = report.testResults.map((file) => file.message).join("\n");
  return { passed: named("passed"), failed: named("failed"), skipped: named("pending"), messages };
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}
