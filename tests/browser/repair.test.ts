import type { BrowserContextOptions } from "playwright-core";

import { needsBrowser } from "../needs";
import type { Scene } from "../taskpane/harness";
import { hindrances, type Visit } from "../taskpane/house";
import { MANY_REPAIRS } from "../taskpane/repairScenes";
import { plantUntidy } from "../taskpane/untidy";
import { press, tabTo } from "./keyboard";
import { paneOpener } from "./panes";

needsBrowser("findings that are put right at once, or found right as they are", () => {
  const open = paneOpener();
  const checked = async (scene: Scene, options?: BrowserContextOptions, untidy = true) => {
    const pane = await open(scene, options);
    if (untidy) await plantUntidy(pane.page);
    await pane.click("Kiểm tra");
    await pane.page.getByRole("heading", { name: /^Có \d+ điều cần xem/ }).waitFor();
    return pane;
  };
  const repairs = async (scene: Scene, options?: BrowserContextOptions) => {
    const pane = await checked(scene, options);
    await pane.click("Sửa các lỗi an toàn");
    await pane.reads("ô sửa được ngay");
    return pane;
  };
  const row = ({ page }: Visit, place: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("button", { name: place, exact: true }) });
  const asked = async ({ page }: Visit) =>
    (await page.evaluate(() => window.harness.asked))
      .filter(([call]) => call === "repair")
      .map(([, ...given]) => given);
  const freshList = ({ page }: Visit) =>
    page
      .getByRole("status")
      .getByText(/^Có \d+ điều cần xem|^Không thấy/)
      .waitFor();

  it("shows what nobody sees, with signs and in words, and goes to the cell", async () => {
    const pane = await repairs({ book: "sample" });
    const name = row(pane, "Đối tượng · B5");
    const signs = await name.locator("bdi").allInnerTexts();
    expect(signs).toEqual(["Lò··Thị°Hoa", "Lò·Thị·Hoa"]);
    await name.getByText("Trong ô có 1 dấu cách thừa, 1 dấu cách lạ.").waitFor();
    // Whoever listens hears the text, not the signs.
    const heard = await name.getByRole("definition").first().ariaSnapshot();
    expect(heard).toContain("Lò Thị Hoa");
    expect(heard).not.toContain("·");
    expect(await row(pane, "Đối tượng · B6").locator("bdi").first().innerText()).toBe("Quàng Văn Ho◌̀a·");
    await name.getByRole("button").click();
    expect(await pane.visits()).toEqual(["Đối tượng!B5"]);
    expect(await name.getByRole("button").getAttribute("aria-current")).toBe("true");

    await pane.click(/^Ngày gõ thành chữ/);
    await pane.reads("ô đang là chữ và sẽ thành ngày thật");
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("repairs what is ticked, checks again by itself, and gives all of it back", async () => {
    const pane = await repairs({ book: "sample" });
    await pane.page.getByLabel("Sửa Đối tượng · B6, Họ và tên").uncheck();
    await pane.click("Sửa 4 ô");
    await pane.reads("Đã sửa 4 ô.");
    expect(await pane.focused()).toContain("Đã sửa 4 ô.");
    await freshList(pane);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Xem danh sách mới");
    await pane.reads("Đối tượng · B6");
    expect(await pane.page.getByText("Đối tượng · B5").count()).toBe(0);

    await pane.click("Sửa các lỗi an toàn");
    await pane.reads("Ngày 14/10/2026 09:00, đã sửa 4 ô.");
    await pane.reads("Có 1 ô sửa được ngay");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Hoàn tác");
    await pane.reads("Đã trả 4 ô về như trước lần sửa.");
    await freshList(pane);
    await pane.click("Xem danh sách mới");
    await pane.page.getByText("Đối tượng · B5").first().waitFor({ state: "attached" });
  });

  it("undoes also where nothing is left to be looked at, and names what was changed since", async () => {
    const pane = await repairs({ book: "sample" });
    await pane.click(/^Sửa 5 ô/);
    await pane.reads("Đã sửa 5 ô.");
    await freshList(pane);
    await pane.click("Xem danh sách mới");
    await pane.reads("Không thấy chỗ nào cần sửa.");
    await pane.page.evaluate(() => window.harness.type("Bếp ăn - suất ăn", "C5", 13));
    await pane.click("Xem lần sửa gần nhất");
    await pane.reads("Không có ô nào sửa được ngay.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Hoàn tác");
    await pane.reads("Đã trả 4 ô về như trước lần sửa.");
    await pane.reads("1 ô đã được ghi khác đi sau lần sửa nên giữ nguyên:");
    await pane.click("Bếp ăn - suất ăn · C5");
    expect(await pane.visits()).toEqual(["Bếp ăn - suất ăn!C5"]);
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("makes the list anew where the workbook is another one by now", async () => {
    const pane = await repairs({ book: "sample" });
    for (const [sheet, cell] of [
      ["Đối tượng", "B5"],
      ["Đối tượng", "B6"],
      ["Đối tượng", "K5"],
      ["Khám sức khỏe", "B5"],
    ] as const) {
      await pane.page.evaluate(([one, at]) => window.harness.type(one, at, "x  y"), [sheet, cell] as const);
    }
    await pane.page.evaluate(() => window.harness.type("Bếp ăn - suất ăn", "C5", "14 suất"));
    await pane.click("Sửa 5 ô");
    await pane.reads("Sổ đã thay đổi sau khi xem nên danh sách được lập lại.");
    expect(await hindrances(pane.page)).toEqual([]);
    expect(await pane.page.evaluate(() => window.harness.writes())).toBe(0);
  });

  it("ticks nothing that rests on its column, and covers what is not shown", async () => {
    const pane = await repairs({ book: "sample", pretended: MANY_REPAIRS });
    await pane.reads("Còn 250 ô cùng loại không hiện ở đây");
    await pane.click(/^Ngày gõ thành chữ/);
    const byColumn = row(pane, "Đối tượng · B2");
    await byColumn.getByText("Hiểu theo các dòng khác trong cột").waitFor();
    expect(await byColumn.getByRole("checkbox").isChecked()).toBe(false);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Sửa 452 ô");
    await pane.reads("Đã sửa 449 ô.");
    expect(await asked(pane)).toEqual([
      [{ rules: ["text-spaces", "date-text"], except: ["Đối tượng!B2"], also: [] }],
    ]);
    await pane.reads("1 ô có công thức nên giữ nguyên:");
    await pane.reads("1 ô đã được ghi khác đi sau khi xem nên giữ nguyên.");
    await pane.click("Đối tượng · K5");
    expect(await pane.visits()).toEqual(["Đối tượng!K5"]);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Xem những ô còn lại");
    await pane.page.getByLabel("Chọn tất cả 450").uncheck();
    await pane.click("Sửa 2 ô");
    await pane.reads("Đã sửa 449 ô.");
    expect((await asked(pane)).at(-1)).toEqual([
      { rules: ["date-text"], except: ["Đối tượng!B2"], also: [] },
    ]);
  });

  it("repairs nothing where nothing is ticked", async () => {
    const pane = await repairs({ book: "sample", pretended: MANY_REPAIRS });
    await pane.page.getByLabel("Chọn tất cả 450").uncheck();
    await pane.click(/^Ngày gõ thành chữ/);
    await pane.page.getByLabel("Chọn tất cả 3").check();
    await pane.page.getByLabel("Chọn tất cả 3").uncheck();
    await pane.reads("Chưa chọn ô nào.");
    await pane.page.getByRole("button", { name: "Sửa 0 ô" }).click({ force: true });
    expect(await asked(pane)).toEqual([]);
  });

  it("is done, undone and found right with the keyboard only", async () => {
    const pane = await checked({ book: "faulty" });
    await tabTo(pane, /^Sửa các lỗi an toàn$/);
    await press(pane, "Enter");
    await pane.reads("ô sửa được ngay");
    expect(await pane.focused()).toBe("Sửa các lỗi an toàn");
    await tabTo(pane, /^Sửa Đối tượng · B5/);
    await press(pane, "Space");
    await tabTo(pane, /^Sửa \d+ ô$/);
    await press(pane, "Enter");
    await pane.reads(/^Đã sửa \d+ ô\.$/);
    await freshList(pane);
    await tabTo(pane, /^Hoàn tác lần sửa này$/);
    await press(pane, "Enter");
    await pane.reads(/về như trước lần sửa/);
    await freshList(pane);
    await tabTo(pane, /^Xem danh sách mới$/);
    await press(pane, "Enter");
    expect(await pane.focused()).toBe("Sửa các lỗi an toàn");

    await tabTo(pane, /^Đúng rồi, Đối tượng · H7$/);
    await press(pane, "Enter");
    await pane.page.keyboard.type("Đã hỏi lại phòng");
    await press(pane, "Escape");
    expect(await pane.page.getByLabel("Vì sao vẫn đúng").count()).toBe(0);
    expect(await pane.focused()).toBe("Đúng rồi");
    await press(pane, "Enter");
    await pane.page.keyboard.type("Đã hỏi lại phòng");
    await press(pane, "Tab");
    await pane.page.keyboard.type("Lò Thị Mai");
    await press(pane, "Enter");
    await pane.reads(/Đã ghi nhận ô H7 là đúng, còn \d+/);
    expect(await pane.page.getByText("Đối tượng · H7").count()).toBe(0);
    const next = await pane.focused();
    expect(next).toMatch(/^Đối tượng · J13/);
    await press(pane, "Enter");
    expect(await pane.visits()).toEqual(["Đối tượng!J13"]);
  }, 60_000);

  it("asks for what is missing of a finding that is right, and remembers who checks", async () => {
    const pane = await checked({ book: "faulty" }, {}, false);
    const mark = (place: string) => pane.click(`Đúng rồi, ${place}`);
    await mark("Đối tượng · H7");
    await pane.click("Lưu");
    await pane.reads("Hãy ghi vì sao chỗ này vẫn đúng.");
    await pane.reads("Hãy ghi họ tên người kiểm tra.");
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.page.getByLabel("Vì sao vẫn đúng").fill("Hồ sơ giấy ghi như vậy");
    await pane.page.getByLabel("Người kiểm tra").fill("Lò Thị Mai");
    await pane.click("Lưu");
    await pane.reads("Đã ghi nhận ô H7 là đúng");
    await mark("Đối tượng · J13");
    expect(await pane.page.getByLabel("Người kiểm tra").inputValue()).toBe("Lò Thị Mai");
    expect(await pane.page.getByLabel("Vì sao vẫn đúng").inputValue()).toBe("");
    await pane.click("Thôi");
    expect(await pane.focused()).toBe("Đúng rồi");
  });

  it("writes what is to be done to a sheet, and leads there", async () => {
    const pane = await checked({ book: "faulty" });
    await pane.click("Lập danh sách Việc cần làm");
    await pane.reads("Đã ghi danh sách ra trang “Việc cần làm”.");
    await pane.click("Mở trang Việc cần làm");
    expect(await pane.visits()).toEqual(["Việc cần làm!A1"]);
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it.each([
    ["dark", { colorScheme: "dark" }],
    ["in high contrast", { forcedColors: "active" }],
  ] as const)("can be read %s", async (_name, options) => {
    const pane = await repairs({ book: "faulty" }, options);
    await row(pane, "Đối tượng · B5").getByRole("button").click();
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click(/^Sửa \d+ ô$/);
    await pane.reads(/^Đã sửa \d+ ô\.$/);
    await freshList(pane);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Xem danh sách mới");
    await pane.page
      .getByRole("button", { name: /^Đúng rồi/ })
      .first()
      .click();
    await pane.click("Lưu");
    await pane.reads("Hãy ghi vì sao chỗ này vẫn đúng.");
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
