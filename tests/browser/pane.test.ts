import type { Route } from "playwright-core";

import { needsBrowser } from "../needs";
import { type House, openHouse, paneUrl, visit } from "./page";

const NAME = "Sổ Chỉ Tiêu";
const CONNECTING = "Đang kết nối với Excel…";
const FIRST_STEP = "1 Lập sổ";
const PATIENCE = 5000;

const refuse = (route: Route) => route.abort();
/** Answers as office.js does inside Excel, as far as the pane asks before it looks into the workbook. */
const inExcel = (supported: boolean) => (route: Route) =>
  route.fulfill({
    contentType: "text/javascript",
    body: `window.Office = {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host: "Excel" }),
      context: { displayLanguage: "vi-VN", requirements: { isSetSupported: () => ${String(supported)} } },
    };
    window.Excel = { run: () => new Promise(() => undefined) };`,
  });

needsBrowser("the pane", () => {
  let house: House;
  beforeAll(async () => void (house = await openHouse()));
  afterAll(() => house.close());

  it("can be read before any script has run", async () => {
    const { page } = await visit(house, { scripts: false });
    await page.goto(paneUrl(house));
    expect(await page.title()).toBe(NAME);
    expect(await page.getByRole("heading").innerText()).toBe(NAME);
    expect(await page.getByRole("status").innerText()).toBe(CONNECTING);
    expect(await page.getByRole("button").count()).toBe(0);
  });

  it("can be read while office.js is on its way", async () => {
    const { page } = await visit(house, { office: () => new Promise(() => undefined) });
    await page.goto(paneUrl(house), { waitUntil: "commit" });
    await page.getByText(CONNECTING).waitFor({ timeout: 3000 });
    const paints = () => performance.getEntriesByName("first-contentful-paint").length;
    await page.waitForFunction(paints, undefined, { timeout: 3000 });
  });

  it("says outside Excel where it belongs, and nothing else happens", async () => {
    const { page, complaints, strangers } = await visit(house);
    await page.goto(paneUrl(house));
    await page.getByText("chỉ kết nối được khi mở từ trong Excel").waitFor();
    expect(await page.getByText("Đang kết nối").isVisible()).toBe(false);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it("asks for office.js and its own files only, and would show it if it did not", async () => {
    const { page, complaints, strangers } = await visit(house);
    await page.goto(paneUrl(house));
    await page.evaluate(() => fetch("https://example.com/x").catch(() => reportError("seen")));
    expect(strangers).toEqual(["https://example.com/x"]);
    expect(complaints.join("\n")).toContain("seen");
  });

  it("takes the place of the first paint when Excel has answered", async () => {
    const { page, complaints } = await visit(house, { office: inExcel(true) });
    await page.goto(paneUrl(house));
    await page.getByRole("tab", { name: FIRST_STEP }).waitFor();
    expect(await page.getByText(CONNECTING).isVisible()).toBe(false);
    expect(await page.getByRole("heading", { name: NAME }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it("says so when Excel is too old", async () => {
    const { page } = await visit(house, { office: inExcel(false) });
    await page.goto(paneUrl(house));
    await page.getByText("cần Excel 2021").waitFor();
  });

  it.each(["starting", "alone", "too-old", "stuck", "broken"])(
    "fits into 300 pixels when %s",
    async (state) => {
      const { page } = await visit(house, { width: 300, scripts: true, office: refuse });
      await page.goto(paneUrl(house));
      await page.evaluate((name) => void (document.body.dataset.state = name), state);
      expect(await page.locator(`[role=status] .${state}`).isVisible()).toBe(true);
      expect(await page.locator("[role=status] .state:visible").count()).toBe(1);
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    },
  );
});

needsBrowser("the watchdog", () => {
  let house: House;
  beforeAll(async () => void (house = await openHouse()));
  afterAll(() => house.close());

  it("loads the page again once, then offers a button with a sentence", async () => {
    const { page, loads } = await visit(house, { office: refuse });
    await page.clock.install();
    await page.goto(paneUrl(house));
    expect(await page.getByRole("button").isVisible()).toBe(false);

    await page.clock.runFor(PATIENCE - 100);
    expect(loads()).toBe(1);
    await Promise.all([page.waitForEvent("load"), page.clock.runFor(200)]);
    expect(loads()).toBe(2);
    expect(await page.getByRole("button").isVisible()).toBe(false);

    await page.clock.runFor(PATIENCE);
    expect(await page.getByRole("status").innerText()).toContain("Excel chưa trả lời. Hãy kiểm tra mạng");
    expect(loads()).toBe(2);

    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Tải lại" }).click()]);
    expect(loads()).toBe(3);
  });

  it("does the same when office.js neither comes nor fails", async () => {
    const { page, loads } = await visit(house, { office: () => new Promise(() => undefined) });
    await page.goto(paneUrl(house), { waitUntil: "commit" });
    await page.getByRole("button", { name: "Tải lại" }).waitFor({ timeout: 4 * PATIENCE });
    expect(loads()).toBe(2);
  });

  it("takes the button back when Excel answers after all", async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const late = async (route: Route) => {
      await released;
      await inExcel(true)(route).catch(() => undefined); // The page that asked first may be gone by now.
    };
    const { page } = await visit(house, { office: late });
    await page.goto(paneUrl(house), { waitUntil: "commit" });
    await page.getByRole("button", { name: "Tải lại" }).waitFor({ timeout: 4 * PATIENCE });
    release();
    await page.getByRole("tab", { name: FIRST_STEP }).waitFor();
    expect(await page.getByRole("button", { name: "Tải lại" }).count()).toBe(0);
  });

  it("leaves a page alone that is ready", async () => {
    const { page, loads } = await visit(house, { office: inExcel(true) });
    await page.clock.install();
    await page.goto(paneUrl(house));
    await page.getByRole("tab", { name: FIRST_STEP }).waitFor();
    await page.clock.runFor(3 * PATIENCE);
    // A reload would have begun by now, but takes real time to be seen.
    await page.waitForTimeout(500);
    expect(loads()).toBe(1);
    expect(await page.getByRole("button", { name: "Tải lại" }).count()).toBe(0);
  });
});
