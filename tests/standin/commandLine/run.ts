import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The command line as people and programs call it: a process of its own. */
export function run(...args: readonly string[]) {
  const { status, stdout, stderr } = runForBytes(...args);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** The same, with what was printed as the bytes that came. */
export function runForBytes(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", CLI, ...args], {
    cwd: ROOT,
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

const ROOT = join(__dirname, "..", "..", "..");
const CLI = join(ROOT, "src", "standin", "cli.ts");
