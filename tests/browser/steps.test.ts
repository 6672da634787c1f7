import { needsBrowser } from "../needs";
import { hindrances } from "../taskpane/house";
import { paneOpener } from "./panes";

needsBrowser("the steps of the pane", () => {
  const open = paneOpener();

  describe("Lập sổ", () => {
    it("is where a workbook without a campaign begins, and leads to the first entry", async () => {
      const pane = await open({ book: "empty" });
      await pane.reads("Phong trào thi đua năm 2026");
      await pane.reads("4 phòng · 20 chỉ tiêu · 16 sổ");
      await pane.reads("Sẽ thêm 20 trang vào sổ này; những trang đang có được giữ nguyên.");
      expect(await hindrances(pane.page)).toEqual([]);

      await pane.click("Lập sổ");
      await pane.reads("Đã thêm 20 trang.");
      expect(await pane.focused()).toContain("Đã thêm 20 trang.");
      expect(await hindrances(pane.page)).toEqual([]);

      await pane.click("Mở sổ Đối tượng để nhập");
      expect(await pane.visits()).toEqual(["Đối tượng!A5"]);
    });

    it("shows the registers with their entries, each leading to its sheet", async () => {
      const pane = await open({ book: "sample" });
      await pane.openStep("1 Lập sổ");
      await pane.reads("Số liệu đến ngày 30/06/2026");
      await pane.click("Đối tượng 40 dòng");
      expect(await pane.visits()).toEqual(["Đối tượng!A45"]);
      expect(await hindrances(pane.page)).toEqual([]);
    });
  });

  describe("Kiểm tra", () => {
    it("finds what is wrong, and goes through it forward and back, keeping the place", async () => {
      const pane = await open({ book: "faulty" });
      await pane.click("Kiểm tra");
      await pane.reads("Có 13 điều cần xem: 11 lỗi, 2 cảnh báo");
      await pane.click("Lỗi tiếp theo");
      await pane.reads("1/13");
      await pane.click("Lỗi tiếp theo");
      await pane.reads("2/13");
      const current = pane.page.locator("[aria-current=true]");
      expect(await current.innerText()).toContain("Đối tượng · J13");
      expect(await current.isVisible()).toBe(true);
      await pane.click("Lỗi trước");
      await pane.reads("1/13");
      await pane.click("Lỗi trước");
      await pane.reads("13/13");
      expect((await pane.visits()).slice(0, 3)).toEqual(["Đối tượng!H7", "Đối tượng!J13", "Đối tượng!H7"]);
      expect(await hindrances(pane.page)).toEqual([]);
    });

    it("takes a corrected cell off the list at once, and says so", async () => {
      const pane = await open({ book: "faulty" });
      await pane.click("Kiểm tra");
      await pane.click("Lỗi tiếp theo");
      await pane.page.evaluate(() => window.harness.type("Đối tượng", "H7", "Người cao tuổi"));
      await pane.reads("Đã sửa ô H7, còn 12.");
      await pane.reads("Có 12 điều cần xem: 10 lỗi, 2 cảnh báo");
      await pane.click("Lỗi tiếp theo");
      await pane.reads("1/12");
      expect((await pane.visits()).at(-1)).toBe("Đối tượng!J13");
    });

    it("looks again at the cell that is left, because a drop-down tells nothing", async () => {
      const pane = await open({ book: "faulty" });
      await pane.click("Kiểm tra");
      await pane.click("Lỗi tiếp theo");
      await pane.page.evaluate(() => window.harness.type("Đối tượng", "H7", "Người cao tuổi", false));
      await pane.click("Lỗi tiếp theo");
      await pane.reads("Có 12 điều cần xem");
      await pane.reads("1/12");
      expect((await pane.visits()).at(-1)).toBe("Đối tượng!J13");
    });

    it("shows the first of many, and says how many there are", async () => {
      const pane = await open({ book: "crowded" });
      await pane.click("Kiểm tra");
      await pane.reads("Có 300 điều cần xem: 300 lỗi");
      await pane.reads("Còn 100 điều nữa, hiện dần khi sửa xong.");
    });

    it("writes the list to a sheet", async () => {
      const pane = await open({ book: "faulty" });
      await pane.click("Kiểm tra");
      await pane.click("Ghi danh sách ra trang Lỗi dữ liệu");
      await pane.reads("Đã ghi danh sách ra trang “Lỗi dữ liệu”.");
      expect(await pane.page.evaluate(() => window.harness.writes())).toBe(1);
      expect(await hindrances(pane.page)).toEqual([]);
      await pane.click("Mở trang Lỗi dữ liệu");
      expect(await pane.visits()).toEqual(["Lỗi dữ liệu!A1"]);
    });

    it("leads on where nothing is wrong, and back where there is no campaign", async () => {
      const clean = await open({ book: "sample" });
      await clean.click("Kiểm tra");
      await clean.reads("Không thấy chỗ nào cần sửa.");
      expect(await hindrances(clean.page)).toEqual([]);
      await clean.click("Sang bước Bảng điểm");
      await clean.reads("Số liệu đến ngày");

      const empty = await open({ book: "empty", run: "check" });
      await empty.reads("Sổ này chưa có phong trào nào.");
      await empty.click("Sang bước Lập sổ");
      await empty.reads("Chọn phong trào");
    });
  });

  describe("Bảng điểm", () => {
    it("judges, opens the rows behind a result, and comes back to the same place", async () => {
      const pane = await open({ book: "faulty" });
      await pane.openStep("3 Bảng điểm");
      await pane.click("Lập bảng điểm");
      await pane.reads("11 trên 20 chỉ tiêu đạt");
      await pane.page.getByRole("button", { name: /^Phòng Hành chính/ }).click();
      await pane.reads("95,1% · 58/61");
      await pane.reads("cần 100% · còn thiếu 3");
      expect(await hindrances(pane.page)).toEqual([]);

      await pane.click("Xem các dòng: 100% văn bản đúng thể thức, nội dung, thời hạn");
      await pane.reads("3 dòng chưa đạt hoặc thiếu số liệu");
      expect(await pane.focused()).toBe("100% văn bản đúng thể thức, nội dung, thời hạn");
      await pane.page
        .getByRole("button", { name: /Văn bản · / })
        .first()
        .click();
      expect((await pane.visits()).at(-1)).toMatch(/^Văn bản!H/);
      expect(await hindrances(pane.page)).toEqual([]);

      await pane.click("Quay lại bảng điểm");
      await pane.reads("95,1% · 58/61");
      expect(await pane.focused()).toBe("Xem các dòng");
      await pane.click("Mở trang Bảng điểm");
      expect((await pane.visits()).at(-1)).toBe("Bảng điểm!A1");
    });

    it("takes another report date", async () => {
      const pane = await open({ book: "sample" });
      await pane.openStep("3 Bảng điểm");
      await pane.page.getByLabel("Số liệu đến ngày").selectOption("31/03/2026");
      await pane.click("Lập bảng điểm");
      await pane.reads("Số liệu đến ngày 31/03/2026");
      await pane.page
        .getByLabel("Số liệu đến ngày")
        .getByText("31/03/2026 (đang dùng)")
        .waitFor({ state: "attached" });
    });

    it("takes another period, and back again the date that was set", async () => {
      const pane = await open({ book: "sample" });
      await pane.openStep("3 Bảng điểm");
      await pane.page.getByLabel("Kỳ báo cáo").selectOption("Quý I");
      await pane.click("Lập bảng điểm");
      await pane.reads("Quý I năm 2026. Số liệu đến ngày 31/03/2026");
      expect(await hindrances(pane.page)).toEqual([]);
      await pane.page.getByLabel("Kỳ báo cáo").selectOption("Cả năm");
      await pane.click("Lập lại bảng điểm");
      await pane.reads("Năm 2026. Số liệu đến ngày 30/06/2026");
    });

    it("signs the months in which nothing happened, by name", async () => {
      const pane = await open({ book: "sample", run: "score" });
      await pane.reads("Chưa xác nhận: 05/2026");
      const name = pane.page.getByLabel("Người xác nhận").first();
      await name.fill(" ");
      await pane.page
        .getByRole("button", { name: /^Xác nhận 1 tháng/ })
        .first()
        .click();
      await pane.reads("Hãy ghi họ tên người xác nhận.");
      expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await hindrances(pane.page)).toEqual([]);

      await name.fill("Lò Thị Mai");
      await pane.page
        .getByRole("button", { name: /^Xác nhận 1 tháng/ })
        .first()
        .click();
      await pane.reads(/Đã ghi \d+ dòng xác nhận. Lập lại bảng điểm để cập nhật./);
      expect(await hindrances(pane.page)).toEqual([]);
      const before = await pane.page.getByRole("heading", { name: /chỉ tiêu đạt/ }).innerText();
      await pane.page.getByRole("button", { name: "Lập lại bảng điểm" }).last().click();
      await pane.page.getByText("dòng xác nhận").first().waitFor({ state: "detached" });
      expect(await pane.page.getByRole("heading", { name: /chỉ tiêu đạt/ }).innerText()).not.toBe(before);
    });
  });
});
