import type { Chance } from "../../../src/standin/sample/chance";
import type { CellValue } from "../../../src/workbook/value";

/** A row that counts the columns, in one of the ways that offices have. */
export function numbersOf(chance: Chance, width: number): CellValue[] {
  const columns = Array.from({ length: width }, (_, i) => i);
  const letters = "ABCDEF";
  const style = chance.below(9);
  const sum = (n: number) => `${String(n)}=${String(n - 2)}+${String(n - 1)}`;
  switch (style) {
    case 0:
      return columns.map((i) => `(${String(i + 1)})`);
    case 1:
      return columns.map((i) => (i < 2 ? (letters[i] ?? null) : i - 1));
    case 2:
      return columns.map((i) => (i < 2 ? (letters[i] ?? "").toLowerCase() : String(i - 1)));
    case 3:
      return columns.map((i) => (i > 2 && i % 4 === 3 ? sum(i + 1) : i + 1));
    case 4:
      return columns.map((i) => `[${String(i + 1)}]`);
    case 5:
      return columns.map((i) =>
        i > 2 && i % 5 === 4 ? `(${String(i + 1)})=(${String(i)})+(${String(i - 1)})` : `(${String(i + 1)})`,
      );
    case 6:
      return columns.map((i) => (i < 2 ? (letters[i] ?? null) : i > 4 && i % 4 === 1 ? sum(i - 1) : i - 1));
    case 7:
      return columns.map((i) => (i < columns.length - 1 ? String(i + 1) : null));
    default:
      return columns.map((i) => i + 1);
  }
}
