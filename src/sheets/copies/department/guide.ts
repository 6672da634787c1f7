import type { Department } from "../../../campaign/campaign";
import type { Stamp } from "../../../exchange/stamp";
import { formatDay } from "../../../registers/text/dates";
import type { Line, SheetPlan } from "../../../workbook/plan";
import { guideSteps } from "../../../wording/vi/guide";
import { cell, emptyLine, fitted, line } from "../../lines";
import { A4_PORTRAIT, type Look, STYLES } from "../../looks";
import { GUIDE_SHEET } from "../../names";
import { GUIDE_LINES } from "./guideLines";

/** What the guide says of the file it stands in. */
export interface Guided {
  readonly stamp: Stamp;
  readonly department: Department;
  readonly centre: string;
  readonly title: string;
  readonly registers: readonly { readonly sheet: string; readonly rows: number }[];
}

/** Whose file this is, what is in it and how to work with it; nothing of any person. */
export function guidePlan({ stamp, department, centre, title, registers }: Guided): SheetPlan {
  const rows = (lines: readonly (readonly [string, string])[], look: Look) =>
    lines.map(([label, text]) => fitted(WIDTHS, line(cell(label, "label"), cell(text, look))));
  const lines: Line[] = [
    line(cell(centre, "subtitle")),
    line(cell(`BẢN GỬI ${department.name.toUpperCase()}`, "title")),
    line(cell(`${title}, gửi ngày ${formatDay(stamp.sentOn)}`, "subtitle")),
    emptyLine,
    section("Cách làm"),
    ...rows(guideSteps(stamp.columns), "plain"),
    emptyLine,
    section("Các sổ trong tệp"),
    ...rows(
      registers.map(({ sheet, rows: count }) => [
        sheet,
        count === 0 ? "chưa có dòng nào" : `${String(count)} dòng`,
      ]),
      "plain",
    ),
    emptyLine,
    section("Về tệp này", "Xin giữ nguyên các dòng dưới đây."),
    ...rows(
      GUIDE_LINES.map(({ label, says }) => [label, says(stamp, department.name)]),
      "text",
    ),
  ];
  return {
    name: GUIDE_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "C00000",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [{ kind: "lines", lines }],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: A4_PORTRAIT,
  };
}

const WIDTHS = [26, 78];

function section(title: string, note: string | null = null): Line {
  return line(cell(title, "section"), cell(note, "section"));
}
