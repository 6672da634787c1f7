import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core";

import type { Scene } from "./harness";

/** The harness, built and served, and the browser that the whole run shares. */
export interface House {
  visit(scene: Scene, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly click: (name: string | RegExp) => Promise<void>;
  /** Waits until a sentence can be read. */
  readonly reads: (sentence: string | RegExp) => Promise<void>;
  readonly openStep: (name: string) => Promise<void>;
  readonly visits: () => Promise<string[]>;
  /** What has the focus, in its own words; nothing where nothing has it. */
  readonly focused: () => Promise<string>;
}

export async function openHouse(): Promise<House> {
  // Once for each process of a run: two that build into one folder would get in each other's way.
  const folder = join(process.env.SO_CHI_TIEU_SCRATCH ?? "", `harness-${process.env.JEST_WORKER_ID ?? "0"}`);
  if (!existsSync(join(folder, "index.html"))) execFileSync("node", [join(__dirname, "build.cjs"), folder]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname === "/" ? "index.html" : pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = file.endsWith(".html") ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const browser = await chromium.connect(process.env.SO_CHI_TIEU_BROWSER ?? "");
  return {
    visit: (scene, options) => visit(browser, origin, scene, options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function visit(
  browser: Browser,
  origin: string,
  scene: Scene,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 300, height: 640 }, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(origin);
  await page.evaluate((wanted) => window.openPane(wanted), scene);
  return {
    page,
    complaints,
    click: (name) => page.getByRole("button", { name, exact: typeof name === "string" }).click(),
    reads: (sentence) => page.getByText(sentence).filter({ visible: true }).first().waitFor(),
    openStep: (name) => page.getByRole("tab", { name }).click(),
    visits: () => page.evaluate(() => window.harness.visits),
    focused: () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const some = activeElement instanceof HTMLElement && activeElement !== document.body;
        return some ? activeElement.innerText : "";
      }),
  };
}

/** What keeps people from using what is shown now: axe's complaints, and a page wider than its window. */
export async function hindrances(page: Page | Frame): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    // Each frame is asked by itself: the pane's answers go to Excel.
    const { violations } = await axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
  const [wide, there] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return wide > there ? [...found, `is ${String(wide)} pixels wide in ${String(there)}`] : found;
}

/** What is still fading in has other colours; what turns for ever is waited for by nobody. */
async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished),
    ),
  );
}

interface Axe {
  run(context: Document, options: { readonly iframes: boolean }): Promise<AxeAnswer>;
}

interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
