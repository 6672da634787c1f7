import type { AdoptedRow } from "../../../adopting/adoptedRows";
import type { Campaign } from "../../../campaign/campaign";
import type { Register } from "../../../registers/register";
import { type ColumnLook, fieldLook, helperLook, ID_LOOK } from "../../../sheets/dressing/columnLook";
import { roomOf } from "../../../sheets/dressing/widths";
import type { HelperColumn } from "../../../sheets/helperColumns";
import { STYLES } from "../../../sheets/looks";
import type { Box } from "../../../workbook/address";
import type { CellStyle, MadeColumn } from "../../../workbook/plan";
import type { CellValue } from "../../../workbook/value";

/**
 * The columns that a register has and a sheet has not: fields, filled where several columns of the sheet say them
 * together; the calculated ones; Mã dòng at the end.
 */
export function addedColumns(
  { register, campaign }: { readonly register: Register; readonly campaign: Campaign },
  { top, bottom }: Box,
  there: ReadonlySet<string>,
  rows: readonly AdoptedRow[],
  helpers: readonly HelperColumn[],
): readonly MadeColumn[] {
  const byRow = new Map(rows.map(({ row, fields }) => [row, fields]));
  const said = (label: string) =>
    Array.from({ length: bottom - top }, (_, i): CellValue => byRow.get(top + 1 + i)?.get(label) ?? null);
  const fields = register.fields
    .filter(({ label }) => !there.has(label))
    .map((field): MadeColumn => {
      const values = said(field.label);
      const isSaid = values.some((value) => value !== null);
      return { ...made(fieldLook(field, campaign)), ...(isSaid ? { values } : {}) };
    });
  return [
    ...fields,
    ...helpers.map(({ name, formula }) => ({ ...made(helperLook(name)), formula })),
    made(ID_LOOK),
  ];
}

function made(look: ColumnLook): MadeColumn {
  const { format = "General" }: CellStyle = STYLES[look.body];
  return { name: look.name, width: roomOf(look).best, format };
}
