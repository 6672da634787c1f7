import type { Campaign } from "../../../campaign/campaign";
import type { RegisterRows } from "../../../exchange/rows";
import type { Register } from "../../../registers/register";
import { cellAddress, columnLetters } from "../../../workbook/address";
import type { ConditionalFormatPlan, SheetPlan } from "../../../workbook/plan";
import { HEADER_ROW, registerPlan } from "../../registers";

/**
 * A register with a department's own rows. Below them the table has blank rows, because not every program lets a table
 * grow, with its drop-downs, when somebody types below it.
 */
export function registerCopyPlan(
  {
    register: { fields, ...register },
    rows,
  }: { readonly register: Register; readonly rows: RegisterRows["rows"] },
  campaign: Campaign,
  from: string,
): SheetPlan {
  const spare = Array.from({ length: SPARE_ROWS }, () => fields.map(() => null));
  const personal = fields.some((field) => field.personal) ? " Đầu cột đỏ: dữ liệu cá nhân." : "";
  return registerPlan({ ...register, fields }, campaign, {
    rows: [...rows.map(({ values }) => values), ...spare],
    ids: rows.map(({ id }) => id),
    helpers: false,
    subtitle: `${from}. Ô vàng: bắt buộc, còn trống.${personal}`,
    conditionalFormats: blankRequired(fields, rows.length + SPARE_ROWS),
  });
}

const SPARE_ROWS = 10;

/** Colours required cells that are blank in a row that says something; neighbours together, as programs like few rules. */
function blankRequired(fields: Register["fields"], rows: number): ConditionalFormatPlan[] {
  const first = HEADER_ROW + 1;
  const row = String(first + 1);
  const filled = `COUNTA($A${row}:$${columnLetters(fields.length - 1)}${row})>0`;
  const runs: { left: number; right: number }[] = [];
  fields.forEach(({ required }, column) => {
    const last = runs.at(-1);
    if (required && last?.right === column - 1) last.right = column;
    else if (required) runs.push({ left: column, right: column });
  });
  return runs.map(({ left, right }) => ({
    box: { top: first, bottom: first + rows - 1, left, right },
    formula: `AND(${cellAddress(first, left)}="",${filled})`,
    style: { fill: "FFE699" },
  }));
}
