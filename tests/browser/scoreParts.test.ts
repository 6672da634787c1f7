import { needsBrowser } from "../needs";
import { hindrances, type Visit } from "../taskpane/house";
import { paneOpener } from "./panes";

needsBrowser("what a scorecard leads to", () => {
  const open = paneOpener();
  const scored = async () => {
    const pane = await open({ book: "sample", run: "score" });
    await pane.page.getByRole("button", { name: "Viết thành câu" }).waitFor();
    return pane;
  };
  const sentences = ({ page }: Visit) => page.getByLabel("Nội dung báo cáo");

  it("never keeps the sentences of the scorecard before", async () => {
    const pane = await scored();
    await pane.click("Viết thành câu");
    await sentences(pane).waitFor();
    expect(await sentences(pane).inputValue()).toContain("KẾT QUẢ NĂM 2026");
    await pane.page.getByLabel("Kỳ báo cáo").selectOption({ label: "6 tháng đầu năm" });
    await pane.click("Lập lại bảng điểm");
    await sentences(pane).waitFor({ state: "detached" });
    await pane.click("Viết thành câu");
    await sentences(pane).waitFor();
    expect(await sentences(pane).inputValue()).toContain("6 THÁNG ĐẦU NĂM 2026");
    expect(await hindrances(pane.page)).toEqual([]);
  }, 60_000);

  it("says which period is frozen and that it is not over, and freezes it once more after another scorecard", async () => {
    const pane = await scored();
    const freezing = pane.page.getByRole("region", { name: "Chốt kỳ" });
    await freezing.getByText("Năm 2026. Số liệu đến ngày 30/06/2026").waitFor();
    await freezing.getByText(/^Kỳ này đến 31\/12\/2026 mới hết/).waitFor();
    await pane.page.getByLabel("Người chốt").fill("Lò Thị Mai");
    await pane.click("Chốt kỳ này");
    await pane.reads("Đã chốt kỳ 2026 vào trang Chốt 2026.");
    await pane.click("Lập lại bảng điểm");
    await freezing.getByText("2026: Lò Thị Mai, 14/10/2026").waitFor();
    await freezing.getByRole("button", { name: "Chốt lại kỳ này" }).waitFor();
    expect(await hindrances(pane.page)).toEqual([]);
  }, 60_000);

  it("leads to the sheet in which points are typed", async () => {
    const pane = await scored();
    await pane.click("Mở trang Chấm điểm");
    expect(await pane.visits()).toEqual(["Chấm điểm!A1"]);
  });

  it("leads to the cell that keeps it from being made", async () => {
    const pane = await open({ book: "sample" });
    await pane.openStep("3 Bảng điểm");
    await pane.reads("Lập bảng điểm");
    await pane.page.evaluate(() =>
      window.harness.failNext("read", "setting-unreadable", { sheet: "Cấu hình", cell: "B8", field: "x" }),
    );
    await pane.click("Lập bảng điểm");
    await pane.click("Đến ô B8");
    expect(await pane.visits()).toEqual(["Cấu hình!B8"]);
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
