const { rmSync } = require("node:fs");

module.exports = function sweepScratch() {
  rmSync(process.env.SO_CHI_TIEU_SCRATCH, { recursive: true, force: true });
};
