import type { Book } from "../../campaign/book";
import { blockRoles } from "../../campaign/block";
import type { StandingMeasure } from "../../campaign/measure";
import type { Behind } from "../behind";
import type { ScoreLine } from "./lines";
import { type Standing, standingsOf } from "./tally";

/**
 * Of units that fall short the lines that cost them points; of those that are open the lines without a score, and each
 * criterion that has no line at all. Where the criteria themselves are unclear, these.
 */
export function standingBehind(measure: StandingMeasure, book: Book): Behind[] {
  const { criteria, lines, units, standings } = standingsOf(measure, book);
  const roles = blockRoles(book.campaign);
  const { register, criterion: naming, approved } = roles.scoring;
  if (criteria.notes.length > 0) {
    return criteria.notes.map(({ entry, note }): Behind => {
      const own = { register: roles.criteria.register, entry };
      const { code, kind, max } = roles.criteria;
      const field = note === "kind-unclear" ? kind : note === "max-unclear" ? max : code;
      return { outcome: "missing", about: own, decided: own, field, month: null };
    });
  }
  return units.flatMap(({ unit }, index): Behind[] => {
    const standing = standings[index] ?? "out";
    const own = lines.filter(({ counts }) => counts?.unit === index);
    const found = own
      .filter((line) => isBehind(line, standing))
      .map(({ entry }): Behind => {
        const about = { register, entry };
        const outcome = standing === "fail" ? "fail" : "missing";
        return { outcome, about, decided: about, field: approved, month: null };
      });
    if (standing !== "missing") return found;
    const there = new Set(own.map(({ counts }) => counts?.criterion.entry));
    const silent = criteria.all.filter(({ entry }) => !there.has(entry));
    const unwritten = silent.map(({ entry }): Behind => {
      const about = { register: roles.criteria.register, entry };
      const decided = { register, entry: null };
      return { outcome: "missing", about, decided, field: naming, month: null, unit };
    });
    return [...found, ...unwritten];
  });
}

function isBehind({ counts }: ScoreLine, standing: Standing): boolean {
  if (!counts || counts.isOut || standing === "pass" || standing === "out") return false;
  const { score, criterion } = counts;
  if (standing === "missing") return score === null;
  if (!score || criterion.kind === "bonus") return false;
  return criterion.kind === "base" ? score.score < criterion.max : score.score > 0;
}
