import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { peopleIn, registerIn } from "../../survey";
import type { Rule } from "../rule";

/** A score of a block is no less than 0 and no more than its criterion's maximum; another one does not count. */
export const scoreOutside: Rule<"score-outside"> = (survey) => {
  const { block } = survey.book.campaign;
  if (!block) return [];
  const { criterion, self, verified, approved } = block.scoring;
  const scoring = registerIn(survey, block.scoring.register, criterion);
  const criteria = registerIn(survey, block.criteria.register, block.criteria.max);
  const named = peopleIn(survey, block.criteria.register);
  if (!scoring || !criteria || !named) return [];
  const most = criteria.values(block.criteria.max);
  const criterionOf = named.named(scoring, criterion);
  return [self, verified, approved]
    .filter((label) => scoring.has(label))
    .flatMap((label) =>
      scoring.values(label).flatMap((value, entry) => {
        const max = most[criterionOf[entry] ?? -1];
        if (typeof value !== "number" || typeof max !== "number" || max < 0) return [];
        if (value >= 0 && value <= max) return [];
        const said = { field: label, value: String(value), limit: String(max) };
        return [finding("score-outside", "error", placeOf(scoring, label, entry), said)];
      }),
    );
};
