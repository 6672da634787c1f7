import type { Campaign } from "../../campaign";
import { registers } from "./registers";
import { targets } from "./targets";

/** Phong trào 2026-2030 of the centre in Hoài Nhơn, judged year by year. */
export const hoaiNhon2026: Campaign = {
  id: "hoai-nhon-2026-2030",
  version: 1,
  title: "Phong trào thi đua giai đoạn 2026 - 2030",
  centre: "Trung tâm Nuôi dưỡng người tâm thần Hoài Nhơn",
  year: 2026,
  years: { first: 2026, last: 2030 },
  phases: [
    { first: 2026, last: 2027 },
    { first: 2028, last: 2030 },
  ],
  departments: [
    { id: "HCTH", name: "Phòng Hành chính - Tổng hợp" },
    { id: "YTPH", name: "Phòng Y tế - Phục hồi chức năng" },
    { id: "NV", name: "Phòng Nghiệp vụ" },
  ],
  registers,
  targets,
  incidents: null,
};
