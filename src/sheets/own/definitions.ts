import type { Campaign } from "../../campaign/campaign";
import { codeKey } from "../../registers/entries";
import type { Line, SheetPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cell, emptyLine, fitted, line } from "../lines";
import { A4_LANDSCAPE, STYLES } from "../looks";
import { DEFINITIONS_SHEET, DEFINITIONS_TABLE } from "../names";
import { tableColumn } from "../tableColumn";
import type { DefinitionLine, DefinitionRow } from "./definitionRows";
import { readMeasure } from "./definitionReader";
import { placedRows } from "./placedRow";
import {
  BEFORE_WORD,
  EVIDENCE_WORDS,
  MEASURE_WORDS,
  ON_TIME_WORDS,
  type OwnMeasure,
  ROLES,
  SCOPE_WORDS,
  SILENCE_WORDS,
  TEST_WORDS,
} from "./words";

/** A definition with the Mã of the line in Chỉ tiêu that it belongs to. */
export interface Definition {
  readonly id: string;
  readonly rows: readonly DefinitionRow[];
}

/** The columns of the list: the plan writes them, the reader finds them by name. */
const COLUMNS = {
  id: { name: "Mã", width: 12 },
  role: { name: "Vai trò", width: 13 },
  register: { name: "Sổ", width: 24 },
  column: { name: "Cột", width: 24 },
  says: { name: "Phép", width: 34 },
  value: { name: "Giá trị", width: 38 },
} as const;
type Key = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as Key[];
const WIDTHS = KEYS.map((key) => COLUMNS[key].width);
const NAMES: Readonly<Record<Key, string>> = {
  id: COLUMNS.id.name,
  role: COLUMNS.role.name,
  register: COLUMNS.register.name,
  column: COLUMNS.column.name,
  says: COLUMNS.says.name,
  value: COLUMNS.value.name,
};

/** A new list with its first definitions, below all words that may be chosen. */
export function definitionsPlan(definitions: readonly Definition[], campaign: Campaign): SheetPlan {
  const words = wordLines(campaign);
  const head = [...HEAD, ...words.lines, emptyLine];
  return {
    name: DEFINITIONS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "BF8F00",
    widths: WIDTHS,
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: head },
      {
        kind: "table",
        name: DEFINITIONS_TABLE,
        columns: KEYS.map((key, column) => {
          const count = words.counts[column] ?? 0;
          return {
            name: COLUMNS[key].name,
            headerStyle: "header",
            style: "text",
            ...(count === 0 ? {} : { validation: chosenFrom(key, column, count) }),
          };
        }),
        rows: definitions.flatMap((definition) => valuesOf(definition)),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 1 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: head.length, last: head.length } },
  };
}

/** The rows of a definition by zero-based sheet column. Throws Trouble field-missing. */
export function definitionCells(
  definition: Definition,
  table: TableOutline,
): { readonly column: number; readonly value: CellValue }[][] {
  const columns = KEYS.map((key) => tableColumn(table, COLUMNS[key].name));
  return valuesOf(definition).map((values) =>
    values.map((value, index) => ({ column: columns[index] ?? 0, value })),
  );
}

/** By Mã as it compares: what is said of each target. Throws Trouble definition-unreadable, definition-lacks. */
export function readDefinitions(
  table: TableOutline,
  cells: SheetCells,
  campaign: Campaign,
): ReadonlyMap<string, { readonly id: string; readonly measure: OwnMeasure }> {
  const all = linesOfDefinitions(table, cells);
  return new Map(
    [...all].map(([key, { id, lines }]) => [key, { id, measure: readMeasure(lines, campaign) }]),
  );
}

/** By Mã as it compares, not yet understood. Throws Trouble definition-unreadable for a line that names no target. */
export function linesOfDefinitions(
  table: TableOutline,
  cells: SheetCells,
): ReadonlyMap<string, { readonly id: string; readonly lines: readonly DefinitionLine[] }> {
  const all = new Map<string, { readonly id: string; readonly lines: readonly DefinitionLine[] }>();
  for (const line of placedRows(NAMES, table, cells)) {
    const key = codeKey(line.at("id"));
    if (key === null) throw line.unreadable("id");
    const { id, lines } = all.get(key) ?? { id: line.at("id"), lines: [] };
    all.set(key, { id, lines: [...lines, line] });
  }
  return all;
}

/** Zero-based sheet rows of the lines of a definition. */
export function rowsOfDefinition(id: string, table: TableOutline, cells: SheetCells): number[] {
  const rows: number[] = [];
  const column = tableColumn(table, COLUMNS.id.name);
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const value = cells.cells[row - cells.top]?.[column - cells.left] ?? null;
    if (codeKey(value) === codeKey(id)) rows.push(row);
  }
  return rows;
}

const HEAD: readonly Line[] = [
  line(cell("CÁCH ĐO CỦA CHỈ TIÊU TỰ ĐẶT", "title")),
  line(
    cell(
      "Mỗi chỉ tiêu tự đặt có một dòng ở trang Chỉ tiêu và vài dòng cùng Mã ở bảng dưới đây: dòng đầu nói cách đo, các dòng Xét nói dòng nào của sổ được tính, các dòng Đạt nói thế nào là đạt.",
      "subtitle",
    ),
  ),
  line(
    cell(
      "Mã của chỉ tiêu có sẵn: đổi cách đo của chỉ tiêu ấy. Nhiều giá trị cách nhau bằng dấu chấm phẩy.",
      "subtitle",
    ),
  ),
  emptyLine,
];

/** All words, each above the column it is chosen in. */
function wordLines(campaign: Campaign): {
  readonly lines: readonly Line[];
  readonly counts: readonly number[];
} {
  const says = new Set([
    ...Object.values(MEASURE_WORDS),
    ...Object.values(SCOPE_WORDS),
    ...Object.values(TEST_WORDS),
    ...ON_TIME_WORDS.map(({ word }) => word),
    BEFORE_WORD,
    ...Object.values(EVIDENCE_WORDS),
  ]);
  const lists: readonly (readonly string[])[] = [
    [],
    Object.values(ROLES),
    campaign.registers.map(({ sheet }) => sheet),
    [],
    [...says],
    Object.values(SILENCE_WORDS),
  ];
  const longest = Math.max(...lists.map(({ length }) => length));
  const lines = Array.from({ length: longest }, (_, index) =>
    fitted(WIDTHS, line(...lists.map((list) => cell(list[index] ?? null, "note")))),
  );
  return {
    lines: [
      line(
        cell("Được chọn:", "caption"),
        ...KEYS.slice(1).map((key) => cell(key === "column" ? null : COLUMNS[key].name, "caption")),
      ),
      ...lines,
    ],
    // What stands in Giá trị is chosen in one line alone.
    counts: lists.slice(0, -1).map(({ length }) => length),
  };
}

function chosenFrom(key: Key, column: number, count: number) {
  const letters = String.fromCharCode("A".charCodeAt(0) + column);
  const first = HEAD.length + 2;
  const { name } = COLUMNS[key];
  return {
    rule: {
      kind: "list",
      source: `'${DEFINITIONS_SHEET}'!$${letters}$${String(first)}:$${letters}$${String(first + count - 1)}`,
    },
    error: { title: name, text: "Chọn trong danh sách." },
    // Registers that are added later are not in the list.
    onError: "warning",
  } as const;
}

function valuesOf({ id, rows }: Definition): CellValue[][] {
  return rows.map((row) => {
    const { role, register, column, says, value } = row;
    return [id, ROLES[role], register, column, says, value].map((text) => (text === "" ? null : text));
  });
}
