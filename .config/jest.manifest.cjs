const base = require("./jest.config.cjs");

module.exports = { ...base, roots: ["<rootDir>/tests/manifest"], testPathIgnorePatterns: ["/node_modules/"] };
