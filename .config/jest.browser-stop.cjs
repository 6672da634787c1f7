const sweepScratch = require("./jest.sweep.cjs");

module.exports = async function stopBrowser() {
  await globalThis.__browserServer?.close();
  sweepScratch();
};
