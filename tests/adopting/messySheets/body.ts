import type { Chance } from "../../../src/standin/sample/chance";
import type { CellValue } from "../../../src/workbook/value";
import type { Box } from "../../../src/workbook/address";
import type { DrawnHeader } from "./header";
import type { BodyRowKind } from "../../../src/adopting/body";
import type { Lines } from "./lines";

export interface DrawnBody extends Lines {
  /** What each row is. */
  readonly kinds: BodyRowKind[];
}

const SECTIONS = ["Khối văn phòng", "TRƯỜNG CAO ĐẲNG", "Người cao tuổi", "Phòng Quản lý chăm sóc", "Trẻ em"];

/** A template whose rows are counted already. */
export function emptyEntries({ hasRunningNumber }: DrawnHeader): CellValue[][] {
  return hasRunningNumber ? [[1], [2], [3]] : [["…"], ["…"]];
}

/** A template that a program fills. */
export function placeholders({ columns }: DrawnHeader): CellValue[][] {
  return [columns.map((_, i) => (i === 0 ? "{{stt}}" : `{{item.f${String(i)}}}`))];
}

/** Entries with sections, totals and empty rows between them; the first row is never empty. */
export function entriesOf(chance: Chance, { columns, hasRunningNumber }: DrawnHeader): DrawnBody {
  const rows: CellValue[][] = [];
  const kinds: BodyRowKind[] = [];
  const put = (kind: BodyRowKind, row: CellValue[]): void => {
    kinds.push(kind);
    rows.push(row);
  };
  const merges: Box[] = [];
  const width = columns.length;
  const length = chance.happens(0.2) ? chance.between(1, 3) : chance.between(4, 50);
  const hasSections = chance.happens(0.15);
  const hasMerges = !hasSections && chance.happens(0.04);
  const numbered = chance.happens(0.76);
  const text = hasRunningNumber ? 1 : 0;
  const total = (label: string): CellValue[] =>
    columns.map((_, i) =>
      i === text ? label : i > text + 1 && chance.happens(0.4) ? chance.between(1, 900) : null,
    );
  if (chance.happens(0.08)) put("total", total(chance.pick(["Tổng số", "Tổng cộng", "Cộng", "TOÀN TỈNH"])));
  let section = 0;
  for (let row = 0; row < length; row++) {
    if (hasSections && (row === 0 || chance.happens(0.15))) {
      const label = chance.pick(SECTIONS);
      const mark = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][section++ % 8] ?? "I";
      if (hasRunningNumber && chance.happens(0.6)) put("section", [mark, label]);
      else {
        put("section", [`${mark}. ${label}`]);
        if (chance.happens(0.6) && width > 1)
          merges.push({ top: rows.length - 1, bottom: rows.length - 1, left: 0, right: width - 1 });
      }
    }
    const entry: CellValue[] = columns.map(({ value }) => value?.(chance, row) ?? null);
    if (hasRunningNumber && !numbered && chance.happens(0.6)) entry[0] = null;
    if (!entry.some((value) => value !== null)) entry[width - 1] = "Chưa có";
    put("entry", entry);
    if (chance.happens(0.02)) put("blank", []);
    if (hasMerges && row % 3 === 0 && row + 2 < length) {
      merges.push({ top: rows.length - 1, bottom: rows.length + 1, left: 0, right: 0 });
    }
  }
  if (chance.happens(0.2)) put("total", total(chance.pick(["Tổng cộng", "Cộng", "Tổng số"])));
  return { rows, kinds, merges };
}
