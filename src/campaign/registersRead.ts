import { blockRoles } from "./block";
import { type Campaign, incidentRoles } from "./campaign";
import type { Measure } from "./measure";

/** The registers whose entries decide what a measure comes to, by id, each once. */
export function registersRead(measure: Measure, campaign: Campaign): string[] {
  switch (measure.kind) {
    case "coverage":
      return [...new Set([measure.people, ...measure.evidence.map(({ register }) => register)])];
    case "monthly-coverage":
      return [measure.people, measure.evidence.register];
    case "none": {
      const { register, confirmations } = incidentRoles(campaign);
      return [register, confirmations.register];
    }
    case "standing": {
      const { criteria, scoring } = blockRoles(campaign);
      return [criteria.register, scoring.register];
    }
    default:
      return [measure.register];
  }
}
