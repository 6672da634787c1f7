import type { Line, SheetPlan } from "../../workbook/plan";
import { periodText } from "../formulas/period";
import { numberText } from "../formulas/numberText";
import { fromTo, pointsOf, pointsText, shareText } from "../formulas/points/shown";
import { bandFormula } from "../formulas/points/total";
import { type FormulaTables, NAMES, quote } from "../formulas/references";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import { A4_LANDSCAPE, type Look } from "../looks";
import { RANKING_SHEET } from "../names";
import { REPORT_DATE_TEXT } from "../scorecard";
import { blockPlaces, type BlockPlaces, type Count } from "./layout";
import { GENERATED } from "../generated";

/** The units of a block, the best first, as their meeting approves them. */
export function rankingPlan(tables: FormulaTables): SheetPlan {
  const { units = [] } = tables.campaign;
  const places = blockPlaces(units.length);
  const widths = RANKING_COLUMNS.map(({ width }) => width);
  const head = headLines(places, units.length);
  const header = fitted(
    widths.map((width) => width - 2),
    line(...RANKING_COLUMNS.map(({ header: title }) => cell(title, "header"))),
  );
  return {
    name: RANKING_SHEET,
    ...GENERATED,
    tabColor: "C00000",
    widths,
    blocks: [
      {
        kind: "lines",
        lines: [...head, header, ...units.map((unit, index) => unitLine(unit, index, places))],
      },
    ],
    freeze: { rows: head.length + 1, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: head.length, last: head.length } },
  };
}

type Own = (key: Count) => string;

/** The columns of the ranking, in their order. */
export const RANKING_COLUMNS: readonly {
  readonly header: string;
  readonly width: number;
  readonly look: Look;
  readonly of: (own: Own, places: BlockPlaces) => string;
}[] = [
  { header: "Hạng", width: 8, look: "verdict", of: (own) => fromTo(own("best"), own("worst")) },
  { header: "Đơn vị", width: 22, look: "strong", of: (own) => own("unit") },
  { header: "Tự chấm", width: 9, look: "center", of: given("self", "selfCount") },
  { header: "Thẩm định", width: 9, look: "center", of: given("verified", "verifiedCount") },
  { header: "Duyệt", width: 9, look: "center", of: given("approved", "approvedCount") },
  { header: "Điểm chấm", width: 9, look: "center", of: ends("baseLow", "baseHigh") },
  { header: "Điểm cộng", width: 8, look: "center", of: ends("bonusLow", "bonusHigh") },
  { header: "Điểm trừ", width: 8, look: "center", of: ends("minusLow", "minusHigh") },
  {
    header: "Tổng điểm",
    width: 9,
    look: "verdict",
    of: (own) => pointsText(own("low"), own("high"), own("max")),
  },
  { header: "Được giao", width: 8, look: "center", of: (own) => own("max") },
  {
    header: "Đọc là",
    width: 20,
    look: "center",
    of: (own) =>
      `IF(${own("max")}>0,${pointsOf(pointsText(own("low"), own("high"), own("max")), own("max"), " điểm được giao")},"không được giao tiêu chí nào")`,
  },
  { header: "Tỷ lệ", width: 16, look: "ratio", of: (own) => shareText(own("shownLow"), own("shownHigh")) },
  { header: "Xếp loại", width: 16, look: "verdict", of: (own) => fromTo(own("bandLow"), own("bandHigh")) },
  { header: "Tạm tính", width: 10, look: "center", of: someCriteria("provisional") },
  { header: "Còn thiếu", width: 10, look: "center", of: someCriteria("missing") },
];

/** What one of them alone has given; less than all criteria say so, as their total says little. */
function given(points: Count, count: Count) {
  return (own: Own, places: BlockPlaces) => {
    const asked = `(${places.general("criteria")}-${own("out")})`;
    const some = `${own(count)}&"/"&${asked}&" tiêu chí"`;
    return `IF(${own(count)}=0,"",IF(${own(count)}=${asked},${own(points)},${some}))`;
  };
}

function ends(low: Count, high: Count) {
  return (own: Own) =>
    `IF(${own(low)}=${own(high)},${own(low)},${numberText(`${own(low)}&"–"&${own(high)}`)})`;
}

function someCriteria(key: Count) {
  return (own: Own) => `IF(${own(key)}>0,${own(key)}&" tiêu chí","")`;
}

/** The unit whose turn it is: which one that is follows the scores. */
function unitLine(unit: string, index: number, places: BlockPlaces): Line {
  const place = `MATCH(${String(index + 1)},${places.each("order")},0)`;
  const own: Own = (key) => `INDEX(${places.each(key)},${place})`;
  const cells = line(...RANKING_COLUMNS.map(({ look, of }) => formula(of(own, places), look)));
  return fitted(
    RANKING_COLUMNS.map(({ width }) => width),
    cells,
    [null, unit.length > 0 ? LONG : null],
  );
}

/** Room for two lines of the widest column. */
const LONG = "x".repeat(40);

function headLines(places: BlockPlaces, units: number): Line[] {
  const unclear = places.general("unclear");
  const notes = places.general("notes");
  return [
    line(formula(NAMES.centre, "subtitle")),
    line(cell("BẢNG XẾP HẠNG ĐƠN VỊ", "title")),
    line(formula(NAMES.title, "subtitle")),
    line(formula(`${periodText()}&", số liệu đến hết "&${REPORT_DATE_TEXT}`, "subtitle")),
    line(formula(bestBand(places), "caption")),
    line(formula(leader(places, units), "caption")),
    line(
      formula(
        `IF(${unclear}>0,"Sổ Tiêu chí còn "&${unclear}&" dòng cần xem nên chưa tính được tỷ lệ. ","")` +
          `&IF(${notes}>0,"Sổ Chấm điểm còn "&${notes}&" dòng cần xem (cột Cần xem).","")`,
        "alarm",
      ),
    ),
    emptyLine,
  ];
}

/** "06/06 đơn vị xếp loại Hoàn thành xuất sắc." */
function bestBand(places: BlockPlaces): string {
  const two = (count: string) => `IF(${count}<10,"0","")&${count}`;
  const sure = `COUNTIFS(${places.each("aboveLow")},"<1")`;
  const possible = `COUNTIFS(${places.each("aboveHigh")},"<1")`;
  const judged = `COUNT(${places.each("shareLow")})`;
  const open = `IF(${possible}>${sure},", có thể đến "&(${two(possible)})&" khi chấm đủ","")`;
  return `IF(${judged}=0,"",${two(sure)}&"/"&${two(judged)}&" đơn vị xếp loại "&${bandFormula(HIGHEST)}&${open}&".")`;
}

/** A share above the beginning of every band. */
const HIGHEST = "1000000";

function leader(places: BlockPlaces, units: number): string {
  const each = Array.from({ length: units }, (_, index) => {
    const at = (key: Count) => places.at(index, key);
    return {
      unit: at("unit"),
      leads: `AND(${at("best")}=1,${at("worst")}=1)`,
      provisional: at("provisional"),
    };
  });
  const names = each.map(({ unit, leads }) => `IF(${leads},", "&${unit},"")`).join("&");
  const count = each.map(({ leads }) => `${leads}*1`).join("+");
  const provisional = each.map((one) => `${one.leads}*(${one.provisional}>0)`).join("+");
  if (units === 0) return quote("");
  return (
    `IF(${count}=0,IF(COUNT(${places.each("shareLow")})=0,"","Chưa xác định được đơn vị dẫn đầu: còn tiêu chí chưa chấm."),` +
    `"Đơn vị dẫn đầu"&IF(${count}>1," (đồng hạng)","")&": "&MID(${names},3,1000)&IF(${provisional}>0," (tạm tính, chưa duyệt xong)","")&".")`
  );
}
