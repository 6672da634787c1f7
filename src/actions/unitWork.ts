import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import { isByUnit } from "../campaign/units";
import type { EntryCell } from "../checking/entryCell";
import { placeAt } from "../registers/place";
import { behind } from "../scoring/behind";
import type { Work } from "../sheets/worklist";
import { unsentText } from "../wording/vi/unsent";
import { wordings } from "../wording";

/** Something that a unit has not sent and that is late or open, by the department that keeps the register. */
export interface UnitWork {
  readonly work: Omit<Work, "department">;
  readonly department: string | null;
  readonly unit: string;
}

/** What no cell of a register could tell: of each unit that has sent nothing a line with its name. */
export function unsentWork(book: Book): UnitWork[] {
  const { campaign } = book;
  return campaign.targets
    .flatMap(({ parts }) => parts)
    .filter(({ measure }) => measure.kind === "deadline" && isByUnit(measure, campaign))
    .flatMap((part) =>
      behind(part, book).flatMap(({ unit, decided: { register }, field, outcome }): UnitWork[] => {
        if (unit === undefined) return [];
        const entries = book.entries(register);
        const { sheet, cell } = placeAt(entries, entries.headerRow, field ?? "");
        const severity = wordings.vi.severities[outcome === "fail" ? "error" : "warning"];
        const work = { sheet, cell, row: unit, severity, ...unsentText(unit, part.text, field ?? "") };
        return [{ work, department: registerOf(campaign, register).owner, unit }];
      }),
    );
}

/** The unit that a finding's entry names; "" where it names none that there is. */
export function unitOfCell(cell: EntryCell | null, { campaign: { units = [] } }: Book): string {
  const label = cell?.entries.register.unit;
  if (!cell || label === undefined || !cell.entries.has(label)) return "";
  return units[cell.entries.choices(label)[cell.entry] ?? -1] ?? "";
}
