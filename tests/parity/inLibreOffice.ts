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
  recalculatedAgrees(`${what}: TypeScript and LibreOffice agree`, cases, effort.libreOffice, {
    prepare: async (one) => {
      const bytes = await workbookOf(one, { cached: false });
      return { bytes, campaign: one.campaign, judged: await judgedIn(bytes) };
    },
    compare: async ({ judged, campaign }, file) =>
      differences(judged, await shownIn(openXlsx(file), campaign)),
  });
}

/** `compare` is given what LibreOffice made of the workbook that was prepared, and says what is not as it should be. */
export function recalculatedAgrees<Case, Prepared extends { readonly bytes: Uint8Array }>(
  what: string,
  cases: fc.Arbitrary<Case>,
  runs: number,
  {
    prepare,
    compare,
  }: {
    readonly prepare: (one: Case) => Promise<Prepared>;
    readonly compare: (prepared: Prepared, file: Uint8Array, locale: Locale) => Promise<readonly string[]>;
  },
): void {
  needsLibreOffice(what, () => {
    const prepared = async () => {
      const all: { readonly one: Prepared; readonly file: string }[] = [];
      for (const [index, drawn] of sampleOf(cases, runs).entries()) {
        const one = await prepare(drawn);
        const name = `${what.replaceAll(/\W+/g, "-")}-${String(index)}.xlsx`;
        all.push({ one, file: scratchFile(name, one.bytes) });
      }
      return all;
    };
    let once: ReturnType<typeof prepared> | undefined;

    it.each<Locale>(["en-US", "vi-VN"])(
      "under %s",
      async (locale) => {
        const all = await (once ??= prepared());
        const files = inBatches(all.map(({ file }) => file)).flatMap((batch) =>
          convert(batch, "xlsx", { locale }),
        );
        const disagreements: string[] = [];
        for (const [index, { one }] of all.entries()) {
          const lines = await compare(one, readFileSync(files[index] ?? ""), locale);
          disagreements.push(...lines.map((line) => `seed ${String(seed)} case ${String(index)}: ${line}`));
        }
        expect(disagreements).toEqual([]);
      },
      timeout,
    );
  });
}
