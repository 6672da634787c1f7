import { type Box, parseAddress } from "../../workbook/address";
import { Trouble, type TroubleCode } from "../../workbook/trouble";

/** Excel gives no answer where it would be one of too many areas. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof Trouble && NO_ANSWER.has(error.code);
}

const NO_ANSWER: ReadonlySet<TroubleCode> = new Set<TroubleCode>(["answer-too-large", "excel-failed"]);

/** 'Trang 1'!A1:B4,'Trang 1'!D1:D4; commas and signs in the name of the sheet are part of it. */
export function boxesOf(addresses: string): Box[] {
  const plain = addresses.replace(/'(?:[^']|'')*'/g, "");
  return plain.split(",").flatMap((one) => parseAddress(one.slice(one.lastIndexOf("!") + 1).trim()) ?? []);
}
