import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bookFrom } from "../../src/actions/readBook";
import { readSheets } from "../../src/actions/readSheets";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { calculate } from "../../src/calculating";
import { registerOf } from "../../src/campaign/campaign";
import { sonLaProvince2026 } from "../../src/campaign/presets/son-la-province-2026";
import { GROUPS } from "../../src/campaign/presets/son-la-province-2026/registers";
import { withUnits } from "../../src/campaign/units";
import { YES } from "../../src/registers/register";
import { score } from "../../src/scoring/score";
import { columnRef, quote } from "../../src/sheets/formulas/references";
import { rowsOfSample } from "../../src/standin/sample/campaigns";
import { inventedUnits } from "../../src/standin/sample/province";
import { sampleWorkbook } from "../../src/standin/sample/workbook";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import type { SheetPlan } from "../../src/workbook/plan";
import { openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { hasLibreOffice, recalculationTimes } from "./libreoffice";
import type { Measure } from "./table";
import { ratiosOf } from "./timing";

/** Times of JSON.parse that judging all targets of all units may take. */
const SCORED = 3;
/** Times of 40 COUNTIFS that the whole scored workbook may take. */
const RECALCULATED = 6;
/** How much longer an entry may take among 100,000 than among 10,000. */
const LINEAR = 1.5;
const SIZES = [10_000, 50_000, 100_000] as const;
const [LARGEST, UNITS, COUNTS] = [100_000, 75, 40];

const campaign = withUnits(sonLaProvince2026, inventedUnits(UNITS));

/** What a province of 75 communes costs. */
export async function provinceCost(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-bench-"));
  try {
    return [...(await judged()), ...(await recalculated(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judged(): Promise<Measure[]> {
  const reading = await readSheets(await province(LARGEST));
  const json = JSON.stringify(reading.sheets.map(({ cells }) => cells));
  const [scored = NaN] = await ratiosOf(
    () => JSON.parse(json) as unknown,
    // Columns are remembered, so every run reads anew.
    [() => score(bookFrom(reading).book)],
    9,
  );
  const what = "score 75 communes, 100,000 beneficiaries";
  return [{ what, measured: scored, unit: "× JSON.parse", budget: SCORED }];
}

async function recalculated(folder: string): Promise<Measure[]> {
  const put = (name: string, workbook: XlsxWorkbook) => {
    const bytes = workbook.toBytes();
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
    return { file: join(folder, `${name}.xlsx`), bytes: bytes.length };
  };
  const scored = [];
  for (const rows of SIZES) {
    const workbook = await province(rows);
    await scoreWorkbook(workbook, { write: true });
    scored.push({ rows, ...put(`scored-${String(rows)}`, workbook) });
  }
  const { bytes: plain } = put("plain", await province(LARGEST));
  const { bytes = NaN } = scored.at(-1) ?? {};
  const sizes: Measure[] = [
    { what: "province on disk", measured: bytes / LARGEST, unit: "bytes a row", budget: null },
    {
      what: "of which the scorecard",
      measured: (bytes - plain) / LARGEST,
      unit: "bytes a row",
      budget: null,
    },
  ];
  if (!hasLibreOffice()) return [...sizes, ...lines(NaN, []).map(skipped)];
  const counting = put("counting", await withCounts(LARGEST));
  const files = [
    { file: counting.file, times: RECALCULATED },
    ...scored.map(({ file, rows }) => ({ file, times: LARGEST / rows })),
  ];
  const [unit = NaN, ...times] = recalculationTimes(files, folder);
  const note = `${unit.toFixed(0)} ms; ${times.map((time) => time.toFixed(0)).join(", ")} ms`;
  return [...sizes, ...lines(unit, times).map((line) => ({ ...line, note }))];
}

function lines(unit: number, times: readonly number[]): Measure[] {
  const perRow = times.map((time, index) => time / (SIZES[index] ?? NaN));
  const [first = NaN] = perRow;
  const growth = (rows: string, index: number): Measure => ({
    what: `the same for a row of ${rows}`,
    measured: (perRow[index] ?? NaN) / first,
    unit: "× among 10,000",
    budget: LINEAR,
  });
  return [
    {
      what: "LibreOffice recalculates the province, 100,000 rows",
      measured: (times.at(-1) ?? NaN) / unit,
      unit: "× 40 COUNTIFS",
      budget: RECALCULATED,
    },
    growth("50,000", 1),
    growth("100,000", 2),
  ];
}

function skipped(measure: Measure): Measure {
  return { ...measure, measured: null, note: "no LibreOffice (soffice) on the path" };
}

async function province(rows: number): Promise<XlsxWorkbook> {
  const entries = rowsOfSample(campaign, { residents: rows, seed: 1, clean: true });
  // Read back, as a workbook is that somebody opens.
  return openXlsx((await sampleWorkbook(campaign, entries)).toBytes(), { calculate });
}

/** Nothing but plain counts over the same rows: of a commune and group those that got what they should. */
async function withCounts(rows: number): Promise<XlsxWorkbook> {
  const workbook = await province(rows);
  const { table } = registerOf(campaign, "beneficiaries");
  const groups = Object.values(GROUPS);
  const counts = Array.from({ length: COUNTS }, (_, index) => {
    const unit = quote(campaign.units?.[index] ?? "");
    const group = quote(groups[index % groups.length] ?? "");
    const [units, kinds, got] = ["Xã", "Nhóm", "Được hưởng"].map((label) => columnRef(table, label));
    return `COUNTIFS(${units ?? ""},${unit},${kinds ?? ""},${group},${got ?? ""},${quote(YES)})`;
  });
  const sheet: SheetPlan = {
    ...{ name: "Đếm", mode: "create", visibility: "visible", position: "last", widths: [12] },
    styles: { plain: {} },
    blocks: [{ kind: "lines", lines: counts.map((formula) => ({ cells: [{ formula, style: "plain" }] })) }],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: false,
    },
  };
  await workbook.write({ ...EMPTY_PLAN, sheets: [sheet] });
  return workbook;
}
