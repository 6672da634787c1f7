import { needsBrowser } from "../needs";
import { hindrances, type Visit } from "../taskpane/house";
import { paneOpener } from "./panes";

needsBrowser("the targets of the centre's own", () => {
  const open = paneOpener();
  const page = async () => {
    const pane = await open({ book: "sample" });
    await pane.openStep("1 Lập sổ");
    await pane.click("Chỉ tiêu của trung tâm");
    await pane.page.getByRole("button", { name: "Thêm chỉ tiêu" }).waitFor();
    return pane;
  };
  const field = ({ page: shown }: Visit, label: string) => shown.getByLabel(label, { exact: true });
  const choose = (pane: Visit, label: string, option: string, nth = 0) =>
    pane.page.getByLabel(label, { exact: true }).nth(nth).selectOption(option);

  it("are added from lists, with what they come to beside, and are there", async () => {
    const pane = await page();
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Thêm chỉ tiêu");
    expect(await pane.focused()).toBe("Chỉ tiêu mới");
    await pane.page.getByLabel("Mã", { exact: false }).first().fill("CTXH-8");
    await pane.page.getByLabel("Nội dung").fill("Tối thiểu 80% suất ăn có lưu mẫu");
    await choose(pane, "Sổ", "Bếp ăn - suất ăn");
    await pane.reads(/chưa đủ để tính, /);
    await choose(pane, "Cột", "Lưu mẫu");
    await choose(pane, "Phép", "là");
    await choose(pane, "Giá trị", "Có");
    await pane.click("Thêm điều kiện xét");
    await choose(pane, "Cột", "Ngày");
    await choose(pane, "Phép", "trong kỳ");
    await pane.page.getByLabel("Mức giao (%)").fill("80");
    await pane.reads(/Trong phạm vi \d+: đạt/);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Ghi chỉ tiêu");
    await pane.reads("Đã ghi chỉ tiêu CTXH-8.");
    await pane.page.getByRole("button", { name: "Sửa chỉ tiêu CTXH-8" }).click();
    expect(await field(pane, "Giá trị").last().inputValue()).toBe("Có");
    expect(await hindrances(pane.page)).toEqual([]);
  }, 60_000);

  it("may ask for one of several values, for work that is done, and for entries in every month", async () => {
    const pane = await page();
    await pane.click("Thêm chỉ tiêu");
    await choose(pane, "Cách đo", "số dòng trong kỳ");
    await choose(pane, "Sổ", "Truyền thông");
    await choose(pane, "Sổ", "Văn bản");
    await pane.click("Thêm điều kiện xét");
    await choose(pane, "Cột", "Chiều");
    await choose(pane, "Phép", "là");
    const values = pane.page.getByRole("group", { name: "Các giá trị" });
    await values.getByLabel("Đi").check();
    await values.getByLabel("Nội bộ").check();
    await pane.reads(/Trong phạm vi \d+: đạt/);
    expect(await hindrances(pane.page)).toEqual([]);

    await choose(pane, "Cách đo", "nhiệm vụ đã xong");
    await choose(pane, "Sổ", "Nhiệm vụ - sản phẩm");
    await choose(pane, "Cột", "Mã chỉ tiêu");
    await choose(pane, "Phép", "là");
    await pane.page.getByLabel("Giá trị", { exact: true }).first().fill("QLCS-4");
    await choose(pane, "Cột", "Ngày hoàn thành", 1);
    await choose(pane, "Phép", "không muộn hơn cột, không có hạn hay chưa đến hạn cũng đạt", 1);
    expect(await hindrances(pane.page)).toEqual([]);
    await choose(pane, "Phép", "không muộn hơn cột", 1);
    await choose(pane, "Giá trị", "Hạn", 1);
    await pane.reads(/Trong phạm vi 1: đạt 1/);

    await choose(pane, "Cách đo", "mỗi người tháng nào cũng có ghi");
    await choose(pane, "Sổ ghi nhận từng người", "Nhật ký chăm sóc");
    await pane.reads(/Trong phạm vi \d+: đạt/);
    expect(await hindrances(pane.page)).toEqual([]);
  }, 60_000);

  it("are taken out after a question, and come back", async () => {
    const pane = await page();
    await pane.click("Bỏ chỉ tiêu CTXH-2");
    await pane.reads(/Bỏ CTXH-2 khỏi bảng điểm\?/);
    await pane.click("Để nguyên");
    await pane.click("Bỏ chỉ tiêu CTXH-2");
    await pane.click("Bỏ khỏi bảng điểm");
    await pane.reads("Đã bỏ CTXH-2.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Lấy lại chỉ tiêu CTXH-2");
    await pane.reads("Đã lấy lại CTXH-2.");
  }, 60_000);

  it("are added to in sheets that are made for it, and gone to", async () => {
    const pane = await page();
    await pane.click("Mở trang ghi cột, sổ, phòng");
    await pane.page.waitForTimeout(1500);
    expect(await pane.visits()).toEqual(["Cột và sổ tự đặt!A5"]);
  }, 60_000);

  it("may be of departments, columns and registers that are added first", async () => {
    const pane = await page();
    await pane.click("Thêm phòng");
    expect(await pane.focused()).toBe("Thêm phòng");
    const save = pane.page.getByRole("button", { name: "Ghi vào sổ này" });
    expect(await save.getAttribute("aria-disabled")).toBe("true");
    await pane.page.getByLabel("Mã phòng").fill("KHTC");
    await pane.page.getByLabel("Tên phòng").fill("Kế hoạch - Tài chính");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Ghi vào sổ này");
    await pane.reads("Đã thêm phòng Kế hoạch - Tài chính.");

    await pane.click("Thêm cột hoặc sổ");
    await choose(pane, "Vào sổ nào", "Sổ mới…");
    await pane.page.getByLabel("Tên sổ mới").fill("Tham quan");
    await choose(pane, "Phòng giữ sổ", "Kế hoạch - Tài chính");
    await pane.page.getByLabel("Tên cột").fill("Đánh giá");
    await choose(pane, "Ghi gì trong cột", "Chọn trong danh sách");
    await pane.page.getByLabel("Các giá trị được chọn").fill("Tốt; Khá");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Ghi vào sổ này");
    await pane.reads("Đã thêm cột Đánh giá");

    await pane.click("Thêm chỉ tiêu");
    await choose(pane, "Phòng", "Kế hoạch - Tài chính");
    await choose(pane, "Sổ", "Tham quan");
    await choose(pane, "Cột", "Đánh giá");
    await choose(pane, "Phép", "là");
    await choose(pane, "Giá trị", "Khá");
  }, 60_000);

  it("stand beside what was added for them, which is taken out after a question where something is entered", async () => {
    const pane = await page();
    await pane.click("Thêm phòng");
    await pane.page.getByLabel("Mã phòng").fill("KHTC");
    await pane.page.getByLabel("Tên phòng").fill("Kế hoạch");
    await pane.click("Ghi vào sổ này");
    await pane.reads("Đã thêm phòng Kế hoạch.");
    await pane.click("Thêm cột hoặc sổ");
    await choose(pane, "Vào sổ nào", "Sổ mới…");
    await pane.page.getByLabel("Tên sổ mới").fill("Tham quan");
    await choose(pane, "Phòng giữ sổ", "Kế hoạch");
    await pane.page.getByLabel("Tên cột").fill("Ghi chú");
    await pane.click("Ghi vào sổ này");
    await pane.reads("Đã thêm cột Ghi chú");
    expect(await hindrances(pane.page)).toEqual([]);
    expect(await pane.page.getByRole("button", { name: "Bỏ cột Ghi chú" }).count()).toBe(0);

    await pane.click("Bỏ phòng Kế hoạch");
    await pane.reads(/Phòng “Kế hoạch” đang được dùng bởi sổ “Tham quan”/);
    await pane.page.evaluate(() => window.harness.type("Tham quan", "A5", "Đoàn trường học"));
    await pane.click("Bỏ sổ Tham quan");
    await pane.reads("Sổ “Tham quan” đang có 1 dòng.");
    expect(await pane.focused()).toBe("Thôi");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Thôi");
    await pane.click("Bỏ sổ Tham quan");
    await pane.click("Bỏ ra");
    await pane.reads("Đã bỏ sổ Tham quan.");
    await pane.click("Bỏ phòng Kế hoạch");
    await pane.reads("Đã bỏ phòng Kế hoạch.");
    expect(await pane.focused()).toContain("Đã bỏ phòng Kế hoạch.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Lấy lại sổ Tham quan");
    await pane.reads(/Sổ “Tham quan” dùng phòng “Kế hoạch” đã bỏ/);
    await pane.click("Lấy lại phòng Kế hoạch");
    await pane.reads("Đã lấy lại phòng Kế hoạch.");
  }, 60_000);

  it("go along into a workbook for another year", async () => {
    const pane = await page();
    await pane.page.getByLabel("Viên chức").uncheck();
    await pane.click("Tạo tệp cho năm ấy");
    await pane.reads(/Đã lập 2027_so-theo-doi\.xlsx, mang theo \d+ người/);
    expect(await hindrances(pane.page)).toEqual([]);
  }, 60_000);
});
