import { rowsOfKind } from "../../../adopting/body";
import type { PlannedColumn } from "../../../adopting/decisions";
import { cellAddress } from "../../../workbook/address";
import { Trouble } from "../../../workbook/trouble";
import type { Reading } from "../../../workbook/workbook";
import type { InPlaceReport, Refusal } from "../../adopting";
import type { Proposal } from "../propose";
import type { InPlace } from "./adoptInPlace";
import type { Ground } from "./ground";
import { inPlacePlan } from "./plan";
import { settledHere } from "./settledHere";

/** Why a sheet of the workbook cannot become the register where it stands; null = it can. */
export function refusedInPlace(
  master: Reading,
  proposal: Proposal,
  planned: readonly PlannedColumn[],
  ground: Ground,
): Refusal | null {
  try {
    inPlacePlan(master, settledHere(proposal, planned), ground);
    return null;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { code: error.code, details: error.details };
  }
}

export function reportInPlace(
  { sheet, register, body, columns }: Proposal,
  { columns: _, ...done }: InPlace,
): InPlaceReport {
  const left = Math.min(...columns.map(({ column }) => column));
  const [first = body.first] = rowsOfKind(body, "entry");
  return { ...done, register: register.sheet, place: { sheet, cell: cellAddress(first, left) } };
}
