import { list, number, type Register, text, year } from "../../../registers/register";
import type { Campaign, Target } from "../../campaign";
import { all } from "../../goals";
import { REVIEWS } from "../../registers/reports";

const plan: Register = {
  id: "plan",
  sheet: "Kế hoạch - thực hiện",
  table: "KeHoach",
  owner: "TT",
  once: [["Năm", "Kỳ", "Chỉ tiêu"]],
  fields: [
    year("Năm", "required"),
    list("Kỳ", [REVIEWS.half, REVIEWS.whole], "required"),
    text("Chỉ tiêu", "required"),
    text("Đơn vị tính"),
    number("Kế hoạch"),
    number("Thực hiện"),
  ],
};

/** What is planned and done, as the register calls it. */
const PLANNED = [
  "Chăm sóc, nuôi dưỡng đối tượng",
  "Dạy nghề, phục hồi chức năng cho trẻ em khuyết tật",
  "Chăm sóc, dạy nghề và trợ giúp xã hội cho đối tượng",
];

function planned(is: string, index: number): Target {
  const id = `ND-${String(index + 1)}`;
  return {
    id,
    department: "TT",
    clause: "Kế hoạch",
    text: is,
    parts: [
      {
        id,
        text: is,
        measure: {
          kind: "plan-ratio",
          register: "plan",
          scope: [
            { kind: "names", field: "Chỉ tiêu", is },
            { kind: "this-year", field: "Năm" },
            { kind: "this-review", field: "Kỳ", ...REVIEWS },
          ],
          plan: "Kế hoạch",
          done: "Thực hiện",
          unit: "đối tượng",
        },
        goal: all,
        when: "always",
      },
    ],
  };
}

/** Plan against done of the centre in Nam Định: a target for each line of the plan. */
export const namDinhPlan: Campaign = {
  id: "nam-dinh-plan",
  version: 1,
  title: "Kế hoạch và kết quả thực hiện nhiệm vụ",
  centre: "Trung tâm Bảo trợ xã hội tổng hợp tỉnh Nam Định",
  year: 2022,
  years: { first: 2022, last: 2023 },
  departments: [{ id: "TT", name: "Toàn Trung tâm" }],
  registers: [plan],
  targets: PLANNED.map(planned),
  incidents: null,
};
