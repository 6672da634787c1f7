import { type Day, dayOf } from "../../registers/text/dates";
import { YES } from "../../registers/register";
import type { Chance } from "./chance";
import { inventName } from "./persons";
import type { Row } from "./rows";
import { dayIn, type Span } from "./span";

export interface Worker {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly until: Day | null;
  readonly row: Row;
}

/** Codes are texts with zeros in front; one has left, one is new, half have had their half-year review. */
export function staffOf(count: number, span: Span, chance: Chance): Worker[] {
  return Array.from({ length: count }, (_, index) => {
    const code = String(index + 1).padStart(3, "0");
    const { name } = inventName(chance);
    const department = DEPARTMENTS[index % DEPARTMENTS.length] ?? "QLCS";
    const nth = Math.floor(index / DEPARTMENTS.length) * perRound(department) + earlier(index);
    const since = dayOf(chance.between(2004, span.year - 2), chance.between(1, 12), 1);
    const until = index === count - 3 ? dayIn(span, 4, 30) : null;
    const row: Row = {
      Mã: code,
      "Họ và tên": name,
      Phòng: department,
      "Chức danh": TITLES[department]?.[nth] ?? TITLES[department]?.at(-1) ?? null,
      "Ngày vào": index === count - 1 ? dayIn(span, 3, 2) : since,
      "Ngày nghỉ": until,
      ...reviewOf(department, until, span, chance),
      "Tập huấn số": chance.happens(0.8) ? YES : null,
    };
    return { code, name, department, until, row };
  });
}

/** Of ten people; QLCS is the largest. */
const DEPARTMENTS = ["HCTH", "QLCS", "CTXH", "YTND", "QLCS", "QLCS", "YTND", "HCTH", "QLCS", "YTND"];

const TITLES: Readonly<Record<string, readonly string[]>> = {
  HCTH: ["Trưởng phòng", "Kế toán", "Văn thư", "Thủ quỹ", "Lái xe", "Bảo vệ"],
  QLCS: ["Trưởng phòng", "Phó Trưởng phòng", "Quản lý khu nhà", "Nhân viên chăm sóc"],
  CTXH: ["Trưởng phòng", "Nhân viên công tác xã hội"],
  YTND: ["Trưởng phòng", "Y sĩ", "Điều dưỡng", "Kỹ thuật viên phục hồi chức năng", "Cấp dưỡng"],
};

function perRound(department: string): number {
  return DEPARTMENTS.filter((one) => one === department).length;
}

function earlier(index: number): number {
  const place = index % DEPARTMENTS.length;
  return DEPARTMENTS.slice(0, place).filter((one) => one === DEPARTMENTS[place]).length;
}

function reviewOf(department: string, until: Day | null, span: Span, chance: Chance): Row {
  if (until !== null || (department !== "HCTH" && department !== "CTXH")) return {};
  return {
    "Ngày đánh giá": dayIn(span, 6, chance.between(22, 26)),
    "Xếp loại": chance.pick(["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành tốt", "Hoàn thành"]),
    "Đúng quy định": YES,
  };
}
