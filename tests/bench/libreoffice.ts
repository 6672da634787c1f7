import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { MACRO, MODULE, script } from "./macro";

const ROUNDS = 5;
/** A first start makes the profile; all files are loaded and calculated a few times. */
const LONGEST = 600_000;

export function hasLibreOffice(): boolean {
  return (process.env.PATH ?? "")
    .split(":")
    .some((folder) => folder !== "" && existsSync(join(folder, "soffice")));
}

/** A workbook to calculate, and how often in a row: what is quick is repeated, so that all are disturbed alike. */
export interface Job {
  readonly file: string;
  readonly times: number;
}

/**
 * Milliseconds that LibreOffice takes to calculate every formula of each file once, loading not counted: the best of
 * several rounds in which all files take their turn.
 */
export function recalculationTimes(files: readonly Job[], folder: string): number[] {
  const profile = join(folder, "profile");
  // LibreOffice makes the folders of a new profile itself and would write over a macro that is there before.
  soffice(profile, ["--terminate_after_init"]);
  const library = join(profile, "user", "basic", "Standard");
  mkdirSync(library, { recursive: true });
  for (const [name, text] of Object.entries(script())) writeFileSync(join(library, name), text);

  const jobs = join(folder, "jobs.txt");
  const answers = join(folder, "answers.txt");
  writeFileSync(jobs, files.map(({ file, times }) => `${String(times)}|${file}\n`).join(""));
  const said = soffice(profile, [
    `macro:///Standard.${MODULE}.${MACRO}("${jobs}","${answers}",${String(ROUNDS)})`,
  ]);
  const lines = existsSync(answers) ? readFileSync(answers, "utf8").trim().split(/\r?\n/) : [];
  const times = lines.map((line) => line.split(" ").map(Number));
  if (times.length !== ROUNDS || times.flat().some(Number.isNaN)) {
    throw new Error(`LibreOffice did not measure: ${lines.join(" | ")} ${said}`);
  }
  return files.map((_, index) => Math.min(...times.map((round) => round[index] ?? NaN)));
}

function soffice(profile: string, args: readonly string[]): string {
  const all = [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", ...args];
  const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
  const run = spawnSync("soffice", all, { encoding: "utf8", env, timeout: LONGEST });
  if (run.error) throw run.error;
  return `${run.stdout}${run.stderr}`;
}
