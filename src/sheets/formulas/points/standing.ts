import type { Part } from "../../../campaign/campaign";
import { MANY } from "../../../scoring/points/standing";
import { partOf, thousandths } from "../amounts";
import type { CountFormulas } from "../counts";

/** Cells of a part's line that its standing is read from. */
export interface StandingCells {
  readonly pass: string;
  readonly fail: string;
  readonly missing: string;
  readonly scope: string;
  readonly possible: string;
  readonly level: string;
  readonly verdict: string;
  readonly done: string;
  readonly base: string;
  /** What its measure says of days behind a date. */
  readonly daysLate: CountFormulas["daysLate"];
}

type Of = readonly { readonly part: Part; readonly cells: StandingCells }[];
type End = "low" | "high";

/** The same steps as scoring/points/standing, over the lines of all parts. */
export const standingFormulas = {
  completion: (parts: Of, end: End) =>
    least(parts.map(({ part, cells }) => unlessSilent(cells, String(MANY), completion(part, cells, end)))),
  // A part that says nothing keeps the target from being exceeded.
  state: (parts: Of, end: End) =>
    least(parts.map(({ part, cells }) => unlessSilent(cells, "1", state(part, cells, end)))),
  wrong: (parts: Of, end: End) =>
    parts.map(({ part, cells }) => unlessSilent(cells, "0", wrong(part, cells, end))).join("+"),
  beyond: (parts: Of) => {
    const counts = parts.filter(({ part }) => part.measure.kind === "count");
    const each = counts.map(({ cells }) => unlessSilent(cells, "0", `MAX(0,${cells.pass}-${cells.level})`));
    return each.length === 0 ? "0" : each.join("+");
  },
  /** An empty text where no part has a date. */
  late: (parts: Of, end: End) => {
    const dated = parts.filter(({ part }) => part.measure.kind === "deadline");
    const open = end === "low" ? "0" : String(MANY);
    const each = dated.map(({ cells }) => unlessSilent(cells, "0", cells.daysLate?.[end] ?? open));
    return each.length === 0 ? `""` : `MAX(${each.join(",")})`;
  },
};

const least = (each: readonly string[]) => `MIN(${each.join(",")})`;

/** Not due, or not applicable. */
function unlessSilent({ verdict }: StandingCells, silent: string, otherwise: string): string {
  return `IF(OR(${verdict}=3,${verdict}=4),${silent},${otherwise})`;
}

function completion({ measure }: Part, cells: StandingCells, end: End): string {
  const { pass, missing, scope, level, verdict } = cells;
  switch (measure.kind) {
    case "none":
      return end === "low" ? `(${verdict}<=2)*1` : `(${verdict}<>6)*1`;
    case "count":
      return `IF(${level}>0,${pass}/${level},1)`;
    case "per-month":
      return `${pass}/${scope}`;
    case "plan-ratio":
    case "saving": {
      const reached = `${partOf(measure.kind, cells)}*10000/(${level}*${thousandths(cells.base)})`;
      const open = end === "low" ? "0" : String(MANY);
      return `IF(AND(ISNUMBER(${level}),${verdict}<>5),IF(${level}=0,1,${reached}),${open})`;
    }
    default: {
      const count = end === "low" ? pass : `(${pass}+${missing})`;
      const open = end === "low" ? "0" : `10000/${level}`;
      const reached = `IF(${scope}>0,${count}*10000/(${level}*${scope}),${open})`;
      // Where nobody can read the level all is still open.
      return `IF(ISNUMBER(${level}),IF(${level}=0,1,${reached}),${end === "low" ? "0" : "1"})`;
    }
  }
}

function state(
  { measure, goal }: Part,
  { pass, missing, scope, level, verdict }: StandingCells,
  end: End,
): string {
  const sure = `IF(${verdict}=1,2,IF(${verdict}=2,1,0))`;
  const { kind } = measure;
  if (end === "low" || kind === "count" || kind === "per-month") return sure;
  if (kind === "none" || goal.compare !== ">=") return `(${verdict}<>6)*1`;
  if (kind === "plan-ratio" || kind === "saving") return `IF(${verdict}=5,2,${sure})`;
  const most = `(${pass}+${missing})*10000>${level}*${scope}`;
  return `IF(${verdict}=6,0,IF(AND(${level}<10000,OR(${scope}=0,${most})),2,1))`;
}

function wrong(
  { measure }: Part,
  { pass, fail, missing, possible, scope, level }: StandingCells,
  end: End,
): string {
  switch (measure.kind) {
    case "count":
      return `MAX(0,${level}-${pass})`;
    case "none":
      return end === "low" ? fail : `IF(${missing}>0,${String(MANY)},${fail}+${possible})`;
    default:
      return end === "low" ? fail : `IF(${scope}=0,${String(MANY)},${fail}+${missing})`;
  }
}
