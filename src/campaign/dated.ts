import type { Campaign, Part } from "./campaign";
import type { CountMeasure, CoverageMeasure, Evidence, RowsMeasure, Test } from "./measure";
import { isByUnit } from "./units";

/** What says on which day a thing passed; two readers walk it, as they walk measures. */
export type DatedBy =
  | { readonly kind: "rows"; readonly measure: RowsMeasure; readonly field: string }
  | { readonly kind: "evidence"; readonly measure: CoverageMeasure; readonly evidence: Evidence }
  | { readonly kind: "count"; readonly measure: CountMeasure; readonly field: string };

/**
 * Null where passes have no day: where a list cell alone decides, where nothing needs to have been done to pass, and
 * where months or years are judged rather than things. Of units there would be one for each.
 */
export function datedBy(part: Part, campaign: Campaign): DatedBy | null {
  const { measure } = part;
  if (isByUnit(part.measure, campaign)) return null;
  switch (measure.kind) {
    case "share":
    case "on-time":
    case "need-met": {
      const field = measure.tests.every(needsDoing) ? measure.tests.flatMap(doneIn)[0] : undefined;
      return field === undefined ? null : { kind: "rows", measure, field };
    }
    case "coverage": {
      const [only, ...more] = measure.evidence;
      const isOnce = only?.says === "good" && more.length === 0;
      const isOpen = measure.silence === "fail" || measure.silence === "missing";
      return isOnce && isOpen ? { kind: "evidence", measure, evidence: only } : null;
    }
    case "count": {
      const dated = measure.scope.find((one) => one.kind === "in-period");
      return dated ? { kind: "count", measure, field: dated.field } : null;
    }
    default:
      return null;
  }
}

/** What is open or has no due day may pass without anything being done. */
function needsDoing(test: Test): boolean {
  return test.kind !== "on-time" || (test.open !== "pass" && test.undated !== "pass");
}

function doneIn(test: Test): string[] {
  if (test.kind === "on-time") return [test.done];
  return test.kind === "done" || test.kind === "dated-in-period" ? [test.field] : [];
}
