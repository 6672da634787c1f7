import { sampleOf, seed, timeout } from "./effort";
import { recalculatedAgrees } from "./inLibreOffice";
import { fileOf, pointsCases, pointsJudged, pointsShown } from "./pointsCases";
import { differences } from "./reading";

const RUNS = 8;

test(
  "points in TypeScript and in formulas, calculated by our evaluator, agree",
  async () => {
    const disagreements: string[] = [];
    for (const [index, one] of sampleOf(pointsCases(false), RUNS).entries()) {
      const file = await fileOf(one, true);
      const lines = differences(await pointsJudged(file), await pointsShown(file));
      disagreements.push(...lines.map((line) => `seed ${String(seed)} case ${String(index)}: ${line}`));
    }
    expect(disagreements).toEqual([]);
  },
  timeout,
);

recalculatedAgrees(
  "points in TypeScript and in formulas, recalculated by LibreOffice, agree",
  pointsCases(true),
  RUNS,
  {
    prepare: async (one) => {
      const bytes = await fileOf(one, false);
      return { bytes, judged: await pointsJudged(bytes) };
    },
    compare: async ({ judged }, file) => differences(judged, await pointsShown(file)),
  },
);
