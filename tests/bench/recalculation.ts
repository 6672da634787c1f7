import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { countingWorkbook, scoredWorkbook } from "./workbooks";
import { hasLibreOffice, recalculationTimes } from "./libreoffice";
import type { Measure } from "./table";

/** Times of the 40 COUNTIFS that the whole scored workbook may take. */
const BUDGET = 4;
/** How much longer an entry may take among 100,000 than among 10,000. */
const LINEAR = 1.5;
const SIZES = [10_000, 50_000, 100_000] as const;

/** How long LibreOffice recalculates a scored workbook, against plain counting over the same care log. */
export async function recalculationCost(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-bench-"));
  try {
    return await measured(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string): Promise<Measure[]> {
  const put = (name: string, bytes: Uint8Array) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return { file, bytes: bytes.length };
  };
  const scored = [];
  for (const entries of SIZES) {
    scored.push({ entries, ...put(`scored-${String(entries)}`, await scoredWorkbook(entries)) });
  }
  const largest = Math.max(...SIZES);
  const counting = put("counting", await countingWorkbook(largest));
  const size = (scored.at(-1)?.bytes ?? NaN) / largest;
  const sized: Measure = {
    what: "scored workbook on disk",
    measured: size,
    unit: "bytes an entry",
    budget: null,
  };
  if (!hasLibreOffice()) return [sized, ...lines(NaN, []).map(skipped)];

  const files = [
    { file: counting.file, times: BUDGET },
    ...scored.map(({ file, entries }) => ({ file, times: largest / entries })),
  ];
  const [unit = NaN, ...times] = recalculationTimes(files, folder);
  const note = `${unit.toFixed(0)} ms; ${times.map((time) => time.toFixed(0)).join(", ")} ms`;
  return [sized, ...lines(unit, times).map((line) => ({ ...line, note }))];
}

function lines(unit: number, times: readonly number[]): Measure[] {
  const perEntry = times.map((time, index) => time / (SIZES[index] ?? NaN));
  const [first = NaN] = perEntry;
  const growth = (entries: string, index: number): Measure => ({
    what: `the same for an entry of ${entries}`,
    measured: (perEntry[index] ?? NaN) / first,
    unit: "× among 10,000",
    budget: LINEAR,
  });
  return [
    {
      what: "LibreOffice recalculates 100,000 entries",
      measured: (times.at(-1) ?? NaN) / unit,
      unit: "× 40 COUNTIFS",
      budget: BUDGET,
    },
    growth("50,000", 1),
    growth("100,000", 2),
  ];
}

function skipped(measure: Measure): Measure {
  return { ...measure, measured: null, note: "no LibreOffice (soffice) on the path" };
}
