import { needsBrowser } from "../needs";
import type { Scene } from "../taskpane/harness";
import { hindrances, type Visit } from "../taskpane/house";
import { paneOpener } from "./panes";

needsBrowser("registers that get the look they should have", () => {
  const open = paneOpener();
  const looked = async (scene: Scene, summary: string | RegExp) => {
    const pane = await open(scene);
    await pane.openStep("Lập sổ");
    await pane.click("Định dạng sổ");
    await pane.reads(summary);
    return pane;
  };
  const which = ({ page }: Visit) => page.getByLabel("Chọn sổ", { exact: true });

  it("shows what would change, and leads to it", async () => {
    const pane = await looked({ book: "untidy" }, "Có 1 sổ cần chỉnh");
    expect(await pane.focused()).toBe("Định dạng sổ");
    await pane.reads("Cột Số định danh chưa ở dạng chữ.");
    await pane.reads("Chưa cố định dòng tiêu đề và cột đầu.");
    await pane.click("5 ô ở cột Ngày tiếp nhận chưa theo kiểu ngày.");
    expect(await pane.visits()).toEqual(["Đối tượng!I5"]);
    expect(await hindrances(pane.page)).toEqual([]);
    expect(await pane.page.evaluate(() => window.harness.writes())).toBe(0);
  });

  it("formats, says what came of it, and gives the old look back", async () => {
    const pane = await looked({ book: "untidy" }, "Có 1 sổ cần chỉnh");
    await pane.click("Định dạng sổ này");
    await pane.reads("Đã định dạng 1 sổ.");
    expect(await pane.focused()).toContain("Đã định dạng 1 sổ.");
    await pane.reads("Số liệu và công thức vẫn như trước.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Xem lại các sổ");
    await pane.reads("Sổ đã đúng định dạng, không phải chỉnh gì.");
    await pane.reads("Ngày 14/10/2026 09:00, đã định dạng 1 sổ.");
    expect(await pane.page.getByRole("button", { name: /^Định dạng sổ này$/ }).count()).toBe(0);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Hoàn tác lần này");
    await pane.reads("Đã trả 1 sổ về như trước lần định dạng.");
    expect(await pane.focused()).toContain("Đã trả 1 sổ");
    await pane.click("Xem lại các sổ");
    await pane.reads("Có 1 sổ cần chỉnh");
    expect(await pane.page.getByText("Lần định dạng gần nhất").count()).toBe(0);
  });

  it("asks for one register, of which nothing is to be changed", async () => {
    const pane = await looked({ book: "untidy" }, "Có 1 sổ cần chỉnh");
    await which(pane).selectOption("Viên chức");
    await pane.reads("Sổ đã đúng định dạng, không phải chỉnh gì.");
    expect(await pane.page.getByRole("button", { name: /^Định dạng sổ này$/ }).count()).toBe(0);
    await which(pane).selectOption("Đối tượng");
    await pane.reads("Có 1 sổ cần chỉnh");
    await pane.page.getByRole("button", { name: "Định dạng sổ này" }).waitFor();
  });

  it("goes there and back with the keyboard only", async () => {
    const pane = await open({ book: "untidy" });
    await pane.openStep("Lập sổ");
    await pane.page.getByRole("button", { name: "Định dạng sổ" }).focus();
    await pane.page.keyboard.press("Enter");
    await pane.reads("Có 1 sổ cần chỉnh");
    const tab = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        await pane.page.keyboard.press("Tab");
        if (name.test(await pane.focused())) return;
      }
      throw new Error(`no way with the Tab key to ${String(name)}`);
    };
    await tab(/^Định dạng sổ này$/);
    await pane.page.keyboard.press("Enter");
    await pane.reads("Đã định dạng 1 sổ.");
    await tab(/^Xong$/);
    await pane.page.keyboard.press("Enter");
    expect(await pane.focused()).toBe("Định dạng sổ");
  });

  it("does it again where writing failed", async () => {
    const pane = await looked({ book: "untidy" }, "Có 1 sổ cần chỉnh");
    await pane.page.evaluate(() => window.harness.failNext("write", "write-cut-off", { done: [] }));
    await pane.click("Định dạng sổ này");
    await pane.page.getByRole("button", { name: "Thử lại" }).click();
    await pane.reads("Đã định dạng 1 sổ.");
  });

  it("can be read in English, and in the dark", async () => {
    const pane = await open({ book: "untidy", language: "en", dark: true });
    await pane.openStep("Set up");
    await pane.click("Tidy how registers look");
    await pane.reads("1 register needs tidying");
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
