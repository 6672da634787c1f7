import { runFixture } from "./jest-run";

it("fails the tests that print, and only those", () => {
  const run = runFixture("prints");
  expect(run.passed).toEqual(["is quiet"]);
  expect(run.failed).toEqual(["prints", "prints and hides it"]);
  expect(run.messages).toContain("console.log: leftover");
  expect(run.messages).toContain("console.warn: swallowed { a: 1 }");
});

it("fails what is printed outside every test", () => {
  const run = runFixture("prints-on-load");
  expect(run.messages).toContain("console.error: while loading");
  expect(run.failed).toEqual(["is quiet itself"]);
});
