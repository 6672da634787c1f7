const base = require("./jest.config.cjs");

/** What was built (npm run browser builds first), and the built pane in a real browser; one browser for all files. */
module.exports = {
  ...base,
  roots: ["<rootDir>/tests/browser", "<rootDir>/tests/build"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/.config/jest.browser-start.cjs",
  globalTeardown: "<rootDir>/.config/jest.browser-stop.cjs",
  testTimeout: 120_000,
};
