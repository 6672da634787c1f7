import { readFileSync } from "node:fs";

import fc from "fast-check";

import { openXlsx } from "../../../src/xlsx";
import { convert, type Locale } from "../../libreoffice";
import { needsLibreOffice } from "../../needs";
import { effort, inBatches, sampleOf, scratchFile, seed, timeout } from "../effort";
import { differences } from "../reading";
import { unitCases } from "./cases";
import { judgedIn, shownIn, workbookOf } from "./workbook";

it(
  "units and their sum: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const met = new Set<string>();
    const agree = fc.asyncProperty(unitCases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const judged = await judgedIn(file);
      for (const [name, value] of judged) {
        if (name.endsWith(" code"))
          met.add(
            `${name.startsWith("P-8") || name.startsWith("P-9") ? "sent" : "rows"} ${JSON.stringify(value)}`,
          );
      }
      expect(differences(judged, await shownIn(openXlsx(file), one.campaign))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: Math.ceil(effort.evaluator / 2) });
    // Every verdict that there can be, or the cases prove little.
    expect([...met].sort()).toEqual([
      ...["rows 2", "rows 3", "rows 4", "rows 5", "rows 6"],
      ...["sent 2", "sent 4", "sent 5", "sent 6"],
    ]);
  },
  timeout,
);

needsLibreOffice("units and their sum: TypeScript and LibreOffice agree", () => {
  const prepared = () =>
    Promise.all(
      sampleOf(unitCases(true), effort.libreOffice).map(async (one, index) => {
        const bytes = await workbookOf(one, { cached: false });
        const file = scratchFile(`units-${String(index)}.xlsx`, bytes);
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
