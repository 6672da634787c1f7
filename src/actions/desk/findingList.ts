import type { Finding, Severity } from "../../checking/findings";
import { type FindingGroup, type FindingList, SHOWN } from "../desk";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/**
 * Findings by kind, the worst first and of those the most frequent; what is only the effect of another mistake comes after
 * all causes. Inside a kind they keep their order.
 */
export function findingList(findings: readonly Finding[]): FindingList {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = `${finding.severity} ${finding.rule}`;
    const others = kinds.get(kind);
    if (others) others.push(finding);
    else kinds.set(kind, [finding]);
  }
  const groups = [...kinds.values()].flatMap(groupOf);
  const count = (severity: Severity) =>
    groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
  return {
    total: findings.length,
    bySeverity: { error: count("error"), warning: count("warning"), note: count("note") },
    groups: groups.sort(
      (one, other) => rank(one) - rank(other) || effect(one) - effect(other) || other.count - one.count,
    ),
  };
}

/** One code that was changed where people are listed is unknown in hundreds of rows elsewhere. */
const EFFECTS: ReadonlySet<string> = new Set<Finding["rule"]>(["unknown-code", "not-present"]);

function effect({ rule }: FindingGroup): number {
  return EFFECTS.has(rule) ? 1 : 0;
}

function groupOf(findings: readonly Finding[]): FindingGroup[] {
  const [first] = findings;
  if (!first) return [];
  const { rule, severity } = first;
  return [{ rule, severity, count: findings.length, findings: findings.slice(0, SHOWN) }];
}

function rank({ severity }: FindingGroup): number {
  return SEVERITIES.indexOf(severity);
}
