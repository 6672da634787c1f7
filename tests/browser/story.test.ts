import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openXlsx } from "../../src/xlsx";
import { checkXlsx, convert } from "../libreoffice";
import { cellsOf } from "../looking";
import { needsBrowser, needsLibreOffice, needsSchemas } from "../needs";
import type { CellValue } from "../../src/workbook/value";
import { hindrances } from "../taskpane/house";
import { cell, type Demo, demoOn } from "./demo";
import { type House, openHouse, visit } from "./page";

/** A day in the campaign's year with one finished month behind it. */
const TODAY = "2026-02-10T03:00:00Z";

const RESIDENTS = [
  ["DT001", "Lò Thị Một", "Nữ", "14/9/1935", "", "", "Thái", "Người cao tuổi", "2/1/2024", "", "Có", "Có"],
  ["DT001", "Cà Văn Hai", "Nam", "1950", "", "", "Thái", "Khác", "5/1/2025", "", "Có", "Có"],
];
/** Hạn cập nhật, Ngày cập nhật, Đã số hóa, Kế hoạch chăm sóc số hóa. */
const FILES = [
  ["31/1/2026", "20/1/2026", "Có", "Có"],
  ["31/1/2026", "20/1/2026", "Không", "Có"],
];

needsBrowser("a clerk's first month, in the page", () => {
  let house: House;
  let demo: Demo;
  let file: string;
  beforeAll(async () => {
    house = await openHouse();
    const opened = await visit(house, { width: 1280 });
    await opened.page.clock.setFixedTime(TODAY);
    await opened.page.goto(`${house.origin}/demo.html`);
    demo = demoOn(opened);
  }, 60_000);
  afterAll(() => house.close());

  const pane = () => demo.pane;
  const click = (name: string) => pane().getByRole("button", { name, exact: true }).click();
  const department = (name: string) => pane().getByRole("button", { name: new RegExp(`^${name}`) });
  const target = (id: string) =>
    pane()
      .getByRole("list", { name: "Các chỉ tiêu" })
      .getByRole("listitem")
      .filter({ hasText: `${id}. ` });
  const says = (text: string) => pane().getByText(text).first().waitFor();
  const hindered = async () => {
    const frames = await Promise.all(demo.page.frames().map(hindrances));
    return frames.flat();
  };

  it("sets up an empty workbook", async () => {
    await demo.page.getByRole("banner").getByRole("button", { name: "Sổ trống" }).click();
    await says("Sẽ thêm 20 trang vào sổ này");
    expect(await hindered()).toEqual([]);
    await click("Lập sổ");
    await says("Đã thêm 20 trang.");
    expect(await demo.sheets()).toContain("Đối tượng");
  });

  it("is led to the first register and types two people, one code by mistake twice", async () => {
    await click("Mở sổ Đối tượng để nhập");
    await demo.page.getByRole("grid", { name: "Trang Đối tượng" }).waitFor();
    expect(await demo.at()).toBe("A5");
    for (const [i, person] of RESIDENTS.entries()) {
      for (const text of [...person, ...FILES[i]!]) await demo.type(text, "Tab");
      await demo.press("Enter");
    }
    await demo.reads("P6", "Có");
    await demo.goTo("D5");
    await demo.reads("D5", "14/09/1935");
  });

  it("checks, goes to the mistake, repairs it, and it leaves the list", async () => {
    await demo.page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
    await says("Mã bị trùng");
    expect(await hindered()).toEqual([]);
    await pane().getByText("Đối tượng · A6").click();
    await demo.page.locator(".cell.active").and(cell(demo.page, "A6")).waitFor();
    // As in Excel, the keyboard stays with the pane until the person turns to the sheet.
    await cell(demo.page, "A6").click();
    await demo.type("DT002");
    await says("Đã sửa");
    await pane().getByText("Mã bị trùng").waitFor({ state: "detached" });
  });

  it("scores; silence about incidents is not a zero", async () => {
    await demo.page.getByRole("toolbar").getByRole("button", { name: "Lập bảng điểm" }).click();
    await says("Số liệu đến ngày 31/01/2026");
    await says("Xác nhận không phát sinh");
    expect(await hindered()).toEqual([]);
    await department("Phòng Hành chính").click();
    await target("HCTH-5").getByText("Chưa đủ số liệu").first().waitFor();
  });

  it("signs a month with one click, and scores again", async () => {
    const fields = pane().getByRole("textbox", { name: "Người xác nhận" });
    await fields.first().fill("Lò Văn Kế");
    await pane()
      .getByRole("button", { name: /^Xác nhận 1 tháng, Phòng Hành chính/ })
      .click();
    await says("Đã ghi 2 dòng xác nhận.");
    expect(await hindered()).toEqual([]);
    await pane().getByRole("button", { name: "Lập lại bảng điểm" }).first().click();
    await target("HCTH-5").getByText("✔ Đạt").first().waitFor();
    await demo.show("Bảng điểm");
    await demo.goTo("A31");
    await demo.reads("A31", "HCTH-5");
  });

  it("sees the rows behind a result, and is taken to one", async () => {
    await department("Phòng Công tác xã hội").click();
    await target("CTXH-2").getByText("Không đạt").first().waitFor();
    await target("CTXH-2").getByRole("button").click();
    await pane().getByRole("button", { name: "Quay lại bảng điểm" }).waitFor();
    const rows = await pane().getByRole("listitem").allInnerTexts();
    expect(rows.map((row) => row.split("\n"))).toEqual([["DT002", "Không đạt: Đã số hóa", "Đối tượng · O6"]]);
    expect(await hindered()).toEqual([]);
    await pane().getByText("DT002").click();
    await demo.page.locator(".cell.active").and(cell(demo.page, "O6")).waitFor();
  });

  it("keeps the workbook as a file", async () => {
    const coming = demo.page.waitForEvent("download");
    await demo.page.getByRole("button", { name: "Tải về" }).click();
    file = join(mkdtempSync(join(tmpdir(), "story-")), "so.xlsx");
    await (await coming).saveAs(file);
    expect(await shown(file, "HCTH-5")).toContain("✔ Đạt");
    expect(await shown(file, "CTXH-2")).toContain("✘ Không đạt");
    expect(demo.strangers).toEqual([]);
  });

  needsLibreOffice("the file", () => {
    it("holds the same numbers when LibreOffice calculates them anew", async () => {
      const [again = ""] = convert([file], "xlsx", { locale: "vi-VN" });
      expect(await numbers(again)).toEqual(await numbers(file));
    });
  });

  needsSchemas("the file", () => {
    it("is one that Excel opens without repair", () => expect(checkXlsx([file])).toEqual([]));
  });
});

/** Bảng điểm and Cách tính, cell by cell; texts have a comma in their numbers where the machine writes one. */
async function numbers(file: string) {
  const sheets = await cellsOf(openXlsx(readFileSync(file)), ["Bảng điểm", "Cách tính"]);
  return sheets.map(({ cells }) =>
    cells.map((row) => row.map((value) => (value === "" ? null : withDecimalPoints(value)))),
  );
}

function withDecimalPoints(value: CellValue): CellValue {
  return typeof value === "string" ? value.replace(/(\d),(?=\d)/g, "$1.") : value;
}

/** The row of a target in Bảng điểm. */
async function shown(file: string, target: string): Promise<unknown> {
  const [card] = await cellsOf(openXlsx(readFileSync(file)), ["Bảng điểm"]);
  return card?.cells.find(([id]) => id === target);
}
