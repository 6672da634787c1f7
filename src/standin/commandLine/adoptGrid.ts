import { clearRows, type Proposal } from "../../actions/adopt/propose";
import { gridOf } from "../../actions/adopt/proposedGrid";
import type { Doubt } from "../../adopting/grids";
import { formatMonth, isoDay } from "../../registers/text/dates";
import { adoptPane } from "../../wording/vi/adoptPane";

/** What a month grid was read as; nothing for another sheet. */
export function gridJson(proposal: Proposal) {
  const { grid } = proposal;
  if (!grid) return {};
  const { marks } = gridOf(proposal, grid, clearRows(proposal).rows);
  const month = grid.month === null ? null : isoDay(grid.month).slice(0, 7);
  return { grid: { month, days: grid.layout.days.length, marks } };
}

/** The same in sentences. */
export function gridLines(proposal: Proposal): string[] {
  const { grid, register } = proposal;
  if (!grid) return [];
  const { marks } = gridOf(proposal, grid, clearRows(proposal).rows);
  const told = marks.map((mark) => adoptPane.marks.mark(mark));
  const month = grid.month === null ? "" : ` tháng ${formatMonth(grid.month)}`;
  return [`Bảng${month}: ${told.join("; ")}. Ký hiệu ghi vào cột “${register.grid?.mark ?? ""}”.`];
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
