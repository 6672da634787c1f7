import { type MovedRegister, type MovedTarget, type Staleness, staleness } from "../../actions/stale";
import { formatDay, isoDay } from "../../registers/text/dates";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import { openFile } from "./files";
import { onlyFile, type Options } from "./options";

/** Whether the scorecard, and what was frozen, still say what the registers do. Nothing is written. */
export async function runStale(options: Options): Promise<string> {
  const found = await staleness(openFile(onlyFile(options)));
  return options.json ? `${JSON.stringify(staleJson(found))}\n` : staleText(found);
}

function staleJson({ scorecard, frozen }: Staleness) {
  return {
    stale: (scorecard?.targets.length ?? 0) > 0,
    scorecard: scorecard && { ...scorecard, on: scorecard.on === null ? null : isoDay(scorecard.on) },
    frozen,
  };
}

function staleText({ scorecard, frozen }: Staleness): string {
  const lines = scorecard ? scorecardLines(scorecard) : ["Chưa có bảng điểm để so."];
  const periods = frozen.flatMap(({ period, targets, rows }) => [
    `Kỳ ${period} đã chốt; ${String(targets.length)} chỉ tiêu nay tính khác:`,
    ...targets.map(targetLine),
    ...(rows ?? []).map(registerLine),
  ]);
  return [...lines, ...periods, ""].join("\n");
}

function scorecardLines({ on, targets, rows }: NonNullable<Staleness["scorecard"]>): string[] {
  const day = on === null ? "" : ` lập ngày ${formatDay(on)}`;
  if (targets.length === 0) return [`Bảng điểm${day} vẫn đúng với số liệu.`];
  return [
    `Bảng điểm${day} đã cũ: ${String(targets.length)} chỉ tiêu nay tính khác:`,
    ...targets.map(targetLine),
    ...(rows ?? []).map(registerLine),
  ];
}

function targetLine(target: MovedTarget): string {
  const { id, before, now } = target;
  const said = ({ pass, fail, missing, verdict }: MovedTarget["now"]) =>
    `${[pass, fail, missing].map((count) => String(count ?? "?")).join("/")} ${verdict ? VERDICT_WORDS[verdict] : "?"}`;
  return `  ${id}: ${said(before)} → ${said(now)} (đạt/không đạt/chưa có dữ liệu)${rowsOf(target)}`;
}

/** Rows that may have moved a target. */
function rowsOf({ rows, by }: MovedTarget): string {
  if (!rows) return by.length > 0 ? `; dòng đã đổi ở ${by.join(", ")}` : "";
  const { total, places, gone } = rows;
  if (total + gone.count === 0) return "; không thấy dòng nào đổi";
  const cells = places.slice(0, SHOWN).map(({ sheet, cell, isNew, isSure }) => {
    return `${sheet}!${cell}${isNew ? " (mới)" : ""}${isSure ? "" : " (có thể)"}`;
  });
  const more = total > cells.length ? ` và còn ${String(total - cells.length)} dòng` : "";
  return [
    ...(total > 0 ? [`; do ${cells.join(", ")}${more}`] : []),
    ...(gone.count > 0
      ? [`; mất ${gone.isSure ? "" : "nhiều nhất "}${String(gone.count)} dòng đã tính`]
      : []),
  ].join("");
}

function registerLine({ sheet, changed, added, gone, places }: MovedRegister): string {
  const counts = `đổi ${String(changed)}, thêm ${String(added)}, mất ${String(gone)} dòng`;
  const cells = places.slice(0, SHOWN).map(({ cell }) => cell);
  const more = changed + added > cells.length ? "…" : "";
  return `  ${sheet}: ${counts}${cells.length > 0 ? `: ${cells.join(", ")}${more}` : ""}`;
}

const SHOWN = 10;
