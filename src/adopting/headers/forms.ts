import type { Cell } from "./cells";

/** "Lớp | 10A", "Tháng | 6 | Năm | 2024": a form that was filled in, cell by cell. */
export function isFilledForm(cells: readonly Cell[]): boolean {
  const isPaired = cells.length === 2 || cells.length === 4;
  return (
    isPaired && cells.every((cell, i) => (i % 2 === 0 ? isQuestion(cell) : isAnswer(cell, cells[i - 1])))
  );
}

/** A form's question that its answer stands beside. */
export function asks(cell: Cell | undefined): boolean {
  return cell?.line === "field" && cell.text.endsWith(":");
}

function isQuestion({ strength, line }: Cell): boolean {
  return line === "field" || strength === 1 || strength === 2;
}

/** After a colon comes an answer, whatever it says. */
function isAnswer({ kind, strength, line }: Cell, question: Cell | undefined): boolean {
  if (asks(question)) return line !== "field" && strength < 3;
  return strength === 0 || kind === "number";
}
