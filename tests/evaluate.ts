import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The value of an expression over `m`, a module of the project by its path; jest itself cannot load modules. */
export function evaluate(module: string, expression: string): unknown {
  const program = `import * as m from "./${module}"; console.log(JSON.stringify(${expression}))`;
  const options = { cwd: join(__dirname, ".."), encoding: "utf8", input: program } as const;
  return JSON.parse(execFileSync("node", ["--input-type=module", "-"], options));
}
