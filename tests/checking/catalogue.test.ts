import { readFileSync } from "node:fs";
import { join } from "node:path";

import { rules } from "../../src/checking/rules";
import { catalogue as en } from "../../src/wording/en/catalogue";
import { catalogue as vi } from "../../src/wording/vi/catalogue";
import { catalogue } from "./catalogue/catalogue";
import { page } from "./catalogue/page";
import { examples } from "./catalogue/examples";

test("docs/rules.md says what the rules say: npm run rules writes it anew", () => {
  expect(readFileSync(join(__dirname, "..", "..", "docs", "rules.md"), "utf8")).toBe(page());
});

test.each([
  ["vi", vi],
  ["en", en],
] as const)("so does what the pane shows of them in %s", (language, shown) => {
  expect(shown).toEqual(examples(language));
});

test("the catalogue has every rule once", () => {
  expect(catalogue("vi").map(({ rule }) => rule)).toEqual(Object.keys(rules));
});

test("every rule about entries has an example on both sides", () => {
  const without = catalogue("vi").filter(
    ({ group, wrong, right }) => group !== "sheets" && wrong.length + right.length === 0,
  );
  expect(without.map(({ rule }) => rule)).toEqual([]);
});
