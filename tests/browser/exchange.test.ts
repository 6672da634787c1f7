import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/value";
import { openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { needsBrowser } from "../needs";
import { hindrances, type Visit } from "../taskpane/house";
import { paneOpener } from "./panes";

needsBrowser("workbooks that leave the pane and come back", () => {
  const open = paneOpener();
  const choose = (pane: Visit, title: string) =>
    pane.page.getByRole("button", { name: new RegExp(`^${title}`) }).click();
  /** The file that was opened last beside the workbook. */
  const openedIn = async ({ page }: Visit): Promise<XlsxWorkbook> => {
    await page.waitForFunction(() => window.harness.opened.length > 0);
    const bytes = await page.evaluate(() => [...(window.harness.opened.at(-1) ?? [])]);
    return openXlsx(Uint8Array.from(bytes));
  };
  const write = async (book: XlsxWorkbook, sheet: string, cell: string, value: CellValue) => {
    const { top: row, left: column } = parseAddress(cell)!;
    await book.write({ sheets: [], names: [], cells: [{ sheet, row, column, value }], columns: [] });
  };
  const receive = ({ page }: Visit, name: string, bytes: Uint8Array) =>
    page.locator("input[type=file]").setInputFiles([{ name, mimeType: "", buffer: Buffer.from(bytes) }]);

  it.each(["worker", "same"] as const)(
    "give a copy for superiors (%s thread)",
    async (thread) => {
      const pane = await open({ book: "sample", run: "share", thread });
      await choose(pane, "Gửi cấp trên");
      await pane.reads(/Ở lại sổ này: [\d.]+ ô/);
      await pane.click("Làm bản gửi cấp trên");
      await pane.click("Mở bản gửi");
      const copy = await openedIn(pane);
      const names = (await copy.contents()).sheets.map(({ name }) => name);
      expect(names).toContain("Bảng điểm");
      expect(names).not.toContain("Đối tượng");
      expect(await hindrances(pane.page)).toEqual([]);
    },
    60_000,
  );

  it("go to a department, come back changed, are taken in and undone", async () => {
    const pane = await open({ book: "sample", run: "share" });
    await choose(pane, "Gửi các phòng");
    await pane.click("Làm 4 bản gửi");
    await pane.click(/^Mở bản gửi, Phòng Hành chính/);
    const copy = await openedIn(pane);
    await write(copy, "Văn bản", "H7", "Không");

    await pane.click("Quay lại");
    await choose(pane, "Nhận bản gửi về");
    await receive(pane, "HCTH da ghi.xlsx", copy.toBytes());
    await pane.reads("Đã xem 1 tệp, có 1 thay đổi.");
    await pane.reads(/Bản gửi Phòng Hành chính .* gửi ngày 14\/10\/2026/);
    expect(await hindrances(pane.page)).toEqual([]);
    await pane.click("Nhận 1 thay đổi đã chọn");
    await pane.reads("Đã nhận 1 thay đổi vào sổ này.");

    await pane.click("Nhận tệp khác");
    expect(await pane.focused()).toBe("Chọn tệp");
    await receive(pane, "HCTH da ghi.xlsx", copy.toBytes());
    await pane.reads("Đã xem 1 tệp, không có gì khác với sổ này.");
    await pane.reads("Tệp này đã được nhận ngày 14/10/2026");

    await pane.click("Quay lại");
    await pane.reads("Ngày 14/10/2026 09:00, đã ghi");
    await pane.click("Hoàn tác");
    await pane.reads("về như trước lần nhận.");
    await choose(pane, "Nhận bản gửi về");
    await receive(pane, "HCTH da ghi.xlsx", copy.toBytes());
    await pane.reads("Đã xem 1 tệp, có 1 thay đổi.");
  }, 60_000);

  it("say why nothing is taken of a file that is none of ours", async () => {
    const pane = await open({ book: "sample", run: "share" });
    await choose(pane, "Nhận bản gửi về");
    await receive(pane, "ảnh.xlsx", Buffer.from("no workbook at all"));
    await pane.reads("Tệp “ảnh.xlsx” không phải là tệp Excel");
    expect(await pane.page.getByRole("button", { name: /^Nhận \d/ }).count()).toBe(0);
    expect(await hindrances(pane.page)).toEqual([]);
  });

  it("say in a department's copy what it is for, on every step, and offer nothing else", async () => {
    const pane = await open({ book: "copy" });
    for (const step of ["1 Lập sổ", "2 Kiểm tra", "3 Bảng điểm", "4 Gửi – nhận"]) {
      await pane.openStep(step);
      const panel = pane.page.getByRole("tabpanel");
      await panel.getByText("Đây là bản gửi Phòng Hành chính").waitFor();
      expect(await panel.getByRole("button").count()).toBe(0);
    }
    expect(await hindrances(pane.page)).toEqual([]);
  });
});
