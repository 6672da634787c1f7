import type { Campaign } from "../campaign/campaign";
import { type Field, type Register, ROW_ID } from "../registers/register";
import type {
  ConditionalFormatPlan,
  SheetPlan,
  TableColumnPlan,
  Validation,
  ValidationRule,
} from "../workbook/plan";
import type { Grid } from "../workbook/value";
import { promptOf, refusalOf } from "../wording/vi/prompts";
import { helperColumns } from "./helperColumns";
import { cell, emptyLine, heightOf, line } from "./lines";
import { listNameOf } from "./lists";
import { A4_LANDSCAPE, FIELD_LOOKS, STYLES } from "./looks";

/** Zero-based row of a register's column headers. */
export const HEADER_ROW = 3;

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
  const widths = register.fields.map((field) =>
    Math.max(FIELD_LOOKS[field.kind].width, headerWidth(field.label)),
  );
  const told = content.subtitle ?? subtitleOf(register, campaign, helpers.length > 0);
  return {
    name: register.sheet,
    mode: "create",
    visibility: "visible",
    position: "last",
    widths: [...widths, ...helpers.map(({ name }) => Math.max(9, headerWidth(name))), ROW_ID_WIDTH],
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          line(cell(`SỔ THEO DÕI: ${register.sheet.toUpperCase()}`, "title")),
          line(cell(told, "subtitle")),
          emptyLine,
        ],
      },
      {
        kind: "table",
        name: register.table,
        headerHeight: 33,
        columns: [
          ...register.fields.map((field) => fieldColumn(field, campaign)),
          ...helpers.map(({ name, formula }): TableColumnPlan => ({
            name,
            headerStyle: "headerHelper",
            style: "helper",
            formula,
          })),
          { name: ROW_ID, headerStyle: "headerHelper", style: "text" },
        ],
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

/** Eight capitals, some of them as wide as M. */
const ROW_ID_WIDTH = 15;

export function tableName(campaign: Campaign, register: string): string {
  const found = campaign.registers.find(({ id }) => id === register);
  if (!found) throw new Error(`no register ${register}`);
  return found.table;
}

function fieldColumn(field: Field, campaign: Campaign): TableColumnPlan {
  return {
    name: field.label,
    headerStyle: field.personal ? "headerPersonal" : "header",
    style: FIELD_LOOKS[field.kind].look,
    validation: validationOf(field, campaign),
  };
}

function validationOf(field: Field, campaign: Campaign): Validation {
  const title = field.label.slice(0, 32);
  return {
    rule: ruleOf(field, campaign),
    prompt: { title, text: promptOf(field) },
    error: { title, text: refusalOf(field) },
    onError: "stop",
  };
}

/** 31/12/2100: far enough, and a year typed for a date is refused. */
const LAST_DAY = 73_415;
/** 01/01/1900 would let a bare year through as a date; from 01/01/1910 on it is a day someone meant. */
const FIRST_DAY = 3654;

function ruleOf(field: Field, campaign: Campaign): ValidationRule {
  switch (field.kind) {
    case "list":
      return { kind: "list", source: listNameOf(campaign, field) };
    case "date":
    case "month":
      return { kind: "date", min: FIRST_DAY, max: LAST_DAY };
    case "birth":
      return { kind: "number", min: 1900, max: LAST_DAY, whole: true };
    case "whole":
      return { kind: "number", min: 0, max: 1_000_000_000, whole: true };
    case "number":
    case "money":
      return { kind: "number", min: 0, max: 1e12, whole: false };
    default:
      return { kind: "any" };
  }
}

/** LibreOffice does not make rows higher by itself; a row of one line is left to the program. */
function wrappedHeight(row: Grid[number], widths: readonly number[]): number | null {
  const texts = row.map((value) => (typeof value === "string" ? value : ""));
  const isLong = texts.some((text, column) => text.length > (widths[column] ?? 0) - 2);
  return isLong ? heightOf(texts, widths) : null;
}

/** Headers wrap to two lines; the filter button takes three characters. */
function headerWidth(label: string): number {
  const longestWord = Math.max(...label.split(" ").map(({ length }) => length));
  return Math.max(longestWord, Math.ceil(label.length / 2)) + 4;
}
