import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { AdoptionPlan } from "../../src/actions/adopting";
import { openDesk } from "../../src/actions/openDesk";
import { setUp } from "../../src/actions/setUp";
import type { Decision } from "../../src/adopting/decisions";
import { calculate } from "../../src/calculating";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { ADOPTED_COLUMNS_SHEET, RESTORE_SHEET } from "../../src/sheets/names";
import { sampleRows } from "../../src/standin/sample";
import { plainAddress } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { d } from "../books";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";
import { seen } from "./seen";

const TODAY = d("30/06/2026");
export const NOW = TODAY + 0.5;
const residents = registerOf(sonLa2026, "residents");
export const OLD = "DS 2025";

const head = (value: string) => ({ value, style: "head" });
const text = (value: string) => ({ value, style: "text" });
const number = (value: number) => ({ value, style: "number" });
const formula = (said: string) => ({ formula: said, style: "number" });

const NUMBERS = [
  number(1),
  formula("A4+1"),
  formula("B4+1"),
  formula("C4+1"),
  number(5),
  number(6),
  number(7),
  { style: "text" },
];

/** Two header rows with merged cells, a row of column numbers some of which are formulas, a look beside, a signature. */
const list = (numbered: boolean) =>
  sheetPlan(
    OLD,
    [
      lines(
        [{ value: "DANH SÁCH ĐỐI TƯỢNG", style: "title" }],
        [
          head("STT"),
          head("Mã ĐT"),
          head("Họ và đệm"),
          head("Tên"),
          head("Ngày sinh"),
          head(""),
          head("Diện đối tượng"),
        ],
        [null, null, null, null, head("Nam"), head("Nữ"), null],
        ...(numbered ? [NUMBERS] : []),
        [
          number(1),
          text("DT201"),
          text("Lò Thị"),
          text("Hoa"),
          text(""),
          number(1950),
          text("Người cao tuổi"),
        ],
        [],
        [
          number(2),
          text("DT202"),
          text("Trần Văn"),
          text("An"),
          number(1948),
          text(""),
          text("Người cao tuổi"),
        ],
        [],
        [null, null, text("Người lập biểu")],
      ),
    ],
    { widths: [6, 11, 20, 12, 9, 9, 22, 31] },
  );
const MERGES = ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3"];

export const FILTER = '<autoFilter ref="A4:G7"/>';

/** Everything set up, but that the people stand in a list of their own. */
export async function prepared(filter: string, sampled = true): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  const rows = new Map(sampled ? sampleRows(sonLa2026, { residents: 5, seed: 1, clean: true }) : []);
  rows.delete("residents");
  await setUp(workbook, sonLa2026, { today: TODAY, reportDate: TODAY, rows });
  await workbook.write(workbookPlan({ sheets: [list(filter !== "")] }));
  const tab = workbook.whole().sheets.findIndex(({ name }) => name === OLD);
  const parts = unzipSync(workbook.toBytes());
  const part = `xl/worksheets/sheet${String(tab + 1)}.xml`;
  const merged = MERGES.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const more = `</sheetData>${filter}<mergeCells count="${String(MERGES.length)}">${merged}</mergeCells>`;
  parts[part] = strToU8(strFromU8(parts[part]!).replace("</sheetData>", more));
  const local = `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(tab)}" hidden="1">'${OLD}'!$A$4:$G$7</definedName>`;
  const book = strFromU8(parts["xl/workbook.xml"]!);
  if (filter) parts["xl/workbook.xml"] = strToU8(book.replace("<definedNames>", `<definedNames>${local}`));
  return zipSync(parts);
}

export async function adopt(workbook: Workbook): Promise<void> {
  const desk = openDesk(workbook);
  const choice = { sheet: OLD, register: residents.id };
  const plan = await desk.proposal({ ...choice, file: null, decisions: [] });
  expect(plan.inPlace).toEqual({ refused: null });
  await desk.adoptInPlace({ ...choice, seen: plan.seen, decisions: asShown(plan), now: NOW });
}

function asShown({ columns }: AdoptionPlan): Decision[] {
  return columns.map((column) => ({ columns: column.columns, becomes: column.becomes ?? { as: "own" } }));
}

const UNFINISHED = "SoChiTieu_dang_lap_";

/** All that can be seen but the restore copies, and the list of what columns became, which stays. */
export async function besides(workbook: Workbook, file: Uint8Array) {
  const isTheirs = ({ name }: { readonly name: string }) =>
    !name.startsWith(RESTORE_SHEET) && name !== ADOPTED_COLUMNS_SHEET;
  const { order, sheets, names, ...rest } = seen(file);
  const whole = openXlsx(file).whole().sheets.filter(isTheirs);
  // Sizes as they are, whether anybody chose them or not.
  const [sizes] = await workbook.looks([
    {
      ...{ sheet: OLD, boxes: [], tables: [] },
      columns: Array.from({ length: 30 }, (_, column) => column),
      rows: Array.from({ length: 12 }, (_, row) => row),
    },
  ]);
  const seenOn = (name: string) => {
    const there = sheets[name];
    return there && name === OLD ? { ...there, widths: sizes?.widths, heights: sizes?.heights } : there;
  };
  return {
    ...rest,
    // One tells of a restore copy whose writing broke off, until the next write.
    names: Object.entries(names).filter(([name]) => !name.startsWith(UNFINISHED)),
    order: order.filter((name) => isTheirs({ name })),
    sheets: Object.fromEntries(whole.map(({ name }) => [name, seenOn(name)])),
    filters: whole.map(({ name, filter }) => [name, filter]),
    merges: whole.map(({ name, merges }) => [name, merges.map(plainAddress).sort()]),
  };
}
