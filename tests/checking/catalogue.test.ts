import { readFileSync } from "node:fs";
import { join } from "node:path";

import { rules } from "../../src/checking/rules";
import { catalogue } from "./catalogue/catalogue";
import { page } from "./catalogue/page";

test("docs/rules.md says what the rules say: npm run rules writes it anew", () => {
  expect(readFileSync(join(__dirname, "..", "..", "docs", "rules.md"), "utf8")).toBe(page());
});

test("the catalogue has every rule once", () => {
  expect(catalogue().map(({ rule }) => rule)).toEqual(Object.keys(rules));
});

test("every rule about entries has an example on both sides", () => {
  const without = catalogue().filter(
    ({ group, wrong, right }) => group !== "sheets" && wrong.length + right.length === 0,
  );
  expect(without.map(({ rule }) => rule)).toEqual([]);
});
