import type { Book } from "../campaign/book";
import type { DeadlineMeasure } from "../campaign/measure";
import type { Behind } from "./behind";
import { FALSE, holdsAll } from "./conditions";
import { sentByUnit, unitOf } from "./units";

/** What each unit that was late or may have been sent: its entries; of one that sent nothing a line without any. */
export function deadlineOfUnitsBehind(measure: DeadlineMeasure, book: Book): Behind[] {
  const { register, sent, scope } = measure;
  const entries = book.entries(register);
  const units = unitOf(register, book);
  const isMeant = holdsAll(scope, entries, book.period);
  const found: Behind[] = [];
  const nothing = { about: null, decided: { register, entry: null }, field: sent, month: null };
  const silent: Behind[] = [];
  const names = book.campaign.units ?? [];
  sentByUnit(measure, book).each.forEach(({ fail, missing }, unit) => {
    if (fail + missing === 0) return;
    const outcome = fail > 0 ? "fail" : "missing";
    const own = Array.from(units.keys()).filter((entry) => units[entry] === unit && isMeant(entry) !== FALSE);
    if (own.length === 0) silent.push({ ...nothing, outcome, unit: names[unit] ?? "" });
    for (const entry of own) {
      const about = { register, entry };
      found.push({ outcome, about, decided: about, field: sent, month: null });
    }
  });
  return [...found, ...silent];
}
