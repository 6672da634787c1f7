import type { Department, Target } from "../../campaign/campaign";
import type { Line, PlanCell } from "../../workbook/plan";
import { fromTo, pointsOf, pointsText, shareText } from "../formulas/points/shown";
import { quote } from "../formulas/references";
import type { CountSource } from "../formulas/source";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import { EVERYBODY, onHowSheet, type PointsCell, pointsLayout } from "../points/howPoints";
import { SCORING_COLUMNS, type ScoringColumn } from "../points/scoringColumns";
import { pointsPart } from "../points/targetColumns";
import { targetFormula } from "../targets";
import { header, widthsOf } from "./columns";

/** The points of each department with its percentage, classification and rank; nothing where nobody has points. */
export function pointsTotals(source: CountSource): Line[] {
  if (!source.points) return [];
  const { departments } = pointsLayout(source.campaign);
  const own = source.campaign.departments.filter(({ id }) => departments.includes(id));
  return [
    header(POINTS_TOTAL_HEADERS, widthsOf(source)),
    ...[...own, { id: EVERYBODY, name: "" }].map((department) => totalLine(department, source)),
    emptyLine,
  ];
}

export const POINTS_TOTAL_HEADERS = [
  "Phòng",
  "Điểm thi đua",
  "Hạng",
  "Điểm",
  "Được giao",
  "Tạm tính",
  "Xếp loại",
  "Tỷ lệ",
  "Đọc là",
];

/** What the lines of targets say behind the verdict. */
export const POINTS_HEADERS = [
  "Điểm tối đa",
  "Máy tính",
  "Tự chấm",
  "Thẩm định",
  "Duyệt",
  "Điểm tính",
  "Người chấm, ngày, lý do",
];

/** All scores that were given, the one that counts, by whom and when: what the council signs. */
export function pointsCells(target: Target, source: CountSource): readonly PlanCell[] {
  const { points } = source;
  if (!points || !target.points) return POINTS_HEADERS.map(() => cell(null, "plain"));
  const { worth, got, counted } = cellsOf(target.id, source);
  const given = (key: ScoringColumn) => {
    const value = `INDEX(${points.scores.column(SCORING_COLUMNS[key].name)},${got("position")})`;
    return `IF(${got("position")}=0,"",IF(${value}="","",${value}))`;
  };
  const document = points.columns.has("document")
    ? `": "&${targetFormula(pointsPart(target).id, "document")}`
    : `""`;
  const why = `IF(${worth("out")}=9,"Không giao"&${document},"")`;
  const told = points.scores.told ? `&${whoAndWhy(given("by"), given("on"), given("reason"))}` : "";
  return [
    formula(worth("max"), "center"),
    formula(got("shown"), "center"),
    ...(["self", "verified", "approved"] as const).map((key) => formula(given(key), "center")),
    formula(`IF(${worth("out")}=0,${counted},"–")`, "verdict"),
    formula(`${why}${told}`, "plain"),
  ];
}

function totalLine({ id, name }: Department, source: CountSource): Line {
  const layout = pointsLayout(source.campaign);
  const at = (key: PointsCell<"total">) => onHowSheet(layout.at("total", id, key));
  const everybody = id === EVERYBODY;
  const own = everybody ? "1" : `(${onHowSheet(layout.column("worth", "department"))}=${quote(id)})`;
  const open = `(1-ISNUMBER(${onHowSheet(layout.column("got", "typed"))}))`;
  const provisional = `SUMPRODUCT(${own}*(${onHowSheet(layout.column("worth", "out"))}=0)*${open})`;
  const points = pointsText(at("low"), at("high"), at("max"));
  const cells = line(
    cell(id, "strong"),
    cell(name === "" ? null : name, "plain"),
    everybody ? cell(null, "plain") : formula(fromTo(at("best"), at("worst")), "verdict"),
    formula(points, "verdict"),
    formula(at("max"), "center"),
    formula(`IF(${provisional}>0,${provisional}&" chỉ tiêu","")`, "center"),
    formula(fromTo(at("bandLow"), at("bandHigh")), "verdict"),
    formula(shareText(at("shownLow"), at("shownHigh")), "ratio"),
    formula(pointsOf(points, at("max"), " điểm được giao"), "center"),
  );
  return fitted(widthsOf(source), cells, [null, TWO_LINES]);
}

/** As long as makes a line of two in the widest column: what is still open is said from the least to the most. */
const TWO_LINES = "x".repeat(48);

function cellsOf(id: string, source: CountSource) {
  const layout = pointsLayout(source.campaign);
  const worth = (key: PointsCell<"worth">) => onHowSheet(layout.at("worth", id, key));
  const got = (key: PointsCell<"got">) => onHowSheet(layout.at("got", id, key));
  return { worth, got, counted: pointsText(got("countedLow"), got("countedHigh"), worth("max")) };
}

/** "Nguyễn Văn A, 30/06/2026: hai hồ sơ do bưu điện chậm" */
function whoAndWhy(by: string, on: string, why: string): string {
  const two = (number: string) => `RIGHT("0"&${number},2)`;
  const day = `${two(`DAY(${on})`)}&"/"&${two(`MONTH(${on})`)}&"/"&YEAR(${on})`;
  const after = (sign: string, before: string, text: string) => `IF(${before}="","",${quote(sign)})&${text}`;
  const reason = `IF(${why}="","",${after(": ", `${by}&${on}`, why)})`;
  return `${by}&IF(ISNUMBER(${on}),${after(", ", by, day)},"")&${reason}`;
}
