import type { Verdict } from "../../scoring/verdict";
import type { ConditionalFormatPlan, Line, PlanCell, SheetPlan } from "../../workbook/plan";
import { cellAddress } from "../../workbook/address";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import type { FormulaTables } from "../formulas/references";
import { NAMES, quote } from "../formulas/references";
import { periodText } from "../formulas/period";
import { VERDICT_CODES } from "../formulas/verdict";
import { howCells } from "../howLayout";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import { A4_LANDSCAPE } from "../looks";
import { UNIT_BOARD_SHEET } from "../names";
import { REPORT_DATE_TEXT } from "../scorecard";
import { VERDICT_COLOURS } from "../scorecard/colours";
import { type UnitLayout, unitPlaces } from "./layout";
import { countsOfUnit } from "./source";
import { GENERATED } from "../generated";

/** Every unit against every target: sign, how many pass and of how many. */
export function unitBoardPlan(layout: UnitLayout, tables: FormulaTables): SheetPlan {
  const { parts, units } = layout;
  const widths = [6, 26, ...parts.map(() => widthOfPart(parts.length)), 9];
  const head: Line[] = [
    line(formula(NAMES.centre, "subtitle")),
    line(cell("BẢNG THEO ĐƠN VỊ", "title")),
    line(formula(NAMES.title, "subtitle")),
    line(formula(`${periodText()}&", số liệu đến hết "&${REPORT_DATE_TEXT}`, "subtitle")),
    line(
      cell(`Mỗi ô: kết quả, số đạt trên phạm vi. ${Object.values(VERDICT_WORDS).join(", ")}.`, "subtitle"),
    ),
    emptyLine,
  ];
  const headers = [
    line(
      ...["STT", "Đơn vị", ...parts.map(({ part }) => part.id), "Số chỉ tiêu đạt"].map((title) =>
        cell(title, "header"),
      ),
    ),
    line(
      cell(null, "plain"),
      cell("Chỉ tiêu", "strong"),
      ...parts.map(({ part }) => cell(part.text, "small")),
      cell(null, "plain"),
    ),
  ].map((one) =>
    fitted(
      widths.map((width) => width - 1),
      one,
    ),
  );
  const top = head.length + headers.length;
  const body = [...units.map((unit, index) => unitLine(unit, index, layout)), ...sumLines(layout, tables)];
  return {
    name: UNIT_BOARD_SHEET,
    ...GENERATED,
    tabColor: "C00000",
    widths,
    blocks: [{ kind: "lines", lines: [...head, ...headers, ...body] }],
    conditionalFormats: colours(top, top + units.length, parts.length),
    freeze: { rows: top, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: head.length, last: top - 1 } },
  };
}

/** As wide as a page with letters of eight points leaves room, and wide enough for a sign with two counts. */
function widthOfPart(parts: number): number {
  return Math.max(10, Math.min(13, Math.floor((PAGE - 41) / Math.max(1, parts))));
}
const PAGE = 176;

function unitLine(unit: string, index: number, layout: UnitLayout): Line {
  const places = unitPlaces(layout);
  return line(
    cell(index + 1, "center"),
    cell(unit, "oneLine"),
    ...layout.parts.map((one): PlanCell => {
      const { pass, scope } = countsOfUnit(one, index, layout);
      const sign = signOf(places.code(one.part, index));
      // A report is there or not: one of one says nothing more.
      if (one.measure.kind === "deadline") return formula(sign, "center");
      return formula(`${sign}&${ofScope(pass, scope)}`, "center");
    }),
    formula(`COUNTIF(${places.codesOf(index)},"<=2")`, "center"),
  );
}

function sumLines(layout: UnitLayout, { campaign }: FormulaTables): Line[] {
  const places = unitPlaces(layout);
  const how = howCells(campaign);
  const met = ({ part }: UnitLayout["parts"][number]) => `COUNTIF(${places.codes(part)},"<=2")`;
  return [
    line(
      cell(null, "section"),
      cell("Toàn tỉnh", "section"),
      ...layout.parts.map(({ part: { id } }) =>
        formula(`${signOf(how(id, "verdict"))}&${ofScope(how(id, "pass"), how(id, "scope"))}`, "verdict"),
      ),
      cell(null, "section"),
    ),
    line(
      cell(null, "section"),
      cell("Số đơn vị đạt", "section"),
      ...layout.parts.map((one) => formula(`${met(one)}&"/${String(layout.units.length)}"`, "verdict")),
      cell(null, "section"),
    ),
  ];
}

/** Of nothing there is nothing to say. */
const ofScope = (pass: string, scope: string) => `IF(${scope}=0,""," "&${pass}&"/"&${scope})`;

function signOf(code: string): string {
  const signs = (Object.keys(VERDICT_CODES) as Verdict[])
    .sort((one, other) => VERDICT_CODES[one] - VERDICT_CODES[other])
    .map((verdict) => quote(sign(verdict)));
  return `CHOOSE(${code},${signs.join(",")})`;
}

const sign = (verdict: Verdict) => VERDICT_WORDS[verdict].charAt(0);

/** The units' lines and the one of all together. */
function colours(top: number, bottom: number, parts: number): ConditionalFormatPlan[] {
  const box = { top, bottom, left: 2, right: 1 + parts };
  return (Object.keys(VERDICT_COLOURS) as Verdict[]).map((verdict) => ({
    box,
    formula: `LEFT(${cellAddress(top, 2)},1)=${quote(sign(verdict))}`,
    style: { ...VERDICT_COLOURS[verdict], bold: verdict === "not-met" },
  }));
}
