import { readBook } from "../actions/readBook";
import { scorePlan } from "../actions/scoreWorkbook";
import { setUp } from "../actions/setUp";
import type { Campaign } from "../campaign/campaign";
import { dayOf } from "../registers/text/dates";
import { score } from "../scoring/score";
import { howCells } from "../sheets/howLayout";
import { cell, emptyLine, formula, line } from "../sheets/lines";
import { A4_PORTRAIT, STYLES } from "../sheets/looks";
import { VERDICT_CODES, verdictWord } from "../sheets/formulas/verdict";
import { VERDICT_WORDS } from "../wording/vi/verdicts";
import type { Line, SheetPlan } from "../workbook/plan";
import type { Grid } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";

export const SELFTEST_SHEET = "Tự kiểm tra";

/** One formula, and what it must give. */
interface Trial {
  readonly what: string;
  readonly formula: string;
  readonly expected: number | string;
}

/**
 * Fills a workbook with a campaign, its scorecard formulas, and beside each the number that the other reader of the
 * measure gives: to be opened once in a program nobody has tried yet.
 */
export async function writeSelftest(
  workbook: Workbook,
  campaign: Campaign,
  rows: ReadonlyMap<string, Grid>,
): Promise<void> {
  const reportDate = dayOf(campaign.year, 6, 30) ?? 0;
  await setUp(workbook, campaign, { today: reportDate, reportDate, rows });
  const open = await readBook(workbook);
  const plan = scorePlan(open);
  const trials = [...BASICS, ...countTrials(campaign, score(open.book))];
  await workbook.write({ ...plan, sheets: [...plan.sheets, trialsPlan(trials)] });
}

/** Every function and every trick of the dialect, on constants. */
const BASICS: readonly Trial[] = [
  { what: "Đếm lỗi như không", formula: "SUMPRODUCT(ISNUMBER(1/({1,0,2}>0))*1)", expected: 2 },
  { what: "So chữ không kể hoa thường", formula: `SUMPRODUCT(({"Có","CÓ","Không"}="có")*1)`, expected: 2 },
  { what: "Chữ lớn hơn số", formula: `SUMPRODUCT(({"5",5,7}>6)*1)`, expected: 2 },
  { what: "Đếm theo bậc", formula: "SUMPRODUCT((FREQUENCY({0,1,1,3},{0.5,1.5,2.5})>0)*1)", expected: 3 },
  // On this sheet's own texts: no text is a lone asterisk, but a wildcard would find the first.
  { what: "Dấu sao chỉ là dấu sao", formula: `IFERROR(MATCH("~*",$B$5:$B$9,0),0)`, expected: 0 },
  { what: "Cuối tháng 2 năm nhuận", formula: "DAY(EOMONTH(DATE(2028,2,1),0))", expected: 29 },
  { what: "Ngày cuối tháng", formula: "DAY(DATE(2026,13,1)-1)", expected: 31 },
  { what: "Làm tròn nửa lên", formula: "ROUND(ROUND(0.98975*10000,6),0)", expected: 9898 },
  { what: "Cắt bớt", formula: "ROUNDDOWN(0.99996,3)", expected: 0.999 },
  { what: "Làm tròn lên", formula: "ROUNDUP(0.9*151,0)", expected: 136 },
  { what: "Phần nguyên của ngày có giờ", formula: "INT(46203.58)", expected: 46203 },
  { what: "Ghép chữ và số", formula: `RIGHT("0"&6,2)&"/"&2026`, expected: "06/2026" },
  { what: "Chọn theo số", formula: `CHOOSE(2,"a","b")`, expected: "b" },
];

function countTrials(campaign: Campaign, { targets, departments }: ReturnType<typeof score>): Trial[] {
  const how = howCells(campaign);
  const counts = ["pass", "fail", "missing", "notDue"] as const;
  const parts = targets.flatMap(({ parts: all, target, verdict }) => [
    ...all.flatMap(({ part, tally }) =>
      counts.map((count): Trial => {
        return { what: `${part.id} ${count}`, formula: how(part.id, count), expected: tally[count] };
      }),
    ),
    { what: `${target.id} kết quả`, formula: how(target.id, "verdict"), expected: VERDICT_CODES[verdict] },
    {
      what: `${target.id} bằng chữ`,
      formula: verdictWord(how(target.id, "verdict")),
      expected: VERDICT_WORDS[verdict],
    },
  ]);
  const sums = departments.map(({ id, assigned }): Trial => {
    const own = targets.filter(({ target }) => target.department === id);
    return {
      what: `${id} số chỉ tiêu`,
      formula: own.map(({ target }) => `ISNUMBER(${how(target.id, "verdict")})`).join("+"),
      expected: assigned,
    };
  });
  return [...parts, ...sums];
}

function trialsPlan(trials: readonly Trial[]): SheetPlan {
  const first = 5;
  const last = first + trials.length - 1;
  const lines: Line[] = trials.map((trial, index) => {
    const row = String(first + index);
    return line(
      cell(index + 1, "center"),
      cell(trial.what, "text"),
      formula(trial.formula, "center"),
      cell(trial.expected, "center"),
      formula(`IF(ISERROR(C${row}),"SAI",IF(C${row}=D${row},"ĐẠT","SAI"))`, "verdict"),
    );
  });
  return {
    name: SELFTEST_SHEET,
    mode: "replace",
    visibility: "visible",
    position: "first",
    widths: [7, 34, 20, 20, 12],
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          line(cell("TỰ KIỂM TRA CÁC PHÉP TÍNH", "title")),
          line(
            formula(
              `"Sai "&COUNTIFS(E${String(first)}:E${String(last)},"SAI")&" trên "&${String(trials.length)}&" phép tính."`,
              "alarm",
            ),
          ),
          emptyLine,
          line(
            ...["STT", "Phép tính", "Chương trình này tính ra", "Phải là", "Kết quả"].map((text) =>
              cell(text, "header"),
            ),
          ),
          ...lines,
        ],
      },
    ],
    conditionalFormats: [
      {
        box: { top: first - 1, bottom: last - 1, left: 4, right: 4 },
        formula: `$E${String(first)}="SAI"`,
        style: { color: "9C0006", fill: "FFC7CE", bold: true },
      },
    ],
    freeze: { rows: 4, columns: 0 },
    print: { ...A4_PORTRAIT, repeatRows: { first: 3, last: 3 } },
  };
}
