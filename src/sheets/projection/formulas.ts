import type { Campaign, Part } from "../../campaign/campaign";
import { reportingDays } from "../../campaign/reportingDay";
import { ENOUGH_POINTS } from "../../scoring/projection";
import type { PartCells } from "../formulas/counts";
import { NAMES, quote } from "../formulas/references";

/** What is said of a part, in the order of the columns; the same steps as scoring/projection. */
export const PROJECTION_COLUMNS = [
  { key: "by", header: "Dự kiến đến ngày" },
  { key: "points", header: "Số tháng có số liệu" },
  { key: "slow", header: "Tháng ít nhất" },
  { key: "usual", header: "Tháng giữa" },
  { key: "quick", header: "Tháng nhiều nhất" },
  { key: "open", header: "Còn có thể đạt" },
  { key: "total", header: "Tính trên" },
  { key: "expected", header: "Dự kiến" },
  { key: "low", header: "Từ" },
  { key: "high", header: "Đến" },
  { key: "need", header: "Cần đạt thêm" },
  { key: "needPerWeek", header: "Mỗi tuần cần" },
  { key: "outOfReach", header: "Còn đạt được không" },
] as const;

/** What the last column says where the level can no longer be reached within what is in scope now. */
const OUT_OF_REACH = "không thể";

export type ProjectionKey = (typeof PROJECTION_COLUMNS)[number]["key"];

/** Cells of the line that the formulas stand in, and what they look at. */
interface Around {
  readonly campaign: Campaign;
  readonly cells: PartCells;
  /** The code of the part. */
  readonly verdict: string;
  /** The twelve cells with what passed in each month. */
  readonly months: string;
  /** How many may still pass; null = without end. */
  readonly open: string | null;
  readonly at: (key: ProjectionKey) => string;
}

export function projectionFormulas(part: Part, around: Around): Readonly<Record<ProjectionKey, string>> {
  const { campaign, cells, verdict, months, open, at } = around;
  const { pass, fail, missing, notDue } = cells;
  const until = projectedTo(part, campaign);
  const isStill = `${verdict}>=4,${until}>${NAMES.reportDate}`;
  const isOpen = open === null ? "" : `,${at("need")}<=${at("open")}`;
  const isAsked = `${isStill},${at("points")}>=${String(ENOUGH_POINTS)},${at("need")}>=1${isOpen}`;
  const days = `(${at("by")}-${NAMES.reportDate})`;
  const known = (formula: string) => `IF(${at("by")}="","",${formula})`;
  const last = lastMonths(months, cells.lastDays);
  const reached = (key: ProjectionKey) => {
    const more = `INT(${at(key)}*${days}*12/365)`;
    return known(open === null ? `${pass}+${more}` : `(${pass}+MIN(${at("open")},${more}))/${at("total")}`);
  };
  const aWeek = `IF(${at("need")}*7>=${days},-INT(-${at("need")}*7/${days}),-INT(-${at("need")}*70/${days})/10)`;
  return {
    by: `IF(AND(${isAsked}),${until},"")`,
    points: `COUNTIFS(${months},">0")`,
    slow: known(`MIN(${last})`),
    usual: known(`SUM(${last})-MIN(${last})-MAX(${last})`),
    quick: known(`MAX(${last})`),
    open: open ?? `""`,
    total: open === null ? `""` : `${pass}+${fail}+${missing}+${notDue}`,
    expected: reached("usual"),
    low: reached("slow"),
    high: reached("quick"),
    need: `IF(ISNUMBER(${cells.level}),${needed(part, cells.level, at("total"))}-${pass},0)`,
    needPerWeek: known(aWeek),
    outOfReach:
      open === null ? `""` : `IF(AND(${isStill},${at("need")}>${at("open")}),${quote(OUT_OF_REACH)},"")`,
  };
}

/** The cells of the last finished months. */
function lastMonths(months: string, lastDays: string): string {
  const finished = `SUMPRODUCT((${lastDays}<=${NAMES.reportDate})*1)`;
  return Array.from(
    { length: ENOUGH_POINTS },
    (_, back) => `INDEX(${months},1,${finished}-${String(back)})`,
  ).join(",");
}

function needed({ goal, measure }: Part, level: string, total: string): string {
  if (measure.kind === "count") return level;
  if (goal.compare === ">") return `IF(${total}=0,0,INT(${level}*${total}/10000)+1)`;
  return `INT((${level}*${total}+9999)/10000)`;
}

/** The last reporting day that is still to come in what the part is judged over, else its last day. */
function projectedTo({ when }: Part, campaign: Campaign): string {
  const end = when === "year-end" ? NAMES.yearEnd : NAMES.end;
  const days = reportingDays(campaign).map(({ month, date }) => {
    const day = `DATE(YEAR(${NAMES.yearStart}),${String(month)},${String(date)})`;
    return `(${day}>${NAMES.reportDate})*(${day}<=${end})*${day}`;
  });
  if (days.length === 0) return end;
  const last = `MAX(${days.join(",")})`;
  return `IF(${last}=0,${end},${last})`;
}
