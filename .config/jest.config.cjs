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
  // The package names a file for require that it does not have.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Steps of their own: .config/jest.manifest.cjs and .config/jest.browser.cjs.
  testPathIgnorePatterns: [
    "/node_modules/",
    ...["manifest", "browser", "build"].map((name) => `<rootDir>/tests/${name}/`),
  ],
  setupFilesAfterEnv: ["<rootDir>/.config/jest.silence.cjs"],
  globalSetup: "<rootDir>/.config/jest.scratch.cjs",
  globalTeardown: "<rootDir>/.config/jest.sweep.cjs",
  // No test measures time: on an old or busy machine one takes long and is right all the same.
  testTimeout: 60_000,
};
