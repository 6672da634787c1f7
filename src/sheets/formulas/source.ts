import type { Campaign, Part } from "../../campaign/campaign";
import type { PointsSource } from "../points/source";
import type { CountFormulas, PartCells } from "./counts";
import { partFormulas } from "./part";
import { type FormulaTables, NAMES, quote } from "./references";

/** Where the counts behind a scorecard come from: the registers beside it, or numbers that were counted elsewhere. */
export interface CountSource {
  readonly campaign: Campaign;
  /** Said above the counts. */
  readonly about: string;
  /** A formula: why nothing can be judged at the report date, an empty text where it can. */
  readonly refused: string;
  /** Absent = no target gives points. */
  readonly points?: PointsSource;
  readonly counts: (part: Part, department: string, cells: PartCells) => CountFormulas;
}

/** Counts that change with the registers. */
export function countedInRegisters(tables: FormulaTables, points?: PointsSource): CountSource {
  const { reportDate, start, yearStart, yearEnd } = NAMES;
  const inYear = `AND(${reportDate}>=${yearStart},${reportDate}<=${yearEnd})`;
  const why = {
    unclear: "Kỳ báo cáo không đọc được. Chọn lại Kỳ báo cáo ở trang Cấu hình.",
    outside: "Ngày chốt ở ngoài năm được chấm. Sửa Ngày chốt số liệu ở trang Cấu hình.",
    early: "Ngày chốt trước ngày đầu kỳ báo cáo. Sửa Kỳ báo cáo hoặc Ngày chốt số liệu ở trang Cấu hình.",
  };
  return {
    ...(points ? { points } : {}),
    campaign: tables.campaign,
    about: "Các con số là công thức, tự đổi khi sổ đổi.",
    refused:
      `IF(NOT(ISNUMBER(${start})),${quote(why.unclear)},IF(NOT(${inYear}),${quote(why.outside)},` +
      `IF(${reportDate}<${start},${quote(why.early)},"")))`,
    counts: (part, department, cells) => partFormulas(part, department, tables, cells),
  };
}
