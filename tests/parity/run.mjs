// npm run test:parity -- [--runs N] [--seed S]: the parity tests alone, over more cases than CI has time for.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const runs = values.runs ?? "2000";
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
if (!/^[1-9]\d*$/.test(runs) || !/^\d+$/.test(seed)) {
  process.stderr.write("--runs and --seed want whole numbers\n");
  process.exit(2);
}
process.stdout.write(`${runs} runs from seed ${seed}\n`);
const jest = ["node_modules/jest/bin/jest.js", "--config", ".config/jest.config.cjs", "tests/parity"];
const env = { ...process.env, PARITY_RUNS: runs, PARITY_SEED: seed };
process.exit(spawnSync(process.execPath, jest, { stdio: "inherit", env }).status ?? 1);
