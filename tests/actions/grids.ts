import { adopt, type Adopted } from "../../src/actions/adopt/adopt";
import { propose } from "../../src/actions/adopt/propose";
import { readBook } from "../../src/actions/readBook";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import type { CellValue } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { d, type Row } from "../books";

/** A workbook of the campaign with rows in its registers. */
export async function centreWith(rows: Readonly<Record<string, readonly Row[]>>): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  const grids = Object.entries(rows).map(([id, all]) => {
    const { fields } = registerOf(sonLa2026, id);
    return [id, all.map((row) => fields.map(({ label }) => row[label] ?? null))] as const;
  });
  await setUp(workbook, sonLa2026, { today: d("30/06/2026"), rows: new Map(grids) });
  return workbook;
}

/** Somebody who came in 2020. */
export function resident(code: CellValue, name: string, more: Row = {}): Row {
  return {
    "Mã đối tượng": code,
    "Họ và tên": name,
    "Giới tính": "Nữ",
    "Ngày sinh": 1950,
    "Nhóm đối tượng": "Người cao tuổi",
    "Ngày tiếp nhận": d("05/01/2020"),
    ...more,
  };
}

/** Takes a sheet over into a register of a workbook; `month` where the sheet does not say it. */
export async function adoptGrid(
  into: Workbook,
  from: {
    readonly workbook: Workbook;
    readonly sheet: string;
    readonly file?: string;
    readonly month?: number;
  },
  register: string,
): Promise<Adopted> {
  const found = await propose(from.workbook, from.sheet, registerOf(sonLa2026, register));
  const { grid } = found;
  const proposal =
    grid && from.month !== undefined ? { ...found, grid: { ...grid, month: from.month } } : found;
  return adopt(into, proposal, from.file ?? null);
}

/** What the entries of a register say, with own columns asked for, each as one text; in their order. */
export async function saidIn(
  workbook: Workbook,
  register: string,
  own: readonly string[] = [],
): Promise<string[]> {
  const entries = (await readBook(workbook)).book.entries(register);
  const labels = [...entries.register.fields.map(({ label }) => label), ...own].filter((label) =>
    entries.has(label),
  );
  return Array.from({ length: entries.count }, (_, i) =>
    labels.map((label) => JSON.stringify(entries.values(label)[i] ?? null)).join(" | "),
  );
}
