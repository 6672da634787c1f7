import type { Target } from "../../campaign/campaign";
import type { Line } from "../../workbook/plan";
import { changeFormula, COMPARED_WITH } from "../frozen/changeFormulas";
import type { CountSource } from "../formulas/source";
import { howCells } from "../howLayout";
import { cell, formula, heightOf } from "../lines";
import { CHANGE_WIDTH } from "./columns";

/** The title of the column; none where nothing was frozen. */
export const changeHeaders = ({ hasFrozen }: CountSource): string[] => (hasFrozen ? [CHANGE_HEADER] : []);

export const CHANGE_HEADER = "Thay đổi";

/** The lines of a target, each with what has changed in its part since the last frozen period. */
export function withChange(lines: readonly Line[], { parts }: Target, source: CountSource): readonly Line[] {
  if (!source.hasFrozen) return lines;
  const how = howCells(source.campaign);
  const needed = heightOf([LONGEST], [CHANGE_WIDTH]);
  return lines.map(({ cells, height = 0 }, index) => {
    // The line of a target of several parts stands above theirs.
    const part = parts[parts.length > 1 ? index - 1 : index];
    const said = part ? changeFormula(part, (column) => how(part.id, column)) : null;
    return {
      cells: [...cells, said === null ? cell(null, "plain") : formula(said, "center")],
      height: Math.max(height, needed),
    };
  });
}

/** ". Cột Thay đổi so với kỳ đã chốt 2026-H1", behind the period. */
export function comparedText(): string {
  return `&IF(${COMPARED_WITH}="","",". Thay đổi: so với kỳ đã chốt "&${COMPARED_WITH})`;
}

const LONGEST = "▲ +12,5 điểm %";
