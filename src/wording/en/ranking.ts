import { pointsTexts } from "../pointsTexts";
import type { RankingWording } from "../ranking";

const criteria = (count: number) => `${String(count)} ${count === 1 ? "criterion" : "criteria"}`;

export const ranking: RankingWording = {
  title: "Units ranked",
  unit: (shown, { provisional, missing }) => [
    ...(shown ? pointsTexts(shown, "en-GB", { of: "points assigned", rank: "rank" }) : []),
    ...(missing > 0 ? [`${criteria(missing)} not scored yet`] : []),
    ...(provisional > 0 ? [`provisional: ${criteria(provisional)} not approved`] : []),
  ],
  leader: (units) => [
    units.length === 0
      ? "It is not decided yet who leads."
      : `Leading${units.length > 1 ? " together" : ""}: ${units.join(", ")}.`,
  ],
  unclear: ({ unclear, notes }) => [
    ...(unclear > 0
      ? [`“Tiêu chí” has ${String(unclear)} rows to look at; until then there are no percentages.`]
      : []),
    ...(notes > 0 ? [`“Chấm điểm” has ${String(notes)} rows to look at (column Cần xem).`] : []),
  ],
  openSheet: "Open the ranking",
};
