import type { Browser, Page } from "playwright-core";

import { openHouse as openHarness } from "../../taskpane/house";
import { demoOn } from "../demo";
import { type House, paneUrl, visit, type VisitOptions } from "../page";
import { EXCHANGE_WALKS } from "./exchangeWalks";
import { BEFORE_EXCEL, PANE_WALKS } from "./paneWalks";
import { walkPage } from "./pageWalk";
import { REPAIR_WALKS } from "./repairWalks";
import { STEP_WALKS } from "./stepWalks";

/** Takes a picture of what is shown now. */
export type Take = (name: string) => Promise<void>;

/** Keeps a picture of a page, as PNG, under its name. */
export type Keep = (name: string, png: Buffer) => void;

const THEMES = ["light", "dark"] as const;
const PANE = { width: 320, height: 640 };
const PAGE = { width: 1280, height: 720 };
const NOW = "2026-10-14T03:00:00Z";
/** office.js misses its usage reports, which are not among our files, and goes on without them. */
const EXPECTED = /404/;

/**
 * Every screen of the pane, light and dark, and the page for offices without Excel. `origin` serves the built product.
 * Throws where a page complains.
 */
export async function takeAll(browser: Browser, origin: string, keep: Keep): Promise<void> {
  const house = { browser, origin, close: () => Promise.resolve() };
  await takePane(keep);
  await takeBeforeExcel(house, keep);
  await takePage(house, keep);
}

async function takePane(keep: Keep): Promise<void> {
  const house = await openHarness();
  for (const theme of THEMES) {
    for (const { scene, walk } of [...PANE_WALKS, ...STEP_WALKS, ...REPAIR_WALKS, ...EXCHANGE_WALKS]) {
      const pane = await house.visit(scene, { viewport: PANE, colorScheme: theme });
      await walk(pane, (name) => shoot(pane.page, `${name}-${theme}`, keep));
      hearNone(pane.complaints);
      await pane.page.context().close();
    }
  }
  await house.close();
}

async function takeBeforeExcel(house: House, keep: Keep): Promise<void> {
  for (const theme of THEMES) {
    const { page } = await at(house, { width: PANE.width, office: (route) => route.abort() });
    await page.emulateMedia({ colorScheme: theme });
    for (const state of BEFORE_EXCEL) {
      await page.goto(paneUrl(house));
      await page.evaluate((name) => void (document.body.dataset.state = name), state);
      await shoot(page, `${state}-${theme}`, keep);
    }
    await page.context().close();
  }
}

async function takePage(house: House, keep: Keep): Promise<void> {
  const opened = await at(house, { width: PAGE.width });
  await opened.page.setViewportSize(PAGE);
  await opened.page.goto(`${house.origin}/demo.html`);
  const demo = demoOn(opened);
  await walkPage(demo, (name) => shoot(demo.page, name, keep));
  hearNone(demo.complaints.filter((one) => !EXPECTED.test(one)));
  await demo.page.context().close();
}

/** By a clock that stands still, so that the pictures are the same on every day. */
async function at(house: House, options: VisitOptions) {
  const opened = await visit(house, options);
  await opened.page.clock.setFixedTime(NOW);
  return opened;
}

function hearNone(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join("\n")}`);
}

async function shoot(page: Page, name: string, keep: Keep): Promise<void> {
  // Nothing is under the pointer.
  await page.mouse.move(0, 0);
  keep(name, await page.screenshot({ animations: "disabled" }));
}
