import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { PYTHON } from "./needs";
import type { Edit } from "./parity/edits";

/** Edits the files with openpyxl; answers the new ones. Guard callers with `needsPython`. */
export function editedByPython(
  jobs: readonly { readonly file: string; readonly edits: readonly Edit[] }[],
): string[] {
  const input = jobs.map((job) => ({ ...job, out: job.file.replace(".xlsx", "-edited.xlsx") }));
  const run = spawnSync(PYTHON, [join(__dirname, "edit.py")], {
    encoding: "utf8",
    input: JSON.stringify(input),
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return input.map(({ out }) => out);
}
