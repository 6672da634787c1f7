const base = require("./jest.config.cjs");

/** The built pane (npm run build) in a real browser; one browser for all files. */
module.exports = {
  ...base,
  roots: ["<rootDir>/tests/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/.config/jest.browser-start.cjs",
  globalTeardown: "<rootDir>/.config/jest.browser-stop.cjs",
  testTimeout: 30_000,
};
