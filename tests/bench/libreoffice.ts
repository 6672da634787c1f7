import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { runBasic } from "../basic";
import { BASIC, MACRO } from "./macro";

const ROUNDS = 5;

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
  const jobs = join(folder, "jobs.txt");
  const answers = join(folder, "answers.txt");
  writeFileSync(jobs, files.map(({ file, times }) => `${String(times)}|${file}\n`).join(""));
  const call = `${MACRO}("${jobs}","${answers}",${String(ROUNDS)})`;
  const said = runBasic({ source: BASIC, call, profile: join(folder, "profile") });
  const lines = existsSync(answers) ? readFileSync(answers, "utf8").trim().split(/\r?\n/) : [];
  const times = lines.map((line) => line.split(" ").map(Number));
  if (times.length !== ROUNDS || times.flat().some(Number.isNaN)) {
    throw new Error(`LibreOffice did not measure: ${lines.join(" | ")} ${said}`);
  }
  return files.map((_, index) => Math.min(...times.map((round) => round[index] ?? NaN)));
}
