import { readFileSync } from "node:fs";

import fc from "fast-check";

import { readBook } from "../../src/actions/readBook";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { type Campaign, registerOf } from "../../src/campaign/campaign";
import { hoaiNhon2026 } from "../../src/campaign/presets/hoai-nhon-2026-2030";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { score } from "../../src/scoring/score";
import { HOW_SHEET } from "../../src/sheets/names";
import type { CellValue } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { d, type Row } from "../books";
import { convert, type Locale } from "../libreoffice";
import { cellsOf } from "../looking";
import { needsLibreOffice } from "../needs";
import { inBatches, sampleOf, scratchFile, seed, timeout } from "./effort";
import { paceJudged, pacesShown } from "./paces";
import { differences, type Reading } from "./reading";

/** Things that pass month by month, so that there is something to foresee; `open` are still to pass. */
interface Case {
  readonly campaign: Campaign;
  readonly reportDate: number;
  readonly months: readonly number[];
  readonly open: number;
  readonly failed: number;
  readonly level: number;
}

const cases: fc.Arbitrary<Case> = fc.record({
  campaign: fc.constantFrom(sonLa2026, hoaiNhon2026),
  reportDate: fc.oneof(
    fc
      .constantFrom("30/04/2026", "30/06/2026", "30/09/2026", "04/11/2026", "05/11/2026", "30/12/2026")
      .map(d),
    fc.integer({ min: d("01/02/2026"), max: d("31/12/2026") }),
  ),
  months: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }),
  open: fc.integer({ min: 0, max: 9 }),
  failed: fc.constantFrom(0, 0, 0, 1, 2),
  level: fc.constantFrom(40, 9, 1),
});

/** The rows of a register, once for each thing that passes in a month, with the day it does. */
function passing(months: readonly number[], row: (number: number, day: number) => Row): Row[] {
  let number = 0;
  return months.flatMap((count, month) =>
    Array.from({ length: count }, (_, index) => {
      number++;
      return row(number, d(`01/${String(month + 1).padStart(2, "0")}/2026`) + 9 * index);
    }),
  );
}

function rowsOf({ campaign, months, open, failed }: Case): Readonly<Record<string, readonly Row[]>> {
  const initiatives = passing(months, (number, day) => ({
    ...{ Tên: `Sáng kiến ${String(number)}`, Phòng: campaign === sonLa2026 ? "CTXH" : "NV" },
    ...{ "Ngày áp dụng": day, "Được áp dụng": "Có" },
  }));
  if (campaign !== sonLa2026) return { initiatives };
  const code = (number: number) => `DT${String(number)}`;
  const need = { "Ngày chỉ định": d("02/01/2026"), "Nhu cầu": "Tập đi" };
  const asked = { "Ngày yêu cầu": d("02/01/2026"), Hạn: d("31/12/2026"), "Nhu cầu": "Tư vấn" };
  const staff = { "Ngày vào": d("01/01/2020"), Phòng: "HCTH" };
  const waiting = Array.from({ length: open }, (_, index) => index);
  const failing = Array.from({ length: failed }, (_, index) => index);
  const all = months.reduce((sum, count) => sum + count, 0) + open;
  return {
    initiatives,
    residents: Array.from({ length: all }, (_, index) => ({
      "Mã đối tượng": code(index + 1),
      "Ngày tiếp nhận": d("01/01/2025"),
    })),
    healthchecks: passing(months, (number, day) => ({
      ...{ "Mã đối tượng": code(number), "Ngày khám": day, "Loại khám": "Định kỳ" },
    })),
    rehabilitation: [
      ...passing(months, (_, day) => ({ ...need, "Ngày can thiệp": day, "Phù hợp": "Có" })),
      ...waiting.map((index) => (index % 2 === 0 ? need : { ...need, "Phù hợp": "Có" })),
      ...failing.map(() => ({ ...need, "Phù hợp": "Không" })),
    ],
    counselling: [
      ...passing(months, (_, day) => ({ ...asked, "Ngày đáp ứng": day })),
      ...waiting.map(() => asked),
      ...failing.map(() => ({ ...asked, Hạn: d("05/01/2026") })),
    ],
    staff: [
      ...passing(months, (number, day) => ({
        ...{ ...staff, Mã: `VC${String(number)}`, "Ngày đánh giá": day },
        ...{ "Xếp loại": "Hoàn thành tốt", "Đúng quy định": "Có" },
      })),
      ...waiting.map((index) => ({ ...staff, Mã: `CHO${String(index)}` })),
    ],
  };
}

async function workbookOf(one: Case, cached: boolean): Promise<Uint8Array> {
  const campaign: Campaign = {
    ...one.campaign,
    targets: one.campaign.targets.map((target) => ({
      ...target,
      parts: target.parts.map((part) =>
        part.goal.kind === "count" ? { ...part, goal: { ...part.goal, level: one.level } } : part,
      ),
    })),
  };
  const rows = Object.entries(rowsOf(one)).map(([id, lines]) => {
    const { fields } = registerOf(campaign, id);
    return [id, lines.map((line) => fields.map(({ label }): CellValue => line[label] ?? null))] as const;
  });
  const workbook = newXlsx(cached ? { calculate } : {});
  await setUp(workbook, campaign, { today: 0, reportDate: one.reportDate, rows: new Map(rows) });
  await scoreWorkbook(workbook, { write: true });
  return workbook.toBytes();
}

async function judgedIn(file: Uint8Array): Promise<Reading> {
  const { book } = await readBook(openXlsx(file));
  const found = new Map<string, CellValue>();
  for (const result of score(book).targets.flatMap(({ parts }) => parts)) {
    for (const [name, value] of Object.entries(paceJudged(result, book.period))) {
      found.set(`${result.part.id} ${name}`, value);
    }
  }
  return found;
}

async function shownIn(workbook: Workbook): Promise<Reading> {
  const [how] = await cellsOf(workbook, [HOW_SHEET]);
  return pacesShown(how?.cells ?? []);
}

it(
  "what is foreseen: TypeScript and the formulas, calculated by our evaluator, agree",
  async () => {
    const foreseen = new Set<string>();
    const agree = fc.asyncProperty(cases, async (one) => {
      const file = await workbookOf(one, true);
      const judged = await judgedIn(file);
      for (const [name, value] of judged) {
        if (name.endsWith("projection") && value !== "") foreseen.add(name.replace(" projection", ""));
        if (name.endsWith("reach") && value !== "") foreseen.add(name);
      }
      expect(differences(judged, await shownIn(openXlsx(file)))).toEqual([]);
    });
    await fc.assert(agree, { seed, numRuns: 24 });
    // Of each kind of part, or the cases prove little.
    expect([...foreseen]).toEqual(
      expect.arrayContaining([
        ...["YTND-1", "YTND-4", "CTXH-7", "HCTH-2", "H-3c"],
        // What is not due speaks against nothing: only a failure keeps CTXH-4 from being met, and that is final.
        ...["YTND-4 reach", "CTXH-4 reach"],
      ]),
    );
  },
  timeout,
);

needsLibreOffice("what is foreseen: TypeScript and LibreOffice agree", () => {
  it.each<Locale>(["en-US", "vi-VN"])(
    "under %s",
    async (locale) => {
      const all = await Promise.all(
        sampleOf(cases, 8).map(async (one, index) => {
          const bytes = await workbookOf(one, false);
          const file = scratchFile(`projection-${locale}-${String(index)}.xlsx`, bytes);
          return { file, judged: await judgedIn(bytes) };
        }),
      );
      const files = inBatches(all.map(({ file }) => file)).flatMap((batch) =>
        convert(batch, "xlsx", { locale }),
      );
      const disagreements: string[] = [];
      for (const [index, { judged }] of all.entries()) {
        const lines = differences(judged, await shownIn(openXlsx(readFileSync(files[index] ?? ""))));
        disagreements.push(...lines.map((line) => `case ${String(index)}: ${line}`));
      }
      expect(disagreements).toEqual([]);
    },
    timeout,
  );
});
