import { counterFormulas } from "../formulas/counters";
import type { FormulaTables, RegisterPlace } from "../formulas/references";
import { cell, formula, line } from "../lines";
import type { Below } from ".";
import { alarm } from "./colours";
import { header, type Shape, widthsOf } from "./columns";

/** Proof that no row drops out: what each register holds, and what of it could not be used. */
export function counterLines(
  tables: FormulaTables,
  placeOf: (register: string) => RegisterPlace,
  shape: Shape,
): Below {
  const headers = ["STT", "Sổ theo dõi", "Số dòng", "Ngoài bảng", "Thiếu ô tự tính", "Không xếp được"];
  const registers = tables.campaign.registers;
  const titles = [
    line(cell("KIỂM TRA: KHÔNG DÒNG NÀO BỊ BỎ SÓT", "title")),
    line(
      cell(
        "Ngoài bảng: dòng ghi dưới bảng nên chưa được tính. Thiếu ô tự tính: dòng mất công thức ở cột xám. " +
          "Không xếp được: thiếu ngày, mã hoặc loại đọc được.",
        "subtitle",
      ),
    ),
    header(headers, widthsOf(shape)),
  ];
  return (top) => {
    const first = top + titles.length;
    const lines = registers.map((register, index) => {
      const rowsCell = `$C$${String(first + index + 1)}`;
      const formulas = counterFormulas(register, tables, placeOf(register.id), rowsCell);
      return line(
        cell(index + 1, "center"),
        cell(register.sheet, "plain"),
        formula(formulas.rows, "center"),
        formula(formulas.outside, "center"),
        formula(formulas.helperless, "center"),
        formula(formulas.unplaced, "center"),
      );
    });
    return { lines: [...titles, ...lines], formats: [alarm(first, first + registers.length - 1)] };
  };
}
