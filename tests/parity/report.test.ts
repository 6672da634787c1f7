import { readFileSync } from "node:fs";

import { reportWorkbook } from "../../src/actions/report";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { calculate } from "../../src/calculating";
import { presets } from "../../src/campaign/presets";
import { withUnits } from "../../src/campaign/units";
import { PUBLISHED_SHEET, REPORT_MARK } from "../../src/sheets/names";
import { rowsOfSample, unitsOfSample } from "../../src/standin/sample/campaigns";
import { sampleWorkbook } from "../../src/standin/sample/workbook";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import { openXlsx } from "../../src/xlsx";
import { convert, type Locale } from "../libreoffice";
import { cellsOf, outlineOf } from "../looking";
import { needsLibreOffice } from "../needs";
import { cases } from "./cases";
import { inBatches, sampleOf, scratchFile, seed, timeout } from "./effort";
import { fileOf, pointsCases } from "./pointsCases";
import { workbookOf } from "./workbooks";

const RUNS = 3;
/** Before anything is due, at a review, behind dates of sending, at the year's end. */
const DAYS = [
  { span: "year", month: 2 },
  { span: "H1", month: 6 },
  { span: "year", month: 11 },
  { span: "year", month: 12 },
] as const;

/** Random registers, and every ready-made campaign's sample on several days; `cached`: calculated by us. */
async function scored(cached: boolean): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> {
  const random = await Promise.all(
    sampleOf(cases(!cached), RUNS).map(async (one, index) => ({
      name: `seed-${String(seed)}-${String(index)}`,
      bytes: await workbookOf(one, { cached }),
    })),
  );
  const points = await Promise.all(
    sampleOf(pointsCases(!cached), RUNS).map(async (one, index) => ({
      name: `seed-${String(seed)}-points-${String(index)}`,
      bytes: await fileOf(one, cached),
    })),
  );
  const samples = [];
  for (const preset of presets) {
    const campaign = preset.units ? withUnits(preset, unitsOfSample(preset, 6)) : preset;
    const rows = rowsOfSample(campaign, { residents: 60, seed, clean: false });
    const sample = (await sampleWorkbook(campaign, rows)).toBytes();
    for (const { span, month } of DAYS) {
      const workbook = openXlsx(sample, cached ? { calculate } : {});
      const { year } = campaign;
      const reportDate = lastDay(year, month);
      const asked = { period: { year, span }, reportDate };
      await scoreWorkbook(workbook, { ...asked, write: true });
      await workbook.write({ ...EMPTY_PLAN, cells: [await explained(workbook)] });
      if (cached) await scoreWorkbook(workbook, { write: true });
      samples.push({ name: `${campaign.id}-${String(month)}`, bytes: workbook.toBytes() });
    }
  }
  return [...random, ...points, ...samples];
}

/** A figure that was made known of the first part. */
async function explained(workbook: ReturnType<typeof openXlsx>) {
  const { tables } = await outlineOf(workbook);
  const top = tables.find(({ sheet }) => sheet === PUBLISHED_SHEET)?.box.top;
  return { sheet: PUBLISHED_SHEET, row: (top ?? 0) + 1, column: 3, value: "102%" };
}

const lastDay = (year: number, month: number) => Math.round(Date.UTC(year, month, 0) / 86_400_000) + 25_569;

async function toldOf(bytes: Uint8Array): Promise<string[]> {
  const { lines } = await reportWorkbook(openXlsx(bytes), {});
  return lines.map(({ text }) => text);
}

/** What stands in the sheet that the mark points to. */
async function shownOf(bytes: Uint8Array): Promise<string[]> {
  const workbook = openXlsx(bytes);
  const { names } = await outlineOf(workbook);
  const mark = names.find(({ name }) => name === REPORT_MARK)?.refersTo ?? "";
  const sheet = mark.slice(0, mark.lastIndexOf("!")).replace(/^'|'$/g, "");
  const [report] = await cellsOf(workbook, [sheet]);
  return (report?.cells ?? []).flatMap(([text]) => (typeof text === "string" && text !== "" ? [text] : []));
}

test(
  "the sentences in TypeScript and in formulas, calculated by our evaluator, are the same",
  async () => {
    for (const { name, bytes } of await scored(true)) {
      expect([name, ...(await shownOf(bytes))]).toEqual([name, ...(await toldOf(bytes))]);
    }
  },
  timeout,
);

needsLibreOffice(
  "the sentences in TypeScript and in formulas, recalculated by LibreOffice, are the same",
  () => {
    let once: ReturnType<typeof scored> | undefined;

    it.each<Locale>(["en-US", "vi-VN"])(
      "under %s",
      async (locale) => {
        const all = await (once ??= scored(false));
        const files = all.map(({ name, bytes }) => scratchFile(`report-${name}.xlsx`, bytes));
        const results = inBatches(files).flatMap((batch) => convert(batch, "xlsx", { locale }));
        for (const [index, { name, bytes }] of all.entries()) {
          const shown = await shownOf(readFileSync(results[index] ?? ""));
          expect([name, ...shown]).toEqual([name, ...(await toldOf(bytes))]);
        }
      },
      timeout,
    );
  },
);
