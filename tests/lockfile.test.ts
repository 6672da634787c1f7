import { readFileSync } from "node:fs";
import { join } from "node:path";

import { evaluate } from "./evaluate";

const LOCK = readFileSync(join(__dirname, "..", "package-lock.json"), "utf8");
const missing = (lock: string) => evaluate(".ci/complete-lock.mjs", `m.missingBuilds(${lock})`);

it("names the builds for every platform, or npm ci would refuse it (node .ci/complete-lock.mjs)", () =>
  expect(missing(LOCK)).toEqual([]));

it("would show one that npm left out", () => {
  const lock = {
    packages: {
      "node_modules/a": {
        dev: true,
        optionalDependencies: { "a-linux-x64": "1.0.0", "a-win32-x64": "1.0.0" },
      },
      "node_modules/a-linux-x64": { version: "1.0.0" },
    },
  };
  expect(missing(JSON.stringify(lock))).toEqual([{ name: "a-win32-x64", version: "1.0.0", dev: true }]);
});

it("pins every version of package.json exactly", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(__dirname, "..", "package.json"), "utf8"),
  ) as Record<string, Record<string, string>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d/);
});
