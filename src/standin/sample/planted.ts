import type { RuleId } from "../../checking/findings";
import type { CellValue } from "../../workbook/value";
import type { Row, Rows } from "./rows";

/** A cell that was made wrong, and the rule that must see it. */
export interface PlantedError {
  readonly register: string;
  /** Position among the register's rows. */
  readonly row: number;
  readonly field: string;
  readonly rule: RuleId;
}

/** What is wrong in a sample that is not clean: these, and nothing else. */
export function planted(rows: Rows, plants: readonly Plant[] = PLANTS): Rows {
  const changed: Rows = new Map(Array.from(rows, ([id, entries]) => [id, [...entries]]));
  for (const { register, row: index, field, write } of plants) {
    const entries = changed.get(register) ?? [];
    const row = entries[index];
    const value = row && write(row, rows);
    if (row && value !== undefined) entries[index] = { ...row, [field]: value };
  }
  return changed;
}

export interface Plant extends PlantedError {
  /** What the cell says then; undefined where the sample is too small for it. */
  readonly write: (row: Row, rows: Rows) => CellValue | undefined;
}

const PLANTS: readonly Plant[] = [
  // One letter is missing at the end of the group.
  plant("residents", 2, "Nhóm đối tượng", "list-value", (row) => textIn(row, "Nhóm đối tượng").slice(0, -1)),
  // Leaves forty days before coming.
  plant("residents", 8, "Ngày ra", "date-order", (row) => Number(row["Ngày tiếp nhận"]) - 40),
  plant("residents", 21, "Số định danh", "identity-shape", (row) => textIn(row, "Số định danh").slice(0, 11)),
  // Typed as a number: the zero in front is lost.
  plant("residents", 34, "Số thẻ BHYT", "insurance-shape", (row) => Number(row["Số thẻ BHYT"])),
  plant("residents", 40, "Đã số hóa", "list-spelling", () => "Có "),
  // Somebody who left before the year and has no entries gets the code of the one above.
  plant("residents", 48, "Mã đối tượng", "unique", (row, rows) =>
    typeof row["Ngày ra"] !== "number" ? undefined : rows.get("residents")?.[47]?.["Mã đối tượng"],
  ),
  // The year before was typed in January.
  plant("documents", 6, "Ngày", "outside-year", (row) => Number(row["Ngày"]) - 365),
  plant("documents", 10, "Trích yếu", "required", () => null),
  // CTXH signs that no benefit was overlooked in May, when one was.
  plant("confirmations", 44, "Loại", "confirmation-contradicted", () => "Bỏ sót chế độ"),
  plant("benefits", 12, "Mức hưởng", "number-text", () => "1.250.000"),
  // The newest resident in a list of January.
  plant("activities", 3, "Mã đối tượng", "not-present", (row, rows) => notYetHere(Number(row["Ngày"]), rows)),
  plant("activities", 40, "Ngày", "date-impossible", () => "31/6/2026"),
  plant("carelog", 30, "Mã đối tượng", "code-spaces", (row) => `${textIn(row, "Mã đối tượng")} `),
  // The letter O in place of a zero.
  plant("carelog", 55, "Mã đối tượng", "unknown-code", () => "DTO12"),
  plant("healthchecks", 20, "Ngày khám", "date-text", () => "5/3/2026"),
];

export const plantedErrors: readonly PlantedError[] = PLANTS.map(({ register, row, field, rule }) => ({
  register,
  row,
  field,
  rule,
}));

export function plant(
  register: string,
  row: number,
  field: string,
  rule: RuleId,
  write: Plant["write"],
): Plant {
  return { register, row, field, rule, write };
}

function textIn(row: Row, field: string): string {
  const value = row[field];
  return typeof value === "string" ? value : "";
}

/** The newest resident, if they came after that day. */
function notYetHere(day: number, rows: Rows): CellValue | undefined {
  const newest = rows.get("residents")?.at(-1);
  return Number(newest?.["Ngày tiếp nhận"]) > day ? newest?.["Mã đối tượng"] : undefined;
}
