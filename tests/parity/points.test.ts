import { readFileSync } from "node:fs";

import { convert, type Locale } from "../libreoffice";
import { needsLibreOffice } from "../needs";
import { inBatches, sampleOf, scratchFile, seed, timeout } from "./effort";
import { fileOf, pointsCases, pointsJudged, pointsShown } from "./pointsCases";
import { differences, type Reading } from "./reading";

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

needsLibreOffice("points in TypeScript and in formulas, recalculated by LibreOffice, agree", () => {
  let once: Promise<{ file: string; judged: Reading }[]> | undefined;
  const prepared = async () => {
    const all: { file: string; judged: Reading }[] = [];
    for (const [index, one] of sampleOf(pointsCases(true), RUNS).entries()) {
      const bytes = await fileOf(one, false);
      all.push({
        file: scratchFile(`points-${String(index)}.xlsx`, bytes),
        judged: await pointsJudged(bytes),
      });
    }
    return all;
  };

  it.each<Locale>(["en-US", "vi-VN"])(
    "under %s",
    async (locale) => {
      const all = await (once ??= prepared());
      const files = inBatches(all.map(({ file }) => file)).flatMap((batch) =>
        convert(batch, "xlsx", { locale }),
      );
      const disagreements: string[] = [];
      for (const [index, { judged }] of all.entries()) {
        const lines = differences(judged, await pointsShown(readFileSync(files[index] ?? "")));
        disagreements.push(...lines.map((line) => `seed ${String(seed)} case ${String(index)}: ${line}`));
      }
      expect(disagreements).toEqual([]);
    },
    timeout,
  );
});
