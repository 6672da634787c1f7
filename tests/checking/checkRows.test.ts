import fc from "fast-check";

import { check, RULES } from "../../src/checking/check";
import { checkRows, type GivenRows } from "../../src/checking/checkRows";
import type { Book } from "../../src/campaign/book";
import { repairsOfRows } from "../../src/checking/repairs/repairsOfRows";
import { safeRepairs } from "../../src/checking/repairs/safeRepairs";
import { surveyOf } from "../../src/checking/survey";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { formatDay } from "../../src/registers/text/dates";
import { sampleRows } from "../../src/standin/sample";
import { chanceOf } from "../../src/standin/sample/chance";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, entry, type Row, type Rows } from "../books";
import { EXAMPLES } from "./examples";

jest.setTimeout(120_000);

/** What the whole check says of cells in these rows. */
function among(book: Book, given: GivenRows) {
  const { registers } = surveyOf(book);
  return check(book).filter(({ sheet, cell }) => {
    const own = registers.find((entries) => entries.sheet === sheet);
    return own && given.get(own.register.id)?.has(parseAddress(cell)?.top ?? -1);
  });
}

/** Every entry alone, by register. */
function eachRow(book: Book): GivenRows[] {
  return surveyOf(book).registers.flatMap(({ register, rows }) =>
    Array.from(rows, (row) => new Map([[register.id, new Set([row])]])),
  );
}

test.each(RULES)("%s: of every entry alone the same is said as by the whole check", (rule) => {
  for (const book of [EXAMPLES[rule].trips, EXAMPLES[rule].passes]) {
    for (const given of eachRow(book)) expect(checkRows(book, given)).toEqual(among(book, given));
  }
});

/** The sample, with every fifth row spoilt by seed. */
function sample(): Rows {
  const grids = sampleRows(sonLa2026, { residents: 20, seed: 5, clean: false });
  const chance = chanceOf(5, "spoilt");
  return Object.fromEntries(
    sonLa2026.registers.map(({ id, fields }): [string, Row[]] => [
      id,
      (grids.get(id) ?? []).slice(0, 60).map((row) => {
        const spoilt = chance.happens(0.2) ? chance.pick(fields).label : null;
        const said = fields.map(({ label }, i): [string, CellValue] => {
          const value = row[i] ?? null;
          return [label, label === spoilt ? spoil(value, chance.below(7)) : value];
        });
        return Object.fromEntries(said);
      }),
    ]),
  );
}

function spoil(value: CellValue, way: number): CellValue {
  if (typeof value === "number") {
    return [formatDay(value), String(value), value + 900, 7, -value, null, "5/3/2026"][way] ?? null;
  }
  const text = typeof value === "string" ? value : "x";
  return [`${text} `, text.normalize("NFD"), text.toLowerCase(), "Cộng", "NguyÔn V¨n", null, 12][way] ?? null;
}

test("of any rows of any registers the same is said as by the whole check", () => {
  const book = bookOf(sample());
  const { registers } = surveyOf(book);
  const whole = check(book);
  let told = 0;
  const rowsOf = fc.record(
    Object.fromEntries(
      registers.map(({ register, rows }) => [
        register.id,
        fc.oneof(fc.constant<readonly number[] | null>(null), fc.subarray([...Array.from(rows), 2, 999_999])),
      ]),
    ),
  );
  fc.assert(
    fc.property(rowsOf, (chosen) => {
      const given = new Map(
        Object.entries(chosen).flatMap(([id, rows]) => (rows ? [[id, new Set(rows)] as const] : [])),
      );
      const found = checkRows(book, given);
      expect(found).toEqual(among(book, given));
      told += found.length;
    }),
    { numRuns: 60 },
  );
  expect(new Set(whole.map(({ rule }) => rule)).size).toBeGreaterThan(12);
  expect(told).toBeGreaterThan(300);
});

test("what can be put right in some rows is what can be put right there of all", () => {
  const book = bookOf(sample());
  const all = safeRepairs(book, check(book));
  for (const { register } of surveyOf(book).registers) {
    const rows = all
      .filter((one) => one.register === register.id)
      .map(({ cell }) => parseAddress(cell)?.top ?? -1);
    const given = new Map([[register.id, new Set(rows.filter((_, i) => i % 2 === 0))]]);
    const wanted = all.filter(
      (one) => one.register === register.id && given.get(register.id)?.has(parseAddress(one.cell)?.top ?? -1),
    );
    expect(repairsOfRows(book, given)).toEqual(wanted);
  }
  expect(all.length).toBeGreaterThan(20);
});

test("a code that another row would become too is not put right, whichever of both is asked about", () => {
  const people = (...codes: string[]) =>
    bookOf({ residents: codes.map((code) => entry("residents", { "Mã đối tượng": code })) });
  const [first, second] = [4, 5].map((row) => new Map([["residents", new Set([row])]]));
  if (!first || !second) throw new Error("no rows");
  expect(repairsOfRows(people("DT001 ", " DT001"), first)).toEqual([]);
  expect(repairsOfRows(people("DT001 ", " DT001"), second)).toEqual([]);
  expect(repairsOfRows(people("DT001 ", "DT002"), first)).toMatchObject([{ after: "DT001" }]);
});

test("rules that are not asked for say nothing, and a total silences what is asked for all the same", () => {
  const { trips } = EXAMPLES["total-row"];
  for (const given of eachRow(trips)) {
    const wanted = among(trips, given).filter(({ rule }) => rule === "required");
    expect(checkRows(trips, given, ["required"])).toEqual(wanted);
  }
  expect(among(trips, eachRow(trips).at(-1) ?? new Map()).map(({ rule }) => rule)).toContain("total-row");
});
