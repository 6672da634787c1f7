import type { Ranking } from "../../actions/block";
import type { RankedUnit } from "../../scoring/block";
import { isDecided, type Range } from "../../scoring/points/range";
import { ranking as words } from "../../wording/vi/ranking";

/** The units as JSON, the best first: a number where it is decided, else null with the range that is still possible. */
export function rankingJson({ card }: Ranking) {
  const { criteria, unclear, notes, leaders } = card;
  return {
    ranking: card.ranking.map(unitJson),
    leaders,
    criteria: { counted: criteria, unclear, linesToSee: notes },
  };
}

function unitJson({ unit, max, points, of, share, bands, rank, provisional, missing, out }: RankedUnit) {
  return {
    unit,
    assigned: max,
    points: number(of.base),
    bonus: number(of.bonus),
    minus: number(of.minus),
    total: number(points),
    totalRange: ends(points),
    percentage: share && number(share),
    percentageRange: share && ends(share),
    classification: bands.low === bands.high ? bands.low : null,
    classificationRange: [bands.low, bands.high],
    rank: rank && rank.best === rank.worst ? rank.best : null,
    rankRange: rank && [rank.best, rank.worst],
    provisional,
    missing,
    notAssigned: out,
  };
}

/** A line for each unit, and who leads. */
export function rankingText({ card, shown }: Ranking): string {
  const lines = card.ranking.map(
    ({ unit, provisional, missing }, index) =>
      `  ${[unit, ...words.unit(shown[index] ?? null, { provisional, missing })].join(" · ")}\n`,
  );
  const told = [...words.leader(card.leaders), ...words.unclear(card)].map((one) => `${one}\n`);
  return `\n${words.title}\n${lines.join("")}${told.join("")}`;
}

const number = (range: Range) => (isDecided(range) ? range.low : null);
const ends = ({ low, high }: Range) => [low, high];
