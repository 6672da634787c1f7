import type { Campaign, Part } from "../campaign/campaign";
import type { Condition, PlanRatioMeasure } from "../campaign/measure";
import { columnLetters } from "../workbook/address";
import type { Line, PlanCell, SheetPlan } from "../workbook/plan";
import { ratioOf } from "./formulas/amountTexts";
import { type FormulaTables, NAMES, quote, tableRef } from "./formulas/references";
import { howCells } from "./howLayout";
import { cell, emptyLine, fitted, formula, line } from "./lines";
import { A4_LANDSCAPE } from "./looks";
import { YEARS_SHEET } from "./names";
import { GENERATED } from "./generated";

/** Plan and done of all years that the register of plans holds, side by side; nothing where no target has a plan. */
export function yearsSheets(tables: FormulaTables): SheetPlan[] {
  const plans = plansOf(tables.campaign);
  const [first] = plans;
  if (!first) return [];
  const body = plans.flatMap((plan) => plan.reviews.map((review) => ({ ...plan, review })));
  return [
    {
      name: YEARS_SHEET,
      ...GENERATED,
      tabColor: "548235",
      widths: WIDTHS,
      blocks: [
        {
          kind: "lines",
          lines: [
            line(formula(NAMES.centre, "subtitle")),
            line(cell("KẾ HOẠCH VÀ THỰC HIỆN QUA CÁC NĂM", "title")),
            line(cell(TOLD, "subtitle")),
            emptyLine,
            headerLine(first, tables),
            ...body.flatMap((one, index) => linesOf(one, HEADER + 1 + 3 * index, tables)),
          ],
        },
      ],
      freeze: { rows: HEADER + 1, columns: 2 },
      print: { ...A4_LANDSCAPE, repeatRows: { first: HEADER, last: HEADER } },
    },
  ];
}

const TOLD =
  "Lấy từ sổ kế hoạch, tự đổi khi sổ đổi. Ô trống: chưa ghi. Nhiều dòng cùng năm, kỳ và chỉ tiêu thì ghi “trùng”.";
const WIDTHS = [10, 46, 10, 13, 13, 13, 13, 13, 13, 13];
/** Zero-based: row of the column titles, column of the first year; the latest years are shown. */
const HEADER = 4;
const FIRST_YEAR = 4;
const YEARS = 6;

/** A part that is judged by a plan, and how its entries are found. */
interface Plan {
  readonly part: Part;
  readonly measure: PlanRatioMeasure;
  readonly year: string;
  readonly reviews: readonly string[];
  readonly name: Extract<Condition, { kind: "names" }>;
  readonly reviewField: string;
}

interface PlanOfReview extends Plan {
  readonly review: string;
}

function plansOf({ targets }: Campaign): Plan[] {
  return targets.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const { measure } = part;
      if (measure.kind !== "plan-ratio") return [];
      const of = <Kind extends Condition["kind"]>(kind: Kind) =>
        measure.scope.find((one): one is Extract<Condition, { kind: Kind }> => one.kind === kind);
      const [name, year, review] = [of("names"), of("this-year"), of("this-review")];
      if (!name || !year || !review) return [];
      const reviews = [review.half, review.whole];
      return [{ part, measure, name, year: year.field, reviews, reviewField: review.field }];
    }),
  );
}

function headerLine({ measure, year }: Plan, tables: FormulaTables): Line {
  const years = tableRef(tables, measure.register).column(year);
  const last = `MAX(${years})`;
  return line(
    ...["Mã", "Chỉ tiêu", "Kỳ", "Số liệu"].map((title) => cell(title, "header")),
    ...Array.from({ length: YEARS }, (_, index) => {
      const shown = `MAX(MIN(${years}),${last}-${String(YEARS - 1)})+${String(index)}`;
      return formula(`IFERROR(IF(COUNT(${years})=0,"",IF(${shown}<=${last},${shown},"")),"")`, "header");
    }),
  );
}

/** What was done, what was planned, and the one of the other: in the rows from `top` on. */
function linesOf(plan: PlanOfReview, top: number, tables: FormulaTables): Line[] {
  const { part, measure, review } = plan;
  const level = howCells(tables.campaign)(part.id, "level");
  const of = (content: (year: string, column: string) => PlanCell) =>
    Array.from({ length: YEARS }, (_, index) => {
      const column = columnLetters(FIRST_YEAR + index);
      return content(`${column}$${String(HEADER + 1)}`, column);
    });
  const known = (label: string) => of((year) => formula(amount(plan, label, year, tables), "decimal"));
  const ratios = of((_, column) => {
    const [done, base] = [`${column}${String(top + 1)}`, `${column}${String(top + 2)}`];
    return formula(ratioOf("plan-ratio", { done, base, level }), "ratio");
  });
  return [
    fitted(
      WIDTHS,
      line(
        cell(part.id, "strong"),
        cell(part.text, "plain"),
        cell(review, "center"),
        cell(measure.done, "plain"),
        ...known(measure.done),
      ),
    ),
    line(
      cell(null, "plain"),
      cell(null, "plain"),
      cell(null, "plain"),
      cell(measure.plan, "plain"),
      ...known(measure.plan),
    ),
    line(cell(null, "plain"), cell(null, "plain"), cell(null, "plain"), cell("Tỷ lệ", "plain"), ...ratios),
  ];
}

/** The number of the one entry that is meant. */
function amount(plan: PlanOfReview, label: string, year: string, tables: FormulaTables): string {
  const { column } = tableRef(tables, plan.measure.register);
  const criteria = [
    `${column(plan.year)},${year}`,
    `${column(plan.reviewField)},${quote(plan.review)}`,
    // COUNTIFS takes * ? ~ for wildcards.
    `${column(plan.name.field)},${quote(plan.name.is.replace(/[~*?]/g, "~$&"))}`,
  ].join(",");
  const number = `IF(COUNTIFS(${criteria},${column(label)},">=0")=1,SUMIFS(${column(label)},${criteria}),"")`;
  const entries = `COUNTIFS(${criteria})`;
  return `IF(${year}="","",IF(${entries}>1,"trùng",IF(${entries}=1,${number},"")))`;
}
