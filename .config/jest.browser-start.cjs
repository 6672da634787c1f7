const { execFileSync } = require("node:child_process");
const { chromium } = require("playwright-core");
const makeScratch = require("./jest.scratch.cjs");

/** Starts the browser outside the tests and tells them where it listens; empty where there is none. */
module.exports = async function startBrowser() {
  makeScratch();
  process.env.SO_CHI_TIEU_BROWSER = "";
  try {
    const server = await launch();
    globalThis.__browserServer = server;
    process.env.SO_CHI_TIEU_BROWSER = server.wsEndpoint();
  } catch (error) {
    process.stderr.write(`No browser could be started: ${error}\n`);
  }
};

/** On Linux x64 the one from npm; elsewhere the Chrome or Edge that is installed. */
async function launch() {
  if (process.platform === "linux" && process.arch === "x64") {
    // Chromium needs nss; where the machine has none, this makes the package unpack its own.
    if (!hasNss()) process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
    const packed = require("@sparticuz/chromium");
    const executablePath = await packed.executablePath();
    return chromium.launchServer({ executablePath, args: ["--no-sandbox", "--headless=shell"] });
  }
  return chromium
    .launchServer({ channel: "chrome" })
    .catch(() => chromium.launchServer({ channel: "msedge" }));
}

function hasNss() {
  const path = `${process.env.PATH}:/sbin:/usr/sbin`;
  const libraries = execFileSync("ldconfig", ["-p"], {
    encoding: "utf8",
    env: { ...process.env, PATH: path },
  });
  return libraries.includes("libnss3.so");
}
