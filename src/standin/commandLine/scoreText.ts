import type { ScoreResult } from "../../actions/scoreWorkbook";
import { spanOf } from "../../campaign/span";
import { calendar, formatDay } from "../../registers/text/dates";
import type { PartResult, TargetResult } from "../../scoring/score";
import { scoreNote } from "../../wording/vi/points";
import { periodTitle } from "../../wording/vi/periods";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import { pointsText } from "./scorePoints";

/** The scorecard as a person reads it in a terminal. */
export function scoreText({ period, scorecard, points }: ScoreResult): string {
  const departments = scorecard.departments.map(({ id, assigned, met }) => {
    const own = scorecard.targets.filter(({ target }) => target.department === id);
    const won = points ? pointsText(points, id) : "";
    const head = `\n${id}: đạt ${String(met)}/${String(assigned)} chỉ tiêu${won === "" ? "" : `; ${won}`}`;
    return [head, ...own.flatMap(targetLines)].join("\n");
  });
  const remarks = points?.remarks.map((one) => `${one.sheet}!${one.cell}: ${scoreNote(one)}\n`) ?? [];
  const notes = remarks.length === 0 ? "" : `\nCần xem trước khi in:\n${remarks.join("")}`;
  const until = formatDay(period.reportDate);
  return `BẢNG ĐIỂM: ${periodTitle(spanOf(period), calendar(period.start).year)}, số liệu đến hết ${until}\n${departments.join("\n")}\n${notes}`;
}

function targetLines({ target, verdict, parts }: TargetResult): string[] {
  const [only] = parts;
  const head = `  ${target.id.padEnd(8)} ${VERDICT_WORDS[verdict].padEnd(18)}`;
  if (parts.length === 1 && only) return [`${head} ${numbers(only)}  ${target.text}`];
  return [
    `${head} ${target.text}`,
    ...parts.map(
      (part) =>
        `    ${part.part.id.padEnd(8)} ${VERDICT_WORDS[part.verdict].padEnd(18)} ${numbers(part)}  ${part.part.text}`,
    ),
  ];
}

function numbers({ part, tally, scope }: PartResult): string {
  const { pass, fail } = tally;
  if (part.measure.kind === "none") return `${String(fail)} vụ`;
  if (part.measure.kind === "count") return String(pass);
  if (part.measure.kind === "plan-ratio" || part.measure.kind === "saving") {
    const { done = null, base = null } = tally.amounts ?? {};
    return `${String(done ?? "–")}${base === null ? "" : `/${String(base)}`}`;
  }
  return `${String(pass)}/${String(scope)}`;
}
