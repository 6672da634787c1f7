import fc from "fast-check";
import { calculate } from "../../src/calculating/calculate";
import { isCellError, type CellValue } from "../../src/workbook/value";
import { cell, DIV0, register, shown, source } from "./sample";

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -3, max: 6 }),
  fc.constantFrom<CellValue>("a", "A", "b", "ab", "", "3", null, true, false, DIV0),
);
const column = fc.array(anyValue, { minLength: 1, maxLength: 30 });
const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 8 });
const blank = { name: "Ô lẻ", rows: [], tables: [] };

function columns(...lists: readonly (readonly CellValue[])[]) {
  const rows = Math.max(...lists.map((list) => list.length));
  const body = Array.from({ length: rows }, (_, i) => lists.map((list) => list[i] ?? null));
  return source([blank, register("T", [lists.map((_, i) => `c${String(i)}`), ...body])]);
}

test("FREQUENCY counts what a loop counts", () => {
  fc.assert(
    fc.property(
      column.filter((cells) => !cells.some(isCellError)),
      numbers,
      (data, bins) => {
        const from = columns(data);
        const formula = (place: number) =>
          `INDEX(FREQUENCY(T[[c0]],{${bins.join(";")}}),${String(place + 1)})`;
        const got = [...bins, 0].map((_, place) => shown(formula(place), from));
        const below = (bin: number) => Math.max(-Infinity, ...bins.filter((other) => other < bin));
        const values = data.filter((value) => typeof value === "number");
        const wanted = bins.map((bin, place) =>
          bins.indexOf(bin) === place ? values.filter((v) => v > below(bin) && v <= bin).length : 0,
        );
        expect(got).toEqual([...wanted, values.filter((v) => v > Math.max(...bins)).length]);
      },
    ),
  );
});

test("COUNTIFS over two criteria counts what SUMPRODUCT and a loop count", () => {
  fc.assert(
    fc.property(
      column,
      fc.constantFrom("a", "ab", "b"),
      fc.integer({ min: -3, max: 6 }),
      (cells, word, bound) => {
        const from = columns(cells, [...cells].reverse());
        const wanted = cells.filter((value, i) => {
          const other = cells[cells.length - 1 - i];
          return (
            typeof value === "string" &&
            value.toLowerCase() === word &&
            typeof other === "number" &&
            other >= bound
          );
        }).length;
        expect(shown(`COUNTIFS(T[[c0]],"${word}",T[[c1]],">="&${String(bound)})`, from)).toBe(wanted);
        const rows = `(T[[c0]]="${word}")*ISNUMBER(T[[c1]])*(T[[c1]]>=${String(bound)})`;
        expect(shown(`SUMPRODUCT(1*ISNUMBER(1/(${rows})))`, from)).toBe(wanted);
      },
    ),
  );
});

test("MATCH finds the first cell that = calls the same, of the same type", () => {
  fc.assert(
    fc.property(column, anyValue, (cells, wanted) => {
      fc.pre(wanted !== null && !isCellError(wanted));
      const same = (cell: CellValue) =>
        typeof cell === "string" && typeof wanted === "string"
          ? cell.toLowerCase() === wanted.toLowerCase()
          : cell === wanted;
      const place = cells.findIndex(same) + 1;
      const from = columns(cells, [wanted]);
      expect(shown("IFERROR(MATCH(INDEX(T[[c1]],1),T[[c0]],0),0)", from)).toBe(place);
    }),
  );
});

test("comparisons order all values, and = agrees with <= and >=", () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      fc.pre(!isCellError(a) && !isCellError(b));
      const from = columns([a], [b]);
      const formulas = ["<", "=", ">", "<=", ">=", "<>"].map(
        (sign) => `INDEX(T[[c0]],1)${sign}INDEX(T[[c1]],1)`,
      );
      const [less, same, more, most, least, other] = formulas.map((formula) => shown(formula, from));
      expect([less, same, more].filter(Boolean)).toHaveLength(1);
      expect([most, least, other]).toEqual([!more, !less, !same]);
    }),
  );
});

test("the same cells one by one and as an array", () => {
  fc.assert(
    fc.property(column, column, fc.constantFrom("+", "*", "/", "<", "=", "&"), (left, right, sign) => {
      const from = columns(left, right);
      const rows = Math.max(left.length, right.length);
      const single = { ...cell("T", "D2", `ISNUMBER(1/(A2${sign}B2))*1`) };
      const [each = []] = calculate(from, [{ ...single, box: { ...single.box, bottom: rows } }]);
      const sum = each.flat().reduce((total: number, value) => total + Number(value), 0);
      expect(shown(`SUMPRODUCT(1*ISNUMBER(1/(T[[c0]]${sign}T[[c1]])))`, from)).toBe(sum);
    }),
  );
});
