import type { Book } from "../../campaign/book";
import { type Field, fieldOf } from "../../registers/register";
import { countsDays } from "../../registers/typed";
import { type CellValue, isSameValue } from "../../workbook/value";
import { type EntryCell, entryCell } from "../entryCell";
import type { Finding, RuleId } from "../findings";
import { surveyOf } from "../survey";
import { putRight, restsOnColumn, turnOf } from "./certain";
import { sameMeaning } from "./codes";
import type { CellRepair } from "./repair";

/**
 * What can be put right without asking, cell by cell in the order of the findings. It reads the values of cells only:
 * whoever writes them must see to it that no formula stands there.
 */
export function safeRepairs(book: Book, findings: readonly Finding[]): CellRepair[] {
  const survey = surveyOf(book);
  const cells = new Map<string, { cell: EntryCell; found: Finding[] }>();
  for (const finding of findings) {
    if (turnOf(finding) < 0) continue;
    const key = `${finding.cell} ${finding.sheet}`;
    const known = cells.get(key);
    if (known) known.found.push(finding);
    else {
      const cell = entryCell(finding, survey);
      if (cell) cells.set(key, { cell, found: [finding] });
    }
  }
  const settled = Array.from(cells.values(), ({ cell, found }) => {
    const field = fieldOf(cell.entries.register, cell.field);
    const repair = repairOf(cell, field, found);
    return repair && { repair, field };
  });
  return sameMeaning(
    settled.filter((one) => one !== null),
    survey,
  );
}

function repairOf({ entries, entry }: EntryCell, field: Field, found: readonly Finding[]): CellRepair | null {
  const { label, kind } = field;
  const before = entries.values(label)[entry] ?? null;
  let after: CellValue = before;
  const rules: RuleId[] = [];
  let place = null;
  let byColumn = false;
  for (const finding of found.toSorted((one, other) => turnOf(one) - turnOf(other))) {
    const next = putRight(after, finding, field);
    if (next === undefined) continue;
    after = next;
    rules.push(finding.rule);
    byColumn ||= restsOnColumn(finding);
    place = { sheet: finding.sheet, cell: finding.cell };
  }
  if (!place || isSameValue(before, after)) return null;
  const isDay = typeof after === "number" && countsDays(kind, after);
  return { ...place, register: entries.register.id, field: label, before, after, rules, isDay, byColumn };
}
