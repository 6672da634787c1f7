import { cell, type Demo } from "../demo";
import type { Take } from "./take";

/** Through the page for offices without a suitable Excel. */
export async function walkPage(demo: Demo, take: Take): Promise<void> {
  await demo.page.getByRole("heading", { name: "Mở sổ của trung tâm" }).waitFor();
  await take("page-welcome");
  await demo.openSample();
  await demo.pane.getByText("Xem trong các sổ").waitFor();
  await take("page-sample");
  await demo.page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
  await demo.pane.getByText("Đối tượng · H7").click();
  await demo.page.locator(".cell.active").and(cell(demo.page, "H7")).waitFor();
  await cell(demo.page, "H7").click();
  await demo.press("Alt+ArrowDown");
  await demo.page.getByRole("option", { name: "Người cao tuổi" }).waitFor();
  await take("page-finding");
  await demo.press("Home", "Enter");
  await demo.page.getByRole("toolbar").getByRole("button", { name: "Lập bảng điểm" }).click();
  await demo.pane.getByText("chỉ tiêu đạt").first().waitFor();
  await demo.show("Bảng điểm");
  await take("page-score");
}
