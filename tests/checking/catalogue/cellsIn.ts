import type { Book } from "../../../src/campaign/book";
import { shown } from "../../../src/checking/shown";
import type { Entries } from "../../../src/registers/entries";
import { formatDay } from "../../../src/registers/text/dates";
import { countsDays, isDay } from "../../../src/registers/typed";
import { Trouble } from "../../../src/workbook/trouble";
import type { CellValue } from "../../../src/workbook/value";
import type { Language } from "../../../src/wording";
import { checkPane as en } from "../../../src/wording/en/checkPane";
import { checkPane as vi } from "../../../src/wording/vi/checkPane";

/** All filled cells of a book by their place: what each says exactly, and as people are told. */
export function cellsIn(
  { campaign, entries }: Book,
  language: Language,
): Map<string, { said: string; told: string }> {
  const words = { vi, en }[language].rules;
  const cells = new Map<string, { said: string; told: string }>();
  for (const { id } of campaign.registers) {
    const read = readable(entries, id);
    if (!read) continue;
    const own = read.own.map((label) => ({ label, kind: "text" as const }));
    for (const { label, kind } of [...read.register.fields, ...own]) {
      if (!read.has(label)) continue;
      read.values(label).forEach((value, entry) => {
        if (value === null) return;
        const row = (read.rows[entry] ?? 0) + 1;
        const text =
          typeof value === "number" && countsDays(kind, value) && isDay(value)
            ? formatDay(value)
            : shown(value);
        const told = `${label}: ${text === "" ? words.blank : text}${isTyped(value, kind) ? ` ${words.typed}` : ""}`;
        const isCalculated = read.calculated(label)?.[entry] === 1;
        cells.set(`${id} ${String(row)} ${label}`, {
          said: JSON.stringify([value, isCalculated]),
          told: isCalculated ? `${told} ${words.calculated}` : told,
        });
      });
    }
  }
  return cells;
}

/** A text where a number is wanted, which looks alike. */
function isTyped(value: CellValue, kind: string): boolean {
  return typeof value === "string" && /^\d[\d/.,]*$/.test(value) && TYPED.includes(kind);
}

const TYPED = ["date", "month", "birth", "whole", "number", "money"];

function readable(entries: Book["entries"], register: string): Entries | null {
  try {
    return entries(register);
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}
