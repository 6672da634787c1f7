import { readFileSync } from "node:fs";
import fc from "fast-check";

import { openDesk } from "../../../src/actions/openDesk";
import { readBook } from "../../../src/actions/readBook";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import type { TargetDraft } from "../../../src/actions/own";
import { calculate } from "../../../src/calculating";
import { score } from "../../../src/scoring/score";
import { VERDICT_CODES } from "../../../src/sheets/formulas/verdict";
import { cellText } from "../../../src/sheets/cellText";
import { HOW_SHEET } from "../../../src/sheets/names";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import { openXlsx } from "../../../src/xlsx";
import { convert } from "../../libreoffice";
import { cellsOf } from "../../looking";
import { needsLibreOffice } from "../../needs";
import { type Case, cases } from "../cases";
import { effort, inBatches, sampleOf, scratchFile, timeout } from "../effort";
import { differences, type Reading } from "../reading";
import { workbookOf } from "../workbooks";
import { drafts } from "./drafts";

interface OwnCase {
  readonly one: Case;
  readonly own: readonly TargetDraft[];
}

const ownCases = (forLibreOffice: boolean): fc.Arbitrary<OwnCase> =>
  fc.record({ one: cases(forLibreOffice), own: drafts() });

/** Writing five targets one after the other takes as long as several other cases. */
const LESS = 8;

it(
  "targets that a centre thinks of come to the same in the formulas, as our evaluator calculates them",
  async () => {
    for (const [index, one] of sampleOf(ownCases(false), Math.ceil(effort.evaluator / LESS)).entries()) {
      const file = await fileOf(one);
      expect([index, ...(await disagreements(file, file))]).toEqual([index]);
    }
  },
  timeout,
);

needsLibreOffice("the same workbooks recalculated by LibreOffice", () => {
  it(
    "show what TypeScript makes of them",
    async () => {
      const made: string[] = [];
      const bytes: Uint8Array[] = [];
      const all = sampleOf(ownCases(true), Math.ceil(effort.libreOffice / LESS) + 2);
      for (const [index, one] of all.entries()) {
        const file = await fileOf(one);
        bytes.push(file);
        made.push(scratchFile(`own-${String(index)}.xlsx`, file));
      }
      const again = inBatches(made).flatMap((batch) => convert(batch, "xlsx"));
      for (const [index, file] of bytes.entries()) {
        const recalculated = readFileSync(again[index] ?? "");
        expect([index, ...(await disagreements(file, recalculated))]).toEqual([index]);
      }
    },
    timeout,
  );
});

async function fileOf({ one, own }: OwnCase): Promise<Uint8Array> {
  const workbook = openXlsx(await workbookOf(one, { cached: true }), { calculate });
  const desk = openDesk(workbook);
  for (const draft of own) await desk.saveTarget(draft);
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

async function disagreements(judged: Uint8Array, shown: Uint8Array): Promise<string[]> {
  return differences(await judgedIn(judged), await shownIn(openXlsx(shown)));
}

const PREFIX = "T-";

async function judgedIn(file: Uint8Array): Promise<Reading> {
  const { book } = await readBook(openXlsx(file));
  const found = new Map<string, CellValue>();
  for (const { target, parts } of score(book).targets) {
    if (!target.id.startsWith(PREFIX)) continue;
    for (const { part, tally, verdict } of parts) {
      const { pass, fail, missing, notDue } = tally;
      const counts = [pass, fail, missing, notDue, VERDICT_CODES[verdict]];
      found.set(part.id, counts.join(" "));
    }
  }
  return found;
}

async function shownIn(workbook: Workbook): Promise<Reading> {
  const [how] = await cellsOf(workbook, [HOW_SHEET]);
  const lines = how?.cells ?? [];
  const header = lines.findIndex(([first]) => first === "Mã");
  const columns = ["Đạt", "Không đạt", "Chưa có dữ liệu", "Chưa đến hạn", "Mã kết quả"].map(
    (title) => lines[header]?.indexOf(title) ?? -1,
  );
  const end = lines.findIndex(([first], row) => row > header && (first === null || first === ""));
  const own = lines.slice(header + 1, end).filter(([id]) => typeof id === "string" && id.startsWith(PREFIX));
  return new Map(
    own.map((line) => [cellText(line[0] ?? null), columns.map((at) => cellText(line[at] ?? null)).join(" ")]),
  );
}
