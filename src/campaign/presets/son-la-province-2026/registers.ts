import { birth, code, date, list, name, type Register, yesNo } from "../../../registers/register";
import { REVIEWS } from "../../registers/reports";

/** The province has so many communes and wards; what they are called stands in the workbook. */
const COUNT = 75;
export const UNITS: readonly string[] = Array.from(
  { length: COUNT },
  (_, index) => `Xã ${String(index + 1).padStart(2, "0")}`,
);

export const GROUPS = {
  severe: "Khuyết tật nặng",
  gravest: "Khuyết tật đặc biệt nặng",
  entitled: "Người cao tuổi đủ điều kiện",
  elderly: "Người cao tuổi khác",
  children: "Trẻ em khó khăn, đặc biệt",
  others: "Đối tượng khác",
} as const;

const OWNER = "SYT";

const beneficiaries: Register = {
  id: "beneficiaries",
  sheet: "Đối tượng xã",
  table: "DoiTuongXa",
  owner: OWNER,
  unit: "Xã",
  order: [["Ngày bắt đầu", "Ngày thôi"]],
  fields: [
    code("Mã", "required", "unique"),
    list("Xã", UNITS, "required"),
    name("Họ và tên", "personal"),
    birth("Ngày sinh", "personal"),
    list("Nhóm", Object.values(GROUPS), "required"),
    date("Ngày bắt đầu", "required"),
    date("Ngày thôi"),
    yesNo("Được hưởng"),
    yesNo("Kịp thời"),
    yesNo("Thẻ BHYT"),
    yesNo("Khám định kỳ", "personal"),
    yesNo("Dịch vụ công tác xã hội"),
  ],
};

const hardship: Register = {
  id: "hardship",
  sheet: "Khó khăn đột xuất",
  table: "KhoKhanDotXuat",
  owner: OWNER,
  unit: "Xã",
  date: "Ngày phát sinh",
  order: [["Ngày phát sinh", "Hạn"]],
  fields: [
    list("Xã", UNITS, "required"),
    date("Ngày phát sinh", "required"),
    date("Hạn", "required"),
    date("Ngày hỗ trợ"),
  ],
};

const reports: Register = {
  id: "reports",
  sheet: "Báo cáo",
  table: "BaoCao",
  owner: OWNER,
  unit: "Đơn vị",
  date: "Ngày gửi",
  fields: [
    list("Đơn vị", UNITS, "required"),
    list("Kỳ", [REVIEWS.half, REVIEWS.whole], "required"),
    date("Ngày gửi"),
  ],
};

/** In the order of their tabs. */
export const registers: readonly Register[] = [beneficiaries, hardship, reports];
