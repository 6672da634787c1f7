import { runFixture } from "./jest-run";

it("skips what lacks its need, counted by the test", () => {
  const run = runFixture("needy", { CI: "" });
  expect(run.passed).toEqual(["runs"]);
  expect(run.skipped).toEqual(["would have run", "would have run too"]);
  expect(run.failed).toEqual([]);
});

it("fails it instead where CI is true", () => {
  const run = runFixture("needy", { CI: "true" });
  expect(run.passed).toEqual(["runs"]);
  expect(run.skipped).toEqual([]);
  expect(run.failed).toEqual(["finds the moon"]);
  expect(run.messages).toContain("the moon is missing");
});
