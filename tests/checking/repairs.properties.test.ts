import fc from "fast-check";

import { check } from "../../src/checking/check";
import type { RuleId } from "../../src/checking/findings";
import { shown } from "../../src/checking/shown";
import { safeRepairs } from "../../src/checking/repairs/safeRepairs";
import { formatDay } from "../../src/registers/text/dates";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, d, entry, type Row, type Rows } from "../books";
import { mended, repairsOf } from "./mending";

/** What somebody wrote, and what it must become where it becomes anything. */
interface Written {
  readonly typed: CellValue;
  readonly meant: CellValue;
}

const day = fc.integer({ min: d("01/01/1995"), max: d("31/12/2026") });

const dates: fc.Arbitrary<Written> = fc
  .record({
    day,
    between: fc.constantFrom("/", "-", ".", " / "),
    form: fc.constantFrom("d", "dd", "iso", "words", "yy", "month-first"),
    behind: fc.constantFrom("", "", " ", "\u00a0", "\u200b", " 00:00", "T00:00:00"),
  })
  .map(({ day: meant, between, form, behind }) => {
    const [date = "", month = "", year = ""] = formatDay(meant).split("/");
    const short = [String(Number(date)), String(Number(month))];
    const forms: Record<string, string> = {
      d: [...short, year].join(between),
      dd: [date, month, year].join(between),
      iso: `${year}-${month}-${date}`,
      words: `ngày ${date} tháng ${month} năm ${year}`,
      yy: [...short, year.slice(2)].join(between),
      "month-first": [month, date, year].join("/"),
    };
    return { typed: `${forms[form] ?? ""}${behind}`, meant };
  });

const grouped = (digits: string, by: string) => digits.replace(/\B(?=(\d{3})+$)/g, by);
const wide = (text: string) =>
  text.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const counts = (units: readonly string[]): fc.Arbitrary<Written> =>
  fc
    .record({
      meant: fc.integer({ min: 0, max: 99_999_999 }),
      by: fc.constantFrom("", ".", ",", " ", "'", "\u2019", "\u00a0", "\u202f"),
      tail: fc.constantFrom("", ",0", ",00"),
      unit: fc.constantFrom("", ...units.flatMap((unit) => [unit, ` ${unit}`, `\u00a0${unit}.`])),
      width: fc.constantFrom("half", "full"),
      ahead: fc.constantFrom("", " ", "'", "00"),
    })
    .map(({ meant, by, tail, unit, width, ahead }) => {
      const digits = grouped(String(meant), by) + (by === "," ? "" : tail);
      const number = (ahead === "00" && by !== "" ? "" : ahead) + digits;
      return { typed: (width === "full" ? wide(number) : number) + unit, meant };
    });

const WORDS = [
  "Thay băng",
  "Đo huyết áp",
  "tắm, gội",
  "xã Chiềng Ơn\n- bản Lốm",
  "Hoà (thuỷ)",
  "BHYT",
  "10%",
];
const clearText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(" "));

/** What copying, old keyboards and other alphabets leave in a text. */
const dirt: fc.Arbitrary<(text: string) => string> = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => ` ${text}`,
  (text) => `${text}\u00a0`,
  (text) => text.replaceAll(" ", "  "),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replace(" ", " \u200b"),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/[ \r]*\n/g, " \r\n"),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("ế", "ê\u0301").replaceAll("ắ", "ă\u0301").replaceAll("Ơ", "O\u031b"),
  (text) => text.replaceAll("ế", "e\u0301\u0302"),
  (text) => text.replaceAll("H", "\u041d").replaceAll("T", "\u0422"),
  (text) => text.replaceAll("a", "\u0430"),
  (text) => text.replaceAll("B", "\uff22").replaceAll("Y", "\uff39"),
  (text) => text.replaceAll("Đ", "\u00d0"),
);
const muddy = (clean: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc
    .tuple(clean, dirt, dirt, dirt)
    .map(([meant, one, two, three]) => ({ typed: three(two(one(meant))), meant }));

const listed = (...values: string[]): fc.Arbitrary<Written> =>
  fc
    .tuple(
      muddy(fc.constantFrom(...values)),
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toUpperCase(),
        (text) => text.toLowerCase(),
      ),
    )
    .map(([{ typed, meant }, cased]) => ({ typed: cased(shown(typed)), meant }));

/** Whatever else people, programs and cats type: of these nothing is known but that no rule may break. */
const odd: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from("0159.,'/- :đdTaâêôơư\u0301\u0302\u0323\u00a0\u200b\u00ad\u041d\uff21µ§®«×ñöù"),
      ),
      { maxLength: 14 },
    )
    .map((all) => all.join("")),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

const COLUMNS: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<Written>>>>> = {
  residents: {
    "Ngày ra": dates,
    "Ngày sinh": dates,
    "Đã số hóa": listed("Có", "Không"),
    "Nhóm đối tượng": listed("Người cao tuổi", "Trẻ em", "Khuyết tật đặc biệt nặng"),
    "Ghi chú": muddy(clearText),
  },
  meals: {
    Ngày: dates,
    Bữa: listed("Sáng", "Trưa", "Tối"),
    "Số suất": counts(["suất", "suất ăn"]),
  },
  benefits: { "Mức hưởng": counts(["đ", "đồng", "VNĐ", "₫"]), "Loại chế độ": muddy(clearText) },
};

const known = rowsOf((column) => column);
const anything = rowsOf((column) =>
  fc.oneof(
    column,
    odd.map((typed) => ({ typed, meant: null })),
  ),
);

/** Whether a value can be read as its field wants it; what it then says of other cells is another matter. */
const READING: readonly RuleId[] = [
  ...(["list-spelling", "list-value", "code-spaces", "code-letters"] as const),
  ...(["text-legacy", "text-spaces", "text-accents", "text-look-alikes"] as const),
  ...(["date-text", "date-unreadable", "date-impossible", "date-partial", "date-number"] as const),
  ...(["number-text", "number-unreadable", "whole", "identity-shape", "insurance-shape"] as const),
  ...(["cell-error", "required"] as const),
];

test("what is put right says what its writer meant", () => {
  let repaired = 0;
  fc.assert(
    fc.property(known, (written) => {
      const rows = typedRows(written);
      for (const { register, cell, field, after, byColumn } of repairsOf(rows)) {
        // Half of these columns are written in one order and half in the other, which no column can tell.
        if (byColumn) continue;
        const meant = written[register]?.[Number(cell.slice(1)) - 5]?.[field]?.meant;
        expect([field, after]).toEqual([field, meant]);
        repaired++;
      }
    }),
    { numRuns: 200 },
  );
  expect(repaired).toBeGreaterThan(1000);
});

test("of dirt that leaves no choice nothing is left", () => {
  fc.assert(
    fc.property(muddy(clearText), ({ typed, meant }) => {
      const rows = { carelog: [entry("carelog", { "Nội dung": typed })], residents: [entry("residents")] };
      const again = mended(rows, repairsOf(rows));
      expect(again.carelog?.[0]?.["Nội dung"]).toBe(meant);
    }),
    { numRuns: 300 },
  );
});

test("a repair takes its findings away, brings no other of their kind, and a second time there is none", () => {
  fc.assert(
    fc.property(anything, (written) => {
      const rows = typedRows(written);
      const book = bookOf(rows);
      const before = minded(rows);
      const repairs = safeRepairs(book, check(book));
      const again = mended(rows, repairs);
      const after = minded(again);
      for (const { sheet, cell, rules } of repairs) {
        const here = before.get(`${sheet} ${cell}`) ?? [];
        expect(here).toEqual(expect.arrayContaining([...rules]));
        const left = after.get(`${sheet} ${cell}`) ?? [];
        expect(left.filter((rule) => rules.includes(rule) || !here.includes(rule))).toEqual([]);
      }
      expect(repairsOf(again)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const code = fc.constantFrom(
  "A1",
  "a1",
  "A1 ",
  " A1",
  "A1\u00a0",
  "\u04101",
  "\u04101 ",
  "B2",
  "B2 ",
  "B\u200b2",
  7,
  "7",
  "7 ",
);

test("whoever was named before is named after, and nobody else is", () => {
  const people = fc.uniqueArray(code, { maxLength: 4 });
  fc.assert(
    fc.property(people, fc.array(code, { maxLength: 4 }), (codes, named) => {
      const rows = {
        residents: codes.map((own) => entry("residents", { "Mã đối tượng": own })),
        carelog: named.map((one) => entry("carelog", { "Mã đối tượng": one })),
      };
      const again = mended(rows, repairsOf(rows));
      const [before, after] = [personsNamed(rows), personsNamed(again)];
      expect(after.map((person, i) => (before[i] === -1 ? -1 : person))).toEqual(before);
      expect(repairsOf(again)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** The position of the person that each entry of the care log names, -1 for nobody. */
function personsNamed(rows: Rows): number[] {
  const book = bookOf(rows);
  return Array.from(book.people("residents").named(book.entries("carelog"), "Mã đối tượng"));
}

/** Rules about the reading of cells, by place. */
function minded(rows: Rows): Map<string, RuleId[]> {
  const found = new Map<string, RuleId[]>();
  for (const { rule, sheet, cell } of check(bookOf(rows))) {
    const place = `${sheet} ${cell}`;
    if (READING.includes(rule)) found.set(place, [...(found.get(place) ?? []), rule]);
  }
  return found;
}

type WrittenRows = Readonly<Record<string, readonly Readonly<Record<string, Written>>[]>>;

function rowsOf(of: (column: fc.Arbitrary<Written>) => fc.Arbitrary<Written>): fc.Arbitrary<WrittenRows> {
  return fc.record(
    Object.fromEntries(
      Object.entries(COLUMNS).map(([id, columns]) => {
        const row = Object.fromEntries(Object.entries(columns).map(([label, column]) => [label, of(column)]));
        return [id, fc.array(fc.record(row), { maxLength: 4 })];
      }),
    ),
  );
}

function typedRows(written: WrittenRows): Rows {
  return Object.fromEntries(
    Object.entries(written).map(([id, rows]) => [
      id,
      rows.map((row, i): Row => {
        const typed = Object.fromEntries(Object.entries(row).map(([label, value]) => [label, value.typed]));
        const own = id === "residents" ? { "Mã đối tượng": `DT00${String(i + 1)}` } : {};
        return entry(id, { ...own, ...typed });
      }),
    ]),
  );
}
