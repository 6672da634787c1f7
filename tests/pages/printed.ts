import { strFromU8, unzipSync } from "fflate";

import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import type { Campaign } from "../../src/campaign/campaign";
import { withUnits } from "../../src/campaign/units";
import { REPORT_SHEET } from "../../src/sheets/names";
import { reportDateOfSample, rowsOfSample, unitsOfSample } from "../../src/standin/sample/campaigns";
import { sampleWorkbook } from "../../src/standin/sample/workbook";
import { openXlsx } from "../../src/xlsx";
import { cellsOf } from "../looking";

/** A ready-made campaign's sample with its scorecard; no formula of it has been calculated. */
export async function scoredSample(preset: Campaign): Promise<Uint8Array> {
  const campaign = preset.units ? withUnits(preset, unitsOfSample(preset, 12)) : preset;
  const rows = rowsOfSample(campaign, { residents: preset.units ? 300 : 60, seed: 1, clean: false });
  const sample = await sampleWorkbook(campaign, rows);
  const workbook = openXlsx(sample.toBytes());
  await scoreWorkbook(workbook, { write: true, reportDate: reportDateOfSample(campaign) });
  return workbook.toBytes();
}

/** The texts of the rows that every page of a sheet begins with; none where no rows are repeated. */
export async function repeatedTexts(bytes: Uint8Array, sheet: string): Promise<string[]> {
  const workbook = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const titles = [...workbook.matchAll(/_xlnm\.Print_Titles"[^>]*>([^<]*)</g)].map(([, area = ""]) => area);
  const [, first, last] =
    /\$(\d+):\$(\d+)$/.exec(
      titles.find((one) => [`${sheet}!`, `'${sheet}'!`].some((at) => one.startsWith(at))) ?? "",
    ) ?? [];
  const [cells] = await cellsOf(openXlsx(bytes), [sheet]);
  const rows = cells?.cells.slice(Number(first ?? 1) - 1 - cells.top, Number(last ?? 0) - cells.top) ?? [];
  return rows.flat().flatMap((value) => (typeof value === "string" && value !== "" ? [value] : []));
}

/** The sheets to be looked at that are in a workbook; the report of campaigns with a register of its name has another one. */
export function printedSheets(bytes: Uint8Array, registers: readonly string[]): string[] {
  const workbook = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const there = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
  const report = there.find((name) => name.startsWith(`${REPORT_SHEET} `)) ?? REPORT_SHEET;
  return [...LOOKED_AT, report].filter((name) => there.includes(name) && !registers.includes(name));
}

const LOOKED_AT = [
  "Bảng điểm",
  "Cách tính",
  "Chấm điểm",
  "Bảng theo xã",
  "Xếp hạng",
  "Số công bố",
  "Các năm",
];
