import type { Visit } from "../taskpane/house";

/** Presses keys one after the other. */
export async function press({ page }: Visit, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** To what has this name, with the Tab key only; fails where it cannot be reached. */
export async function tabTo({ page }: Visit, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement: one } = document;
      const isLabelled = one instanceof HTMLSelectElement || one instanceof HTMLInputElement;
      const label = isLabelled ? one.labels?.[0]?.textContent : one?.textContent;
      return one?.getAttribute("aria-label") ?? label ?? "";
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no way with the Tab key to ${String(name)}`);
}
