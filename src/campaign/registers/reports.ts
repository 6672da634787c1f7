import { date, list, type Register, text } from "../../registers/register";

/** Which review a report or a plan is about. */
export const REVIEWS = { half: "6 tháng", whole: "Năm" } as const;

/** Reports to superiors and when they were sent, kept by one department. */
export function reportsRegister(owner: string): Register {
  return {
    id: "reports",
    sheet: "Báo cáo",
    table: "BaoCao",
    owner,
    date: "Ngày gửi",
    fields: [
      text("Đơn vị", "required"),
      list("Kỳ", [REVIEWS.half, REVIEWS.whole], "required"),
      date("Ngày gửi"),
    ],
  };
}
