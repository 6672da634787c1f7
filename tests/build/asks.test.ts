import { type Browser, chromium } from "playwright-core";

import { needsBrowser } from "../needs";
import { built } from "./folders";

const HOST = "https://may-chu.noi-bo.vn/so-chi-tieu/";
const offline = built("dist-offline");

/** What the pane asks for when it is opened by this Excel, and what of it the folder does not have. */
async function openedBy(browser: Browser, hostInfo: string | null) {
  const context = await browser.newContext();
  const asked: string[] = [];
  const missing: string[] = [];
  await context.route("**/*", async (route) => {
    const { href, pathname } = new URL(route.request().url());
    const name = href.startsWith(HOST) ? pathname.slice("/so-chi-tieu/".length) : href;
    asked.push(name);
    if (offline.has(name)) return route.fulfill({ path: `${offline.path}/${name}` });
    missing.push(name);
    return route.fulfill({ status: 404 });
  });
  const page = await context.newPage();
  const query = hostInfo === null ? "" : `?_host_Info=${encodeURIComponent(hostInfo)}`;
  await page.goto(`${HOST}taskpane.html${query}`);
  await page.waitForLoadState("networkidle");
  await context.close();
  return { asked, missing };
}

needsBrowser("a folder without the Internet", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await chromium.connect(process.env.SO_CHI_TIEU_BROWSER ?? "")));
  afterAll(() => browser.close());

  it.each([
    ["Excel 2021 and later on Windows", "Excel$Win32$16.01$vi-VN$$$$0", "excel-win32-16.01.js"],
    ["Excel on Mac", "Excel$Mac$16.00$en-US$$$$0", "excel-mac-16.00.js"],
    ["Excel on iPad", "Excel$iOS$16.00$vi-VN$$$$0", "excel-ios-16.00.js"],
    ["Excel on the web", "Excel$Web$16.01$vi-VN$$$$0", "excel-web-16.00.js"],
    ["no Excel at all", null, "o15apptofilemappingtable.js"],
  ])("has all that is asked for in %s", async (_excel, hostInfo, script) => {
    const { asked, missing } = await openedBy(browser, hostInfo);
    expect(asked).toContain(`office-js/${script}`);
    expect(missing).toEqual([]);
  });

  it("speaks English where Excel speaks a language that it has not", async () => {
    const { asked, missing } = await openedBy(browser, "Excel$Win32$16.01$fr-FR$$$$0");
    expect(missing).toEqual(["office-js/fr-fr/office_strings.js"]);
    expect(asked).toContain("office-js/en-us/office_strings.js");
  });
});
