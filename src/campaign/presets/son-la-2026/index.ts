import type { Campaign } from "../../campaign";
import { registers } from "./registers";
import { targets } from "./targets";

/** Phong trào thi đua năm 2026 of the centre in Sơn La. */
export const sonLa2026: Campaign = {
  id: "son-la-2026",
  version: 1,
  title: "Phong trào thi đua năm 2026",
  centre: "Trung tâm Bảo trợ xã hội tỉnh Sơn La",
  year: 2026,
  departments: [
    { id: "HCTH", name: "Phòng Hành chính - Tổng hợp" },
    { id: "QLCS", name: "Phòng Quản lý chăm sóc" },
    { id: "CTXH", name: "Phòng Công tác xã hội" },
    { id: "YTND", name: "Phòng Y tế và nuôi dưỡng" },
  ],
  registers,
  targets,
  incidents: {
    register: "incidents",
    date: "Ngày",
    type: "Loại",
    confirmations: {
      register: "confirmations",
      month: "Tháng",
      department: "Phòng",
      type: "Loại",
      signedBy: "Người xác nhận",
      signedOn: "Ngày xác nhận",
    },
  },
};
