import type { Field } from "../../registers/register";
import { remembered } from "../../registers/remembered";
import { sameSpelling } from "../../registers/text/spelling";
import { meantNumbers } from "../../registers/numberText";
import { holdsDay, holdsNumber } from "../../registers/typed";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";
import { dayFrom1900 } from "../registerRows";
import { dayMeant } from "./dayMeant";
import { plainText } from "./plainText";

/** A cell of one field as its writer meant it; null where there is nothing or an error. */
export type ValueReader = (raw: CellValue | undefined) => CellValue;

/** `shift` = days that the workbook's serial numbers are too low. */
export function valueReader(field: Field, shift: number): ValueReader {
  const text = textReader(field);
  const number = numberReader(field, shift);
  return (raw) => {
    if (isBlank(raw) || isCellError(raw)) return null;
    if (typeof raw === "string") return text(raw);
    return typeof raw === "number" ? number(raw) : raw;
  };
}

function textReader(field: Field): (text: string) => CellValue {
  const { kind, values } = field;
  if (kind === "list") return listed(values);
  if (holdsDay(field)) return remembered((text: string) => dayMeant(text, kind) ?? filled(text));
  if (holdsNumber(field)) return remembered((text: string) => onlyNumber(text, field) ?? filled(text));
  return filled;
}

function listed(list: readonly string[]): (text: string) => CellValue {
  const known = new Set(list);
  const meant = remembered((text: string) => sameSpelling(text, list) ?? filled(text));
  return (text) => (known.has(text) ? text : meant(text));
}

function onlyNumber(text: string, field: Field): number | null {
  const [number, other] = meantNumbers(text, field);
  return number !== undefined && other === undefined && Number.isFinite(number) ? number : null;
}

function filled(text: string): string | null {
  const plain = plainText(text);
  return plain === "" ? null : plain;
}

function numberReader({ kind }: Field, shift: number): (number: number) => CellValue {
  if (kind === "code" || kind === "identity" || kind === "insurance") {
    return (number) => (Number.isSafeInteger(number) ? String(number) : number);
  }
  return (number) => dayFrom1900(number, kind, shift);
}
