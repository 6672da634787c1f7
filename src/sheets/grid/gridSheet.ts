import { weekdayOn } from "../../adopting/grids";
import { calendar, type Day, formatMonth } from "../../registers/text/dates";
import { fieldOf, type GridFields, type Register } from "../../registers/register";
import { boxAddress, quoteSheet } from "../../workbook/address";
import type { Line, PlanCell, SheetPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import { emptyLine, heightOf } from "../lines";
import { A4_LANDSCAPE } from "../looks";
import { type GridLayout, layoutOf } from "./layout";
import { detailLines, legendLines, legendMarks } from "./below";
import { cell, GRID_STYLES } from "./styles";
import { dayTotals, OTHER, rowTotals } from "./totals";

/** What a month grid is made of. */
export interface GridContent {
  readonly register: Register;
  /** First day of the month. */
  readonly month: Day;
  /** What stands above the columns of people. */
  readonly labels: { readonly code: string; readonly name: string; readonly group: string };
  readonly people: readonly GridPerson[];
  readonly details: readonly GridDetail[];
  /** The line below the title. */
  readonly told: string;
  /** What to take from a day for the serial number of this workbook. */
  readonly shift: number;
}

/** A row of the grid. */
export interface GridPerson {
  readonly code: CellValue;
  readonly name: CellValue;
  readonly group: CellValue;
  /** In the order of `GridFields.rows`. */
  readonly said: readonly CellValue[];
  /** The marks by day, from the 1st; empty = none. */
  readonly marks: readonly string[];
}

/** What an entry says that its mark does not. */
export interface GridDetail {
  readonly code: CellValue;
  readonly day: Day;
  readonly mark: string;
  /** In the order of `GridFields.details`. */
  readonly said: readonly CellValue[];
}

/** e.g. "Sinh hoạt 03-2026"; a name of a sheet has 31 characters at most. */
export function gridSheetName({ sheet }: Register, month: Day): string {
  return `${sheet.slice(0, 23).trim()} ${formatMonth(month).replace("/", "-")}`;
}

/** A sheet with people down and the days of a month across, which is adopted back as the entries it was made of. */
export function gridPlan(content: GridContent, fields: GridFields): SheetPlan {
  const layout = layoutOf(content, fields);
  const name = gridSheetName(content.register, content.month);
  const marks = legendMarks(content.register, fields);
  return {
    name,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "548235",
    widths: layout.widths,
    styles: GRID_STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          ...titleLines(content),
          ...headerLines(content, fields, layout),
          ...content.people.map((person, i) => personLine(person, i, layout, name, marks.length)),
          ...dayTotals(layout),
          emptyLine,
          ...legendLines(fields, marks),
          ...detailLines(content, fields),
        ],
      },
    ],
    conditionalFormats: [],
    freeze: { rows: layout.body, columns: 2 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: layout.header, last: layout.body - 1 } },
  };
}

function titleLines({ register, month, told }: GridContent): Line[] {
  const { year, month: number } = calendar(month);
  const title = `${register.sheet.toUpperCase()} – THÁNG ${String(number).padStart(2, "0")} NĂM ${String(year)}`;
  return [{ cells: [cell(title, "title")], height: 24 }, { cells: [cell(told, "subtitle")] }, emptyLine];
}

function headerLines({ labels, register }: GridContent, fields: GridFields, layout: GridLayout): Line[] {
  const look = (day: number) => (isWeekend(layout.month + day) ? "weekendHeader" : "dayHeader");
  const said = fields.rows.map((label) =>
    cell(label, fieldOf(register, label).personal ? "headerPersonal" : "header"),
  );
  const left = [
    cell(labels.code, "header"),
    cell(labels.name, "headerPersonal"),
    cell(labels.group, "headerPersonal"),
    ...said,
  ];
  const totals = [...layout.totals.map(({ label }) => label), OTHER].map((label) =>
    cell(label, "totalHeader"),
  );
  const bare = ({ style }: PlanCell): PlanCell => ({ style });
  return [
    { cells: [...left, ...layout.days.map((day) => cell(day + 1, look(day))), ...totals], height: 33 },
    {
      cells: [
        ...left.map(bare),
        ...layout.days.map((day) => cell(WEEKDAYS[weekdayOn(layout.month + day)] ?? "", look(day))),
        ...totals.map(bare),
      ],
    },
  ];
}

const WEEKDAYS = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];

function isWeekend(day: Day): boolean {
  return [0, 6].includes(weekdayOn(day));
}

function personLine(
  { code, name, group, said, marks }: GridPerson,
  index: number,
  layout: GridLayout,
  sheet: string,
  legend: number,
): Line {
  const row = layout.body + index;
  const list = { top: layout.legend, left: 0, bottom: layout.legend + legend - 1, right: 0 };
  const validation = {
    rule: { kind: "list", source: `${quoteSheet(sheet)}!${boxAddress(list)}` },
    error: ERROR,
    onError: "warning",
  } as const;
  const texts = [code, name, group, ...said];
  const days = layout.days.map((day): PlanCell => {
    const mark = marks[day] ?? "";
    const style = isWeekend(layout.month + day) ? "weekend" : "day";
    return mark === "" ? { style, validation } : { value: mark, style, validation };
  });
  return {
    cells: [...texts.map((value) => cell(value, "person")), ...days, ...rowTotals(row, layout)],
    height: heightOf(
      texts.map((text) => (typeof text === "string" ? text : "")),
      layout.widths,
    ),
  };
}

const ERROR = {
  title: "Ký hiệu chưa có",
  text: "Xin chọn một ký hiệu trong danh sách; các ký hiệu được giải thích ở cuối bảng.",
};
