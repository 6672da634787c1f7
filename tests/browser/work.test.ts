import type { Page } from "playwright-core";

import { needsBrowser } from "../needs";
import { hindrances, type Visit } from "../taskpane/house";
import { paneOpener } from "./panes";

/** Longest time that somebody waits for an answer to Cancel, and that the page may stand still. */
const ANSWER = 200;
const STILL = 100;

needsBrowser("work in the pane", () => {
  const open = paneOpener();
  const writes = ({ page }: Visit) => page.evaluate(() => window.harness.writes());
  const reported = ({ page }: Visit) => page.evaluate(() => window.harness.reported);
  const slowly = ({ page }: Visit, ms: number) => page.evaluate((time) => window.harness.takeTime(time), ms);

  describe("stopped by the person", () => {
    it.each(["worker", "same"] as const)(
      "while it reads (%s thread), ends at once and writes nothing",
      async (thread) => {
        const pane = await open({ book: "faulty", thread });
        await pane.reads("Xem trong các sổ");
        await pane.openStep("3 Bảng điểm");
        await slowly(pane, 300);
        await pane.click("Lập bảng điểm");
        await pane.reads(/Đang đọc các sổ… \d+%/);
        expect(await hindrances(pane.page)).toEqual([]);
        expect(await timeToStop(pane.page, "Đang đọc các sổ…")).toBeLessThan(ANSWER);
        await pane.reads("Đã dừng. Sổ vẫn như trước.");
        expect(await pane.focused()).toBe("Lập bảng điểm");
        expect(await hindrances(pane.page)).toEqual([]);
        await pane.page.waitForTimeout(1000);
        expect(await writes(pane)).toBe(0);

        await slowly(pane, 0);
        await pane.click("Lập bảng điểm");
        await pane.reads("11 trên 20 chỉ tiêu đạt");
        expect(await writes(pane)).toBe(1);
      },
    );

    it("while it judges, ends at once, and can be asked for again", async () => {
      const pane = await open({ book: "large" });
      await pane.reads("Xem trong các sổ");
      await pane.click("Kiểm tra");
      expect(await timeToStop(pane.page, "Đang xem xét…")).toBeLessThan(ANSWER);
      await pane.page.waitForTimeout(1500);
      await pane.reads("Xem trong các sổ");
      await pane.click("Kiểm tra");
      await pane.reads("Không thấy chỗ nào cần sửa.");
    }, 60_000);

    it("before anything was seen, can be asked for again", async () => {
      const pane = await open({ book: "faulty", slow: 300 });
      await pane.click("Hủy");
      await pane.reads("Đã dừng.");
      await slowly(pane, 0);
      await pane.click("Thử lại");
      await pane.reads("Xem trong các sổ");
    });

    it("not while it writes", async () => {
      const pane = await open({ book: "faulty" });
      await pane.openStep("3 Bảng điểm");
      await pane.reads("Lập bảng điểm");
      await slowly(pane, 400);
      await pane.click("Lập bảng điểm");
      await pane.reads("Đang ghi vào sổ, xin chờ…");
      expect(await pane.page.getByRole("button", { name: "Hủy" }).count()).toBe(0);
      await pane.reads("chỉ tiêu đạt");
    });
  });

  describe("that fails", () => {
    it("says what is wrong and what to do, and can be tried again", async () => {
      const pane = await open({ book: "faulty" });
      await pane.openStep("3 Bảng điểm");
      await pane.reads("Lập bảng điểm");
      await pane.page.evaluate(() =>
        window.harness.failNext("write", "sheet-protected", { sheet: "Cách tính" }),
      );
      await pane.click("Lập bảng điểm");
      await pane.reads("Trang “Cách tính”");
      expect(await hindrances(pane.page)).toEqual([]);
      expect(await reported(pane)).toEqual([]);
      await pane.click("Thử lại");
      await pane.reads("11 trên 20 chỉ tiêu đạt");
      expect(await pane.page.getByText("Cách tính").count()).toBe(0);
    });

    it("tells a mistake of ours without its words, and reports it", async () => {
      const pane = await open({ book: "faulty" });
      await pane.reads("Xem trong các sổ");
      await pane.page.evaluate(() => window.harness.failNext("read"));
      await pane.click("Kiểm tra");
      await pane.reads("Có trục trặc ngoài dự tính");
      expect(await reported(pane)).toEqual(["TypeError: x is not a function"]);
      await pane.click("Đóng");
      expect(await pane.page.getByText("trục trặc").filter({ visible: true }).count()).toBe(0);
      await pane.click("Kiểm tra");
      await pane.reads("Có 13 điều cần xem");
    });

    it("says so when a cell cannot be shown", async () => {
      const pane = await open({ book: "sample" });
      await pane.openStep("1 Lập sổ");
      await pane.page.evaluate(() => window.harness.failNext("goTo", "other-workbook-in-front"));
      await pane.click("Đối tượng 40 dòng");
      await pane.click("Thử lại");
      expect(await pane.visits()).toHaveLength(1);
    });
  });

  it.each([
    ["check", "Có 13 điều cần xem"],
    ["score", "11 trên 20 chỉ tiêu đạt"],
  ] as const)("begins by itself when the ribbon asked to %s", async (run, sentence) => {
    const pane = await open({ book: "faulty", run });
    await pane.reads(sentence);
  });

  it("is done in the page where it may have no other thread", async () => {
    const pane = await open({ book: "faulty", thread: "refused", run: "check" });
    await pane.reads("Có 13 điều cần xem");
    await pane.click("Kiểm tra lại");
    await pane.reads("Có 13 điều cần xem");
  });

  it("on 100,000 entries never makes the page stand still", async () => {
    const pane = await open({ book: "large" });
    await pane.reads("Xem trong các sổ");
    await pane.page.evaluate(watchStillness);
    await pane.click("Kiểm tra");
    await pane.reads("Không thấy chỗ nào cần sửa.");
    expect(await pane.page.evaluate(() => Math.max(0, ...window.still))).toBeLessThan(STILL);
  }, 60_000);
});

needsBrowser("the frame of the pane", () => {
  const open = paneOpener();

  it("speaks the other language at a click", async () => {
    const pane = await open({ book: "faulty", run: "check" });
    await pane.reads("Có 13 điều cần xem");
    await pane.click("English");
    await pane.reads("13 things to look at: 11 errors, 2 warnings");
    expect(await pane.page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Tiếng Việt");
    await pane.reads("Có 13 điều cần xem");
  });

  it("can be used with the keyboard alone", async () => {
    const { page, reads, focused, visits } = await open({ book: "faulty" });
    await reads("Xem trong các sổ");
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press("Tab", "Tab");
    expect(await focused()).toBe("2 Kiểm tra");
    await press("ArrowRight");
    expect(await focused()).toBe("3 Bảng điểm");
    await reads("Số liệu đến ngày");
    await press("ArrowLeft", "Tab");
    expect(await focused()).toBe("Kiểm tra");
    await press("Enter");
    await page.getByRole("heading", { name: "Có 13 điều cần xem" }).waitFor();
    expect(await focused()).toBe("Kiểm tra lại");
    await press("Tab");
    expect(await focused()).toBe("Sửa các lỗi an toàn");
    await press("Tab");
    expect(await focused()).toContain("Không có trong danh sách");
    await press("Tab");
    expect(await focused()).toContain("Đối tượng · H7");
    await press("Enter");
    await reads("1/13");
    expect(await visits()).toEqual(["Đối tượng!H7"]);
  });

  it.each([
    ["dark", { colorScheme: "dark" }],
    ["in high contrast", { forcedColors: "active" }],
  ] as const)("can be read %s", async (_name, options) => {
    const pane = await open({ book: "faulty", run: "score" }, options);
    await pane.reads("11 trên 20 chỉ tiêu đạt");
    await pane.page.getByRole("button", { name: /^Phòng Hành chính/ }).click();
    await pane.reads("95,1% · 58/61");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.openStep("2 Kiểm tra");
    await pane.click("Kiểm tra");
    await pane.click("Lỗi tiếp theo");
    await pane.reads("1/13");
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("follows Excel's own colours before those of the machine", async () => {
    const paper = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor);
    const dark = await open({ book: "empty", dark: true }, { colorScheme: "light" });
    await dark.reads("Chọn phong trào");
    expect(await paper(dark.page)).toBe("rgb(41, 41, 41)");
    const light = await open({ book: "empty", dark: false }, { colorScheme: "dark" });
    await light.reads("Chọn phong trào");
    expect(await paper(light.page)).toBe("rgb(255, 255, 255)");
  });
});

/**
 * Milliseconds from the click on Cancel, made as soon as the stage can be read, until the page says that it has
 * stopped; by the page's own clock.
 */
function timeToStop(page: Page, stage: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const shown = async (sentence: string) => {
      const patience = performance.now() + 10_000;
      while (!document.body.innerText.includes(sentence)) {
        if (performance.now() > patience) throw new Error(`never shown: ${sentence}`);
        await new Promise(requestAnimationFrame);
      }
    };
    await shown(wanted);
    const start = performance.now();
    const button = [...document.querySelectorAll("button")].find((one) => one.innerText === "Hủy");
    if (!button) throw new Error("nothing to stop it with");
    button.click();
    await shown("Đã dừng.");
    return performance.now() - start;
  }, stage);
}

declare global {
  interface Window {
    still: number[];
  }
}

/** Collects how long each task of the page took that was long. */
function watchStillness(): void {
  window.still = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.still.push(duration);
  }).observe({ type: "longtask" });
}
