import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openXlsx } from "../../src/xlsx";
import { parseAddress } from "../../src/workbook/address";
import { type House, visit, type Visit } from "./page";

/** The page for offices without Excel, and what a person sees and does on it. */
export interface Demo extends Visit {
  readonly pane: FrameLocator;
  openSample(): Promise<void>;
  show(sheet: string): Promise<void>;
  goTo(address: string): Promise<void>;
  /** Into the active cell, ended by a key. */
  type(text: string, end?: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  reads(address: string, text: string): Promise<void>;
  /** The address where the cursor is. */
  at(): Promise<string>;
  /** Waits until the bar above the grid shows it. */
  showsInBar(text: string): Promise<void>;
  /** What the bar above the grid shows. */
  bar(): Promise<string>;
  /** The sentence of the question on the page. */
  question(): Promise<string>;
  answer(text: string): Promise<void>;
  sheets(): Promise<string[]>;
  /** The downloaded file: name, and a cell of it. */
  download(): Promise<{ readonly name: string; cell(sheet: string, address: string): Promise<unknown> }>;
}

export async function openDemo(house: House, width = 1280): Promise<Demo> {
  const opened = await visit(house, { width });
  await opened.page.goto(`${house.origin}/demo.html`);
  await opened.page.getByRole("heading", { name: "Mở sổ của trung tâm" }).waitFor();
  return demoOn(opened);
}

export function demoOn(opened: Visit): Demo {
  const { page } = opened;
  const named = (name: string) => page.getByRole("textbox", { name });
  const bar = named("Nội dung ô");
  const tabs = () => page.getByRole("tablist", { name: "Các trang" }).getByRole("tab");
  const goTo = async (address: string) => {
    await named("Địa chỉ ô").fill(address);
    await page.keyboard.press("Enter");
    await page.locator(".cell.active").and(cell(page, address)).waitFor();
  };
  return {
    ...opened,
    pane: page.frameLocator("iframe"),
    async openSample() {
      await page.getByRole("banner").getByRole("button", { name: "Sổ mẫu" }).click();
      await page.getByRole("grid").waitFor();
      await cell(page, "A1").getByText("CẤU HÌNH").waitFor();
    },
    async show(sheet) {
      await tabs().getByText(sheet, { exact: true }).click();
      await page.getByRole("grid", { name: `Trang ${sheet}` }).waitFor();
    },
    goTo,
    async type(text, end = "Enter") {
      await page.keyboard.type(text);
      await page.keyboard.press(end);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    reads: (address, text) => cell(page, address).getByText(text, { exact: true }).waitFor(),
    at: () => named("Địa chỉ ô").inputValue(),
    async showsInBar(text) {
      while ((await bar.inputValue()) !== text) await page.waitForTimeout(20);
    },
    bar: () => bar.inputValue(),
    question: () => page.getByRole("dialog").locator("p").first().innerText(),
    answer: (text) => page.getByRole("dialog").getByRole("button", { name: text }).click(),
    sheets: () => tabs().allInnerTexts(),
    async download() {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: "Tải về" }).click();
      const file = await coming;
      const kept = join(tmpdir(), `demo-${String(process.pid)}.xlsx`);
      await file.saveAs(kept);
      const workbook = openXlsx(readFileSync(kept));
      rmSync(kept);
      return {
        name: file.suggestedFilename(),
        async cell(sheet, address) {
          const { top, left } = parseAddress(address)!;
          const { sheets } = await workbook.read([{ sheet }]);
          const [cells] = sheets;
          return cells!.cells[top - cells!.top]?.[left - cells!.left];
        },
      };
    },
  };
}

export function cell(page: Page, address: string) {
  const { top, left } = parseAddress(address)!;
  return page.locator(`#cell-${String(top + 1)}-${String(left + 1)}`);
}
