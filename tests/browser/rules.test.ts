import { needsBrowser } from "../needs";
import { hindrances, type Visit } from "../taskpane/house";
import { paneOpener } from "./panes";

needsBrowser("the list of all that is checked", () => {
  const open = paneOpener();
  const rules = async (book: "faulty" | "sample") => {
    const pane = await open({ book });
    await pane.openStep("2 Kiểm tra");
    await pane.click("Các điều được kiểm tra");
    await pane.page.getByRole("heading", { name: "Các điều được kiểm tra" }).waitFor();
    return pane;
  };
  const level = ({ page }: Visit, title: string) => page.getByLabel(`Mức độ, ${title}`);

  it("tells every rule with an example on both sides, and is left where it was come from", async () => {
    const pane = await rules("sample");
    expect(await pane.focused()).toBe("Các điều được kiểm tra");
    await pane.click(/^Ngày tháng/);
    const card = pane.page.getByRole("listitem").filter({ hasText: "Không phải là ngày" });
    await card.getByText("Bị nhắc", { exact: true }).waitFor();
    await card.getByText("Không bị nhắc", { exact: true }).waitFor();
    await pane.click(/^Trang và cột/);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Quay lại");
    expect(await pane.focused()).toBe("Các điều được kiểm tra");
  });

  it("changes a level, says so, and the findings follow", async () => {
    const pane = await open({ book: "faulty" });
    await pane.click("Kiểm tra");
    await pane.reads("Có 13 điều cần xem: 11 lỗi, 2 cảnh báo");
    await pane.click("Các điều được kiểm tra");
    await pane.click(/^Chữ/);
    const choice = level(pane, "Không có trong danh sách");
    await choice.selectOption({ label: "Không kiểm tra" });
    await pane.page
      .getByRole("status")
      .getByText("Không có trong danh sách: Không kiểm tra.")
      .waitFor({ state: "attached" });
    expect(await choice.inputValue()).toBe("off");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Quay lại");
    await pane.page.getByRole("heading", { name: /^Có (?!13)\d+ điều cần xem/ }).waitFor();
    expect(await pane.page.getByRole("button", { name: /^Không có trong danh sách/ }).count()).toBe(0);
  });
});
