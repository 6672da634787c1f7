import { type Campaign, registerOf } from "../../campaign/campaign";
import type { Book } from "../../campaign/book";
import { finishedMonths } from "../../campaign/period";
import { formatMonth } from "../../registers/text/dates";
import { afterSigning, unsignedMonths } from "../../scoring/unsigned";
import { Trouble } from "../../workbook/trouble";
import type { Workbook } from "../../workbook/workbook";
import type { Signature, Signed } from "../desk";
import { bookFrom } from "../readBook";
import { readSheets } from "../readSheets";
import { signingPlan, type SignedRow } from "./signingPlan";

/**
 * Writes a row for each month and kind of incident that is not signed yet and did not happen; what somebody else signed
 * meanwhile is left out. Throws Trouble signer-missing, month-not-over, and what writing throws.
 */
export async function sign(workbook: Workbook, request: Signature): Promise<Signed> {
  const signedBy = request.signedBy.trim();
  if (signedBy === "") throw new Trouble("signer-missing");
  const reading = await readSheets(workbook, registersOfIncidents);
  const { book } = bookFrom(reading);
  refuseUnfinished(request, book);
  const rows = rowsToSign(request, book);
  const unsigned = unsignedMonths(book);
  if (rows.length === 0) return { rows: 0, unsigned };
  await workbook.write(signingPlan(rows, { ...request, signedBy }, book, reading));
  // Not read again: what failed after this would look as if nothing had been written.
  return { rows: rows.length, unsigned: afterSigning(unsigned, { ...request, signedBy }) };
}

function registersOfIncidents(campaign: Campaign) {
  if (!campaign.incidents) return [];
  const { register, confirmations } = campaign.incidents;
  return [register, confirmations.register].map((id) => registerOf(campaign, id));
}

/** Signed before its last day, a month would not count. */
function refuseUnfinished({ months, today }: Signature, { period }: Book): void {
  const finished = finishedMonths(period);
  for (const day of months) {
    const month = finished.find(({ first }) => first === day);
    if (!month || month.last > today) throw new Trouble("month-not-over", { value: formatMonth(day) });
  }
}

function rowsToSign({ department, months }: Signature, book: Book): SignedRow[] {
  if (!book.campaign.departments.some(({ id }) => id === department)) {
    throw new Error(`no department ${department}`);
  }
  const unsigned = unsignedMonths(book).find((one) => one.department === department);
  const asked = (unsigned?.months ?? []).filter(({ month }) => months.includes(month));
  return asked.flatMap(({ month, types }) => types.map((type) => ({ month, type })));
}
