import type { Exception } from "../campaign/judgement";
import { foldCase } from "../registers/text/fold";
import type { CellValue } from "../workbook/value";
import { type EntryCell, entryCell, idOf } from "./entryCell";
import type { Finding } from "./findings";
import type { Survey } from "./survey";

/** The findings that nobody has justified, or whose cell says something else by now. */
export function withoutExceptions(found: readonly Finding[], survey: Survey): readonly Finding[] {
  const { exceptions } = survey.book;
  if (exceptions.length === 0) return found;
  const silent = new Set(exceptions.map(keyOf));
  const named = new Set(exceptions.map(({ rule }) => rule));
  return found.filter((finding) => {
    const exception = named.has(finding.rule) ? exceptionOf(finding, survey) : null;
    return !exception || !silent.has(keyOf(exception));
  });
}

/** What would silence a finding; null where it is not about an entry that has an id. */
export function exceptionOf(finding: Finding, survey: Survey): Exception | null {
  const cell = entryCell(finding, survey);
  const id = cell && idOf(cell);
  return cell && id !== null ? exceptionFor(finding, cell, id) : null;
}

/** What will silence a finding once its entry has this id. */
export function exceptionFor(finding: Finding, cell: EntryCell, id: string): Exception {
  const { entries, entry, field } = cell;
  const value = checkedValue(finding, entries.values(field)[entry] ?? null);
  return { sheet: entries.register.sheet, rowId: id, field, rule: finding.rule, value };
}

/**
 * What was found right, as one text: the cell, and what the finding compares it with. Addresses are left out, because
 * sorting changes them.
 */
function checkedValue(finding: Finding, cell: CellValue): string {
  const compared = valuesIn(finding, "");
  // Findings shorten long texts.
  return (typeof cell === "string" ? [cell, ...compared.slice(1)] : compared).join(" · ");
}

const VALUES = ["value", "date", "limit"];

function valuesIn(said: unknown, key: string): string[] {
  if (typeof said === "string") return VALUES.includes(key) ? [said] : [];
  if (typeof said !== "object" || said === null || Array.isArray(said)) return [];
  return Object.entries(said).flatMap(([name, part]) => valuesIn(part, name));
}

function keyOf({ sheet, rowId, field, rule, value }: Exception): string {
  return JSON.stringify([foldCase(sheet), rowId.toUpperCase(), foldCase(field), rule, value]);
}
