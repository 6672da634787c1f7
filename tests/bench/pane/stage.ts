import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Frame } from "playwright-core";

import { TRUST_PAGE } from "../../../src/standin/host/browser";
import { withBrowser } from "./browser";
import { buildHostPage, buildProduct } from "./build";
import { serve } from "./serve";
import { noteLongTasks, noteWhenUsable } from "./notes";

const PATIENCE = 120_000;

/** Panes that can be opened in a browser, with the stand-in for Excel around them. */
export interface Stage {
  /** The folder of our own pane as it was built. */
  readonly product: string;
  /** Opens a pane anew, nothing remembered from before, and waits until a button can be clicked. */
  open(pane: string, button: string, book?: string): Promise<Opened>;
}

export interface Opened {
  readonly frame: Frame;
  /** Milliseconds from the navigation until the button could be clicked. */
  readonly usable: number;
  /** Paths of what was loaded until then, without what is only fetched ahead: all, and those that the page itself runs. */
  readonly loaded: readonly string[];
  readonly run: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Builds our pane (`ours`) and the page that plays Excel, and serves them with other built panes, by name, and with the
 * workbooks of a folder. Null where there is no browser; the work is not done then.
 */
export async function onStage<T>(
  others: Readonly<Record<string, string>>,
  books: string,
  work: (stage: Stage) => Promise<T>,
): Promise<T | null> {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-bench-"));
  const [product, host] = [join(folder, "ours"), join(folder, "host")];
  mkdirSync(host);
  try {
    return await withBrowser(async (browser) => {
      buildProduct(product);
      await buildHostPage(host);
      return await play(browser, { ...others, ours: product }, { host, books }, work);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play<T>(
  browser: Browser,
  panes: Readonly<Record<string, string>> & { readonly ours: string },
  hosts: Readonly<Record<string, string>>,
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  const pages = await serve({ ...panes, office: join(panes.ours, "office-js") }, withOwnOffice);
  const host = await serve(hosts);
  const open: Stage["open"] = async (pane, button, book) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 700 }, locale: "vi-VN" });
    const page = await context.newPage();
    // The bundler that runs this names functions by it; the page has none.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(noteWhenUsable, button);
    await page.addInitScript(noteLongTasks);
    pages.asked.length = 0;
    const query = new URLSearchParams({ pane: `${pages.origin}/${pane}/taskpane.html` });
    if (book !== undefined) query.set("book", `/books/${book}`);
    const [frame] = await Promise.all([
      page.waitForEvent("framenavigated", {
        predicate: (one) => one.url().startsWith(pages.origin),
        timeout: PATIENCE,
      }),
      page.goto(`${host.origin}/host/index.html?${query.toString()}`),
    ]);
    const usable = await frame.evaluate(usableWithin, PATIENCE);
    if (usable === null) throw new Error(`no button "${button}" in ${pane}`);
    const loaded = [...pages.asked];
    const run = await frame.evaluate(scriptsOfPage);
    // What was fetched ahead counts as soon as it is used.
    return { frame, usable, loaded: [...loaded, ...run], run, close: () => context.close() };
  };
  try {
    return await work({ product: panes.ours, open });
  } finally {
    pages.close();
    host.close();
  }
}

/** Null where it takes too long. */
function usableWithin(patience: number): Promise<number | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([window.usable ?? late, late]);
}

function scriptsOfPage(): string[] {
  const loads = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  return loads
    .filter(({ initiatorType }) => initiatorType === "script")
    .map(({ name }) => new URL(name).pathname);
}

const CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(\.1)?\/hosted\//g;
/** office.js comes from the same server as the panes, for all of them. */
function withOwnOffice(path: string, bytes: Buffer): Buffer | string {
  if (path.endsWith("/AgaveErrorUX/index.html")) return TRUST_PAGE;
  return path.endsWith(".html") ? bytes.toString("utf8").replace(CDN, "/office/") : bytes;
}
