import { clearRows, type Proposal } from "../../actions/adopt/propose";
import { gridOf, isMonthChosen, meaningsOfMarks, saidMonth } from "../../actions/adopt/proposedGrid";
import { type Doubt, type MarkDecision, markKey, OUT } from "../../adopting/grids";
import type { Register } from "../../registers/register";
import { type Day, formatMonth, isoDay } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { adoptPane } from "../../wording/vi/adoptPane";
import type { Options } from "./options";
import { Usage } from "./usage";

/** What --marks says: "H=Có;N=bỏ qua". */
export function marksOf({ marks }: Options, register: Register): MarkDecision[] {
  if (marks === undefined) return [];
  if (!register.grid) throw new Usage("Sổ này không nhận bảng tháng nên không có --marks.");
  const meanings = meaningsOfMarks(register);
  return marks.split(";").map((part): MarkDecision => {
    const place = part.lastIndexOf("=");
    const [mark, meaning] = [markKey(part.slice(0, place)), foldAccents(part.slice(place + 1)).trim()];
    const value = meanings.find((one) => foldAccents(one) === meaning);
    if (place > 0 && mark !== "" && value !== undefined) return { mark, becomes: { as: "value", value } };
    if (place > 0 && mark !== "" && meaning === "bo qua") return { mark, becomes: OUT };
    throw new Usage(
      `--marks: “${part}” phải có dạng KÝ HIỆU=NGHĨA, nghĩa là ${meanings.join(", ")} hoặc bỏ qua.`,
    );
  });
}

/** What a month grid was read as; nothing for another sheet. */
export function gridJson(proposal: Proposal) {
  const { grid } = proposal;
  if (!grid) return {};
  const { marks } = gridOf(proposal, grid, clearRows(proposal).rows);
  const { month, layout } = grid;
  const said = saidMonth(layout);
  const iso = (day: Day | null) => day && isoDay(day).slice(0, 7);
  return {
    grid: {
      ...{ month: iso(month), saidMonth: iso(said), monthFrom: layout.monthFrom },
      ...{ days: layout.days.length, lines: layout.lines, marks },
    },
  };
}

/** The same in sentences. */
export function gridLines(proposal: Proposal): string[] {
  const { grid, register } = proposal;
  if (!grid) return [];
  const { marks } = gridOf(proposal, grid, clearRows(proposal).rows);
  const told = marks.map((mark) => adoptPane.marks.mark(mark));
  const { month, layout } = grid;
  const named = month === null ? "" : ` tháng ${formatMonth(month)}`;
  const { plan } = adoptPane;
  const said = saidMonth(layout);
  const from = said === null ? [] : [plan.monthFrom(formatMonth(said), layout.monthFrom)];
  const chosen =
    said === null || month === null ? [] : [plan.monthChosen(formatMonth(month), formatMonth(said))];
  return [
    `Bảng${named}: ${told.join("; ")}. Ký hiệu ghi vào cột “${register.grid?.mark ?? ""}”.`,
    ...(isMonthChosen(grid) ? chosen : from),
    ...layout.lines.map(({ field, value, cell }) => plan.line(field, value, cell)),
  ];
}

export function doubtLines(doubts: readonly Doubt[] = []): string[] {
  const shown = doubts.slice(0, SHOWN).map((doubt) => doubtLine(doubt));
  const more = doubts.length - shown.length;
  return more > 0 ? [...shown, `Và ${String(more)} ô nữa cần xem (--json cho đủ).`] : shown;
}

const SHOWN = 30;

function doubtLine({ kind, cell, said, known = "" }: Doubt): string {
  return `Ô ${cell}: ${adoptPane.plan.doubtKinds[kind](said, known)}`;
}
