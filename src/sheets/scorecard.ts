import type { Campaign, Part, Target } from "../campaign/campaign";
import type { Verdict } from "../scoring/verdict";
import type { ConditionalFormatPlan, Line, SheetPlan } from "../workbook/plan";
import { VERDICT_WORDS } from "../wording/vi/verdicts";
import { counterFormulas } from "./formulas/counters";
import { type FormulaTables, NAMES, quote, type RegisterPlace } from "./formulas/references";
import { type PartTexts, partTexts } from "./formulas/texts";
import { VERDICT_CODES } from "./formulas/verdict";
import { howCells, howColumn } from "./howLayout";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_LANDSCAPE, STYLES } from "./looks";
import { targetFormula } from "./targets";

export const SCORECARD_SHEET = "Bảng điểm";

const WIDTHS = [12, 46, 11, 14, 13, 12, 36, 27, 19];
const TARGET_HEADERS = [
  "Mã",
  "Chỉ tiêu",
  "Căn cứ",
  "Mức giao",
  "Đạt/phạm vi",
  "Tỷ lệ",
  "Độ phủ số liệu",
  "Còn thiếu",
  "Kết quả",
];

/** Each department against its targets, in formulas over the registers; the counts behind them are in Cách tính. */
export function scorecardPlan(
  tables: FormulaTables,
  placeOf: (register: string) => RegisterPlace,
): SheetPlan {
  const { campaign } = tables;
  const head = headLines();
  const summary = summaryLines(campaign, head.length);
  const targets = targetLines(campaign);
  const headerRow = head.length + summary.length;
  const above = [...head, ...summary, ...targets, emptyLine];
  const lines = [...above, ...counterLines(tables, placeOf, above.length)];
  return {
    name: SCORECARD_SHEET,
    mode: "replace",
    visibility: "visible",
    position: "first",
    tabColor: "C00000",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [{ kind: "lines", lines }],
    conditionalFormats: [
      ...verdictColours({
        top: headerRow + 1,
        bottom: headerRow + targets.length - 1,
        left: WIDTHS.length - 1,
        right: WIDTHS.length - 1,
      }),
      alarm(lines.length - campaign.registers.length, lines.length - 1),
    ],
    freeze: { rows: 0, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: headerRow, last: headerRow } },
  };
}

/** A verdict code as word and symbol. */
export function verdictWord(code: string): string {
  const words = (Object.keys(VERDICT_CODES) as Verdict[])
    .sort((one, other) => VERDICT_CODES[one] - VERDICT_CODES[other])
    .map((verdict) => quote(VERDICT_WORDS[verdict]));
  return `CHOOSE(${code},${words.join(",")})`;
}

function headLines(): Line[] {
  const R = NAMES.reportDate;
  const outside = `IF(AND(${R}>=${NAMES.start},${R}<=${NAMES.end}),"","Ngày chốt ở ngoài năm được chấm. Sửa Ngày chốt số liệu ở trang Cấu hình.")`;
  const twoDigits = (number: string) => `RIGHT("0"&${number},2)`;
  return [
    line(formula(NAMES.centre, "subtitle")),
    line(cell("BẢNG ĐIỂM THI ĐUA", "title")),
    line(formula(NAMES.title, "subtitle")),
    line(
      formula(
        `"Số liệu từ 01/01/"&YEAR(${NAMES.start})&" đến hết ngày "&${twoDigits(`DAY(${R})`)}&"/"&${twoDigits(`MONTH(${R})`)}&"/"&YEAR(${R})`,
        "subtitle",
      ),
    ),
    line(formula(outside, "alarm")),
  ];
}

const header = (titles: readonly string[]) =>
  fitted(WIDTHS, line(...titles.map((title) => cell(title, "header"))));

const SUMMARY: readonly { readonly header: string; readonly verdicts: readonly Verdict[] }[] = [
  { header: "Đạt và vượt", verdicts: ["met", "exceeded"] },
  { header: "Trong đó vượt", verdicts: ["exceeded"] },
  { header: "Không đạt", verdicts: ["not-met"] },
  { header: "Chưa đủ số liệu", verdicts: ["not-enough-data"] },
  { header: "Chưa đến hạn", verdicts: ["not-due"] },
  { header: "Không áp dụng", verdicts: ["not-applicable"] },
];

function summaryLines(campaign: Campaign, above: number): Line[] {
  const departments = howColumn(campaign, "department");
  const codes = howColumn(campaign, "verdict");
  const count = (department: string, verdicts: readonly Verdict[]) =>
    verdicts
      .map((verdict) => `COUNTIFS(${departments},${department},${codes},${String(VERDICT_CODES[verdict])})`)
      .join("+");
  const firstRow = above + 2;
  const lastRow = firstRow + campaign.departments.length - 1;
  const total = (column: string) =>
    formula(`SUM(${column}${String(firstRow)}:${column}${String(lastRow)})`, "verdict");
  return [
    header(["Phòng", "Tên phòng", "Số chỉ tiêu", ...SUMMARY.map(({ header: title }) => title)]),
    ...campaign.departments.map(({ id, name }, index) => {
      const own = `$A${String(firstRow + index)}`;
      return line(
        cell(id, "strong"),
        cell(name, "plain"),
        formula(`COUNTIFS(${departments},${own})`, "center"),
        ...SUMMARY.map(({ verdicts }) => formula(count(own, verdicts), "center")),
      );
    }),
    line(cell("Cộng", "strong"), cell(null, "plain"), ...["C", "D", "E", "F", "G", "H", "I"].map(total)),
    emptyLine,
  ];
}

function targetLines(campaign: Campaign): Line[] {
  return [
    header(TARGET_HEADERS),
    ...campaign.departments.flatMap(({ id, name }) => [
      line(cell(id, "section"), cell(name, "section"), ...WIDTHS.slice(2).map(() => cell(null, "section"))),
      ...campaign.targets
        .filter(({ department }) => department === id)
        .flatMap((target) => linesOf(target, campaign)),
    ]),
  ];
}

function linesOf(target: Target, campaign: Campaign): Line[] {
  const how = howCells(campaign);
  const verdict = (id: string) => formula(verdictWord(how(id, "verdict")), "verdict");
  const counts = (part: Part, texts: PartTexts) => [
    formula(`${targetFormula(part.id, "text")}&""`, "plain"),
    formula(`${targetFormula(part.id, "clause")}&""`, "center"),
    formula(texts.level, "center"),
    formula(texts.count, "center"),
    formula(texts.ratio, "ratio"),
    formula(texts.coverage, "plain"),
    formula(texts.gap, "plain"),
    verdict(part.id),
  ];
  const [only, ...more] = target.parts;
  const texts = (part: Part) => partTexts(part, (column) => how(part.id, column));
  const fit = (one: Line, text: string) => fitted(WIDTHS, one, [null, text]);
  if (only && more.length === 0) {
    return [fit(line(cell(target.id, "strong"), ...counts(only, texts(only))), only.text)];
  }
  const head = line(
    cell(target.id, "strong"),
    cell(target.text, "strong"),
    cell(target.clause, "center"),
    cell("mọi phần đạt", "center"),
    ...WIDTHS.slice(5).map(() => cell(null, "plain")),
    verdict(target.id),
  );
  return [
    fit(head, target.text),
    ...target.parts.map((part) =>
      fit(line(cell(part.id, "indented"), ...counts(part, texts(part))), part.text),
    ),
  ];
}

function counterLines(
  tables: FormulaTables,
  placeOf: (register: string) => RegisterPlace,
  above: number,
): Line[] {
  const headers = ["STT", "Sổ theo dõi", "Số dòng", "Ngoài bảng", "Thiếu ô tự tính", "Không xếp được"];
  const registers = tables.campaign.registers;
  const titles = [
    line(cell("KIỂM TRA: KHÔNG DÒNG NÀO BỊ BỎ SÓT", "title")),
    line(
      cell(
        "Ngoài bảng: dòng ghi dưới bảng nên chưa được tính. Thiếu ô tự tính: dòng mất công thức ở cột xám. " +
          "Không xếp được: thiếu ngày, mã hoặc loại đọc được.",
        "subtitle",
      ),
    ),
    header(headers),
  ];
  return [
    ...titles,
    ...registers.map((register, index) => {
      const rowsCell = `$C$${String(above + titles.length + index + 1)}`;
      const formulas = counterFormulas(register, tables, placeOf(register.id), rowsCell);
      return line(
        cell(index + 1, "center"),
        cell(register.sheet, "plain"),
        formula(formulas.rows, "center"),
        formula(formulas.outside, "center"),
        formula(formulas.helperless, "center"),
        formula(formulas.unplaced, "center"),
      );
    }),
  ];
}

const VERDICT_COLOURS: Readonly<Record<Verdict, { readonly color: string; readonly fill: string }>> = {
  exceeded: { color: "00582B", fill: "A9D98F" },
  met: { color: "1E5B1E", fill: "DDF0D5" },
  "not-met": { color: "9C0006", fill: "FFC7CE" },
  "not-enough-data": { color: "7F6000", fill: "FFE699" },
  "not-due": { color: "404040", fill: "EDEDED" },
  "not-applicable": { color: "595959", fill: "F7F7F7" },
};

function verdictColours(box: ConditionalFormatPlan["box"]): ConditionalFormatPlan[] {
  return (Object.keys(VERDICT_COLOURS) as Verdict[]).map((verdict) => ({
    box,
    formula: `$I${String(box.top + 1)}=${quote(VERDICT_WORDS[verdict])}`,
    style: { ...VERDICT_COLOURS[verdict], bold: true },
  }));
}

/** A counter above nought is something a person must look at. */
function alarm(top: number, bottom: number): ConditionalFormatPlan {
  const box = { top, bottom, left: 3, right: 5 };
  return { box, formula: `D${String(top + 1)}>0`, style: { color: "9C0006", fill: "FFC7CE", bold: true } };
}
