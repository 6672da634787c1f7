/**
 * Whatever a test prints fails it: output that nobody reads hides the one line that mattered.
 * Printed lines are collected rather than thrown, so that a catch on the way cannot hide them.
 */
const { inspect } = require("node:util");

const printed = [];
for (const method of Object.keys(console)) {
  if (typeof console[method] !== "function") continue;
  console[method] = (...args) => {
    printed.push(
      `console.${method}: ${args.map((arg) => (typeof arg === "string" ? arg : inspect(arg))).join(" ")}`,
    );
  };
}

function failIfPrinted() {
  const lines = printed.splice(0);
  if (lines.length > 0) throw new Error(`A test must not print, but this came out:\n${lines.join("\n")}`);
}

afterEach(failIfPrinted);
// What was printed while the file loaded or in its afterAll belongs to no test, and counts all the same.
afterAll(failIfPrinted);
