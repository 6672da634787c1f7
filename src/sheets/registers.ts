import type { Campaign } from "../campaign/campaign";
import type { Register } from "../registers/register";
import type { ConditionalFormatPlan, SheetPlan, TableColumnPlan } from "../workbook/plan";
import type { Grid } from "../workbook/value";
import { type ColumnLook, fieldLook, helperLook, ID_LOOK } from "./dressing/columnLook";
import { headerHeight, wrappedHeight } from "./dressing/heights";
import { pageWidths, roomOf } from "./dressing/widths";
import { helperColumns } from "./helperColumns";
import { cell, emptyLine, line } from "./lines";
import { A4_LANDSCAPE, STYLES } from "./looks";

/** Zero-based row of a register's column headers, below its title and who writes it. */
export const HEADER_ROW = 3;

/** What the title of a register's sheet begins with. */
export const TITLE = "SỔ THEO DÕI: ";

/** What a register's sheet is made with. */
export interface RegisterContent {
  /** The fields in their order, nothing else. */
  readonly rows?: Grid;
  /** Mã dòng of each row; blank unless told. */
  readonly ids?: readonly (string | null)[];
  /** Calculated columns; what they look up must be in the same workbook. */
  readonly helpers?: boolean;
  /** The line below the title, instead of who writes here. */
  readonly subtitle?: string;
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
}

/** A register's sheet. */
export function registerPlan(
  register: Register,
  campaign: Campaign,
  { rows = [], ids = [], conditionalFormats = [], ...content }: RegisterContent = {},
): SheetPlan {
  const helpers =
    content.helpers === false ? [] : helperColumns(register, campaign, (id) => tableName(campaign, id));
  const fields = register.fields.map((field) => fieldLook(field, campaign));
  const looks = [...fields, ...helpers.map(({ name }) => helperLook(name)), ID_LOOK];
  const widths = pageWidths(looks.map((look) => roomOf(look)));
  const labels = looks.map(({ name }) => name);
  const told = content.subtitle ?? subtitleOf(register, campaign, helpers.length > 0);
  return {
    name: register.sheet,
    mode: "create",
    visibility: "visible",
    position: "last",
    widths,
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          line(cell(`${TITLE}${register.sheet.toUpperCase()}`, "title")),
          line(cell(told, "subtitle")),
          emptyLine,
        ],
      },
      {
        kind: "table",
        name: register.table,
        headerHeight: headerHeight(labels, widths),
        columns: looks.map((look, column) => {
          const formula = helpers[column - fields.length]?.formula;
          return { ...columnPlan(look), ...(formula === undefined ? {} : { formula }) };
        }),
        rows: rows.map((row, index) => [...row, ...helpers.map(() => null), ids[index] ?? null]),
        heights: rows.map((row) => wrappedHeight(row, widths)),
      },
    ],
    conditionalFormats,
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

function subtitleOf(register: Register, campaign: Campaign, hasHelpers: boolean): string {
  const owner = campaign.departments.find(({ id }) => id === register.owner)?.name ?? "các phòng";
  const personal = register.fields.some((field) => field.personal);
  return (
    `Người ghi: ${owner}. Mỗi việc một dòng, ghi tiếp ngay dưới dòng cuối.` +
    (personal ? " Cột đầu đỏ là dữ liệu cá nhân." : "") +
    (hasHelpers ? " Cột xám tự tính." : "")
  );
}

function columnPlan({ name, header, body, validation }: ColumnLook): TableColumnPlan {
  return { name, headerStyle: header, style: body, ...(validation ? { validation } : {}) };
}

export function tableName(campaign: Campaign, register: string): string {
  const found = campaign.registers.find(({ id }) => id === register);
  if (!found) throw new Error(`no register ${register}`);
  return found.table;
}
