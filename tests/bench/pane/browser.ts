import { createRequire } from "node:module";

import { type Browser, chromium } from "playwright-core";

const require = createRequire(__filename);
const start = require("../../../.config/jest.browser-start.cjs") as () => Promise<void>;
const stop = require("../../../.config/jest.browser-stop.cjs") as () => Promise<void>;

/** The browser of the tests for the time of some work; null where none can be started, and the work is not done. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T | null> {
  await start();
  try {
    const address = process.env.SO_CHI_TIEU_BROWSER ?? "";
    return address === "" ? null : await work(await chromium.connect(address));
  } finally {
    await stop();
  }
}
