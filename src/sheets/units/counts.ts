import type { Line, PlanCell, SheetPlan } from "../../workbook/plan";
import { type FormulaTables, tableRef } from "../formulas/references";
import { blankRows, unitCounts, unitsWithAnything, wildcardsIn } from "../formulas/units";
import { verdictFormula } from "../formulas/verdict";
import { howCells, partCells } from "../howLayout";
import { cell, emptyLine, fitted, formula, line } from "../lines";
import { A4_LANDSCAPE } from "../looks";
import { UNIT_COUNTS_SHEET } from "../names";
import { FIRST_REGISTER, LINES, type UnitLayout, unitPlaces } from "./layout";
import { countsOfUnit } from "./source";
import { LINE_WORDS, OF_NO_UNIT } from "./words";
import { GENERATED } from "../generated";

/** What every number by unit comes from: one array formula for each part, which counts all units at once. */
export function unitCountsPlan(layout: UnitLayout, tables: FormulaTables): SheetPlan {
  const widths = [
    ...[9, 26, 18],
    ...layout.parts.map(() => 11),
    ...layout.anything.map(() => 13),
    ...[3, 26],
    ...layout.parts.map(() => 9),
  ];
  const head = [
    line(cell("SỐ ĐẾM THEO ĐƠN VỊ", "title")),
    line(
      cell(
        "Mỗi cột chỉ tiêu là một công thức mảng, tự đổi khi sổ đổi. Bên phải: mã kết quả của từng đơn vị " +
          "(1 vượt, 2 đạt, 3 không áp dụng, 4 chưa đến hạn, 5 chưa đủ số liệu, 6 không đạt).",
        "subtitle",
      ),
    ),
    emptyLine,
    fitted(
      widths,
      line(null, ...["Sổ theo dõi", "Ô có dấu * ? ~", "Dòng trống"].map((title) => cell(title, "header"))),
    ),
    ...layout.registers.map((register) => {
      const table = tableRef(tables, register.id);
      return line(
        null,
        cell(register.sheet, "plain"),
        formula(wildcardsIn(table), "whole"),
        formula(blankRows(table), "whole"),
      );
    }),
    emptyLine,
    fitted(widths, headerLine(layout)),
  ];
  return {
    name: UNIT_COUNTS_SHEET,
    ...GENERATED,
    position: "last",
    tabColor: "548235",
    widths,
    blocks: [{ kind: "lines", lines: [...head, ...countLines(layout, tables)] }],
    freeze: { rows: layout.headerRow + 1, columns: 3 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: layout.headerRow, last: layout.headerRow } },
  };
}

function headerLine({ parts, anything }: UnitLayout): Line {
  const ids = parts.map(({ part }) => cell(part.id, "header"));
  return line(
    ...["Nhóm", "Đơn vị", "Kết quả"].map((title) => cell(title, "header")),
    ...ids,
    ...anything.map(({ register }) => cell(`Có dòng trong kỳ ở ${register.sheet}`, "header")),
    null,
    cell("Đơn vị", "header"),
    ...ids,
  );
}

function countLines(layout: UnitLayout, tables: FormulaTables): Line[] {
  const { lineCount, units, parts, anything } = layout;
  const arrays = arrayFormulas(layout, tables);
  return Array.from({ length: lineCount }, (_, index) => {
    const isFirst = index % LINES.length === 0;
    const unit = isFirst ? (units[index / LINES.length - 1] ?? null) : null;
    return line(
      cell(index < lineCount - 1 ? index + 1 : null, "helper"),
      cell(unit, "text"),
      cell(lineWord(index), "plain"),
      ...arrays.map((text): PlanCell => {
        return index === 0 ? { formula: text, fills: lineCount, style: "whole" } : { style: "whole" };
      }),
      ...(index < units.length
        ? [
            null,
            cell(units[index] ?? null, "text"),
            ...parts.map((_part, at) => code(layout, tables, at, index)),
          ]
        : []),
    );
  });

  function arrayFormulas(of: UnitLayout, all: FormulaTables): string[] {
    const places = unitPlaces(of);
    return [
      ...parts.map(({ part, measure }) => unitCounts(part, measure, all, places.cells(measure.register))),
      ...anything.map(({ register, date, start }) =>
        unitsWithAnything(tableRef({ ...all, start }, register.id), date, places.cells(register.id)),
      ),
    ];
  }
}

function lineWord(index: number): string {
  const which = LINES[index % LINES.length] ?? "out";
  return index < LINES.length && which !== "out" ? OF_NO_UNIT : LINE_WORDS[which];
}

/** The code of a unit's verdict, by the same steps as that of all together. */
function code(layout: UnitLayout, { campaign }: FormulaTables, at: number, unit: number): PlanCell | null {
  const found = layout.parts[at];
  if (!found) return null;
  const { part } = found;
  const how = howCells(campaign);
  const cells = {
    ...partCells(campaign, part.id, FIRST_REGISTER),
    ...countsOfUnit(found, unit, layout),
    level: how(part.id, "level"),
    stretch: how(part.id, "stretch"),
  };
  return formula(verdictFormula(part, cells), "whole");
}
