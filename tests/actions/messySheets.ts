import type { Field, Register } from "../../src/registers/register";
import { calendar, formatDay } from "../../src/registers/text/dates";
import type { CellValue, Grid } from "../../src/workbook/value";

/** A sheet as people keep it, with what the rows of the register say. */
export function messy(register: Register, rows: Grid, random: () => number): (readonly CellValue[])[] {
  const columns = register.fields.map((field, index) => ({ field, index }));
  // People keep their own order, but a name or a code first.
  columns.sort(() => random() - 0.5);
  const header = ["STT", ...columns.map(({ field }) => heading(field.label, random)), "Nơi ở"];
  const body = rows.map((row, number): CellValue[] => [
    number + 1,
    ...columns.map(({ field, index }) => spoilt(row[index] ?? null, field, random)),
    number % 3 === 0 ? `Bản ${String(number)}` : null,
  ]);
  const blank = Math.floor(random() * body.length);
  return [
    ["TRUNG TÂM BẢO TRỢ XÃ HỘI"],
    [`SỔ THEO DÕI ${register.sheet.toUpperCase()}`],
    [],
    header,
    header.map((_, index) => index + 1),
    ...body.slice(0, blank),
    [],
    ...body.slice(blank),
    [],
    [null, null, "Người lập biểu"],
  ];
}

function heading(label: string, random: () => number): string {
  const ways = [
    label,
    label.normalize("NFD"),
    label.toUpperCase(),
    ` ${label.replaceAll(" ", "  ")} `,
    label.replace(" ", "\n"),
    label.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  ];
  return ways[Math.floor(random() * ways.length)] ?? label;
}

/** The same, written in another way that can mean nothing else. */
function spoilt(value: CellValue, { kind, values }: Field, random: () => number): CellValue {
  if (value === null || random() < 0.6) return value;
  if (typeof value === "number") {
    const isSureDay = kind === "date" && Number.isInteger(value) && calendar(value).date > 12;
    if (isSureDay) return random() < 0.5 ? formatDay(value) : formatDay(value).replaceAll("/", ".");
    return kind === "whole" || kind === "money" ? String(value) : value;
  }
  if (typeof value !== "string" || kind === "identity" || kind === "insurance") return value;
  if (kind === "list" && values.length > 0) return random() < 0.5 ? ` ${value}` : value.toLowerCase();
  if (kind === "text") return random() < 0.5 ? value.normalize("NFD") : value.replace(" ", "  ");
  return value;
}
