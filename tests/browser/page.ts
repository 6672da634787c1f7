import { existsSync, readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

import { type Browser, type Page, type Route, chromium } from "playwright-core";

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");
const OFFICE_JS = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".map": "application/json",
};

/** The built files on a port of their own, and the browser that the whole run shares. */
export interface House {
  readonly browser: Browser;
  readonly origin: string;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const browser = await chromium.connect(process.env.SO_CHI_TIEU_BROWSER ?? "");
  const server = await serveDist();
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, origin: `http://localhost:${String(port)}`, close };
}

/** One look at the pane, with all that it said and asked for. */
export interface Visit {
  readonly page: Page;
  /** Console errors and uncaught exceptions. */
  readonly complaints: string[];
  /** Requests that went neither to our own files nor to office.js; none is let through. */
  readonly strangers: string[];
  readonly loads: () => number;
}

export interface VisitOptions {
  readonly width?: number;
  readonly scripts?: boolean;
  /** Answers for office.js; by default Microsoft's own files. */
  readonly office?: (route: Route) => Promise<void>;
}

export async function visit(house: House, options: VisitOptions = {}): Promise<Visit> {
  const { width = 320, scripts = true, office = genuineOffice } = options;
  const context = await house.browser.newContext({
    viewport: { width, height: 640 },
    javaScriptEnabled: scripts,
    locale: "vi-VN",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  let loads = 0;
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) loads++;
  });
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${house.origin}/`)) return route.continue();
    if (url.startsWith(CDN)) return office(route);
    strangers.push(url);
    return route.abort();
  });
  return { page, complaints, strangers, loads: () => loads };
}

export function paneUrl(house: House): string {
  return `${house.origin}/taskpane.html`;
}

async function genuineOffice(route: Route): Promise<void> {
  const file = join(OFFICE_JS, new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length));
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ path: file });
}

function serveDist(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(DIST, pathname);
    if (!file.startsWith(DIST) || extname(file) === "" || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}
