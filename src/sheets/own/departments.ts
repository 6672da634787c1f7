import type { Campaign, Department } from "../../campaign/campaign";
import type { SheetPlan } from "../../workbook/plan";
import type { TableOutline } from "../../workbook/workbook";
import { type KeptColumn, keptListPlan, keptRow } from "../keptList";
import { OWN_DEPARTMENTS_SHEET, OWN_DEPARTMENTS_TABLE } from "../names";
import type { PlacedTable } from "../placedTable";
import { type PlacedRow, placedRows } from "./placedRow";
import { isSameWord } from "./words";

/** The plan and the reader walk the same list. */
const COLUMNS: readonly KeptColumn<Department>[] = [
  { name: "Mã", width: 14, look: "text", of: ({ id }) => id },
  { name: "Tên phòng", width: 50, look: "text", of: ({ name }) => name },
];

export type DepartmentLine = PlacedRow<"id" | "name">;

/** A new list with its first departments. */
export function departmentsPlan(added: readonly Department[]): SheetPlan {
  return keptListPlan(HEAD, COLUMNS, added, false);
}

export function departmentRow(added: Department, table: TableOutline) {
  return keptRow(added, COLUMNS, table, false);
}

export function departmentLines({ table, cells }: PlacedTable): DepartmentLine[] {
  return placedRows({ id: "Mã", name: "Tên phòng" }, table, cells);
}

/**
 * The campaign with the departments that these lines add; columns that name a department take them too. Throws Trouble
 * definition-unreadable.
 */
export function withOwnDepartments(campaign: Campaign, lines: readonly DepartmentLine[]): Campaign {
  const departments = [...campaign.departments];
  for (const row of lines) {
    const [id, name] = [row.at("id"), row.at("name")];
    if (!CODE.test(id) || departments.some((one) => isSameWord(one.id, id))) throw row.unreadable("id");
    if (name === "") throw row.unreadable("name");
    departments.push({ id, name });
  }
  const before = campaign.departments.map(({ id }) => id).join("\n");
  const values = departments.map(({ id }) => id);
  const registers = campaign.registers.map((register) => ({
    ...register,
    fields: register.fields.map((field) =>
      field.values.join("\n") === before ? { ...field, values } : field,
    ),
  }));
  return { ...campaign, departments, registers };
}

/** Letters and digits: it stands in file names and in codes of targets. */
const CODE = /^[\p{L}\p{Nd}.-]{1,12}$/u;

const HEAD = {
  name: OWN_DEPARTMENTS_SHEET,
  table: OWN_DEPARTMENTS_TABLE,
  title: "PHÒNG THÊM",
  told: "Phòng chuyên môn thêm vào phong trào: mỗi phòng một dòng, mã ngắn không dấu cách. Ghi xong, tính lại bảng điểm là các ô chọn có phòng mới.",
  tabColor: "BF8F00",
};
