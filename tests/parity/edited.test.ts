import { readFileSync } from "node:fs";

import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { openXlsx } from "../../src/xlsx";
import { convert } from "../libreoffice";
import { needsLibreOffice, needsPython } from "../needs";
import { editedByPython } from "../openpyxl";
import { type Edit, edited } from "./edits";
import { effort, inBatches, sampleOf, scratchFile, seed, timeout } from "./effort";
import { judgedBy } from "./judged";
import { differences } from "./reading";
import { shownIn } from "./shown";
import { bookIn, workbookOf } from "./workbooks";

needsLibreOffice("a workbook changed without us and recalculated by LibreOffice", () => {
  needsPython("changed by openpyxl", () => {
    it(
      "shows what TypeScript makes of it, and counts what was typed below the tables",
      async () => {
        const jobs: { file: string; edits: readonly Edit[] }[] = [];
        for (const [index, { before, edits }] of sampleOf(edited, effort.edited).entries()) {
          const file = scratchFile(
            `before-${String(index)}.xlsx`,
            await workbookOf(before, { cached: true }),
          );
          jobs.push({ file, edits });
        }
        const changed = editedByPython(jobs);
        const recalculated = inBatches(changed).flatMap((batch) => convert(batch, "xlsx"));
        const disagreements: string[] = [];
        for (const [index, file] of changed.entries()) {
          const shown = await shownIn(openXlsx(readFileSync(recalculated[index] ?? "")));
          const lines = differences(judgedBy(await bookIn(readFileSync(file))), shown.judged);
          disagreements.push(...lines.map((line) => `seed ${String(seed)} case ${String(index)}: ${line}`));
          for (const { id, table } of sonLa2026.registers) {
            const below = jobs[index]?.edits.find((edit) => edit.table === table)?.below.length;
            expect([id, shown.judged.get(`${id} outside`)]).toEqual([id, below]);
          }
        }
        expect(disagreements).toEqual([]);
      },
      timeout,
    );
  });
});
