import { readFileSync } from "node:fs";

import fc from "fast-check";

import { openXlsx } from "../../../src/xlsx";
import { convert, type Locale } from "../../libreoffice";
import { needsLibreOffice } from "../../needs";
import { effort, inBatches, sampleOf, scratchFile, seed, timeout } from "../effort";
import { differences, type Reading } from "../reading";
import { type AmountCase, amountCases } from "./cases";
import { judgedIn, shownIn, workbookOf } from "./workbook";

const KINDS: Readonly<Record<string, string>> = {
  "ND-1": "plan",
  "ND-2": "plan",
  "H-5": "saving",
  "H-6": "saving",
};

it(
  "plans, savings and deadlines: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const met = new Set<string>();
    const agree = fc.asyncProperty(amountCases(false), async (one) => {
      const file = await workbookOf(one, { cached: true });
      const judged = await judgedIn(file);
      for (const id of ["ND-1", "ND-2", "H-5", "H-6", "H-8"]) {
        met.add(`${KINDS[id] ?? id} ${JSON.stringify(judged.get(`${id} verdict`))}`);
      }
      expect(differences(judged, await shownIn(openXlsx(file), one.campaign))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: Math.max(100, Math.ceil(effort.evaluator / 2)) });
    // Every verdict that there can be, or the cases prove little.
    for (const verdict of [1, 2, 3, 4, 5, 6]) {
      expect([...met]).toContain(`plan ${String(verdict)}`);
      expect([...met]).toContain(`saving ${String(verdict)}`);
    }
    for (const verdict of [2, 4, 6]) expect([...met]).toContain(`H-8 ${String(verdict)}`);
  },
  timeout,
);

needsLibreOffice("plans, savings and deadlines: TypeScript and LibreOffice agree", () => {
  interface Prepared {
    readonly one: AmountCase;
    readonly file: string;
    readonly judged: Reading;
  }
  let once: Promise<Prepared[]> | undefined;
  const prepared = () =>
    Promise.all(
      sampleOf(amountCases(true), effort.libreOffice).map(async (one, index) => {
        const bytes = await workbookOf(one, { cached: false });
        return {
          one,
          file: scratchFile(`amounts-${String(index)}.xlsx`, bytes),
          judged: await judgedIn(bytes),
        };
      }),
    );

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
