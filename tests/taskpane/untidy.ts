import type { Page } from "playwright-core";

/** Cells as hurried people and old programs leave them; each can mean one thing only. */
const UNTIDY: readonly (readonly [sheet: string, cell: string, value: string])[] = [
  ["Đối tượng", "B5", "Lò  Thị\u00a0Hoa"],
  ["Đối tượng", "B6", `Quàng Văn ${"Hòa".normalize("NFD")} `],
  ["Đối tượng", "K5", "Có "],
  ["Khám sức khỏe", "B5", "25/03/2026"],
  ["Bếp ăn - suất ăn", "C5", "12 suất"],
];

/** Makes cells of the sample untidy; each can be repaired. */
export async function plantUntidy(page: Page): Promise<void> {
  await page.waitForFunction(() => window.harness.shown);
  for (const [sheet, cell, value] of UNTIDY) {
    await page.evaluate(([one, at, text]) => window.harness.type(one, at, text), [
      sheet,
      cell,
      value,
    ] as const);
  }
}
