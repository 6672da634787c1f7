import {
  code,
  date,
  list,
  measured,
  month,
  name,
  type Register,
  text,
  yesNo,
} from "../../../registers/register";
import { documentsRegister } from "../../registers/documents";
import { initiativesRegister } from "../../registers/initiatives";
import { reportsRegister } from "../../registers/reports";
import { staffRegister } from "../../registers/staff";

export const DEPARTMENTS = ["HCTH", "YTPH", "NV"] as const;

export const METERS = {
  power: { type: "Điện", unit: "kWh" },
  water: { type: "Nước", unit: "m³" },
} as const;

const patients: Register = {
  id: "patients",
  sheet: "Hồ sơ người bệnh",
  table: "NguoiBenh",
  owner: "NV",
  people: { code: "Mã", from: "Ngày vào", until: "Ngày ra" },
  order: [["Ngày vào", "Ngày ra"]],
  fields: [
    code("Mã", "required", "unique"),
    name("Họ và tên", "required", "personal"),
    date("Ngày vào", "required"),
    date("Ngày ra"),
    yesNo("Có trên CSDL"),
    date("Ngày thay đổi"),
    date("Ngày cập nhật"),
  ],
};

const utilities: Register = {
  id: "utilities",
  sheet: "Điện - nước",
  table: "DienNuoc",
  owner: "HCTH",
  date: "Tháng",
  yearsBefore: 1,
  // Each meter has a row of its own, and two of them may well show the same.
  sorts: { "Số lượng": "Loại" },
  fields: [
    month("Tháng", "required"),
    list("Loại", [METERS.power.type, METERS.water.type], "required"),
    measured("Số lượng", ["kwh", "m3", "m³"], "required"),
  ],
};

const waste: Register = {
  id: "waste",
  sheet: "Chất thải",
  table: "ChatThai",
  owner: "YTPH",
  date: "Ngày",
  key: ["Ngày", "Loại", "Khối lượng"],
  sorts: { "Khối lượng": "Loại" },
  fields: [
    date("Ngày", "required"),
    text("Loại", "required"),
    measured("Khối lượng", ["kg"]),
    yesNo("Phân loại đúng"),
    yesNo("Xử lý đúng"),
  ],
};

/** In the order of their tabs. */
export const registers: readonly Register[] = [
  patients,
  staffRegister("HCTH", DEPARTMENTS),
  documentsRegister("HCTH"),
  initiativesRegister(DEPARTMENTS),
  utilities,
  waste,
  reportsRegister("HCTH"),
];
