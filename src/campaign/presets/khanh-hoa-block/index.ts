import type { Campaign } from "../../campaign";
import { all } from "../../goals";
import { block, registers, UNITS } from "./registers";

const TEXT = "100% đơn vị thành viên hoàn thành xuất sắc nhiệm vụ";

/** The social centres of Khánh Hòa: six units that score one another by a common table of criteria. */
export const khanhHoaBlock: Campaign = {
  id: "khanh-hoa-block",
  version: 1,
  title: "Phong trào thi đua Khối đơn vị sự nghiệp xã hội",
  centre: "Khối thi đua các đơn vị sự nghiệp xã hội tỉnh Khánh Hòa",
  year: 2022,
  departments: [{ id: "TT", name: "Thường trực Khối thi đua" }],
  units: UNITS,
  registers,
  targets: [
    {
      id: "K-1",
      department: "TT",
      clause: "Bảng chấm điểm",
      text: TEXT,
      parts: [{ id: "K-1", text: TEXT, measure: { kind: "standing", best: 1 }, goal: all, when: "year-end" }],
    },
  ],
  incidents: null,
  block,
};
