const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/** One folder for everything the tests write, known to every worker and swept at the end. */
module.exports = function makeScratch() {
  process.env.SO_CHI_TIEU_SCRATCH = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
};
