import type { Row } from "../rows";
import type { Scene } from "../scene";
import { dayIn, type Span } from "../span";
import { INITIATIVES, type MonthAndDate, TASKS } from "../words/projects";

export function initiatives({ span }: Scene): Row[] {
  return INITIATIVES.map(([name, department, applied, used, evidence]) => ({
    Tên: name,
    Phòng: department,
    "Ngày áp dụng": dayOf(applied, span),
    "Được áp dụng": used,
    "Minh chứng": evidence,
  }));
}

export function deliverables({ span }: Scene): Row[] {
  return TASKS.map(([task, department, target, due, done, evidence]) => ({
    "Nội dung": task,
    Phòng: department,
    "Mã chỉ tiêu": target,
    Hạn: dayOf(due, span),
    "Ngày hoàn thành": dayOf(done, span),
    "Minh chứng": evidence,
  }));
}

function dayOf(written: MonthAndDate | null, span: Span): number | null {
  return written && dayIn(span, ...written);
}
