import type { Campaign } from "../campaign/campaign";
import type { Field, Register } from "../registers/register";
import { foldAccents, foldCase } from "../registers/text/fold";
import { columnLetters, quoteSheet } from "../workbook/address";
import type { CellPatch, NamePlan, SheetPlan } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import { isBlank } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";
import { cell, line } from "./lines";
import { A4_LANDSCAPE, STYLES } from "./looks";
import { PERIOD_WORDS, phaseWords } from "../wording/vi/periods";
import { DEADLINE_LIST, LEVELS_LIST, LISTS_SHEET, PERIODS_LIST, ROUNDING_LIST, UNITS_LIST } from "./names";
import { LEVEL_WORDS } from "./ruleLevels";
import { DEADLINES, ROUNDINGS } from "./settingRows";

/** One drop-down list: a column of this sheet and the name that validation points to. */
interface DropDown {
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
}

/** All lists of the campaign and its settings; where registers are told, only those that their fields take. */
export function listsPlan(campaign: Campaign, registers?: readonly Register[]): SheetPlan {
  const lists = usedLists(campaign, registers);
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: LISTS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "7F7F7F",
    widths: lists.map(
      ({ title, values }) => Math.max(title.length, ...values.map(({ length }) => length)) + 3,
    ),
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [
          line(cell("DANH SÁCH CHO CÁC Ô CHỌN", "title")),
          line(cell("Các ô chọn trong sổ lấy giá trị ở đây. Xin giữ nguyên trang này.", "subtitle")),
          line(...lists.map(({ title }) => cell(title, "header"))),
          ...Array.from({ length: longest }, (_, index) =>
            line(...lists.map(({ values }) => cell(values[index] ?? null, "text"))),
          ),
        ],
      },
    ],
    conditionalFormats: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    print: A4_LANDSCAPE,
  };
}

/** The names that go with `listsPlan`. */
export function listNames(campaign: Campaign, registers?: readonly Register[]): NamePlan[] {
  return usedLists(campaign, registers).map(({ name, values }, column) => ({
    name,
    refersTo: `${quoteSheet(LISTS_SHEET)}!$${columnLetters(column)}$${String(FIRST_ROW + 1)}:$${columnLetters(column)}$${String(FIRST_ROW + values.length)}`,
  }));
}

/** Those of the names whose list stands where `listsPlan` puts it: a sheet that was made earlier lacks the newer ones. */
export function listNamesIn(campaign: Campaign, cells: SheetCells): NamePlan[] {
  const names = listNames(campaign);
  return usedLists(campaign).flatMap(({ title }, column) => {
    const name = names[column];
    return name && valueAt(cells, FIRST_ROW - 1, column) === title ? [name] : [];
  });
}

/**
 * What lists lack that the centre has added, or added values to: a sheet that was made before keeps its order. Other
 * lists are as they are.
 */
export function listsAdded(
  campaign: Campaign,
  cells: SheetCells,
  there: readonly NamePlan[],
): { readonly cells: readonly CellPatch[]; readonly names: readonly NamePlan[] } {
  const own = new Set(campaign.registers.flatMap(({ fields }) => fields.filter(({ own }) => own).map(keyOf)));
  const departments = campaign.departments.map(({ id }) => id).join("\n");
  const wanted = dropDowns(campaign).filter(({ values }) => {
    const key = values.join("\n");
    return own.has(key) || key === departments;
  });
  const sheet = cells.name;
  const titles = cells.cells[FIRST_ROW - 1 - cells.top]?.map((_, index) => {
    return valueAt(cells, FIRST_ROW - 1, cells.left + index);
  });
  let free = cells.left + (titles?.findLastIndex((title) => !isBlank(title)) ?? -1) + 1;
  const patches: CellPatch[] = [];
  const names = wanted.flatMap(({ name, title, values }): NamePlan[] => {
    const stands = (column: number) =>
      valueAt(cells, FIRST_ROW - 1, column) === title &&
      values.every((value, index) => {
        const there = valueAt(cells, FIRST_ROW + index, column);
        return isBlank(there) || there === value;
      });
    const column = Array.from({ length: free }, (_, index) => index).find(stands) ?? free++;
    const lines = [
      [FIRST_ROW - 1, title] as const,
      ...values.map((value, i) => [FIRST_ROW + i, value] as const),
    ];
    const lacking = lines.filter(([row, value]) => valueAt(cells, row, column) !== value);
    patches.push(...lacking.map(([row, value]) => ({ sheet, row, column, value })));
    const at = `$${columnLetters(column)}$`;
    const refersTo = `${quoteSheet(sheet)}!${at}${String(FIRST_ROW + 1)}:${at}${String(FIRST_ROW + values.length)}`;
    // Values that were taken out stay below the others, and no cell offers them.
    const isNamed = there.some((one) => isSameName(one, { name, refersTo }));
    return lacking.length === 0 && isNamed ? [] : [{ name, refersTo }];
  });
  return { cells: patches, names };
}

function isSameName(one: NamePlan, other: NamePlan): boolean {
  const plain = ({ name, refersTo }: NamePlan) => foldCase(`${name} ${refersTo.replace(/^=/, "")}`);
  return plain(one) === plain(other);
}

const keyOf = ({ values }: Field) => values.join("\n");

/** The name that a list field's validation points to. */
export function listNameOf(campaign: Campaign, field: Field): string {
  const wanted = field.values.join("\n");
  if (wanted === campaign.units?.join("\n")) return UNITS_LIST;
  const list = dropDowns(campaign).find(({ values }) => values.join("\n") === wanted);
  if (!list) throw new Error(`no list for field ${field.label}`);
  return list.name;
}

/** Zero-based row of the first values. */
const FIRST_ROW = 3;

/** A list has the same name in every workbook of the campaign. */
function usedLists(campaign: Campaign, registers?: readonly Register[]): DropDown[] {
  const all = dropDowns(campaign);
  if (!registers) return all;
  const fields = registers.flatMap((register) => register.fields).filter(({ kind }) => kind === "list");
  const used = new Set(fields.map((field) => field.values.join("\n")));
  return all.filter(({ values }) => used.has(values.join("\n")));
}

function dropDowns(campaign: Campaign): DropDown[] {
  const found = new Map<string, DropDown>();
  const names = new Set<string>();
  const add = (title: string, values: readonly string[], plain = listName(title)) => {
    const key = values.join("\n");
    if (found.has(key)) return;
    const name = names.has(plain) ? `${plain}_${String(found.size + 1)}` : plain;
    names.add(name);
    found.set(key, { name, title, values });
  };
  add(ROUNDING_LIST.title, ROUNDINGS, ROUNDING_LIST.name);
  add(LEVELS_LIST.title, LEVEL_WORDS, LEVELS_LIST.name);
  const fields = campaign.registers.flatMap((register) => register.fields);
  const addFields = (wanted: readonly Field[]) => {
    for (const field of wanted) {
      // The units have a sheet of their own, where people change them.
      const isUnit = field.values.join("\n") === campaign.units?.join("\n");
      if (field.kind === "list" && !isUnit) add(titleOf(field), field.values);
    }
  };
  addFields(fields.filter(({ own }) => !own));
  // Behind the older ones, which stay where they are in every workbook.
  const phases = (campaign.phases ?? []).map(phaseWords);
  add(PERIODS_LIST.title, [...Object.values(PERIOD_WORDS), ...phases], PERIODS_LIST.name);
  add(DEADLINE_LIST.title, DEADLINES, DEADLINE_LIST.name);
  addFields(fields.filter(({ own }) => own));
  return [...found.values()];
}

function titleOf(field: Field): string {
  return field.values.length <= 2 ? field.values.join(" - ") : field.label;
}

/** DS_DanToc for "Dân tộc": names are ASCII so that every program keeps them. */
function listName(title: string): string {
  const words = foldAccents(title).split(/[^a-z0-9]+/);
  return `DS_${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}
