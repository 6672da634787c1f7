import type { ScoreResult } from "../../actions/scoreWorkbook";
import { formatDay } from "../../registers/text/dates";
import type { PartResult, TargetResult } from "../../scoring/score";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";

/** The scorecard as a person reads it in a terminal. */
export function scoreText({ reportDate, scorecard }: ScoreResult): string {
  const departments = scorecard.departments.map(({ id, assigned, met }) => {
    const own = scorecard.targets.filter(({ target }) => target.department === id);
    return [`\n${id}: đạt ${String(met)}/${String(assigned)} chỉ tiêu`, ...own.flatMap(targetLines)].join(
      "\n",
    );
  });
  return `BẢNG ĐIỂM tính đến hết ngày ${formatDay(reportDate)}\n${departments.join("\n")}\n`;
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
  return `${String(pass)}/${String(scope)}`;
}
