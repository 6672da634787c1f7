import type { BrowserContextOptions } from "playwright-core";

import { keptWorkbook, KEPT } from "../actions/keptSheet";
import { needsBrowser } from "../needs";
import { hindrances, type Visit } from "../taskpane/house";
import { press, tabTo } from "./keyboard";
import { paneOpener } from "./panes";

needsBrowser("a sheet that somebody keeps already", () => {
  const open = paneOpener();
  const begun = async (options?: BrowserContextOptions) => {
    const pane = await open({ book: "kept" }, options);
    await pane.openStep("1 Lập sổ");
    await pane.click("Nhận sổ có sẵn");
    await pane.reads("Các trang trong sổ này");
    return pane;
  };
  const chosen = async (options?: BrowserContextOptions) => {
    const pane = await begun(options);
    await pane.click(/^DS 06/);
    await pane.reads("3 dòng số liệu, từ dòng 5 đến dòng 9.");
    return pane;
  };
  const choice = ({ page }: Visit, letters: string) => page.getByLabel(new RegExp(`^Cột ${letters},`));

  it("is proposed, looked through, taken over and taken out again", async () => {
    const pane = await begun();
    expect(await pane.focused()).toBe("Nhận sổ có sẵn");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("DS 06 giống sổ Đối tượng");
    await pane.reads("Còn 2 cột chưa rõ, xin chọn cho từng cột.");
    expect(await pane.focused()).toBe("Nhận trang DS 06");
    expect(await hindrances(pane.page)).toEqual([]);
    const adopt = pane.page.getByRole("button", { name: "Nhận 3 dòng" });
    expect(await adopt.getAttribute("aria-disabled")).toBe("true");

    await choice(pane, "H").selectOption("Ngày tiếp nhận");
    await pane.reads("do bạn chọn");
    await choice(pane, "I").selectOption("Bỏ qua, không nhận");
    await pane.reads("6 cột thành cột của sổ, 2 cột riêng, 1 cột bỏ qua.");
    await pane.click("Cột H");
    expect(await pane.visits()).toEqual(["DS 06!H6"]);
    expect(await hindrances(pane.page)).toEqual([]);

    await pane.click("Nhận 3 dòng");
    await pane.reads("Đã nhận 3 dòng vào sổ Đối tượng.");
    expect(await pane.focused()).toContain("Đã nhận 3 dòng");
    await pane.reads("Trang DS 06 vẫn nguyên như cũ. Cột Nguồn ghi mỗi dòng lấy từ ô nào.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Mở các dòng mới");
    expect((await pane.visits()).at(-1)).toBe("Đối tượng!A5");

    await pane.click("Nhận trang khác");
    await pane.click(/^DS 07/);
    await pane.reads("như lần trước");
    expect(await choice(pane, "I").inputValue()).toBe("out");
    await pane.click("Nhận 3 dòng");
    await pane.reads("Đã nhận 3 dòng vào sổ Đối tượng.");
    await pane.click("Hoàn tác lần nhận này");
    await pane.reads(/^Đã lấy \d+ ô vừa nhận ra khỏi sổ\.$/);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Nhận trang khác");
    await pane.reads("Lần nhận sổ gần nhất");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Quay lại bước Lập sổ");
    await pane.reads("Đối tượng");
    await pane.page.getByRole("button", { name: "Đối tượng 3 dòng" }).waitFor();
    expect(await pane.focused()).toBe("Nhận sổ có sẵn");
  }, 60_000);

  it("says why it cannot be taken over yet, and what clashes", async () => {
    const pane = await chosen();
    await choice(pane, "H").selectOption("Ngày tiếp nhận");
    await choice(pane, "I").selectOption("Ngày tiếp nhận");
    await pane.reads("Có hai cột cùng thành một cột của sổ, xin chọn lại.");
    await pane.reads("Cột khác cũng thành Ngày tiếp nhận. Mỗi cột của sổ chỉ lấy từ một chỗ.");
    expect(await hindrances(pane.page)).toEqual([]);
    await choice(pane, "I").selectOption("Cột riêng của phòng");
    await pane.click("Nhận 3 dòng");
    await pane.reads("Đã nhận 3 dòng vào sổ Đối tượng.");
  });

  it("keeps what is not clear as columns of their own with one click", async () => {
    const pane = await chosen();
    await pane.click("Để 2 cột chưa rõ thành cột riêng");
    await pane.reads("5 cột thành cột của sổ, 4 cột riêng.");
    await pane.click("1 dòng tên nhóm");
    await pane.click(/^DS 06 · A5/);
    expect(await pane.visits()).toEqual(["DS 06!A5"]);
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("is looked through anew where somebody has changed it meanwhile", async () => {
    const pane = await chosen();
    await pane.click("Để 2 cột chưa rõ thành cột riêng");
    await pane.reads("4 cột riêng");
    await pane.page.evaluate(() => window.harness.type("DS 06", "C6", "Lò Thị Hoan"));
    await pane.click("Nhận 3 dòng");
    await pane.reads("Trang đã được ghi khác đi nên được xem lại từ đầu.");
    await pane.reads("Còn 2 cột chưa rõ, xin chọn cho từng cột.");
    expect(await pane.page.evaluate(() => window.harness.writes())).toBe(0);
  });

  it("may lie in a file of its own", async () => {
    const pane = await begun();
    const buffer = Buffer.from((await keptWorkbook({ "Danh sách gửi": KEPT })).toBytes());
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await pane.page
      .locator("input[type=file]")
      .last()
      .setInputFiles({ name: "Phòng Y tế.xlsx", mimeType, buffer });
    await pane.reads("Các trang trong tệp Phòng Y tế.xlsx");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click(/^Danh sách gửi/);
    await pane.click("Để 2 cột chưa rõ thành cột riêng");
    await pane.reads("4 cột riêng");
    await pane.click("Nhận 3 dòng");
    await pane.reads("Đã nhận 3 dòng vào sổ Đối tượng.");
  });

  it("becomes the register where it stands, and is given back", async () => {
    const pane = await begun();
    await pane.click(/^DS gọn/);
    await pane.page.getByRole("radio", { name: "Dùng ngay trang này" }).check();
    await pane.reads("Cột riêng và cột bỏ qua vẫn ở nguyên chỗ cũ trong trang.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Dùng trang này làm sổ");
    await pane.reads("Trang DS gọn nay là sổ Đối tượng, có 2 dòng.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Hoàn tác, trả trang về như cũ");
    await pane.reads("Trang DS gọn đã trở về như trước khi nhận.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Nhận trang khác");
    // It is proposed again, as a sheet that somebody keeps.
    await pane.page.getByRole("button", { name: /^DS gọn/ }).waitFor();
  }, 60_000);

  it("is taken over with the keyboard only", async () => {
    const pane = await open({ book: "kept" });
    await pane.openStep("1 Lập sổ");
    await tabTo(pane, /^Nhận sổ có sẵn$/);
    await press(pane, "Enter");
    await pane.reads("Các trang trong sổ này");
    await tabTo(pane, /^DS 06/);
    await press(pane, "Enter");
    await pane.reads("Còn 2 cột chưa rõ");
    await tabTo(pane, /^Cột H,/);
    await press(pane, "N");
    await pane.reads("do bạn chọn");
    // The row stays where it was, and so does the focus.
    await tabTo(pane, /^Cột I,/);
    await press(pane, "C");
    await tabTo(pane, /^Nhận 3 dòng$/);
    await press(pane, "Enter");
    await pane.reads("Đã nhận 3 dòng vào sổ Đối tượng.");
    await tabTo(pane, /^Hoàn tác lần nhận này$/);
    await press(pane, "Enter");
    await pane.reads(/vừa nhận ra khỏi sổ/);
  }, 60_000);

  it.each([
    ["dark", { colorScheme: "dark" }],
    ["in high contrast", { forcedColors: "active" }],
  ] as const)("can be read %s", async (_name, options) => {
    const pane = await chosen(options);
    expect(await hindrances(pane.page)).toEqual([]);
    await choice(pane, "H").selectOption("Ngày tiếp nhận");
    await choice(pane, "I").selectOption("Ngày tiếp nhận");
    await pane.reads("Mỗi cột của sổ chỉ lấy từ một chỗ.");
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
