import { useEffect, useState } from "react";
import type { CellDetail, Keeper, Spot } from "../keeper/keeper";

/** What is known of a cell; null until it is. */
export function useCell(
  keeper: Keeper,
  sheet: string,
  { row, column }: Spot,
  revision: number,
  onLost: (error: unknown) => void,
): CellDetail | null {
  const [known, setKnown] = useState<{ readonly key: string; readonly detail: CellDetail } | null>(null);
  const key = `${sheet} ${String(row)} ${String(column)}`;
  useEffect(() => {
    let current = true;
    const hear = (detail: CellDetail) => {
      if (current) setKnown({ key, detail });
    };
    keeper.cell(sheet, row, column).then(hear).catch(onLost);
    return () => void (current = false);
  }, [keeper, sheet, row, column, key, revision, onLost]);
  return known?.key === key ? known.detail : null;
}
