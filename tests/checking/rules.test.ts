import { check } from "../../src/checking/check";
import type { RuleId } from "../../src/checking/findings";
import { rules } from "../../src/checking/rules";
import { registers } from "../../src/campaign/presets/son-la-2026/registers";
import { bookOf, entry } from "../books";
import { EXAMPLES } from "./examples";

const ids = Object.keys(rules) as RuleId[];

describe("every rule", () => {
  test.each(ids)("%s says what it saw, and nothing else is said", (id) => {
    expect(check(EXAMPLES[id].trips)).toEqual([EXAMPLES[id].says]);
  });

  test.each(ids)("%s is silent once it is put right", (id) => {
    expect(check(EXAMPLES[id].passes)).toEqual([]);
  });

  test("speaks under its own name, in kebab case", () => {
    for (const id of ids) expect(EXAMPLES[id].says.rule).toBe(id);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });
});

test.each(registers.map(({ id }) => id))("a sound entry of %s is not minded", (id) => {
  const people = { residents: [entry("residents")], staff: [entry("staff")] };
  expect(check(bookOf({ ...people, [id]: [entry(id)] }))).toEqual([]);
});
