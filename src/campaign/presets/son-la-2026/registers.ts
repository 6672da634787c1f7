import {
  birth,
  code,
  counted,
  date,
  identity,
  insurance,
  list,
  money,
  month,
  name,
  personCode,
  type Register,
  text,
  yesNo,
} from "../../../registers/register";
import { documentsRegister } from "../../registers/documents";
import { initiativesRegister } from "../../registers/initiatives";
import { staffRegister } from "../../registers/staff";

const DEPARTMENTS = ["HCTH", "QLCS", "CTXH", "YTND"];

const INCIDENT_TYPES = [
  "Sai phạm tài chính",
  "Vi phạm giờ giấc, quy chế",
  "Bỏ sót chế độ",
  "Tai nạn nghiêm trọng",
  "Mất an toàn",
  "Dịch bệnh lây lan",
  "Ngộ độc thực phẩm",
  "Khác",
];

const residentCode = personCode("Mã đối tượng", ["residents"], "required");

const residents: Register = {
  id: "residents",
  sheet: "Đối tượng",
  table: "DoiTuong",
  owner: "CTXH",
  // Why somebody left stands in no field, so nothing here says that it was by dying.
  people: { code: "Mã đối tượng", from: "Ngày tiếp nhận", until: "Ngày ra" },
  person: {
    name: "Họ và tên",
    birth: "Ngày sinh",
    sex: { field: "Giới tính", male: "Nam", female: "Nữ" },
    group: "Nhóm đối tượng",
  },
  order: [
    ["Ngày sinh", "Ngày tiếp nhận"],
    ["Ngày tiếp nhận", "Ngày ra"],
  ],
  fields: [
    code("Mã đối tượng", "required", "unique"),
    name("Họ và tên", "required", "personal"),
    list("Giới tính", ["Nam", "Nữ"], "required"),
    birth("Ngày sinh", "required", "personal"),
    identity("Số định danh", "personal"),
    insurance("Số thẻ BHYT", "personal"),
    text("Dân tộc", "personal"),
    list(
      "Nhóm đối tượng",
      [
        "Người cao tuổi",
        "Khuyết tật nặng",
        "Khuyết tật đặc biệt nặng",
        "Trẻ em",
        "Người tâm thần",
        "Khẩn cấp",
        "Khác",
      ],
      "required",
      "personal",
    ),
    date("Ngày tiếp nhận", "required"),
    date("Ngày ra"),
    yesNo("Hồ sơ đầy đủ"),
    yesNo("Hồ sơ chính xác"),
    date("Hạn cập nhật"),
    date("Ngày cập nhật"),
    yesNo("Đã số hóa"),
    yesNo("Kế hoạch chăm sóc số hóa"),
    text("Ghi chú", "personal"),
  ],
};

const incidents: Register = {
  id: "incidents",
  sheet: "Sự cố - vi phạm",
  table: "SuCo",
  owner: "HCTH",
  department: "Phòng",
  date: "Ngày",
  // Two small things of one day may be told in the same words, but hardly of the same person.
  key: ["Ngày", "Loại", "Mã đối tượng hoặc viên chức", "Mô tả"],
  fields: [
    date("Ngày", "required"),
    list("Phòng", DEPARTMENTS, "required"),
    list("Loại", INCIDENT_TYPES, "required"),
    personCode("Mã đối tượng hoặc viên chức", ["residents", "staff"]),
    text("Mô tả", "personal"),
    text("Khắc phục", "personal"),
  ],
};

const confirmations: Register = {
  id: "confirmations",
  sheet: "Xác nhận không phát sinh",
  table: "XacNhan",
  owner: null,
  department: "Phòng",
  date: "Tháng",
  key: ["Tháng", "Phòng", "Loại"],
  fields: [
    month("Tháng", "required"),
    list("Phòng", DEPARTMENTS, "required"),
    list("Loại", INCIDENT_TYPES, "required"),
    name("Người xác nhận", "required"),
    date("Ngày xác nhận", "required"),
  ],
};

const benefits: Register = {
  id: "benefits",
  sheet: "Chế độ",
  table: "CheDo",
  owner: "QLCS",
  date: "Tháng",
  once: [["Tháng", "Mã đối tượng", "Loại chế độ"]],
  sorts: { "Mức hưởng": "Loại chế độ" },
  fields: [
    month("Tháng", "required"),
    residentCode,
    text("Loại chế độ", "required"),
    money("Mức hưởng"),
    date("Hạn", "required"),
    date("Ngày thực hiện"),
  ],
};

const activities: Register = {
  id: "activities",
  sheet: "Sinh hoạt",
  table: "SinhHoat",
  owner: "QLCS",
  date: "Ngày",
  key: ["Ngày", "Hoạt động", "Mã đối tượng"],
  grid: {
    person: "Mã đối tượng",
    date: "Ngày",
    mark: "Tham gia",
    marks: {
      Có: {
        written: ["x", "v", "+", "✓", "✔", "√", "1", "c"],
        called: ["co mat", "tham gia", "co tham gia", "co di", "du", "di du", "tham gia day du"],
      },
      Không: {
        written: ["k", "0", "kp", "vang"],
        called: [
          "vang",
          "vang mat",
          "khong tham gia",
          "khong phep",
          "vang khong phep",
          "nghi khong phep",
          "khong co mat",
        ],
      },
      Miễn: {
        written: ["p", "m", "cp", "phep", "om"],
        called: [
          "phep",
          "co phep",
          "nghi phep",
          "nghi co phep",
          "vang co phep",
          "om",
          "nghi om",
          "duoc mien",
          "mien tham gia",
        ],
      },
    },
    rows: ["Hoạt động"],
    details: [],
    says: {},
  },
  fields: [
    date("Ngày", "required"),
    text("Hoạt động", "required"),
    residentCode,
    list("Tham gia", ["Có", "Không", "Miễn"], "required"),
  ],
};

const carelog: Register = {
  id: "carelog",
  sheet: "Nhật ký chăm sóc",
  table: "NhatKy",
  owner: "QLCS",
  date: "Ngày",
  grid: {
    person: "Mã đối tượng",
    date: "Ngày",
    mark: "An toàn",
    marks: {
      Có: {
        written: ["x", "v", "+", "✓", "✔", "√", "1", "at"],
        called: ["an toan", "cham soc an toan", "da cham soc", "duoc cham soc", "co cham soc", "binh thuong"],
      },
      // K alone may be "not cared for today", which says nothing of safety.
      Không: {
        written: ["kat"],
        called: ["khong an toan", "mat an toan", "chua an toan", "khong bao dam an toan"],
      },
    },
    rows: [],
    details: ["Người thực hiện", "Nội dung"],
    says: { "Nội dung": "Chăm sóc hằng ngày (bảng tháng)" },
  },
  fields: [
    date("Ngày", "required"),
    residentCode,
    text("Nội dung", "required", "personal"),
    yesNo("An toàn", "required"),
    name("Người thực hiện"),
  ],
};

const counselling: Register = {
  id: "counselling",
  sheet: "Tư vấn - hỗ trợ",
  table: "TuVan",
  owner: "CTXH",
  date: "Ngày yêu cầu",
  key: ["Mã đối tượng", "Ngày yêu cầu", "Nhu cầu"],
  order: [
    ["Ngày yêu cầu", "Hạn"],
    ["Ngày yêu cầu", "Ngày đáp ứng"],
  ],
  fields: [
    residentCode,
    date("Ngày yêu cầu", "required"),
    text("Nhu cầu", "required", "personal"),
    date("Hạn", "required"),
    date("Ngày đáp ứng"),
    text("Kết quả", "personal"),
  ],
};

const applications: Register = {
  id: "applications",
  sheet: "Hồ sơ đề nghị",
  table: "HoSoDeNghi",
  owner: "CTXH",
  date: "Ngày nhận",
  order: [
    ["Ngày nhận", "Hạn giải quyết"],
    ["Ngày nhận", "Ngày giải quyết"],
  ],
  fields: [
    code("Mã hồ sơ", "required", "unique"),
    personCode("Mã đối tượng", ["residents"]),
    date("Ngày nhận", "required"),
    date("Hạn giải quyết", "required"),
    date("Ngày giải quyết"),
    text("Kết quả"),
  ],
};

const outreach: Register = {
  id: "outreach",
  sheet: "Truyền thông",
  table: "TruyenThong",
  owner: "CTXH",
  date: "Ngày",
  // The same talk is given twice a day, but not to as many people.
  key: ["Ngày", "Tên hoạt động", "Số người tham gia"],
  fields: [
    date("Ngày", "required"),
    text("Tên hoạt động", "required"),
    text("Hình thức"),
    counted("Số người tham gia", ["người", "lượt", "lượt người"]),
  ],
};

const healthchecks: Register = {
  id: "healthchecks",
  sheet: "Khám sức khỏe",
  table: "KhamSucKhoe",
  owner: "YTND",
  date: "Ngày khám",
  key: ["Mã đối tượng", "Ngày khám", "Loại khám"],
  fields: [
    residentCode,
    date("Ngày khám", "required"),
    list("Loại khám", ["Định kỳ", "Tiếp nhận", "Khác"], "required"),
    text("Kết luận", "personal"),
  ],
};

const meals: Register = {
  id: "meals",
  sheet: "Bếp ăn - suất ăn",
  table: "SuatAn",
  owner: "YTND",
  date: "Ngày",
  once: [["Ngày", "Bữa"]],
  perHead: { field: "Số suất", of: ["residents", "staff"] },
  fields: [
    date("Ngày", "required"),
    list("Bữa", ["Sáng", "Trưa", "Tối"], "required"),
    counted("Số suất", ["suất", "suất ăn"], "required"),
    yesNo("Đạt tiêu chuẩn", "required"),
    yesNo("Lưu mẫu"),
  ],
};

const rehabilitation: Register = {
  id: "rehabilitation",
  sheet: "Phục hồi chức năng",
  table: "PhucHoi",
  owner: "YTND",
  date: "Ngày chỉ định",
  key: ["Mã đối tượng", "Ngày chỉ định", "Nhu cầu"],
  order: [["Ngày chỉ định", "Ngày can thiệp"]],
  fields: [
    residentCode,
    date("Ngày chỉ định", "required"),
    text("Nhu cầu", "required", "personal"),
    date("Ngày can thiệp"),
    yesNo("Phù hợp"),
  ],
};

const deliverables: Register = {
  id: "deliverables",
  sheet: "Nhiệm vụ - sản phẩm",
  table: "NhiemVu",
  owner: null,
  department: "Phòng",
  date: "Hạn",
  key: ["Nội dung", "Phòng", "Hạn"],
  fields: [
    text("Nội dung", "required"),
    list("Phòng", DEPARTMENTS, "required"),
    code("Mã chỉ tiêu"),
    date("Hạn", "required"),
    date("Ngày hoàn thành"),
    text("Minh chứng"),
  ],
};

const staff = staffRegister("HCTH", DEPARTMENTS);
const initiatives = initiativesRegister(DEPARTMENTS);
const documents = documentsRegister("HCTH");

/** In the order of their tabs: the people first, then each department's own. */
export const registers: readonly Register[] = [
  residents,
  staff,
  documents,
  incidents,
  confirmations,
  benefits,
  activities,
  carelog,
  counselling,
  applications,
  outreach,
  initiatives,
  healthchecks,
  meals,
  rehabilitation,
  deliverables,
];
