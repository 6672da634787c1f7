import { calendar } from "../../../src/registers/text/dates";
import type { Chance } from "../../../src/standin/sample/chance";
import type { CellValue } from "../../../src/workbook/value";

/** The lines above a grid and the name of its sheet, which say the month together. */
export function linesAbove(
  chance: Chance,
  first: number,
  isSaid: boolean,
): { readonly lines: CellValue[][]; readonly sheet: string } {
  const { month, year } = calendar(first);
  const [m, mm, y] = [String(month), String(month).padStart(2, "0"), String(year)];
  const wholes = [
    `BẢNG ĐIỂM DANH THÁNG ${m} NĂM ${y}`,
    `Bảng theo dõi chăm sóc tháng ${mm}/${y}`,
    `Tháng ${mm}-${y}`,
    `Từ ngày 01/${mm}/${y} đến ngày 28/${mm}/${y}`,
    `SỔ ĐIỂM DANH T${m}/${y}`,
    `Tháng ${m} năm ${y}`.normalize("NFD"),
  ];
  const names = [`T${m}`, `Thg ${m}`, `Tháng ${mm}`, "Sheet1", "Điểm danh"];
  const head: CellValue[][] = chance.happens(0.6)
    ? [["TRUNG TÂM BẢO TRỢ XÃ HỘI"], ...(chance.happens(0.3) ? [["Sơn La, ngày 05 tháng 01 năm 2025"]] : [])]
    : [];
  const space: CellValue[][] = chance.happens(0.5) ? [[]] : [];
  if (isSaid && chance.happens(0.5))
    return { lines: [...head, ["BẢNG ĐIỂM DANH"], ...space], sheet: "Sheet1" };
  const way = chance.below(3);
  if (way === 0) return { lines: [...head, [chance.pick(wholes)], ...space], sheet: chance.pick(names) };
  if (way === 1) {
    return { lines: [...head, [`BẢNG ĐIỂM DANH NĂM ${y}`], ...space], sheet: chance.pick(names.slice(0, 3)) };
  }
  const sheets = [`T${m}.${y}`, `Thg ${m}-${y}`, `Tháng ${mm} ${y}`, `${mm}-${y}`];
  return { lines: [...head, ["BẢNG ĐIỂM DANH"], ...space], sheet: chance.pick(sheets) };
}
