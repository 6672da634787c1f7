import type { Visit as Pane } from "../../taskpane/house";
import type { PaneWalk } from "./paneWalks";

/** Through the pages that the steps hold: formatting, month grids, the rules, and what a scorecard leads to. */
export const STEP_WALKS: readonly PaneWalk[] = [
  {
    scene: { book: "untidy" },
    walk: async (pane, take) => {
      await pane.openStep("1 Lập sổ");
      await pane.click("Định dạng sổ");
      await pane.reads("Có 1 sổ cần chỉnh");
      await take("format");
      await pane.click("Định dạng sổ này");
      await pane.reads("Đã định dạng 1 sổ.");
      await take("format-done");
    },
  },
  {
    scene: { book: "kept" },
    walk: async (pane, take) => {
      await pane.openStep("1 Lập sổ");
      await pane.click("Lập bảng tháng");
      await pane.reads("Bảng của sổ");
      await take("grid");
      await pane.page.getByLabel("Bảng của sổ", { exact: true }).selectOption("Sinh hoạt");
      await pane.page.getByLabel("Tháng", { exact: true }).selectOption("3");
      await pane.click("Lập bảng");
      await pane.reads(/^Đã lập trang Sinh hoạt 03-2026/);
      await take("grid-made");
    },
  },
  {
    scene: { book: "sample" },
    walk: async (pane, take) => {
      await pane.openStep("2 Kiểm tra");
      await pane.click("Các điều được kiểm tra");
      await pane.click(/^Ngày tháng/);
      await pane.reads("Không bị nhắc");
      await take("rules");
    },
  },
  {
    scene: { book: "sample", run: "score" },
    walk: async (pane, take) => {
      await pane.click("Viết thành câu");
      await pane.page.getByLabel("Nội dung báo cáo").waitFor();
      await showHeading(pane, "Câu chữ cho báo cáo");
      await take("report");
      await pane.page.getByLabel("Người chốt").fill("Lò Thị Mai");
      await pane.click("Chốt kỳ này");
      await pane.reads(/^Đã chốt kỳ 2026 vào trang/);
      await showHeading(pane, "Chốt kỳ");
      await take("freeze-done");
      await pane.click("Lập lại bảng điểm");
      await pane.reads("Các kỳ đã chốt");
      await showHeading(pane, "Chốt kỳ");
      await take("freeze-list");
    },
  },
];

const showHeading = ({ page }: Pane, name: string) =>
  page.getByRole("heading", { name, exact: true }).evaluate((one) => one.scrollIntoView());
