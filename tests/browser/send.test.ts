import { needsBrowser } from "../needs";
import { SHARING, SOME_CHANGES } from "../taskpane/exchangeScenes";
import type { Scene } from "../taskpane/harness";
import { hindrances, type Visit } from "../taskpane/house";
import { paneOpener } from "./panes";

const STEP: Scene = { book: "sample", run: "share", pretended: SOME_CHANGES };

needsBrowser("Gửi", () => {
  const open = paneOpener();
  const choose = async (pane: Visit, title: string) => {
    await pane.page.getByRole("button", { name: new RegExp(`^${title}`) }).click();
    await pane.page.getByRole("heading", { name: title }).waitFor();
  };
  const asked = ({ page }: Visit) => page.evaluate(() => window.harness.asked);
  /** What was opened beside the workbook, as text. */
  const opened = ({ page }: Visit) =>
    page.evaluate(() => window.harness.opened.map((file) => new TextDecoder().decode(file)));
  const selected = ({ page }: Visit) => page.evaluate(() => String(getSelection()));

  it("is one of three choices, each on a page of its own that leads back to where it was chosen", async () => {
    const pane = await open(STEP);
    await pane.reads("Muốn làm gì?");
    expect(await hindrances(pane.page)).toEqual([]);
    for (const title of ["Gửi cấp trên", "Gửi các phòng", "Nhận bản gửi về"]) {
      await choose(pane, title);
      expect(await pane.focused()).toBe(title);
      expect(await pane.page.getByText("Muốn làm gì?").isVisible()).toBe(false);
      await pane.click("Quay lại");
      await pane.reads("Muốn làm gì?");
      expect(await pane.focused()).toContain(title);
    }
  });

  it("can be reached by the keyboard, and from a workbook without a campaign leads to setting up", async () => {
    const pane = await open({ book: "sample", pretended: SOME_CHANGES });
    await pane.reads("Xem trong các sổ");
    await pane.page.keyboard.press("Tab");
    await pane.page.keyboard.press("Tab");
    await pane.page.keyboard.press("End");
    expect(await pane.focused()).toBe("4 Gửi – nhận");
    await pane.reads("Muốn làm gì?");
    await pane.page.keyboard.press("Tab");
    expect(await pane.focused()).toContain("Gửi cấp trên");
    await pane.page.keyboard.press("Enter");
    await pane.reads("Ở lại sổ này");

    const empty = await open({ book: "empty", run: "share" });
    await empty.reads("Sổ này chưa có phong trào nào.");
  });

  describe("cấp trên", () => {
    it("tells before what stays behind, by sheet and column", async () => {
      const pane = await open(STEP);
      await choose(pane, "Gửi cấp trên");
      await pane.reads("Ở lại sổ này: 12.840 ô");
      await pane.page.getByText("Trong đó 4 cột có dữ liệu cá nhân: 331 ô").click();
      const diagnoses = pane.page.getByRole("region", { name: "Chăm sóc y tế" }).getByRole("listitem");
      expect(await diagnoses.innerText()).toMatch(/Chẩn đoán\s+212 ô/);
      // A column in which nothing is written has nothing to stay behind.
      expect(await pane.page.getByRole("region", { name: "Viên chức" }).count()).toBe(0);
      expect(await hindrances(pane.page)).toEqual([]);
    });

    it("says so where there is no personal data", async () => {
      const pane = await open({
        ...STEP,
        pretended: { ...SOME_CHANGES, sharing: { ...SHARING, sensitive: [], staysBehind: 0 } },
      });
      await choose(pane, "Gửi cấp trên");
      await pane.reads("Chưa có ô dữ liệu cá nhân nào được ghi.");
    });

    it("makes a copy that opens beside the workbook", async () => {
      const pane = await open(STEP);
      await choose(pane, "Gửi cấp trên");
      await pane.click("Làm bản gửi cấp trên");
      await pane.reads("Đã làm xong bản gửi cấp trên.");
      expect(await pane.focused()).toContain("Đã làm xong bản gửi cấp trên.");
      expect(await asked(pane)).toEqual([["shareWithSuperior", { now: 46309.375 }]]);
      await pane.click("Mở bản gửi");
      await pane.reads("Đã mở bản gửi thành một sổ mới.");
      expect(await opened(pane)).toEqual(["a workbook for Cap tren"]);
      expect(await hindrances(pane.page)).toEqual([]);

      await pane.click("Làm lại bản gửi");
      await pane.page.getByText("Đã mở bản gửi").waitFor({ state: "detached" });
      expect(await pane.focused()).toContain("Đã làm xong bản gửi cấp trên.");
    });

    it("says what to do where the office does not let it open, and lets go of a download", async () => {
      const pane = await open(STEP, { acceptDownloads: true });
      await choose(pane, "Gửi cấp trên");
      await pane.click("Làm bản gửi cấp trên");
      await pane.page.evaluate(() => window.harness.failNext("openNew", "new-workbook-refused"));
      await pane.click("Mở bản gửi");
      await pane.reads("xin bấm Tải về");
      const [file] = await Promise.all([pane.page.waitForEvent("download"), pane.click("Tải về")]);
      expect(file.suggestedFilename()).toBe("Cap tren 2026.xlsx");
      await pane.reads("Đã giao 1 tệp để tải về.");
    });

    it("gives the mail to be copied, or selects it where the clipboard is closed", async () => {
      const pane = await open(STEP, { permissions: ["clipboard-read", "clipboard-write"] });
      await choose(pane, "Gửi cấp trên");
      await pane.click("Làm bản gửi cấp trên");
      await pane.click("Chép tiêu đề thư");
      await pane.reads("Đã chép");
      expect(await pane.page.evaluate(() => navigator.clipboard.readText())).toBe(
        "Số liệu thi đua năm 2026 – Cap tren",
      );

      await pane.page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await pane.click("Chép nội dung thư");
      await pane.reads("Đã chọn sẵn chữ, hãy bấm Ctrl+C");
      expect(await selected(pane)).toContain("Xin gửi kèm tệp số liệu.");
      expect(await hindrances(pane.page)).toEqual([]);
    });

    it("tells how the file gets its password, and where it may have gone", async () => {
      const pane = await open(STEP);
      await choose(pane, "Gửi cấp trên");
      await pane.click("Làm bản gửi cấp trên");
      await pane.page.getByText("Không thấy bản gửi đâu?").click();
      await pane.reads("Trên máy Mac, sổ mới có thể nằm phía sau cửa sổ này.");
      await pane.page.getByText("Đặt mật khẩu cho tệp").click();
      await pane.reads("Mã hóa bằng mật khẩu");
      expect(await hindrances(pane.page)).toEqual([]);
    });
  });

  describe("các phòng", () => {
    it("makes copies for all at one click, or for those that are ticked, with the columns chosen", async () => {
      const pane = await open(STEP);
      await choose(pane, "Gửi các phòng");
      await pane.reads("3 dòng chưa ghi rõ là của phòng nào");
      await pane.reads("2 sổ · 1.491 dòng");
      await pane.reads("Chỉ gửi cho đúng phòng");
      expect(await hindrances(pane.page)).toEqual([]);

      await pane.page.getByLabel("Phòng Công tác xã hội").uncheck();
      await pane.page.getByLabel("Chỉ mã, không có tên và dữ liệu cá nhân").check();
      expect(await pane.page.getByText("Chỉ gửi cho đúng phòng").count()).toBe(0);
      await pane.click("Làm 3 bản gửi");
      await pane.reads("Đã làm xong 3 bản gửi.");
      expect(await asked(pane)).toEqual([
        ["shareWithDepartments", { departments: ["HCTH", "QLCS", "YTND"], columns: "codes", now: 46309.375 }],
      ]);
      expect(await pane.page.getByText("Chỉ gửi cho đúng phòng").count()).toBe(0);
      await pane.click(/^Mở bản gửi, Phòng Quản lý/);
      await pane.reads("Đã mở bản gửi thành một sổ mới.");
      expect(await opened(pane)).toEqual(["a workbook for QLCS"]);
      expect(await hindrances(pane.page)).toEqual([]);

      await pane.click("Làm lại các bản gửi");
      await pane.reads("Làm 4 bản gửi");
      expect(await pane.focused()).toMatch(/^Mỗi phòng nhận một tệp/);
    });

    it("wants at least one", async () => {
      const pane = await open(STEP);
      await choose(pane, "Gửi các phòng");
      for (const box of await pane.page.getByRole("checkbox").all()) await box.uncheck();
      await pane.reads("Hãy chọn ít nhất một phòng.");
      await pane.page.getByRole("button", { name: "Làm 0 bản gửi" }).click({ force: true });
      expect(await asked(pane)).toEqual([]);
    });

    it("hands all files over one after another", async () => {
      const pane = await open(STEP, { acceptDownloads: true });
      const names: string[] = [];
      const all = new Promise<void>((resolve) => {
        pane.page.on("download", (file) => {
          if (names.push(file.suggestedFilename()) === 4) resolve();
        });
      });
      await choose(pane, "Gửi các phòng");
      await pane.click("Làm 4 bản gửi");
      await pane.click("Tải tất cả");
      await pane.reads("Đã giao 4 tệp để tải về.");
      await all;
      expect(names).toEqual(["HCTH", "QLCS", "YTND", "CTXH"].map((id) => `${id} 2026.xlsx`));
    });
  });
});
