import type { ScoredPoints } from "../../actions/points";
import { isDecided, type Range } from "../../scoring/points/range";
import type { Total } from "../../scoring/points/totals";
import { scoreNote } from "../../wording/vi/points";
import { scorePane } from "../../wording/vi/scorePane";

/** Points as JSON: a number where it is decided, else null with the range that is still possible. */
export function pointsJson({ card, remarks }: ScoredPoints) {
  return {
    ofTarget: (id: string) => {
      const target = card.targets.find((one) => one.id === id);
      if (!target) return {};
      const { max, out, computed, counted, source } = target;
      return {
        ...pointsOf(counted),
        maxPoints: out === null ? max : null,
        computedPoints: computed && isDecided(computed) ? computed.low : null,
        pointsFrom: out === null ? source : null,
        outOfTotal: out,
      };
    },
    ofDepartment: (id: string) => {
      const found = card.departments.find((one) => one.id === id);
      if (!found) return {};
      const { rank } = found;
      return {
        ...totalJson(found),
        rank: rank && rank.best === rank.worst ? rank.best : null,
        rankRange: rank ? [rank.best, rank.worst] : null,
      };
    },
    total: totalJson(card.total),
    notes: remarks.map((remark) => {
      const { kind, target, sheet, cell } = remark;
      return { kind, target, sheet, cell, message: scoreNote(remark) };
    }),
  };
}

/** "684/700 điểm được giao · 97,7% · Hoàn thành xuất sắc · hạng 1" */
export function pointsText({ shown }: ScoredPoints, department: string): string {
  const found = shown.find(({ id }) => id === department);
  return found ? scorePane.points(found) : "";
}

function pointsOf(points: Range | null) {
  return {
    points: points && isDecided(points) ? points.low : null,
    pointsRange: points ? [points.low, points.high] : null,
  };
}

function totalJson({ points, max, share, bands }: Total) {
  return {
    ...pointsOf(points),
    maxPoints: max,
    percentage: share && isDecided(share) ? share.low : null,
    percentageRange: share ? [share.low, share.high] : null,
    classification: bands.low === bands.high ? bands.low : null,
    classificationRange: [bands.low, bands.high],
  };
}
