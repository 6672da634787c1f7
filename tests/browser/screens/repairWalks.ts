import type { Visit as Pane } from "../../taskpane/house";
import { plantUntidy } from "../../taskpane/untidy";
import type { PaneWalk } from "./paneWalks";

/** Through every screen of the findings that are put right at once, or found right as they are. */
export const REPAIR_WALKS: readonly PaneWalk[] = [
  {
    scene: { book: "faulty" },
    walk: async (pane, take) => {
      await plantUntidy(pane.page);
      await pane.click("Kiểm tra");
      await pane.click("Sửa các lỗi an toàn");
      await pane.reads("ô sửa được ngay");
      await take("repair");
      await pane.page.getByRole("button", { name: /^Dấu cách thừa/ }).evaluate((one) => one.scrollIntoView());
      await take("repair-spaces");
      await pane.click(/^Sửa \d+ ô$/);
      await pane.reads(/^Đã sửa \d+ ô\.$/);
      await pane.page
        .getByRole("status")
        .getByText(/^Có \d+ điều cần xem/)
        .waitFor();
      await toTop(pane);
      await take("repair-report");
      await pane.click("Hoàn tác lần sửa này");
      await pane.reads(/Đã trả \d+ ô về như trước lần sửa/);
      await pane.page
        .getByRole("status")
        .getByText(/^Có \d+ điều cần xem/)
        .waitFor();
      await toTop(pane);
      await take("repair-undone");
    },
  },
  {
    scene: { book: "faulty" },
    walk: async (pane, take) => {
      await pane.click("Kiểm tra");
      await pane.page.getByRole("heading", { name: "Có 13 điều cần xem" }).waitFor();
      const mark = pane.page.getByRole("button", { name: /^Đúng rồi/ }).first();
      await mark.click();
      await pane.click("Lưu");
      await pane.reads("Hãy ghi vì sao chỗ này vẫn đúng.");
      await mark.evaluate((one) => one.scrollIntoView());
      await take("mark-missing");
      await pane.page.getByLabel("Vì sao vẫn đúng").fill("Đã đối chiếu với hồ sơ giấy");
      await pane.page.getByLabel("Người kiểm tra").fill("Lò Thị Mai");
      await take("mark");
      await pane.click("Lưu");
      await pane.reads(/Đã ghi nhận ô \w+ là đúng, còn 12/);
      await take("marked");
      await pane.click("Lập danh sách Việc cần làm");
      await pane.reads("Đã ghi danh sách ra trang “Việc cần làm”.");
      await pane.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await take("worklist-written");
    },
  },
];

const toTop = ({ page }: Pane) => page.evaluate(() => scrollTo(0, 0));
