import type { BrowserContextOptions } from "playwright-core";

import { needsBrowser } from "../needs";
import { hindrances, type Visit } from "../taskpane/house";
import { tabTo } from "./keyboard";
import { paneOpener } from "./panes";

needsBrowser("sheets of people and days, and sheets that become registers", () => {
  const open = paneOpener();
  const begun = async (button: string, options?: BrowserContextOptions) => {
    const pane = await open({ book: "kept" }, options);
    await pane.openStep("1 Lập sổ");
    await pane.click(button);
    return pane;
  };
  const select = ({ page }: Visit, label: string, option: string) =>
    page.getByLabel(label, { exact: true }).selectOption(option);
  const isDisabled = ({ page }: Visit, name: string) =>
    page.getByRole("button", { name }).getAttribute("aria-disabled");

  it("asks for the month that a sheet does not say, and shows its marks and what is not clear", async () => {
    const pane = await begun("Nhận sổ có sẵn");
    await pane.click(/^Điểm danh/);
    await pane.reads("Bảng tháng: 2 người, 30 ngày. Chưa rõ là tháng nào.");
    await pane.reads("Xin chọn tháng và năm của bảng.");
    expect(await isDisabled(pane, "Nhận 0 dòng")).toBe("true");
    expect(await pane.page.getByLabel("Năm", { exact: true }).inputValue()).toBe("2026");
    expect(await hindrances(pane.page)).toEqual([]);

    await select(pane, "Tháng", "4");
    await pane.reads(
      "Bảng tháng 04/2026: 2 người, 30 ngày, có 4 ô nhận được. Mỗi ô ấy thành một dòng của sổ.",
    );
    const mark = (written: string) =>
      pane.page.getByLabel(`Ký hiệu “${written}”, cột Tham gia ghi là`, { exact: true });
    expect(await mark("x").inputValue()).toBe("value Có");
    await pane.reads("Còn 1 ký hiệu chưa rõ nghĩa.");
    expect(await mark("H").inputValue()).toBe("");
    await pane.reads(/mỗi ngày một cột, nên không dùng ngay tại chỗ được/);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click(/^Điểm danh · E5.*“H” chưa rõ nghĩa/);
    expect(await pane.visits()).toEqual(["Điểm danh!E5"]);

    await pane.click("ví dụ E5");
    expect(await pane.visits()).toHaveLength(2);
    await mark("H").selectOption("Miễn");
    await pane.reads(/do bạn chọn/);
    await pane.reads(/có 5 ô nhận được/);
    expect(await hindrances(pane.page)).toEqual([]);

    await pane.click("Nhận 5 dòng");
    await pane.reads("Đã nhận 5 dòng vào sổ Sinh hoạt.");
    await pane.reads("2 chỗ cần xem lại trên trang");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click(/^Điểm danh · B4.*tên “Lò Thị Hoa”/);
    expect((await pane.visits()).at(-1)).toBe("Điểm danh!B4");
  }, 60_000);

  it("says where the sheet says its month, and takes another one", async () => {
    const pane = await begun("Nhận sổ có sẵn");
    await pane.page.evaluate(() =>
      window.harness.type("Điểm danh", "A1", "ĐIỂM DANH THỂ DỤC THÁNG 3 NĂM 2026"),
    );
    await pane.click(/^Điểm danh/);
    await pane.reads("Tháng 03/2026, theo tiêu đề ở ô A1.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Chọn tháng khác");
    expect(await pane.page.getByLabel("Tháng", { exact: true }).inputValue()).toBe("3");
    await select(pane, "Tháng", "4");
    await pane.reads("Tháng 04/2026 do bạn chọn; trang ghi tháng 03/2026.");
    await pane.reads(/^Bảng tháng 04\/2026/);
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("makes a month's sheet with the keyboard only, and does not write over one that is there", async () => {
    const pane = await open({ book: "sample" });
    const { keyboard } = pane.page;
    await pane.openStep("1 Lập sổ");
    await tabTo(pane, /^Lập bảng tháng$/);
    await keyboard.press("Enter");
    await pane.reads("Bảng của sổ");
    expect(await pane.focused()).toBe("Lập bảng tháng");
    expect(await hindrances(pane.page)).toEqual([]);
    // Today's month stands there already.
    expect(await pane.page.getByLabel("Tháng", { exact: true }).inputValue()).toBe("10");
    await tabTo(pane, /^Bảng của sổ$/);
    await keyboard.press("S");
    await tabTo(pane, /^Tháng$/);
    await keyboard.press("3");
    await tabTo(pane, /^Lập bảng$/);
    await keyboard.press("Enter");
    await pane.reads(/^Đã lập trang Sinh hoạt 03-2026: \d+ hàng, \d+ dòng của sổ\.$/);
    expect(await pane.focused()).toContain("Đã lập trang Sinh hoạt 03-2026");
    expect(await hindrances(pane.page)).toEqual([]);
    await tabTo(pane, /^Mở bảng$/);
    await keyboard.press("Enter");
    expect(await pane.visits()).toEqual(["Sinh hoạt 03-2026!A1"]);

    await pane.click("Lập bảng");
    await pane.reads("Bảng của tháng này đã có ở trang Sinh hoạt 03-2026, không lập đè lên.");
    await pane.reads("Xin ghi tiếp ở trang ấy. Muốn lập bảng mới thì đổi tên trang ấy trước.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Mở bảng");
    expect(await pane.visits()).toHaveLength(2);
    await pane.click("Quay lại bước Lập sổ");
    expect(await pane.focused()).toBe("Lập bảng tháng");
  }, 60_000);

  it("uses a plain list where it stands, with the keyboard only", async () => {
    const pane = await begun("Nhận sổ có sẵn");
    const { keyboard } = pane.page;
    await pane.click(/^DS gọn/);
    await pane.reads("2 dòng số liệu, từ dòng 2 đến dòng 3.");
    await pane.reads("Trang này vẫn nguyên như cũ; nhận rồi vẫn hoàn tác được.");
    await tabTo(pane, /^Chép sang sổ$/);
    await keyboard.press("ArrowDown");
    await pane.reads(/^Trang này trở thành sổ: số liệu giữ nguyên/);
    expect(await hindrances(pane.page)).toEqual([]);
    await tabTo(pane, /^Dùng trang này làm sổ$/);
    await keyboard.press("Enter");
    await pane.reads("Trang DS gọn nay là sổ Đối tượng, có 2 dòng.");
    expect(await pane.focused()).toContain("Trang DS gọn nay là sổ Đối tượng");
    await pane.reads("Trang trống Đối tượng đã được bỏ.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Mở trang này");
    expect(await pane.visits()).toEqual(["DS gọn!A2"]);
    await pane.click("Nhận trang khác");
    await pane.click("Quay lại bước Lập sổ");
    await pane.page.getByRole("button", { name: "DS gọn 2 dòng" }).waitFor();
  }, 60_000);

  it("keeps what a person has said where the sheet was changed meanwhile", async () => {
    const pane = await begun("Nhận sổ có sẵn");
    await pane.click(/^Điểm danh/);
    await select(pane, "Tháng", "4");
    await pane.reads(/^3 ô, /);
    const mark = pane.page.getByLabel("Ký hiệu “H”, cột Tham gia ghi là", { exact: true });
    await mark.selectOption("Không");
    await pane.reads(/do bạn chọn/);
    await pane.page.evaluate(() => window.harness.type("Điểm danh", "G5", "x"));
    await pane.click("Nhận 5 dòng");
    await pane.reads("Trang đã được ghi khác đi nên được xem lại từ đầu.");
    await pane.reads(/^4 ô, /);
    expect(await mark.inputValue()).toBe("value Không");
    expect(await pane.page.evaluate(() => window.harness.writes())).toBe(0);
    await pane.click("Nhận 6 dòng");
    await pane.reads("Đã nhận 6 dòng vào sổ Sinh hoạt.");
    await pane.click("Nhận trang khác");

    await pane.click(/^DS gọn/);
    await pane.page.getByLabel("Dùng ngay trang này").check();
    await pane.page.evaluate(() => window.harness.type("DS gọn", "B2", "Lò Văn Chín"));
    await pane.click("Dùng trang này làm sổ");
    await pane.reads("Trang đã được ghi khác đi nên được xem lại từ đầu.");
    expect(await pane.page.getByLabel("Dùng ngay trang này").isChecked()).toBe(true);
  });

  it("says why a list cannot be used where it stands", async () => {
    const pane = await begun("Nhận sổ có sẵn");
    await pane.click(/^DS 06/);
    await pane.reads(/có dòng nhóm, dòng cộng hoặc dòng tiêu đề lặp lại ở giữa số liệu/);
    expect(await pane.page.getByLabel("Dùng ngay trang này").isDisabled()).toBe(true);
    expect(await pane.page.getByLabel("Chép sang sổ").isChecked()).toBe(true);
  });

  it.each([
    ["dark", { colorScheme: "dark" }],
    ["in high contrast", { forcedColors: "active" }],
  ] as const)("can be read %s", async (_name, options) => {
    const pane = await begun("Nhận sổ có sẵn", options);
    await pane.click(/^Điểm danh/);
    await select(pane, "Tháng", "4");
    await pane.reads("Ký hiệu trong bảng");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Chọn trang khác");
    await pane.click("Quay lại bước Lập sổ");
    await pane.click("Lập bảng tháng");
    await pane.reads("Bảng của sổ");
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
