import { shown } from "../../checking/shown";
import type { Entries } from "../../registers/entries";
import { codeField, fieldOf, type Register } from "../../registers/register";
import { formatDay, formatMonth } from "../../registers/text/dates";

/** So much names an entry; more of it is seen in the sheet. */
const NAMING = 3;

/**
 * What names an entry: of what has a code, as a person, the code alone, else the first things that its required fields say. Nothing that is
 * personal data; empty where nothing else is said.
 */
export function labelOf(entries: Entries, entry: number): string {
  return labelled(entries.register, (label) => textOf(entries, label, entry));
}

/** As `labelOf`, of a row that is known by what its fields say. */
export function labelled(register: Register, said: (label: string) => string): string {
  const field = codeField(register);
  const code = field === undefined ? "" : said(field);
  if (code !== "") return code;
  const naming = register.fields
    .filter(({ required, personal }) => required && !personal)
    .map(({ label }) => said(label))
    .filter((text) => text !== "");
  return naming.slice(0, NAMING).join(" · ");
}

/** A cell as people write it: dates dd/mm/yyyy, months mm/yyyy; empty where the column or its content is missing. */
export function textOf(entries: Entries, label: string, entry: number): string {
  if (!entries.has(label)) return "";
  const { kind } = fieldOf(entries.register, label);
  const day = kind === "date" || kind === "month" ? (entries.days(label)[entry] ?? NaN) : NaN;
  if (Number.isNaN(day)) return shown(entries.values(label)[entry] ?? null).trim();
  return kind === "month" ? formatMonth(day) : formatDay(day);
}
