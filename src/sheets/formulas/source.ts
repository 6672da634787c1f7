import type { Campaign, Part } from "../../campaign/campaign";
import type { CountFormulas, PartCells } from "./counts";
import { partFormulas } from "./part";
import { type FormulaTables, NAMES } from "./references";

/** Where the counts behind a scorecard come from: the registers beside it, or numbers that were counted elsewhere. */
export interface CountSource {
  readonly campaign: Campaign;
  /** Said above the counts. */
  readonly about: string;
  /** A formula: why nothing can be judged at the report date, an empty text where it can. */
  readonly refused: string;
  readonly counts: (part: Part, department: string, cells: PartCells) => CountFormulas;
}

/** Counts that change with the registers. */
export function countedInRegisters(tables: FormulaTables): CountSource {
  const { reportDate, start, end } = NAMES;
  const inYear = `AND(${reportDate}>=${start},${reportDate}<=${end})`;
  const outside = "Ngày chốt ở ngoài năm được chấm. Sửa Ngày chốt số liệu ở trang Cấu hình.";
  return {
    campaign: tables.campaign,
    about: "Các con số là công thức, tự đổi khi sổ đổi.",
    refused: `IF(${inYear},"","${outside}")`,
    counts: (part, department, cells) => partFormulas(part, department, tables, cells),
  };
}
