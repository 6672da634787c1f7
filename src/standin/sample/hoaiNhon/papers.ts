import { NO, YES } from "../../../registers/register";
import { chanceOf } from "../chance";
import { documents } from "../registers/documents";
import { type Row, said } from "../rows";
import type { Scene } from "../scene";
import { dayIn, type Span } from "../span";
import { INITIATIVES, WASTE } from "../words/hoaiNhon";

/** Of the papers that are our own two are not signed by key. */
export function papers(scene: Scene, count: number): Row[] {
  let own = 0;
  return documents(scene, count).map((row) => {
    if (row["Chiều"] === "Đến") return row;
    const nth = own++;
    const unsigned = nth === 9 || nth === 31;
    const number = said(row, "Số, ký hiệu").replace("TTBTXH", "TTND");
    return { ...row, "Số, ký hiệu": number, "Điện tử": YES, "Ký số": unsigned ? NO : YES };
  });
}

export function initiatives(span: Span): Row[] {
  return INITIATIVES.map(([name, department, applied, used, evidence]) => ({
    Tên: name,
    Phòng: department,
    "Ngày áp dụng": applied && dayIn(span, ...applied),
    "Được áp dụng": used,
    "Minh chứng": evidence,
  }));
}

/** Twice a week, each sort; once it went with the wrong one. */
export function waste(span: Span, seed: number): Row[] {
  const chance = chanceOf(seed, "waste");
  const rows: Row[] = [];
  for (let day = span.start + 1; day <= span.end; day += rows.length % 2 === 0 ? 3 : 4) {
    for (const { type, least, most } of WASTE) {
      rows.push({
        Ngày: day,
        Loại: type,
        "Khối lượng": chance.between(least * 10, most * 10) / 10,
        "Phân loại đúng": rows.length === WRONGLY_SORTED ? NO : YES,
        "Xử lý đúng": YES,
      });
    }
  }
  return rows;
}

const WRONGLY_SORTED = 66;

/** The half year's report went out in time; the year's is still to come. */
export function reports(span: Span, unit: string): Row[] {
  return [
    { "Đơn vị": unit, Kỳ: "6 tháng", "Ngày gửi": dayIn(span, 6, 12) },
    { "Đơn vị": unit, Kỳ: "Năm" },
  ];
}
