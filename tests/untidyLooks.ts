import type { Dressing, LookArea } from "../src/workbook/dressing";
import type { TableOutline, Workbook } from "../src/workbook/workbook";
import { sonLa2026 } from "../src/campaign/presets/son-la-2026";
import { lookArea, wantedLook } from "../src/sheets/dressing/wanted";
import { registerOf } from "../src/campaign/campaign";

const EMPTY = { sheets: [], names: [], cells: [], columns: [] };

/** The table of a register, and the column of a field. */
export async function tableOf(workbook: Workbook, register: string) {
  const { outline, sheets } = await workbook.read([{ sheet: registerOf(sonLa2026, register).sheet }]);
  const name = registerOf(sonLa2026, register).table;
  const table = outline.tables.find((one) => one.name === name);
  const [cells] = sheets;
  if (!table || !cells) throw new Error(`no table ${name}`);
  const columnOf = (field: string) => {
    const index = table.columns.indexOf(field);
    if (index < 0) throw new Error(`no column ${field}`);
    return table.box.left + index;
  };
  return { table, cells, names: outline.names.map((one) => one.name), columnOf };
}

/** All that formatting looks at in a register. */
export async function areaOf(workbook: Workbook, register: string): Promise<LookArea> {
  const { table, cells, names } = await tableOf(workbook, register);
  const standing = { register: registerOf(sonLa2026, register), table, cells, names, ownsSheet: true };
  const area = lookArea(wantedLook(standing, sonLa2026));
  return { ...area, rows: Array.from({ length: table.box.bottom + 1 }, (_, row) => row) };
}

export async function dress(workbook: Workbook, ...dressings: readonly Dressing[]): Promise<void> {
  await workbook.write({ ...EMPTY, dressings });
}

/** What paste and print settings do to the register of people, among others. */
export async function untidy(workbook: Workbook): Promise<void> {
  const { table, columnOf } = await tableOf(workbook, "residents");
  const { top, left, right, bottom } = table.box;
  const cells = (field: string, from: number, to: number) => {
    return { top: top + from, bottom: top + to, left: columnOf(field), right: columnOf(field) };
  };
  await dress(workbook, {
    sheet: table.sheet,
    styles: [
      { boxes: [{ top, bottom: top, left, right }], style: { font: "Arial", size: 10, border: true } },
      { boxes: [cells("Họ và tên", 2, 4)], style: { font: "Calibri", size: 11, border: true, format: "@" } },
      {
        boxes: [cells("Ngày tiếp nhận", 1, 5)],
        style: { border: true, format: "@", align: "center", vertical: "top" },
      },
      {
        boxes: [cells("Số định danh", 1, bottom - top)],
        style: { border: true, vertical: "top", wrap: true },
      },
    ],
    widths: [
      { index: columnOf("Ngày sinh"), size: 5 },
      { index: columnOf("Dân tộc"), size: 80 },
    ],
    heights: [{ index: top, size: 12 }],
    validations: [{ box: cells("Giới tính", 2, 4), validation: null }, other(cells("Ngày tiếp nhận", 1, 2))],
    filters: [{ table: table.name, buttons: false }],
    freeze: { rows: 0, columns: 0 },
    page: {
      paper: "Letter",
      orientation: "portrait",
      margins: { top: 10, bottom: 10, left: 10, right: 10, header: 5, footer: 5 },
      zoom: { percent: 80 },
      repeatRows: null,
      centerHeader: "Lưu hành nội bộ",
    },
  });
}

function other(box: TableOutline["box"]): Dressing["validations"][number] {
  return {
    box,
    validation: {
      ...{
        type: "whole",
        operator: "greaterThan",
        first: 5,
        second: null,
        ignoreBlank: true,
        dropDown: true,
      },
      ...{ prompt: null, error: null, refuses: true, onError: "stop" },
    },
  };
}
