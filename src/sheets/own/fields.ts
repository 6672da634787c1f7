import type { Campaign } from "../../campaign/campaign";
import { type Field, isDateKind, NO, type Register, ROW_ID, YES } from "../../registers/register";
import { foldAccents } from "../../registers/text/fold";
import { isColumnName } from "../../workbook/columnName";
import type { Block, SheetPlan, TableColumnPlan } from "../../workbook/plan";
import type { TableOutline } from "../../workbook/workbook";
import { type KeptColumn, keptListPlan, keptRow } from "../keptList";
import { OUR_SHEETS, OWN_FIELDS_SHEET, OWN_FIELDS_TABLE, OWN_TABLE } from "../names";
import type { PlacedTable } from "../placedTable";
import { type PlacedRow, placedRows } from "./placedRow";
import { BETWEEN, isSameWord, keyOf } from "./words";

/** A column that a centre adds to a register; a register that is not there yet comes with its first column. */
export interface OwnField {
  /** As its sheet is called. */
  readonly register: string;
  readonly label: string;
  readonly kind: OwnKind;
  readonly required: boolean;
  /** Personal data never reaches the copy for superiors. */
  readonly personal: boolean;
  /** Of a list. */
  readonly values: readonly string[];
  /** Of a new register: the department that keeps it, by id; null = all do; absent = said with another column. */
  readonly owner?: string | null;
}

const KIND_WORDS = {
  text: "chữ",
  number: "số",
  whole: "số nguyên",
  money: "số tiền",
  date: "ngày",
  month: "tháng",
  yesNo: "Có - Không",
  list: "danh sách",
  person: "mã người",
} as const;
type OwnKind = keyof typeof KIND_WORDS;

const ALL_DEPARTMENTS = "các phòng";
/** The column in which a register that all write in says whose a row is. */
const DEPARTMENT = "Phòng";

const NAMES = {
  register: "Sổ",
  label: "Cột",
  kind: "Loại",
  required: "Bắt buộc",
  personal: "Riêng tư",
  values: "Danh sách",
  owner: "Phòng giữ sổ mới",
} as const;

/** The plan and the reader walk the same list. */
const COLUMNS: readonly KeptColumn<OwnField>[] = [
  { name: NAMES.register, width: 24, look: "text", of: ({ register }) => register },
  { name: NAMES.label, width: 26, look: "text", of: ({ label }) => label },
  { name: NAMES.kind, width: 14, look: "text", of: ({ kind }) => KIND_WORDS[kind] },
  { name: NAMES.required, width: 10, look: "text", of: ({ required }) => (required ? YES : NO) },
  { name: NAMES.personal, width: 10, look: "text", of: ({ personal }) => (personal ? YES : NO) },
  { name: NAMES.values, width: 44, look: "text", of: ({ values }) => values.join(BETWEEN) || null },
  {
    name: NAMES.owner,
    width: 18,
    look: "text",
    of: ({ owner }) => (owner === undefined ? null : (owner ?? ALL_DEPARTMENTS)),
  },
];

/** A new list with its first columns. */
export function ownFieldsPlan(added: readonly OwnField[]): SheetPlan {
  const { blocks, ...plan } = keptListPlan(HEAD, COLUMNS, added, false);
  return {
    ...plan,
    blocks: blocks.map((block): Block => {
      if (block.kind !== "table") return block;
      return { ...block, columns: block.columns.map((column) => ({ ...column, ...chosen(column.name) })) };
    }),
  };
}

/** What may be entered in a column; nothing is said of names. */
function chosen(name: string): Pick<TableColumnPlan, "validation"> {
  const words = name === NAMES.kind ? Object.values(KIND_WORDS) : [YES, NO];
  if (name !== NAMES.kind && name !== NAMES.required && name !== NAMES.personal) return {};
  return {
    validation: {
      rule: { kind: "list", source: `"${words.join(",")}"` },
      error: { title: name, text: "Chọn trong danh sách." },
      onError: "stop",
    },
  };
}

export function ownFieldRow(added: OwnField, table: TableOutline) {
  return keptRow(added, COLUMNS, table, false);
}

export type FieldLine = PlacedRow<keyof typeof NAMES>;

export function fieldLines({ table, cells }: PlacedTable): FieldLine[] {
  return placedRows(NAMES, table, cells);
}

/**
 * The campaign with the columns and registers that these lines add. Those that are out are among `all`: one of them may
 * say who keeps a register, and no table takes the name of another that may come back. Throws Trouble
 * definition-unreadable, definition-lacks.
 */
export function withOwnFields(
  campaign: Campaign,
  lines: readonly FieldLine[],
  all: readonly FieldLine[],
): Campaign {
  const registers: Register[] = [...campaign.registers];
  const people = campaign.registers.filter((register) => register.people).map(({ id }) => id);
  for (const row of lines) {
    let place = registers.findIndex(({ sheet }) => isSameWord(sheet, row.at("register")));
    if (place < 0) {
      const keeper = [...lines, ...all].find((one) => isOf(one, row) && one.at("owner") !== "");
      place = registers.push(newRegister(row, keeper, tableName(row, all, campaign), campaign)) - 1;
    }
    const register = registers[place];
    if (!register) continue;
    registers[place] = withField(register, fieldOf(row, register, people));
  }
  return { ...campaign, registers };
}

/** `keeper` = the line that says which department keeps it. */
function newRegister(
  row: FieldLine,
  keeper: FieldLine | undefined,
  table: string,
  { departments }: Campaign,
): Register {
  const sheet = row.at("register");
  const isTaken = OUR_SHEETS.some((name) => isSameWord(name, sheet));
  if (!SHEET_NAME.test(sheet) || isTaken) throw row.unreadable("register");
  if (!keeper) throw row.lacks("register", NAMES.owner);
  const said = keeper.at("owner");
  const owner = departments.find(({ id, name }) => isSameWord(id, said) || isSameWord(name, said));
  const isShared = isSameWord(said, ALL_DEPARTMENTS);
  if (!owner && !isShared) {
    throw keeper.unreadable("owner", [...departments.map(({ id }) => id), ALL_DEPARTMENTS]);
  }
  const register = { id: sheet, sheet, table, owner: owner?.id ?? null, fields: [] };
  if (!isShared) return register;
  const values = departments.map(({ id }) => id);
  return {
    ...register,
    department: DEPARTMENT,
    fields: [{ ...PLAIN, label: DEPARTMENT, kind: "list", required: true, values, own: true }],
  };
}

function withField(register: Register, field: Field): Register {
  const { date } = register;
  const isOwn = register.table.startsWith(OWN_TABLE);
  return {
    ...register,
    fields: [...register.fields, field],
    ...(isOwn && date === undefined && isDateKind(field.kind) ? { date: field.label } : {}),
  };
}

function fieldOf(row: FieldLine, { fields }: Register, people: readonly string[]): Field {
  const label = row.at("label");
  const isTaken = [...fields.map((field) => field.label), ROW_ID, ...CALCULATED].some((one) =>
    isSameWord(one, label),
  );
  if (label === "" || !isColumnName(label) || isTaken) throw row.unreadable("label");
  const kind = keyOf(KIND_WORDS, row.at("kind"));
  if (!kind || (kind === "person" && people.length === 0)) {
    throw row.unreadable("kind", Object.values(KIND_WORDS));
  }
  return {
    ...PLAIN,
    label,
    kind: kind === "yesNo" ? "list" : kind === "person" ? "code" : kind,
    required: yesAt(row, "required", false),
    // What is written in one's own words may tell of somebody.
    personal: yesAt(row, "personal", kind === "text"),
    values: kind === "yesNo" ? [YES, NO] : kind === "list" ? valuesAt(row) : [],
    refersTo: kind === "person" ? people : [],
    own: true,
  };
}

const PLAIN: Field = {
  label: "",
  kind: "text",
  required: false,
  unique: false,
  personal: false,
  values: [],
  refersTo: [],
};

function yesAt(row: FieldLine, key: "required" | "personal", otherwise: boolean): boolean {
  const said = row.at(key);
  if (said === "") return otherwise;
  if (isSameWord(said, YES)) return true;
  if (isSameWord(said, NO)) return false;
  throw row.unreadable(key, [YES, NO]);
}

function valuesAt(row: FieldLine): string[] {
  const values = row
    .at("values")
    .split(";")
    .map((value) => value.trim());
  const isTwice = values.some((value, place) => values.slice(0, place).some((one) => isSameWord(one, value)));
  if (isTwice || values.some((value) => value === "" || value.length > LONGEST))
    throw row.unreadable("values");
  return values;
}

const LONGEST = 100;
/** Excel's own rule for the names of sheets. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;
/** What calculated columns are called. */
const CALCULATED = ["Khóa", "Thứ tự"];

/** ASCII, so that every program keeps it, and unlike that of any other register, in the order of the list. */
function tableName(row: FieldLine, all: readonly FieldLine[], { registers }: Campaign): string {
  const plain = plainName(row.at("register"));
  const isMade = (line: FieldLine) =>
    registers.some(
      ({ sheet, table }) => !table.startsWith(OWN_TABLE) && isSameWord(sheet, line.at("register")),
    );
  const firsts = all.filter((line, index) => {
    const isFirst = all.findIndex((other) => isOf(other, line)) === index;
    return isFirst && !isMade(line) && plainName(line.at("register")) === plain;
  });
  const place = firsts.findIndex((line) => isOf(line, row));
  return place <= 0 ? plain : `${plain}_${String(place + 1)}`;
}

function isOf(one: FieldLine, other: FieldLine): boolean {
  return isSameWord(one.at("register"), other.at("register"));
}

function plainName(sheet: string): string {
  const words = foldAccents(sheet).split(/[^a-z0-9]+/);
  return OWN_TABLE + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

const HEAD = {
  name: OWN_FIELDS_SHEET,
  table: OWN_FIELDS_TABLE,
  title: "CỘT VÀ SỔ TỰ ĐẶT",
  told: `Mỗi cột thêm một dòng. Loại: ${Object.values(KIND_WORDS).join(", ")}. Sổ chưa có thì ghi tên sổ mới và phòng giữ (mã phòng, hoặc “${ALL_DEPARTMENTS}”). Cột chữ để trống Riêng tư là riêng tư. Ghi xong, tính lại bảng điểm là có.`,
  tabColor: "BF8F00",
};
