import type { Campaign } from "../../campaign/campaign";
import { type Field, type FieldKind, ROW_ID } from "../../registers/register";
import type { Validation } from "../../workbook/plan";
import { validationOf } from "../fieldValidation";
import { FIELD_LOOKS, type Look } from "../looks";

/** How a column of a register's table looks, wherever the table stands. */
export interface ColumnLook {
  readonly name: string;
  /** helper: calculated · id: Mã dòng · own: what a department keeps beside the fields. */
  readonly kind: FieldKind | "helper" | "id" | "own";
  readonly header: Look;
  /** Of an own column all but its number format, which is its department's. */
  readonly body: Look;
  /** What a list field may say. */
  readonly values?: readonly string[];
  /** Absent: whatever is there is right. */
  readonly validation?: Validation;
}

export function fieldLook(field: Field, campaign: Campaign): ColumnLook {
  return {
    name: field.label,
    kind: field.kind,
    header: field.personal ? "headerPersonal" : "header",
    body: FIELD_LOOKS[field.kind].look,
    values: field.values,
    validation: validationOf(field, campaign),
  };
}

export function helperLook(name: string): ColumnLook {
  return { name, kind: "helper", header: "headerHelper", body: "helper" };
}

export const ID_LOOK: ColumnLook = { name: ROW_ID, kind: "id", header: "headerHelper", body: "text" };

export function ownLook(name: string): ColumnLook {
  return { name, kind: "own", header: "header", body: "plain" };
}
