import { readFileSync } from "node:fs";

import { freeze } from "../../src/actions/freeze";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { DEAD_BAND } from "../../src/scoring/change";
import { cellText } from "../../src/sheets/cellText";
import { changeText } from "../../src/sheets/frozen/changeText";
import { FROZEN_TABLE, SCORECARD_SHEET } from "../../src/sheets/names";
import type { CellPatch } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/rows";
import type { CellValue } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx";
import { open, sampleFile } from "../actions/workbooks";
import { d } from "../books";
import { convert, type Locale } from "../libreoffice";
import { cellsOf, outlineOf } from "../looking";
import { needsLibreOffice } from "../needs";
import { scratchFile, timeout } from "./effort";

/** By how much the frozen share of each row is less than what is scored now; the rows of things take whole numbers. */
const LESS = [
  ...[0, DEAD_BAND, DEAD_BAND + 1e-9, DEAD_BAND - 1e-9, -DEAD_BAND, -DEAD_BAND - 1e-9, -DEAD_BAND + 1e-9],
  ...[0.0125, -0.0125, 0.25, -0.25, 0.05049, 1 / 3],
];
const HALF = { period: { year: 2026, span: "H1" }, reportDate: d("30/06/2026") } as const;

let once: ReturnType<typeof scored>;
beforeAll(() => void (once = scored()));

/** A scorecard beside frozen periods that somebody has typed over; words by part, as both readers say them. */
async function scored(): Promise<{ readonly file: Uint8Array; readonly said: ReadonlyMap<string, string> }> {
  const workbook = open(await sampleFile());
  await freeze(workbook, {
    ...{ by: "A", today: d("02/06/2026"), again: false },
    ...{ period: { year: 2026, span: "M05" }, reportDate: d("31/05/2026") },
  });
  const now = await scoreWorkbook(workbook, { ...HALF, write: false });
  const ratios = new Map(
    now.scorecard.targets
      .flatMap(({ parts }) => parts)
      .map(({ part, ratio, tally }) => [part.id, { ratio, tally }]),
  );
  await workbook.write({
    ...{ sheets: [], names: [], columns: [] },
    cells: (await listRows(workbook)).flatMap(({ id, cell }, index): CellPatch[] => {
      const found = ratios.get(id);
      const less = LESS[index % LESS.length] ?? 0;
      if (!found) return [];
      const whole = Math.trunc(less * 8);
      return [
        ...(found.ratio === null
          ? []
          : [{ ...cell("Tỷ lệ"), value: id === "CTXH-2" ? null : found.ratio - less }]),
        { ...cell("Đạt"), value: found.tally.pass - whole },
        { ...cell("Không đạt"), value: found.tally.fail - whole },
      ];
    }),
  });
  const { changes } = await scoreWorkbook(workbook, { ...HALF, write: true });
  const said = [...ratios.keys()].map((id) => {
    const change = changes?.byPart.get(id);
    return [id, change ? changeText(change) : ""] as const;
  });
  return { file: workbook.toBytes(), said: new Map(said) };
}

test(
  "changes in TypeScript and in formulas, calculated by our evaluator, agree",
  async () => {
    const { file, said } = await once;
    expect(new Set([...said.values()].map((text) => text.charAt(0)))).toEqual(new Set(["▲", "▼", "≈", ""]));
    expect(await shown(openXlsx(file))).toEqual(said);
  },
  timeout,
);

needsLibreOffice("changes in TypeScript and in formulas, recalculated by LibreOffice, agree", () => {
  it.each<Locale>(["en-US", "vi-VN"])(
    "under %s",
    async (locale) => {
      const { file, said } = await once;
      const [converted = ""] = convert([scratchFile(`changes-${locale}.xlsx`, file)], "xlsx", { locale });
      expect(await shown(openXlsx(readFileSync(converted)))).toEqual(said);
    },
    timeout,
  );
});

async function shown(workbook: Workbook): Promise<ReadonlyMap<string, string>> {
  const [cells] = await cellsOf(workbook, [SCORECARD_SHEET]);
  const header = cells?.cells.find((line) => line[0] === "Mã") ?? [];
  const column = header.indexOf("Thay đổi");
  const lines = (cells?.cells ?? []).filter(([id, , , level]) => {
    return typeof id === "string" && /^[A-Z]{4}-\d[a-z]?$/.test(id) && level !== "mọi phần đạt";
  });
  return new Map(lines.map((line) => [cellText(line[0] ?? null), text(line[column])]));
}

const text = (value: CellValue | undefined): string =>
  typeof value === "string" ? value.replace(/(\d)\.(\d)/g, "$1,$2") : "";

async function listRows(workbook: Workbook) {
  const { tables } = await outlineOf(workbook);
  const table = tables.find(({ name }) => name === FROZEN_TABLE);
  if (!table) throw new Error("nothing was frozen");
  const [cells] = await cellsOf(workbook, [table.sheet]);
  const column = (name: string) => table.box.left + table.columns.indexOf(name);
  return Array.from({ length: table.box.bottom - table.box.top }, (_, index) => {
    const row = table.box.top + 1 + index;
    const id = cells ? valueAt(cells, row, column("Mã")) : null;
    return { id: cellText(id), cell: (name: string) => ({ sheet: table.sheet, row, column: column(name) }) };
  });
}
