import { readFileSync } from "node:fs";

import { openXlsx } from "../../src/xlsx";
import { convert, type Locale } from "../libreoffice";
import { needsLibreOffice } from "../needs";
import { cases } from "./cases";
import { effort, inBatches, sampleOf, scratchFile, seed, timeout } from "./effort";
import { judgedBy } from "./judged";
import { differences, type Reading } from "./reading";
import { shownIn } from "./shown";
import { bookIn, workbookOf } from "./workbooks";

/** A case before LibreOffice: the file without any calculated value, what TypeScript says, the words our evaluator shows. */
interface Prepared {
  readonly file: string;
  readonly judged: Reading;
  readonly texts: Reading;
}

async function prepared(): Promise<Prepared[]> {
  const all: Prepared[] = [];
  for (const [index, one] of sampleOf(cases(true), effort.libreOffice).entries()) {
    const bytes = await workbookOf(one, { cached: false });
    const { texts } = await shownIn(openXlsx(await workbookOf(one, { cached: true })));
    const file = scratchFile(`case-${String(index)}.xlsx`, bytes);
    all.push({ file, judged: judgedBy(await bookIn(bytes)), texts });
  }
  return all;
}

needsLibreOffice("TypeScript and the formulas, recalculated by LibreOffice, agree", () => {
  let once: Promise<Prepared[]> | undefined;

  it.each<Locale>(["en-US", "vi-VN"])(
    "under %s",
    async (locale) => {
      const all = await (once ??= prepared());
      const files = inBatches(all.map(({ file }) => file)).flatMap((batch) =>
        convert(batch, "xlsx", { locale }),
      );
      const disagreements: string[] = [];
      for (const [index, { judged, texts }] of all.entries()) {
        const shown = await shownIn(openXlsx(readFileSync(files[index] ?? "")));
        // In Vietnam a level of 33,33% has a comma in its words, as it should.
        const words = locale === "en-US" ? differences(texts, shown.texts) : [];
        const lines = [...differences(judged, shown.judged), ...words];
        disagreements.push(...lines.map((line) => `seed ${String(seed)} case ${String(index)}: ${line}`));
      }
      expect(disagreements).toEqual([]);
    },
    timeout,
  );
});
