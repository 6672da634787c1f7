import { birth, code, list, name, type Register, text } from "../../registers/register";
import { CLEAR, type ColumnMapping, mapColumns, type SheetColumn } from "../columns";

/** What a sheet says of the people of its rows beside their codes. */
interface PersonColumns {
  /** Maps columns to the fields NAME, BIRTH, GROUP and ROOM; only what is clear. */
  readonly mapping: ColumnMapping;
  readonly register: Register;
}

const CODE = "Mã đối tượng";
export const NAME = "Họ và tên";
export const BIRTH = "Ngày sinh";
export const GROUP = "Nhóm đối tượng";
export const ROOM = "Phòng ở";

/** Which columns say who a person is; null where none has names. `groups` are the groups that the register knows. */
export function personColumns(
  columns: readonly SheetColumn[],
  groups: readonly string[],
): PersonColumns | null {
  const register: Register = {
    id: "persons",
    sheet: "",
    table: "",
    owner: null,
    fields: [code(CODE), name(NAME), birth(BIRTH), list(GROUP, groups), text(ROOM)],
  };
  const mapping = mapColumns(register, columns);
  const fields = mapping.fields.filter(({ field, confidence }) => confidence >= CLEAR && field !== CODE);
  if (!fields.some(({ field }) => field === NAME)) return null;
  return { mapping: { ...mapping, fields, own: [] }, register };
}

/** Whether a column of a register says where somebody lives. */
export function isRoom(label: string): boolean {
  return mapColumns(ROOMS, [{ column: 0, label, values: [] }]).fields.length > 0;
}

const ROOMS: Register = { id: "rooms", sheet: "", table: "", owner: null, fields: [text(ROOM)] };
