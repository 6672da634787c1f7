import { join } from "node:path";

import { needsBrowser } from "../needs";
import { hindrances } from "../taskpane/house";
import { cell, type Demo, demoOn, openDemo } from "./demo";
import { type House, openHouse } from "./page";

/** office.js misses its usage reports, which are not among our files, and goes on without them. */
const EXPECTED = /404|ERR_FILE_NOT_FOUND/;

needsBrowser("the page for offices without Excel", () => {
  let house: House;
  let opened: Demo[] = [];
  const open = async (width?: number) => {
    const demo = await openDemo(house, width);
    opened.push(demo);
    return demo;
  };
  const withSample = async () => {
    const demo = await open();
    await demo.openSample();
    return demo;
  };

  beforeAll(async () => void (house = await openHouse()));
  afterAll(() => house.close());
  afterEach(async () => {
    const all = opened.flatMap(({ complaints, strangers }) => [...complaints, ...strangers]);
    await Promise.all(opened.map(({ page }) => page.context().close()));
    opened = [];
    expect(all.filter((each) => !EXPECTED.test(each))).toEqual([]);
  });

  it.each([1280, 600])("can be used by everybody, %d pixels wide", async (width) => {
    const demo = await open(width);
    expect(await hindrances(demo.page)).toEqual([]);
    await demo.openSample();
    await demo.pane.getByRole("tab").first().waitFor();
    await demo.show("Đối tượng");
    await demo.goTo("C5");
    await demo.press("Alt+ArrowDown");
    expect(await hindrances(demo.page)).toEqual([]);
  });

  it("shows the sheets that are not hidden, and the pane as it is in Excel", async () => {
    const demo = await withSample();
    expect((await demo.sheets()).slice(0, 3)).toEqual(["Cấu hình", "Chỉ tiêu", "Cách cho điểm"]);
    await demo.pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  });

  describe("typing", () => {
    it("writes as in Vietnam and goes on as in Excel", async () => {
      const demo = await withSample();
      await demo.show("Đối tượng");
      await demo.goTo("B5");
      await demo.type("Vàng A Sếnh", "Tab");
      expect(await demo.at()).toBe("C5");
      await demo.press("Tab");
      await demo.type("5/11/1950");
      await demo.reads("B5", "Vàng A Sếnh");
      await demo.reads("D5", "05/11/1950");
      // Back to where the row was begun.
      expect(await demo.at()).toBe("B6");
    });

    it("opens what is there with F2, and leaves it with Escape", async () => {
      const demo = await withSample();
      await demo.goTo("B4");
      await demo.showsInBar("Phong trào thi đua năm 2026");
      await demo.press("F2", "End");
      await demo.type(" – sửa");
      await demo.reads("B4", "Phong trào thi đua năm 2026 – sửa");
      await demo.press("ArrowUp");
      await demo.type("thôi", "Escape");
      await demo.reads("B4", "Phong trào thi đua năm 2026 – sửa");
      await demo.press("Control+z");
      await demo.reads("B4", "Phong trào thi đua năm 2026");
    });

    it("writes in the bar above as in the cell", async () => {
      const demo = await withSample();
      await demo.goTo("B4");
      const bar = demo.page.getByRole("textbox", { name: "Nội dung ô" });
      await bar.fill("Phong trào khác");
      await demo.press("Enter");
      await demo.reads("B4", "Phong trào khác");
      expect(await demo.at()).toBe("B5");
    });

    it("lets a table grow that is written below", async () => {
      const demo = await withSample();
      await demo.show("Đối tượng");
      await demo.goTo("A165");
      await demo.type("DT999", "Tab");
      await demo.press("Tab", "Alt+ArrowDown");
      await demo.page.getByRole("option", { name: "Nữ" }).click();
      await demo.reads("C165", "Nữ");
    });
  });

  describe("a cell with a list", () => {
    it("is filled by choosing, with the keyboard or the mouse", async () => {
      const demo = await withSample();
      await demo.show("Đối tượng");
      await demo.goTo("C5");
      await demo.press("Alt+ArrowDown", "Home", "Enter");
      await demo.reads("C5", "Nam");
      await demo.page.getByRole("button", { name: "Chọn giá trị" }).click();
      await demo.page.getByRole("option", { name: "Nữ" }).click();
      await demo.reads("C5", "Nữ");
    });

    it("refuses anything else with its sentence, and keeps what it had", async () => {
      const demo = await withSample();
      await demo.show("Đối tượng");
      await demo.goTo("C5");
      await demo.type("Khác");
      expect(await demo.question()).toBe("Giá trị này không có trong danh sách. Bấm mũi tên ở ô để chọn.");
      await demo.answer("Hủy");
      await demo.reads("C5", "Nữ");
      expect(await demo.at()).toBe("C5");
      await demo.type("Khác");
      await demo.answer("Nhập lại");
      await demo.press("Control+a");
      await demo.type("Nam");
      await demo.reads("C5", "Nam");
    });
  });

  it("calculates the scorecard again when a register changes", async () => {
    const demo = await withSample();
    await demo.page.getByRole("toolbar").getByRole("button", { name: "Lập bảng điểm" }).click();
    await demo.show("Bảng điểm");
    await demo.reads("E24", "250/253");
    await demo.show("Văn bản");
    const head = demo.page.getByRole("gridcell", { name: "Đúng thể thức" });
    const column = Number(await head.getAttribute("aria-colindex"));
    const address = `${String.fromCharCode(64 + column)}5`;
    await demo.goTo(address);
    await demo.type("Không");
    await demo.reads(address, "Không");
    await demo.show("Bảng điểm");
    await demo.reads("E24", "249/253");
  });

  it("goes where a finding is", async () => {
    const demo = await withSample();
    await demo.page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
    await demo.pane.getByText("Đối tượng · H7").click();
    await demo.page.getByRole("grid", { name: "Trang Đối tượng" }).waitFor();
    await demo.page.locator(".cell.active").and(cell(demo.page, "H7")).waitFor();
    // And once more, after the person has gone elsewhere.
    await demo.press("Control+Home");
    await demo.show("Chỉ tiêu");
    await demo.pane.getByText("Đối tượng · H7").click();
    await demo.page.locator(".cell.active").and(cell(demo.page, "H7")).waitFor();
  });

  it("takes cells from Excel and gives them back", async () => {
    const demo = await withSample();
    await demo.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await demo.show("Viên chức");
    await demo.goTo("B5");
    const copied = "Lò Thị Một\r\nCà Văn Hai\r\n";
    await demo.page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await demo.press("Control+v");
    await demo.reads("B6", "Cà Văn Hai");
    expect(await demo.at()).toBe("B5:B6");
    await demo.press("Control+c");
    // Without the line end that came last.
    await demo.page.waitForFunction(
      async (text) => (await navigator.clipboard.readText()) === text,
      copied.trimEnd(),
    );
  });

  it("saves what was written together with everything else", async () => {
    const demo = await withSample();
    await demo.show("Đối tượng");
    await demo.goTo("B5");
    await demo.type("Vàng A Sếnh");
    await demo.reads("B5", "Vàng A Sếnh");
    await demo.page.getByText("có thay đổi chưa tải về").waitFor();
    const file = await demo.download();
    expect(file.name).toBe("so-mau.xlsx");
    expect(await file.cell("Đối tượng", "B5")).toBe("Vàng A Sếnh");
    expect(await file.cell("Đối tượng", "A5")).toBe("DT001");
    await demo.page.getByText("có thay đổi chưa tải về").waitFor({ state: "detached" });
  });

  it("warns before changes are lost", async () => {
    const demo = await withSample();
    await demo.goTo("B4");
    await demo.type("Phong trào khác");
    await demo.page.getByText("có thay đổi chưa tải về").waitFor();
    await demo.page.getByRole("button", { name: "Sổ trống" }).click();
    expect(await demo.question()).toContain("có thay đổi chưa tải về");
    await demo.answer("Hủy");
    await demo.reads("B4", "Phong trào khác");
    const asked = demo.page.waitForEvent("dialog");
    await demo.page.evaluate(() => setTimeout(() => location.reload(), 0));
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });

  it("says in a sentence what is wrong with a file that is dropped", async () => {
    const demo = await open();
    await demo.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["Kính gửi"], "thư mời.docx"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    expect(await demo.question()).toBe("Tệp “thư mời.docx” không phải là tệp Excel; xin chọn tệp .xlsx.");
    await demo.answer("Đồng ý");
    await demo.page.getByRole("heading", { name: "Mở sổ của trung tâm" }).waitFor();
  });

  it("works where it is opened from a folder", async () => {
    const context = await house.browser.newContext({ viewport: { width: 1280, height: 640 } });
    const page = await context.newPage();
    await page.goto(`file://${join(__dirname, "..", "..", "dist", "demo.html")}`);
    const demo = demoOn({ page, complaints: [], strangers: [], loads: () => 1 });
    await demo.openSample();
    await demo.page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
    await demo.pane.getByText("Đối tượng · H7").click();
    await demo.page.locator(".cell.active").and(cell(page, "H7")).waitFor();
    // The person is still in the pane, as in Excel.
    await cell(page, "H7").click();
    await demo.press("Alt+ArrowDown", "Home", "Enter");
    await demo.reads("H7", "Người cao tuổi");
    expect((await demo.download()).name).toBe("so-mau.xlsx");
    await context.close();
  });
});
