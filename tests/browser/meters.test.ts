import { needsBrowser } from "../needs";
import { hindrances } from "../taskpane/house";
import { paneOpener } from "./panes";

needsBrowser("bars on the cards of departments", () => {
  const open = paneOpener();

  it.each([
    ["as it comes", {}],
    ["in high contrast", { forcedColors: "active" }],
  ] as const)("say what the card says, and are as long, %s", async (_name, options) => {
    const pane = await open({ book: "faulty", run: "score" }, options);
    await pane.reads("11 trên 20 chỉ tiêu đạt");
    const targets = pane.page.getByRole("meter", { name: "Phòng Hành chính - Tổng hợp: Chỉ tiêu" });
    expect(await targets.getAttribute("aria-valuetext")).toBe("2/5 đạt");
    expect(Number(await targets.getAttribute("aria-valuenow"))).toBeCloseTo(40);
    const share = await targets.evaluate((bar) => {
      const [dark] = bar.children;
      return (dark?.getBoundingClientRect().width ?? 0) / bar.clientWidth;
    });
    expect(share).toBeCloseTo(0.4, 2);
    const points = pane.page.getByRole("meter", { name: "Phòng Hành chính - Tổng hợp: Điểm" });
    expect(await points.getAttribute("aria-valuetext")).toMatch(/^29,5–39,5\/40 điểm được giao/);
    // What is still open is striped, and not dark.
    const looks = await points.evaluate((bar) =>
      Array.from(bar.children, (one) => {
        const { backgroundImage, backgroundColor } = getComputedStyle(one);
        return backgroundImage === "none" ? backgroundColor : "stripes";
      }),
    );
    expect(looks).toEqual([expect.stringMatching(/^rgb\(/), "stripes"]);
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
