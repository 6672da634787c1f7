import type { Scene } from "../../taskpane/harness";
import type { Visit as Pane } from "../../taskpane/house";
import type { Take } from "./take";

/** What the page itself says before the pane is there, and where it cannot be. */
export const BEFORE_EXCEL = ["starting", "alone", "too-old", "stuck", "broken"] as const;

export interface PaneWalk {
  readonly scene: Scene;
  readonly walk: (pane: Pane, take: Take) => Promise<void>;
}

/** Through every screen of the pane. */
export const PANE_WALKS: readonly PaneWalk[] = [
  {
    scene: { book: "empty" },
    walk: async (pane, take) => {
      await pane.reads("Sẽ thêm 20 trang");
      await take("setup-choose");
      await pane.openStep("2 Kiểm tra");
      await pane.reads("Sổ này chưa có phong trào nào.");
      await take("check-no-campaign");
      await pane.openStep("1 Lập sổ");
      await pane.click("Lập sổ");
      await pane.reads("Đã thêm 20 trang.");
      await take("setup-added");
    },
  },
  {
    scene: { book: "sample" },
    walk: async (pane, take) => {
      await pane.openStep("1 Lập sổ");
      await pane.reads("Các sổ theo dõi");
      await take("setup-registers");
      await pane.openStep("2 Kiểm tra");
      await pane.click("Kiểm tra");
      await pane.reads("Không thấy chỗ nào cần sửa.");
      await take("check-nothing");
    },
  },
  {
    scene: { book: "kept" },
    walk: async (pane, take) => {
      await pane.openStep("1 Lập sổ");
      await pane.click("Nhận sổ có sẵn");
      await pane.reads("Các trang trong sổ này");
      await take("adopt");
      await pane.click("DS 06 giống sổ Đối tượng");
      await pane.reads("Còn 2 cột chưa rõ, xin chọn cho từng cột.");
      await take("adopt-plan");
    },
  },
  {
    scene: { book: "sample" },
    walk: async (pane, take) => {
      await pane.openStep("1 Lập sổ");
      await pane.click("Chỉ tiêu của trung tâm");
      await pane.reads("Thêm chỉ tiêu");
      await take("own");
      await pane.click("Sửa chỉ tiêu CTXH-2");
      await pane.reads(/Trong phạm vi \d+: đạt/);
      await pane.page.getByText("Tính ngay lúc này").evaluate((one) => one.scrollIntoView({ block: "end" }));
      await take("own-changing");
    },
  },
  {
    scene: { book: "sample", run: "score" },
    walk: async (pane, take) => {
      const heading = (name: string) => pane.page.getByRole("heading", { name });
      await heading("Chốt kỳ").waitFor();
      await heading("Chốt kỳ").evaluate((one) => one.scrollIntoView());
      await take("freeze");
    },
  },
  {
    scene: { book: "faulty", slow: 60_000 },
    walk: async (pane, take) => {
      await pane.reads("Đang chuẩn bị…");
      await take("work-opening");
    },
  },
  {
    scene: { book: "faulty" },
    walk: async (pane, take) => {
      await pane.reads("Xem trong các sổ");
      await take("check-before");
      await pane.click("Kiểm tra");
      // The list itself comes a moment after the sentence that is read out.
      await pane.page.getByRole("heading", { name: "Có 13 điều cần xem" }).waitFor();
      await take("check-findings");
      await pane.click("Lỗi tiếp theo");
      await pane.reads("1/13");
      await take("check-gone-to");
      await pane.page.evaluate(() => window.harness.type("Đối tượng", "H7", "Người cao tuổi"));
      await pane.reads("Đã sửa ô H7, còn 12.");
      await take("check-corrected");
      await pane.click("Ghi danh sách ra trang Lỗi dữ liệu");
      await pane.reads("Đã ghi danh sách ra trang “Lỗi dữ liệu”.");
      await toBottom(pane);
      await take("check-written");
      await pane.click("English");
      await pane.reads("12 things to look at");
      await toTop(pane);
      await take("check-english");
    },
  },
  {
    scene: { book: "faulty" },
    walk: async (pane, take) => {
      await pane.openStep("3 Bảng điểm");
      await pane.reads("Lập bảng điểm");
      await take("score-before");
      await pane.click("Lập bảng điểm");
      await pane.reads("11 trên 20 chỉ tiêu đạt");
      await take("score");
      const department = pane.page.getByRole("button", { name: /^Phòng Hành chính/ });
      await department.click();
      await pane.reads("95,1% · 58/61");
      await department.evaluate((button) => button.scrollIntoView());
      await take("score-department");
      await pane.click("Xem các dòng: 100% văn bản đúng thể thức, nội dung, thời hạn");
      await pane.reads("3 dòng chưa đạt hoặc thiếu số liệu");
      await pane.page
        .getByRole("button", { name: /Văn bản · / })
        .first()
        .click();
      await toTop(pane);
      await take("score-rows");
    },
  },
  {
    scene: { book: "sample", run: "score" },
    walk: async (pane, take) => {
      await pane.reads("Chưa xác nhận: 05/2026");
      const heading = pane.page.getByRole("heading", { name: "Xác nhận không phát sinh" });
      const showSigning = () => heading.evaluate((one) => one.scrollIntoView());
      const name = pane.page.getByLabel("Người xác nhận").first();
      const sign = pane.page.getByRole("button", { name: /^Xác nhận 1 tháng/ }).first();
      await showSigning();
      await take("sign");
      await name.fill(" ");
      await sign.click();
      await pane.reads("Hãy ghi họ tên người xác nhận.");
      await showSigning();
      await take("sign-nobody");
      await name.fill("Lò Thị Mai");
      await sign.click();
      await pane.reads(/Đã ghi \d+ dòng xác nhận/);
      await showSigning();
      await take("signed");
    },
  },
  {
    scene: { book: "faulty" },
    walk: async (pane, take) => {
      await pane.openStep("3 Bảng điểm");
      await pane.reads("Lập bảng điểm");
      await pane.page.evaluate(() => window.harness.takeTime(100));
      await pane.click("Lập bảng điểm");
      await slowDownAt(pane, /Đang đọc các sổ… 4\d%/, 60_000);
      await take("work-reading");
      await pane.click("Hủy");
      await pane.reads("Đã dừng. Sổ vẫn như trước.");
      await take("work-stopped");
      await pane.page.evaluate(() => window.harness.takeTime(100));
      await pane.click("Lập bảng điểm");
      await slowDownAt(pane, /Đang đọc các sổ… 8\d%/, 1500);
      await pane.reads("Đang ghi vào sổ, xin chờ…");
      await take("work-writing");
    },
  },
  {
    scene: { book: "faulty" },
    walk: async (pane, take) => {
      await pane.openStep("3 Bảng điểm");
      await pane.reads("Lập bảng điểm");
      await pane.page.evaluate(() =>
        window.harness.failNext("write", "sheet-protected", { sheet: "Cách tính" }),
      );
      await pane.click("Lập bảng điểm");
      await pane.reads("Trang “Cách tính”");
      await take("work-failed");
      await pane.page.evaluate(() => window.harness.failNext("read"));
      await pane.click("Lập bảng điểm");
      await pane.reads("Có trục trặc ngoài dự tính");
      await take("work-mistake");
    },
  },
];

/** From the moment that a stage is shown, so that there is time for a picture. */
const slowDownAt = ({ page }: Pane, stage: RegExp, ms: number) =>
  page.waitForFunction(
    ([wanted, time]) => {
      const shown = new RegExp(wanted).test(document.body.innerText);
      if (shown) window.harness.takeTime(time);
      return shown;
    },
    [stage.source, ms] as const,
  );
const toTop = ({ page }: Pane) => page.evaluate(() => scrollTo(0, 0));
const toBottom = ({ page }: Pane) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
