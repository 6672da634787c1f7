import { SOME_CHANGES } from "../../taskpane/exchangeScenes";
import type { Visit as Pane } from "../../taskpane/house";
import type { PaneWalk } from "./paneWalks";

/** Through every screen of the step in which workbooks leave and come back. */
export const EXCHANGE_WALKS: readonly PaneWalk[] = [
  {
    scene: { book: "sample", run: "share" },
    walk: async (pane, take) => {
      await choose(pane, "Gửi cấp trên");
      await pane.reads(/Ở lại sổ này/);
      await pane.page.getByText(/cột có dữ liệu cá nhân/).click();
      await take("send-superior");
      await pane.click("Làm bản gửi cấp trên");
      await pane.reads("Đã làm xong bản gửi cấp trên.");
      await toTop(pane);
      await take("send-superior-made");
      await pane.page.getByText("Không thấy bản gửi đâu?").click();
      await pane.page.getByText("Đặt mật khẩu cho tệp").click();
      await toBottom(pane);
      await take("send-superior-advice");
    },
  },
  {
    scene: { book: "sample", run: "share" },
    walk: async (pane, take) => {
      await choose(pane, "Gửi các phòng");
      await pane.reads("Các phòng");
      await take("send-departments");
      await pane.click("Làm 4 bản gửi");
      await pane.reads("Đã làm xong 4 bản gửi.");
      await toTop(pane);
      await take("send-departments-made");
    },
  },
  {
    scene: { book: "sample", run: "share", pretended: SOME_CHANGES },
    walk: async (pane, take) => {
      await pane.reads("Muốn làm gì?");
      await take("exchange");
      await choose(pane, "Nhận bản gửi về");
      await pane.reads("hoặc thả tệp vào bảng này");
      await take("receive-before");
      const files = SOME_CHANGES.files.map(({ name }) => ({
        name,
        mimeType: "",
        buffer: Buffer.from("abc"),
      }));
      await pane.page.locator("input[type=file]").setInputFiles(files);
      await pane.page.getByRole("heading", { name: "Đã xem 2 tệp, có 9 thay đổi." }).waitFor();
      await take("receive-files");
      await showGroup(pane, "Thêm");
      await take("receive-added");
      await toGroup(pane, "Thêm").click();
      await toGroup(pane, "Xung đột").click();
      await pane.reads("Cả hai bên đã sửa");
      await showGroup(pane, "Xung đột");
      await take("receive-conflict");
      await pane.click("Chọn tất cả trừ xung đột");
      await pane.reads("Sẽ xóa trắng 1 dòng ở sổ này.");
      await toGroup(pane, "Xung đột").click();
      await showGroup(pane, "Thêm");
      await take("receive-chosen");
      await pane.click("Nhận 5 thay đổi đã chọn");
      await pane.reads("Đã nhận 5 thay đổi vào sổ này.");
      await toTop(pane);
      await take("receive-report");
      await pane.click("Quay lại");
      await pane.reads("Lần nhận gần nhất");
      await take("exchange-last");
      await pane.click("Hoàn tác");
      await pane.reads("Đã trả 7 ô về như trước lần nhận.");
      await pane.page.getByText("Lần nhận gần nhất").waitFor({ state: "detached" });
      await take("receive-undone");
    },
  },
  {
    scene: { book: "copy" },
    walk: async (pane, take) => {
      await pane.reads("Đây là bản gửi");
      await take("department-copy");
    },
  },
];

const choose = ({ page }: Pane, title: string) =>
  page.getByRole("button", { name: new RegExp(`^${title}`) }).click();
const toGroup = ({ page }: Pane, kind: string) =>
  page.getByRole("button", { name: new RegExp(`^${kind}\\s*đã chọn`) });
const showGroup = (pane: Pane, kind: string) =>
  toGroup(pane, kind).evaluate(async (button) => {
    // A group that is still opening has not its height yet.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    button.scrollIntoView();
  });
const toTop = ({ page }: Pane) => page.evaluate(() => scrollTo(0, 0));
const toBottom = ({ page }: Pane) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
