import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { check } from "../../src/checking/check";
import type { Register } from "../../src/registers/register";
import { sampleRows } from "../../src/standin/sample";
import { chanceOf } from "../../src/standin/sample/chance";
import type { CellValue } from "../../src/workbook/value";
import { bookOf } from "../books";

type Row = Readonly<Record<string, CellValue>>;

/** What stands below lists of offices, the texts of a row beside each other. */
const SIGNED: readonly (readonly string[])[] = [
  ["Sơn La, ngày 30 tháng 6 năm 2026"],
  ["Người lập biểu", "Giám đốc"],
  ["NGƯỜI LẬP BIỂU", "TRƯỞNG PHÒNG QUẢN LÝ", "GIÁM ĐỐC"],
  ["(Ký, họ tên)", "(Ký, đóng dấu)"],
  ["Lò Văn An", "Quàng Thị Bình"],
  ["ThS. Cà Văn Chung"],
  ["Nơi nhận:"],
  ["- Như trên;"],
  ["Thủ trưởng đơn vị"],
];

/** Rows of such a block in the columns of a register, at random; the first says who signs, or where and when. */
function blockOf(register: Register, chance: ReturnType<typeof chanceOf>): Row[] {
  const labels = register.fields.map(({ label }) => label);
  const first = chance.below(3);
  const others = Array.from({ length: chance.below(5) }, () => chance.below(SIGNED.length));
  return [first, ...others].map((line) => {
    const texts = SIGNED[line] ?? [];
    const start = chance.below(labels.length - texts.length + 1);
    return Object.fromEntries(texts.map((text, i) => [labels[start + i] ?? "", text]));
  });
}

/** An entry of which something may be lacking, but two things at least that every entry says. */
function entryOf(register: Register, row: readonly CellValue[], chance: ReturnType<typeof chanceOf>): Row {
  const filled = register.fields.flatMap(({ label, required }, i) => {
    const value = row[i] ?? null;
    return value === null || value === "" ? [] : [{ label, required, value }];
  });
  const required = filled.filter((one) => one.required);
  const kept = new Set(required.slice(chance.below(Math.max(1, required.length - 1))).slice(0, 2));
  const some = filled.filter((one) => kept.has(one) || chance.below(2) === 0);
  return Object.fromEntries(some.map(({ label, value }) => [label, value]));
}

const rowsOf = sampleRows(sonLa2026, { residents: 20, seed: 3, clean: true });
const filled = sonLa2026.registers.filter(({ id }) => (rowsOf.get(id) ?? []).length > 0);

const toldBelow = (register: Register, outside: readonly Row[]) =>
  check(bookOf({}, { outside: { [register.id]: outside } })).flatMap((found) =>
    found.rule === "outside-table" ? [found.row] : [],
  );

test.each(filled.map((register) => [register.sheet, register] as const))(
  "%s: who signs below the table is no finding, an entry among them is, whatever it lacks",
  (_name, register) => {
    const chance = chanceOf(7, register.id);
    const entries = rowsOf.get(register.id) ?? [];
    for (let turn = 0; turn < 25; turn++) {
      const block = blockOf(register, chance);
      expect([block, toldBelow(register, block)]).toEqual([block, []]);
      const entry = entryOf(register, entries[chance.below(entries.length)] ?? [], chance);
      const at = chance.below(block.length + 1);
      const outside = [...block.slice(0, at), entry, ...block.slice(at)];
      const [first = 0] = toldBelow(register, [entry]);
      expect([outside, toldBelow(register, outside)]).toEqual([outside, [first + at]]);
    }
  },
);

test("a name that stands alone, without anybody signing above, may be an entry", () => {
  const [residents] = sonLa2026.registers;
  expect(toldBelow(residents!, [{ "Họ và tên": "Lò Văn An" }])).toHaveLength(1);
});

test("far below the signatures nobody signs any more", () => {
  const [residents] = sonLa2026.registers;
  const gap = Array.from({ length: 10 }, () => ({}));
  const outside = [{ "Họ và tên": "Người lập biểu" }, ...gap, { "Họ và tên": "Lò Văn An" }];
  expect(toldBelow(residents!, outside)).toHaveLength(1);
});
