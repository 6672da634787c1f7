import { readFileSync } from "node:fs";

import fc from "fast-check";

import { openXlsx } from "../../../src/xlsx";
import { convert, type Locale } from "../../libreoffice";
import { needsLibreOffice } from "../../needs";
import { effort, inBatches, sampleOf, scratchFile, seed, timeout } from "../effort";
import { differences } from "../reading";
import { blockCases } from "./cases";
import { judgedIn, shownIn, workbookOf } from "./workbook";

it(
  "units of a block: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const met = new Set<string>();
    const agree = fc.asyncProperty(blockCases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const judged = await judgedIn(file);
      met.add(`verdict ${JSON.stringify(judged.get("K-1 verdict"))}`);
      if (judged.get("unclear") !== 0) met.add("unclear");
      const leaders = judged.get("leaders");
      if (typeof leaders === "string" && leaders.includes(",")) met.add("level leaders");
      if (leaders === "") met.add("no leader");
      expect(differences(judged, await shownIn(openXlsx(file), one.campaign))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: effort.evaluator });
    // Every verdict that there can be, or the cases prove little.
    expect([...met].sort()).toEqual([
      ...["level leaders", "no leader", "unclear"],
      ...["verdict 2", "verdict 3", "verdict 4", "verdict 5", "verdict 6"],
    ]);
  },
  timeout,
);

needsLibreOffice("units of a block: TypeScript and LibreOffice agree", () => {
  const prepared = () =>
    Promise.all(
      sampleOf(blockCases(true), effort.libreOffice).map(async (one, index) => {
        const bytes = await workbookOf(one, { cached: false });
        const file = scratchFile(`block-${String(index)}.xlsx`, bytes);
        return { one, file, judged: await judgedIn(bytes) };
      }),
    );
  let once: ReturnType<typeof prepared> | undefined;

  it.each<Locale>(["en-US", "vi-VN"])(
    "under %s",
    async (locale) => {
      const all = await (once ??= prepared());
      const files = inBatches(all.map(({ file }) => file)).flatMap((batch) =>
        convert(batch, "xlsx", { locale }),
      );
      const disagreements: string[] = [];
      for (const [index, { one, judged }] of all.entries()) {
        const shown = await shownIn(openXlsx(readFileSync(files[index] ?? "")), one.campaign);
        const lines = differences(judged, shown);
        disagreements.push(...lines.map((line) => `seed ${String(seed)} case ${String(index)}: ${line}`));
      }
      expect(disagreements).toEqual([]);
    },
    timeout,
  );
});
