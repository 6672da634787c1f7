import { foldAccents } from "../../registers/text/fold";
import { isBlank } from "../../workbook/value";
import type { SheetColumn } from "./columnMapping";
import { fit } from "./fit";
import { namingOf } from "./words";
import { birth } from "../../registers/register";

/** Two columns that say one thing together. */
export interface Pair {
  readonly kind: "names" | "births" | "marks";
  /** Family and middle names before the given name; men before women. */
  readonly columns: readonly [number, number];
}

/** The columns that belong together: "Họ đệm" and "Tên", "Năm sinh > Nam" and "Năm sinh > Nữ", "Nam" and "Nữ". */
export function pairsIn(columns: readonly SheetColumn[]): Pair[] {
  return columns.flatMap((one, index) => {
    const next = columns[index + 1];
    return next ? pairOf(one, next) : [];
  });
}

function pairOf(one: SheetColumn, next: SheetColumn): Pair[] {
  const [first, second] = [namingOf(one.label), namingOf(next.label)];
  const columns = [one.column, next.column] as const;
  if (first.group !== second.group) return [];
  if (FAMILY_NAMES.has(first.lowest) && GIVEN_NAMES.has(second.lowest)) return [{ kind: "names", columns }];
  const order = sexes(first.lowest, second.lowest);
  if (!order || bothFilled(one, next)) return [];
  const [men, women] = order === "men first" ? [one, next] : [next, one];
  const kind =
    holdsBirths(one) && holdsBirths(next) ? "births" : holdsMarks(one) && holdsMarks(next) ? "marks" : null;
  return kind ? [{ kind, columns: [men.column, women.column] }] : [];
}

const FAMILY_NAMES = new Set([
  "ho",
  "ho dem",
  "ho va dem",
  "ho lot",
  "ho va chu dem",
  "ho va ten dem",
  "ho ten dem",
  "ho chu dem",
  "ho va chu lot",
  "ho dem va",
]);
const GIVEN_NAMES = new Set(["ten", "ten goi"]);

function sexes(one: string, other: string): "men first" | "women first" | null {
  if (one === "nam" && other === "nu") return "men first";
  return one === "nu" && other === "nam" ? "women first" : null;
}

/** Nobody is both: a pair of counts is. */
function bothFilled(one: SheetColumn, other: SheetColumn): boolean {
  return one.values.some((value, index) => !isBlank(value) && !isBlank(other.values[index]));
}

/** A blank column says nothing against it. */
function holdsBirths({ values }: SheetColumn): boolean {
  return (fit(birth("Ngày sinh"), values) ?? 1) >= 0.8;
}

function holdsMarks({ values }: SheetColumn): boolean {
  return values.every(
    (value) =>
      isBlank(value) ||
      value === 1 ||
      value === true ||
      /^(x|v|1|\+|✓|√)$/.test(typeof value === "string" ? foldAccents(value) : ""),
  );
}
