import { codeField } from "../registers/register";
import { blockRoles } from "./block";
import { type Campaign, incidentRoles, registerOf } from "./campaign";
import type { Condition, Evidence, Measure, Test } from "./measure";

/**
 * The labels of the fields that decide what a measure comes to, by the id of their register: nothing else of a row can
 * change a count. A register that has one has its date and unit too.
 */
export function fieldsRead(measure: Measure, campaign: Campaign): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, ...labels] of read(measure, campaign)) {
    const { date, unit } = registerOf(campaign, id);
    const known = found.get(id) ?? new Set([date ?? [], unit ?? []].flat());
    for (const label of labels) known.add(label);
    found.set(id, known);
  }
  return found;
}

type Labels = readonly [register: string, ...labels: readonly string[]];

function read(measure: Measure, campaign: Campaign): Labels[] {
  switch (measure.kind) {
    case "coverage":
      return [ofPeople(measure.people, campaign), ...measure.evidence.map(ofEvidence)];
    case "monthly-coverage": {
      const { register, who } = measure.evidence;
      return [ofPeople(measure.people, campaign), [register, who]];
    }
    case "none":
      return ofIncidents(campaign);
    case "per-month":
      return [[measure.register]];
    case "count":
      return [[measure.register, ...measure.scope.flatMap(ofCondition)]];
    case "deliverable":
      return [[measure.register, measure.names.field, measure.due, measure.done]];
    case "plan-ratio":
      return [[measure.register, ...measure.scope.flatMap(ofCondition), measure.plan, measure.done]];
    case "saving":
      return [[measure.register, ...measure.scope.flatMap(ofCondition), measure.amount]];
    case "deadline":
      return [[measure.register, ...measure.scope.flatMap(ofCondition), measure.sent]];
    case "standing":
      return ofBlock(campaign);
    default:
      return [[measure.register, ...measure.scope.flatMap(ofCondition), ...measure.tests.flatMap(ofTest)]];
  }
}

function ofPeople(id: string, campaign: Campaign): Labels {
  const register = registerOf(campaign, id);
  const { people } = register;
  return [id, ...[codeField(register) ?? []].flat(), ...(people ? [people.from, people.until] : [])];
}

function ofEvidence({ register, who, date, where, says }: Evidence): Labels {
  return [
    register,
    who,
    date,
    ...where.flatMap(ofCondition),
    ...(typeof says === "string" ? [] : [says.field]),
  ];
}

function ofIncidents(campaign: Campaign): Labels[] {
  const { register, date, type, confirmations } = incidentRoles(campaign);
  const { month, department, type: signed, signedBy, signedOn } = confirmations;
  return [
    [register, date, type],
    [confirmations.register, month, department, signed, signedBy, signedOn],
  ];
}

function ofBlock(campaign: Campaign): Labels[] {
  const { criteria, scoring } = blockRoles(campaign);
  const { criterion, assigned, ground, self, verified, approved } = scoring;
  return [
    [criteria.register, criteria.code, criteria.kind, criteria.max],
    [scoring.register, criterion, assigned, ground, self, verified, approved],
  ];
}

function ofCondition(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "any-in-period":
      return condition.fields;
    case "present":
      return [condition.from, condition.until];
    default:
      return [condition.field];
  }
}

function ofTest(test: Test): readonly string[] {
  switch (test.kind) {
    case "updated-since":
      return [test.changed, test.updated];
    case "on-time":
      return [test.due, test.done];
    default:
      return [test.field];
  }
}
