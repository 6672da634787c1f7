import type { Campaign, Part } from "../../campaign/campaign";
import type { PointsSource } from "../points/source";
import type { CountFormulas, PartCells } from "./counts";
import { type PaceFormulas, paceFormulas } from "./pace";
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
  /** What has passed month by month; absent where that was not counted. */
  readonly pace?: (part: Part, cells: PartCells) => PaceFormulas | null;
  readonly counts: (part: Part, department: string, cells: PartCells) => CountFormulas;
  /** A formula: what the head says where a phase is chosen. Absent = the campaign has none. */
  readonly phase?: string;
  /** Periods were frozen beside it: the scorecard says what has changed since. Absent = none were. */
  readonly hasFrozen?: true;
  /** A formula: why the scorecard is no longer what it was when it was made, an empty text where it is. */
  readonly outdated?: string;
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
    pace: (part, cells) => paceFormulas(part, tables, cells),
    counts: (part, department, cells) => partFormulas(part, department, tables, cells),
  };
}
