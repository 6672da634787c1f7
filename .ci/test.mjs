/**
 * npm test: types, lint, jest, manifest and browser in turn, with the counts of each and of all.
 * `npm test -- types lint` runs only the steps named. Under CI=true a skipped test is a failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(import.meta.dirname, "..");

const STEPS = {
  types: () => [checked(run("tsc", ["--noEmit", "--pretty", "false"]), /error TS\d+/g)],
  lint: () => [
    checked(
      run("eslint", ["--config", ".config/eslint.config.mjs", "--max-warnings", "0", "."]),
      / {2}(error|warning) {2}/g,
    ),
    checked(run("prettier", ["--check", "--log-level", "warn", "."]), /^\[warn\] (?!Code style)/gm),
  ],
  jest: () => [jest("jest.config.cjs")],
  manifest: () => [jest("jest.manifest.cjs")],
  browser: () => [
    checked(run("webpack", []), /^ERROR in/gm),
    checked(start("node", [".config/offline.mjs"]), /^Error/gm),
    jest("jest.browser.cjs"),
  ],
};

/** Adds up results `{passed, failed, skipped}` and says how it ends. */
export function tally(results, ci) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
  const ok = failed === 0 && passed > 0 && !(ci && skipped > 0);
  return { line: `${passed} passed, ${failed} failed, ${skipped} skipped`, skipped, ok };
}

/** What a run of jest counted; a run that ended badly without a failed test is one failure. */
export function countJest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const nothingRan = report.numTotalTests === 0;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && (exitCode !== 0 || nothingRan) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** One check: passed as a whole, or as many failures as it printed. */
export function checked({ status, output }, pattern) {
  if (status === 0) return { passed: 1, failed: 0, skipped: 0 };
  return { passed: 0, failed: Math.max(1, output.match(pattern)?.length ?? 0), skipped: 0 };
}

function run(program, args) {
  return start(join(ROOT, "node_modules", ".bin", program), args);
}

function start(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // Colours would come between the words that are counted.
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  const output = `${stdout}${stderr}${error ?? ""}`;
  process.stdout.write(output);
  return { status, output };
}

function jest(config) {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-counts-"));
  const file = join(folder, "counts.json");
  const program = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  const reporters = ["--reporters", "default", "--reporters", "<rootDir>/.config/jest.counts.cjs"];
  const { status } = spawnSync("node", [program, "--config", `.config/${config}`, ...reporters], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, SO_CHI_TIEU_COUNTS: file },
  });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  rmSync(folder, { recursive: true });
  return countJest(counts, status);
}

function main(names) {
  const unknown = names.filter((name) => !(name in STEPS));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(", ")}. Steps: ${Object.keys(STEPS).join(", ")}`);
    process.exit(2);
  }
  const ci = process.env.CI === "true";
  const lines = [];
  const all = [];
  for (const name of names.length > 0 ? names : Object.keys(STEPS)) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const results = STEPS[name]();
    all.push(...results);
    lines.push(
      `${name.padEnd(10)}${tally(results, ci).line} (${Math.round((Date.now() - started) / 1000)} s)`,
    );
  }
  const { line, skipped, ok } = tally(all, ci);
  console.log(`\n${lines.join("\n")}\n`);
  if (ci && skipped > 0) console.log("Under CI=true a skipped test is a failure.\n");
  console.log(line);
  process.exitCode = ok ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
