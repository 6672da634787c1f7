import { readFileSync } from "node:fs";

import type fc from "fast-check";

import type { Campaign } from "../../src/campaign/campaign";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx";
import { convert, type Locale } from "../libreoffice";
import { needsLibreOffice } from "../needs";
import { effort, inBatches, sampleOf, scratchFile, seed, timeout } from "./effort";
import { differences, type Reading } from "./reading";

/** Random workbooks of a campaign, recalculated by LibreOffice under both locales, show what TypeScript judges. */
export function agreesInLibreOffice<Case extends { readonly campaign: Campaign }>(
  what: string,
  cases: fc.Arbitrary<Case>,
  {
    workbookOf,
    judgedIn,
    shownIn,
  }: {
    readonly workbookOf: (one: Case, how: { readonly cached: boolean }) => Promise<Uint8Array>;
    readonly judgedIn: (file: Uint8Array) => Promise<Reading>;
    readonly shownIn: (workbook: Workbook, campaign: Campaign) => Promise<Reading>;
  },
): void {
  needsLibreOffice(`${what}: TypeScript and LibreOffice agree`, () => {
    const prepared = () =>
      Promise.all(
        sampleOf(cases, effort.libreOffice).map(async (one, index) => {
          const bytes = await workbookOf(one, { cached: false });
          const name = `${what.replaceAll(/\W+/g, "-")}-${String(index)}.xlsx`;
          return { one, file: scratchFile(name, bytes), judged: await judgedIn(bytes) };
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
}
