import type { AskedYears } from "../../actions/phase";
import type { ScoreResult } from "../../actions/scoreWorkbook";
import { spanOf } from "../../campaign/span";
import { calendar, formatDay } from "../../registers/text/dates";
import { metIn } from "../../scoring/phase";
import type { PartResult, TargetResult } from "../../scoring/score";
import { scoreNote } from "../../wording/vi/points";
import { periodTitle, phaseWords } from "../../wording/vi/periods";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import { scorePane } from "../../wording/vi/scorePane";
import { rankingText } from "./ranking";
import { pointsText } from "./scorePoints";

/** The scorecard as a person reads it in a terminal. */
export function scoreText({ period, scorecard, points, ranking, years }: ScoreResult): string {
  const departments = scorecard.departments.map(({ id, assigned, met }) => {
    const own = scorecard.targets.filter(({ target }) => target.department === id);
    const won = points ? pointsText(points, id) : "";
    const head = `\n${id}: đạt ${String(met)}/${String(assigned)} chỉ tiêu${won === "" ? "" : `; ${won}`}`;
    return [head, ...own.flatMap(targetLines)].join("\n");
  });
  const remarks = points?.remarks.map((one) => `${one.sheet}!${one.cell}: ${scoreNote(one)}\n`) ?? [];
  const notes = remarks.length === 0 ? "" : `\nCần xem trước khi in:\n${remarks.join("")}`;
  const until = formatDay(period.reportDate);
  return `BẢNG ĐIỂM: ${periodTitle(spanOf(period), calendar(period.start).year)}, số liệu đến hết ${until}\n${departments.join("\n")}\n${ranking ? rankingText(ranking) : ""}${years ? yearsText(years) : ""}${notes}`;
}

/** The years of a phase, each judged by itself. */
function yearsText({ phase, years, frozen }: AskedYears): string {
  const lines = years.map(({ year, judged }) => {
    if (!judged) return `  ${String(year)}: chưa đến\n`;
    const kept = frozen.get(year);
    const told = kept ? scorePane.frozenYear(kept.on === null ? "" : formatDay(kept.on), kept.differing) : "";
    const { met, assigned } = kept ?? metIn(judged.scorecard);
    const until = formatDay(judged.period.reportDate);
    const verdicts = judged.scorecard.targets.map(
      ({ target, verdict }) => `${target.id} ${VERDICT_WORDS[verdict]}`,
    );
    return `  ${String(year)}, đến hết ${until}: đạt ${String(met)}/${String(assigned)} chỉ tiêu${told} (${verdicts.join(", ")})\n`;
  });
  return `\n${phaseWords(phase)}, mỗi năm xét riêng:\n${lines.join("")}`;
}

function targetLines({ target, verdict, parts }: TargetResult): string[] {
  const [only] = parts;
  const head = `  ${target.id.padEnd(8)} ${VERDICT_WORDS[verdict].padEnd(18)}`;
  if (parts.length === 1 && only) return [`${head} ${numbers(only)}  ${target.text}`, ...projection(only)];
  return [
    `${head} ${target.text}`,
    ...parts.flatMap((part) => [
      `    ${part.part.id.padEnd(8)} ${VERDICT_WORDS[part.verdict].padEnd(18)} ${numbers(part)}  ${part.part.text}`,
      ...projection(part),
    ]),
  ];
}

function projection({ part, pace }: PartResult): string[] {
  if (pace?.outOfReach) return [`      ${scorePane.outOfReach(pace.outOfReach)}`];
  if (!pace?.projection) return [];
  const by = formatDay(pace.projection.by);
  const isShare = part.measure.kind !== "count";
  return [`      ${scorePane.projection({ ...pace.projection, by, isShare })}`];
}

/** As such meetings write it: 06/06 đơn vị. */
function standingCount(...counts: readonly [pass: number, scope: number]): string {
  return `${counts.map((count) => String(count).padStart(2, "0")).join("/")} đơn vị`;
}

function numbers({ part, tally, scope }: PartResult): string {
  const { pass, fail } = tally;
  if (part.measure.kind === "none") return `${String(fail)} vụ`;
  if (part.measure.kind === "count") return String(pass);
  if (part.measure.kind === "plan-ratio" || part.measure.kind === "saving") {
    const { done = null, base = null } = tally.amounts ?? {};
    return `${String(done ?? "–")}${base === null ? "" : `/${String(base)}`}`;
  }
  if (part.measure.kind === "standing") return standingCount(pass, scope);
  return `${String(pass)}/${String(scope)}`;
}
