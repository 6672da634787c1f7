import { checkWorkbook } from "../../actions/checkWorkbook";
import type { Asked } from "../../actions/chosenPeriod";
import { scoreWorkbook } from "../../actions/scoreWorkbook";
import { setUp } from "../../actions/setUp";
import type { Campaign } from "../../campaign/campaign";
import { presets } from "../../campaign/presets";
import { sonLa2026 } from "../../campaign/presets/son-la-2026";
import { withUnits } from "../../campaign/units";
import { parsePhase } from "../../campaign/phase";
import { parsePeriod } from "../../campaign/span";
import { parseIsoDay } from "../../registers/text/dates";
import type { Loss } from "../../workbook/workbook";
import { today } from "../../taskpane/frame/today";
import { newXlsx } from "../../xlsx";
import { calculate } from "../../calculating";
import { sampleRows } from "../sample";
import { rowsOfSample, unitsOfSample } from "../sample/campaigns";
import { SAMPLE_CAMPAIGN, sampleWorkbook, USUAL_SAMPLE } from "../sample/workbook";
import { openFile, openOrNew, saveFile } from "./files";
import { noFiles, onlyFile, type Options, outOf } from "./options";
import { scoreJson } from "./scoreJson";
import { scoreText } from "./scoreText";
import { writeSelftest } from "../selftest";
import { Usage } from "./usage";

/** Where the file is there already, only what it lacks is added. */
export async function runSetup(options: Options): Promise<string> {
  noFiles(options);
  const out = outOf(options);
  const campaign = presetOf(options);
  const workbook = openOrNew(out);
  const { added } = await setUp(workbook, campaign, { today: today() });
  if (added.length === 0) return `Sổ đã có đủ, không thay đổi gì: ${out}\n`;
  saveFile(workbook, out);
  return `Đã lập ${String(added.length)} trang trong ${out}: ${added.join(", ")}.\n`;
}

function presetOf(options: Options): Campaign {
  const campaign = presets.find(({ id }) => id === options.campaign);
  if (campaign) return campaign;
  throw new Usage(`--campaign phải là một trong: ${presets.map(({ id }) => id).join(", ")}.`);
}

/** Of a province, where nothing else is asked for. */
const PROVINCE_ROWS = 3000;

export async function runSample(options: Options): Promise<string> {
  noFiles(options);
  const out = outOf(options);
  const preset = options.campaign === undefined ? SAMPLE_CAMPAIGN : presetOf(options);
  const units = preset.units && wholeNumber(options.units, "--units", preset.units.length);
  const campaign = units === undefined ? preset : withUnits(preset, unitsOfSample(preset, units));
  const rows = rowsOfSample(campaign, {
    residents:
      units === undefined
        ? wholeNumber(options.residents, "--residents", USUAL_SAMPLE.residents)
        : wholeNumber(options.rows, "--rows", PROVINCE_ROWS),
    seed: wholeNumber(options.seed, "--seed", USUAL_SAMPLE.seed),
    clean: options.clean ?? USUAL_SAMPLE.clean,
  });
  const workbook = await sampleWorkbook(campaign, rows);
  saveFile(workbook, out);
  const entries = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
  return `Đã lập sổ mẫu ${out}: ${String(rows.size)} sổ, ${String(entries)} dòng.\n`;
}

export async function runCheck(options: Options): Promise<string> {
  const workbook = openFile(onlyFile(options));
  const { findings, losses } = await checkWorkbook(workbook, { write: options.out !== undefined });
  if (options.out !== undefined) saveFile(workbook, options.out);
  warnOf(losses);
  if (options.json) return `${JSON.stringify({ findings })}\n`;
  const lines = findings.map(({ sheet, cell, message, todo }) => `${sheet}!${cell}: ${message} ${todo}`);
  return [...lines, `Có ${String(findings.length)} điều cần xem.`, ""].join("\n");
}

export async function runScore(options: Options): Promise<string> {
  const workbook = openFile(onlyFile(options));
  const result = await scoreWorkbook(workbook, { ...askedOf(options), write: options.out !== undefined });
  if (options.out !== undefined) saveFile(workbook, options.out);
  warnOf(result.losses);
  return options.json ? `${JSON.stringify(scoreJson(result))}\n` : scoreText(result);
}

export function askedOf({ period: code, "as-of": asOf }: Options): Asked {
  const reportDate = asOf === undefined ? undefined : parseIsoDay(asOf);
  if (reportDate === null) throw new Usage("--as-of phải có dạng năm-tháng-ngày, ví dụ 2026-06-30.");
  const phase = code === undefined ? null : parsePhase(code);
  const period = code === undefined ? undefined : phase === null ? parsePeriod(code) : { phase };
  if (period === null) {
    throw new Usage(
      "--period phải là một kỳ: 2026, 2026-H1, 2026-H2, 2026-9M, 2026-Q1, 2026-M03 hoặc phase:1.",
    );
  }
  return { period, reportDate, today: today() };
}

export async function runSelftest(options: Options): Promise<string> {
  noFiles(options);
  const out = outOf(options);
  const workbook = newXlsx({ calculate });
  await writeSelftest(workbook, sonLa2026, sampleRows(sonLa2026, { residents: 24, seed: 7, clean: false }));
  saveFile(workbook, out);
  return `Đã lập ${out}. Mở bằng Excel hoặc WPS: ô nào ghi SAI là phép tính cho kết quả khác.\n`;
}

function warnOf(losses: readonly Loss[]): void {
  for (const { sheet, what } of losses) {
    process.stderr.write(`Trang “${sheet}” được làm mới nên không giữ được: ${LOST[what]}.\n`);
  }
}

const LOST: Readonly<Record<Loss["what"], string>> = {
  comments: "ghi chú của ô",
  drawings: "hình hoặc biểu đồ",
  pivot: "bảng tổng hợp (pivot)",
  signature: "chữ ký số của tệp",
  other: "phần đính kèm khác",
};

function wholeNumber(text: string | undefined, name: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new Usage(`${name} phải là một số nguyên.`);
  return Number(text);
}
