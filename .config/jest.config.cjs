/** Types are checked by tsc, so the tests only need their types stripped. */
module.exports = {
  rootDir: "..",
  roots: ["<rootDir>/tests"],
  testEnvironment: "node",
  transform: {
    "^.+\\.[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Steps of their own: .config/jest.manifest.cjs and .config/jest.browser.cjs.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/manifest/", "<rootDir>/tests/browser/"],
  setupFilesAfterEnv: ["<rootDir>/.config/jest.silence.cjs"],
  globalSetup: "<rootDir>/.config/jest.scratch.cjs",
  globalTeardown: "<rootDir>/.config/jest.sweep.cjs",
};
