import { readFileSync } from "node:fs";

import { freeze } from "../../../src/actions/freeze";
import { yearsMet } from "../../../src/actions/phase";
import { readBook } from "../../../src/actions/readBook";
import { scorePlan, scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { setUp } from "../../../src/actions/setUp";
import { calculate } from "../../../src/calculating";
import { registerOf } from "../../../src/campaign/campaign";
import { hoaiNhon2026 } from "../../../src/campaign/presets/hoai-nhon-2026-2030";
import { frozenListPlan } from "../../../src/sheets/frozen/list";
import { YEARS_SHEET } from "../../../src/sheets/names";
import { EMPTY_PLAN } from "../../../src/workbook/emptyPlan";
import type { CellValue } from "../../../src/workbook/value";
import type { Workbook } from "../../../src/workbook/workbook";
import { newXlsx, openXlsx } from "../../../src/xlsx";
import { d, type Row, type Rows } from "../../books";
import { convert, type Locale } from "../../libreoffice";
import { cellsOf, outlineOf } from "../../looking";
import { needsLibreOffice } from "../../needs";
import { lintPlans } from "../../sheets/planFormulas";
import { scratchFile, timeout } from "../../parity/effort";

const waste = (good: string): Row => {
  return { Ngày: d("05/03/2026"), Loại: "Y tế", "Phân loại đúng": good, "Xử lý đúng": "Có" };
};
const used = (year: number, amount: number): Row[] =>
  Array.from({ length: 12 }, (_, month) => ({
    Tháng: d(`01/${String(month + 1).padStart(2, "0")}/${String(year)}`),
    Loại: "Điện",
    "Số lượng": amount,
  }));
const ROWS: Rows = {
  reports: [{ "Đơn vị": "Trung tâm", Kỳ: "Năm", "Ngày gửi": d("04/11/2026") }],
  waste: [waste("Có"), waste("Có"), waste("Không")],
  utilities: [...used(2025, 1000), ...used(2026, 900)],
  initiatives: ["HCTH", "YTPH"].map((Phòng) => ({
    ...{ Tên: `Sáng kiến ${Phòng}`, Phòng },
    ...{ "Ngày áp dụng": d("01/06/2026"), "Được áp dụng": "Có" },
  })),
};

/** 2026 frozen at its end; then it is March 2027. */
async function frozen(changed: boolean, cached = true): Promise<ReturnType<typeof newXlsx>> {
  const workbook = newXlsx(cached ? { calculate } : {});
  const rows = Object.entries(ROWS).map(([id, lines]) => {
    const { fields } = registerOf(hoaiNhon2026, id);
    return [id, lines.map((line) => fields.map(({ label }): CellValue => line[label] ?? null))] as const;
  });
  const reportDate = d("31/12/2026");
  await setUp(workbook, hoaiNhon2026, { today: 0, reportDate, rows: new Map(rows) });
  await freeze(workbook, { by: "Giám đốc", today: d("05/01/2027"), again: false });
  if (changed) {
    await type(workbook, "BaoCao", 1, "Ngày gửi", d("05/11/2026"));
    await type(workbook, "ChatThai", 3, "Phân loại đúng", "Có");
    // One month more: the counts stay as they were.
    await type(workbook, "DienNuoc", 24, "Số lượng", 1300);
  }
  await scoreWorkbook(workbook, { write: true, period: { phase: 1 }, reportDate: d("31/03/2027") });
  return workbook;
}

async function type(workbook: Workbook, name: string, line: number, column: string, value: CellValue) {
  const table = (await outlineOf(workbook)).tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const { sheet, box, columns } = table;
  const cell = { sheet, row: box.top + line, column: box.left + columns.indexOf(column), value };
  await workbook.write({ ...EMPTY_PLAN, cells: [cell] });
}

/** What stands beside these words, of the first year. */
async function of2026(workbook: Workbook) {
  const [sheet] = await cellsOf(workbook, [YEARS_SHEET]);
  const lines = sheet?.cells ?? [];
  return (id: string) => lines.find((line) => line[0] === id || line[1] === id)?.slice(2, 5);
}

const CHANGED = [
  ["Số liệu đến hết ngày", [null, null, "31/12/2026"]],
  ["Chốt kỳ", [null, null, "đã chốt 05/01/2027"]],
  ["Số chỉ tiêu đạt", [null, null, "2/8"]],
  ["H-3", [null, null, "✘ Không đạt"]],
  ["H-3a", [1, "", "✔ Đạt"]],
  ["H-3c", [0, "", "✘ Không đạt"]],
  ["H-5", ["tính lại: 11200/12000", 0.1, "▲ Vượt"]],
  ["H-7", ["2/3 (tính lại: 3/3)", 0.667, "✘ Không đạt (tính lại: ✔ Đạt)"]],
  ["H-8", ["tính lại: gửi 05/11", "", "✔ Đạt (tính lại: ✘ Không đạt)"]],
] as const;

test("a year that was frozen stands as it was frozen, with the day and what comes out otherwise now", async () => {
  const at = await of2026(await frozen(true));
  expect(CHANGED.map(([id]) => [id, at(id)])).toEqual(CHANGED);
});

test("where nothing has changed since there is nothing in brackets", async () => {
  const at = await of2026(await frozen(false));
  expect([at("H-5"), at("H-7"), at("H-8")]).toEqual([
    ["10800/12000", 0.1, "▲ Vượt"],
    ["2/3", 0.667, "✘ Không đạt"],
    ["gửi 04/11", "", "✔ Đạt"],
  ]);
});

test("the formulas of frozen years keep to the dialect", async () => {
  const { sheets } = scorePlan(await readBook(await frozen(false)));
  const plan = sheets.find(({ name }) => name === YEARS_SHEET);
  expect(JSON.stringify(plan)).toContain("KyDaChot");
  expect(lintPlans([{ ...EMPTY_PLAN, sheets: plan ? [plan, frozenListPlan([], false)] : [] }])).toEqual([]);
});

test("the command line and the pane say the same", async () => {
  const { years } = await scoreWorkbook(await frozen(true), { write: false });
  if (!years) throw new Error("no phase");
  expect([...years.frozen]).toEqual([
    [
      2026,
      {
        ...{ on: d("05/01/2027"), reportDate: d("31/12/2026"), met: 2, assigned: 8 },
        differing: ["H-5", "H-7", "H-8"],
      },
    ],
  ]);
  const frozenOn = { on: d("05/01/2027"), differing: ["H-5", "H-7", "H-8"] };
  expect(yearsMet(years)).toEqual([
    { year: 2026, met: { met: 2, assigned: 8 }, frozen: frozenOn },
    { year: 2027, met: { met: 0, assigned: 8 } },
  ]);
  const before = await scoreWorkbook(await frozen(false), { write: false });
  expect(before.years?.frozen.get(2026)?.differing).toEqual([]);
});

test("the year that the scorecard judges is the scorecard's own, frozen or not", async () => {
  const workbook = await frozen(true);
  const asked = { period: { phase: 1 }, reportDate: d("31/12/2026") } as const;
  const { years } = await scoreWorkbook(workbook, { write: true, ...asked });
  expect([...(years?.frozen ?? [])]).toEqual([]);
  const at = await of2026(workbook);
  expect([at("Chốt kỳ"), at("H-7")]).toEqual([
    [null, null, "đang chấm, tự đổi"],
    ["3/3", 1, "✔ Đạt"],
  ]);
});

needsLibreOffice("recalculated by LibreOffice the frozen year is the same", () => {
  it.each<Locale>(["en-US", "vi-VN"])(
    "under %s",
    async (locale) => {
      const file = scratchFile(`frozen-years-${locale}.xlsx`, (await frozen(true, false)).toBytes());
      const [converted = ""] = convert([file], "xlsx", { locale });
      const at = await of2026(openXlsx(readFileSync(converted)));
      expect(CHANGED.map(([id]) => [id, at(id)])).toEqual(CHANGED);
    },
    timeout,
  );
});
