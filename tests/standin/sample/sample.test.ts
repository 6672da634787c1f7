import { registerOf } from "../../../src/campaign/campaign";
import type { Book } from "../../../src/campaign/book";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { check } from "../../../src/checking/check";
import { score } from "../../../src/scoring/score";
import { benchRows, plantedErrors, sampleRows } from "../../../src/standin/sample";
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue, Grid } from "../../../src/workbook/value";
import { bookOf, HEADER_ROW, type Row } from "../../books";

const USUAL = { residents: 160, seed: 1, clean: false };
const CLEAN = { ...USUAL, clean: true };

test("the same residents and seed give the same rows, another seed other ones", () => {
  const rows = (seed: number) => JSON.stringify([...sampleRows(sonLa2026, { ...USUAL, seed })]);
  expect(rows(1) === rows(1)).toBe(true);
  expect(rows(1) === rows(2)).toBe(false);
});

test("every register has rows, as wide as it has fields", () => {
  const rows = sampleRows(sonLa2026, USUAL);
  expect([...rows.keys()].sort()).toEqual(sonLa2026.registers.map(({ id }) => id).sort());
  for (const { id, fields } of sonLa2026.registers) {
    const widths = new Set(rows.get(id)?.map(({ length }) => length));
    expect([id, ...widths]).toEqual([id, fields.length]);
  }
});

test.each([1, 2, 24, 160, 161, 500])("a clean sample of %i residents has nothing wrong", (residents) => {
  expect(check(book(sampleRows(sonLa2026, { ...CLEAN, residents })))).toEqual([]);
});

test.each([1, 2, 7, 2026])("nor has one of seed %i, and every verdict is in it", (seed) => {
  const clean = book(sampleRows(sonLa2026, { ...CLEAN, seed }));
  expect(check(clean)).toEqual([]);
  expect(verdictsOf(clean)).toEqual(VERDICTS);
});

test.each([160, 500])("what is planted among %i residents is found, and nothing else", (residents) => {
  const found = check(book(sampleRows(sonLa2026, { ...USUAL, residents })));
  const said = found.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);
  expect(said.sort()).toEqual(plantedErrors.map(placed).sort());
});

test("each planted error is for a rule of its own", () => {
  expect(new Set(plantedErrors.map(({ rule }) => rule)).size).toBe(plantedErrors.length);
});

test("small samples have those errors that there is room for", () => {
  for (const residents of [1, 5, 24, 50]) {
    const found = check(book(sampleRows(sonLa2026, { ...USUAL, residents })));
    const planted = plantedErrors.map(placed);
    expect(found.filter(({ rule, sheet, cell }) => !planted.includes(`${rule} ${sheet} ${cell}`))).toEqual(
      [],
    );
  }
});

test("the wrong entries change no verdict", () => {
  expect(verdictsOf(book(sampleRows(sonLa2026, USUAL)))).toEqual(VERDICTS);
});

test("numbers that the documentation tells", () => {
  const { targets } = score(book(sampleRows(sonLa2026, CLEAN)));
  const part = (id: string) => {
    const found = targets.flatMap(({ parts }) => parts).find((one) => one.part.id === id);
    return found && { fail: found.tally.fail, missing: found.tally.missing, months: found.tally.months };
  };
  expect(part("HCTH-1a")).toEqual({ fail: 3, missing: 0 });
  expect(part("QLCS-1a")).toEqual({ fail: 1, missing: 0 });
  expect(part("CTXH-2")).toEqual({ fail: 0, missing: 2 });
  expect(part("CTXH-6")?.months).toEqual([4, 6, 5, 4, 2, 7]);
  expect(part("HCTH-5")?.months).toEqual([1, 1, 1, 1, 0, 1]);
});

test("texts hold what people type", () => {
  const notes = column(sampleRows(sonLa2026, CLEAN), "residents", "Ghi chú").map(String).join("\n");
  for (const sign of [/^=/m, /^-/m, /^\+/m, /^@/m, /'/, /"/, /&/, /</]) expect(notes).toMatch(sign);
  expect(column(sampleRows(sonLa2026, CLEAN), "staff", "Mã")).toContain("007");
});

test.each([10_000, 50_000, 100_000])(
  "a bench has %i entries, 58 of 100 in the care log, and nothing wrong",
  (entries) => {
    const rows = benchRows(sonLa2026, { entries, seed: 1 });
    const total = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
    expect([total, rows.get("carelog")?.length, rows.get("residents")?.length]).toEqual([
      entries,
      Math.round(entries * 0.58),
      160,
    ]);
    expect(check(book(rows))).toEqual([]);
  },
);

const VERDICTS = {
  "HCTH-1": "not-met",
  "HCTH-2": "not-due",
  "HCTH-3": "met",
  "HCTH-4": "exceeded",
  "HCTH-5": "not-enough-data",
  "QLCS-1": "not-met",
  "QLCS-2": "met",
  "QLCS-3": "exceeded",
  "QLCS-4": "met",
  "CTXH-1": "not-met",
  "CTXH-2": "not-enough-data",
  "CTXH-3": "met",
  "CTXH-4": "met",
  "CTXH-5": "met",
  "CTXH-6": "not-met",
  "CTXH-7": "met",
  "YTND-1": "not-due",
  "YTND-2": "met",
  "YTND-3": "met",
  "YTND-4": "not-met",
};

function verdictsOf(of: Book): Record<string, string> {
  return Object.fromEntries(score(of).targets.map(({ target, verdict }) => [target.id, verdict]));
}

function book(rows: ReadonlyMap<string, Grid>): Book {
  return bookOf(
    Object.fromEntries(
      Array.from(rows, ([id, grid]) => {
        const labels = registerOf(sonLa2026, id).fields.map(({ label }) => label);
        return [
          id,
          grid.map((cells): Row => Object.fromEntries(labels.map((label, i) => [label, cells[i] ?? null]))),
        ];
      }),
    ),
  );
}

function column(rows: ReadonlyMap<string, Grid>, id: string, label: string): CellValue[] {
  const at = registerOf(sonLa2026, id).fields.findIndex((field) => field.label === label);
  return (rows.get(id) ?? []).map((cells) => cells[at] ?? null);
}

function placed({ register, row, field, rule }: (typeof plantedErrors)[number]): string {
  const { sheet, fields } = registerOf(sonLa2026, register);
  const at = fields.findIndex(({ label }) => label === field);
  return `${rule} ${sheet} ${cellAddress(HEADER_ROW + 1 + row, at)}`;
}
