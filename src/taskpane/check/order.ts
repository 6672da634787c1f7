import type { FindingGroup, FindingList } from "../../actions/desk";
import type { Finding } from "../../checking/findings";

/** A finding with a name of its own, by which it is known again after the list was made anew. */
export interface Numbered {
  readonly key: string;
  /** Of the group it is shown in. */
  readonly group: string;
  readonly finding: Finding;
  /** From 1, in the order of the list. */
  readonly position: number;
}

/** A rule may have a group for each severity. */
export function groupKey({ rule, severity }: Pick<FindingGroup, "rule" | "severity">): string {
  return `${severity} ${rule}`;
}

/** All findings that are at hand, in the order they are shown. */
export function numbered(list: FindingList): Numbered[] {
  const seen = new Map<string, number>();
  let position = 0;
  return list.groups.flatMap((group) => {
    // What is held back of a group has its positions too.
    const start = position;
    position += group.count;
    return group.findings.map((finding, index) => {
      const field = "field" in finding ? (finding.field ?? "") : "";
      const name = [groupKey(group), finding.sheet, finding.cell, field].join("|");
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return {
        key: `${name}|${String(times)}`,
        group: groupKey(group),
        finding,
        position: start + index + 1,
      };
    });
  });
}

/**
 * Where to go from the current finding: one on (1) or one back (-1), round the end. Where it has left the list
 * meanwhile, its place in the list `before` is kept. Null where nothing is left.
 */
export function neighbour(
  now: readonly Numbered[],
  before: readonly Numbered[],
  current: string | null,
  step: 1 | -1,
): Numbered | null {
  const edge = step === 1 ? now[0] : now.at(-1);
  const here = now.findIndex(({ key }) => key === current);
  if (here >= 0) return now[here + step] ?? edge ?? null;
  const left = before.findIndex(({ key }) => key === current);
  const still = new Map(now.map((each) => [each.key, each]));
  for (let at = left + step; left >= 0 && at >= 0 && at < before.length; at += step) {
    const found = still.get(before[at]?.key ?? "");
    if (found) return found;
  }
  return edge ?? null;
}

/** Only what is about a field of an entry can be found right as it is; a column that is missing has no entry. */
export function canBeRight(finding: Finding): boolean {
  if (finding.rule === "register-missing" || finding.rule === "field-missing") return false;
  return "field" in finding;
}

/** What a new look at the workbook has changed in the list. */
export type News =
  | {
      readonly kind: "corrected";
      readonly count: number;
      readonly cell: string | null;
      readonly left: number;
    }
  | { readonly kind: "appeared"; readonly count: number; readonly total: number }
  /** A person found it right as it is. */
  | { readonly kind: "marked"; readonly cell: string; readonly left: number };

/** Null where there are as many as before. */
export function newsOf(before: FindingList, now: FindingList): News | null {
  const count = before.total - now.total;
  if (count < 0) return { kind: "appeared", count: -count, total: now.total };
  if (count === 0) return null;
  const still = new Set(numbered(now).map(({ key }) => key));
  const gone = numbered(before).filter(({ key }) => !still.has(key));
  const cells = new Set(gone.map(({ finding }) => finding.cell));
  const [cell = null] = cells.size === 1 ? cells : [];
  return { kind: "corrected", count, cell: count === 1 ? cell : null, left: now.total };
}
