import fc from "fast-check";

import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { code, date, type Field, list, money, text } from "../../../src/registers/register";
import { type ColumnLook, fieldLook, ownLook } from "../../../src/sheets/dressing/columnLook";
import { fittingWidths, pageWidths, type Room, roomOf } from "../../../src/sheets/dressing/widths";

const look = (field: Field): ColumnLook => {
  const { validation: _, ...rest } = fieldLook(
    { ...field, kind: field.kind === "list" ? "text" : field.kind },
    sonLa2026,
  );
  return { ...rest, kind: field.kind, values: field.values };
};
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
const PAGE = 204;

describe("the room of a column", () => {
  it("lets nothing be cut off that does not wrap: a long amount, a date, a word of the header", () => {
    expect(roomOf(look(money("Số tiền")), [1_500_000_000]).least).toBe(15);
    expect(roomOf(look(money("Số tiền")), [1000]).least).toBe(7);
    expect(roomOf(look(date("Ngày"))).least).toBe(12);
    expect(roomOf(look(list("Khuyết-tật-đặc-biệt", ["Có"]))).least).toBe(22);
    expect(roomOf(look(list("Nhóm", ["Có", "Nghiêm trọng"]))).least).toBe(8);
    expect(roomOf(look(list("Nhóm", ["Khuyết tật đặc biệt nặng"]))).least).toBe(12);
    expect(roomOf(look(list("Nhóm", ["Người cao tuổi"]))).least).toBe(9);
  });

  it("goes by most of the texts, not by the longest, and by their longest word", () => {
    const names = Array.from({ length: 19 }, () => "Lò Thị Hoa");
    const { least, best } = roomOf(look(text("Họ và tên")), [
      ...names,
      "Một tên dài hơn tất cả những tên khác ở đây",
    ]);
    expect([least, best]).toEqual([12, 26]);
    expect(roomOf(look(text("Họ và tên"))).least).toBe(18);
    expect(roomOf(look(text("Dân tộc")), [...names.map(() => "Nam"), "Nghiêng"]).least).toBe(9);
    const notes = names.map(() => "x ".repeat(200));
    expect(roomOf(look(text("Ghi chú")), notes)).toEqual({ least: 18, best: 45 });
  });

  it("of an own column is what it holds, and dates of theirs can be read", () => {
    expect(roomOf(ownLook("Tổ"), [46_000]).least).toBe(12);
    expect(roomOf(ownLook("Tổ"), ["A", "B"])).toEqual({ least: 6, best: 6 });
  });
});

describe("the widths of a table", () => {
  const rooms: Room[] = [
    { least: 12, best: 14 },
    { least: 18, best: 26 },
    { least: 12, best: 13 },
  ];

  it("are those that suit best where the page holds them", () => {
    expect(pageWidths(rooms)).toEqual([14, 26, 13]);
  });

  it("give way evenly where it does not, never below what must be", () => {
    const many = Array.from({ length: 4 }, () => rooms).flat();
    const widths = pageWidths(many);
    expect(sum(widths)).toBeLessThanOrEqual(PAGE);
    expect(sum(widths)).toBeGreaterThan(PAGE - many.length);
    expect(pageWidths(Array.from({ length: 9 }, () => rooms).flat()).slice(0, 3)).toEqual([12, 18, 12]);
  });

  it("stay where they are good enough", () => {
    expect(fittingWidths([12.86, 30, 15], rooms)).toEqual([12.86, 30, 15]);
  });

  it("become right where something is cut off, or the page is wasted", () => {
    expect(fittingWidths([5, 26, 13], rooms)).toEqual([14, 26, 13]);
    expect(fittingWidths([14, 80, 13], rooms)).toEqual([14, 26, 13]);
  });

  it("give way together where each is good and all are too wide for the page", () => {
    const many = Array.from({ length: 4 }, () => rooms).flat();
    const present = many.map(({ best }) => best * 1.3);
    expect(sum(fittingWidths(present, many))).toBeLessThanOrEqual(PAGE);
  });

  it("leave hidden columns hidden, and do not count them", () => {
    expect(fittingWidths([0, 5, 13], rooms)).toEqual([0, 26, 13]);
    const many = Array.from({ length: 4 }, () => rooms).flat();
    const hidden = many.map(({ best }, column) => (column < 6 ? 0 : best));
    expect(fittingWidths(hidden, many)).toEqual(hidden);
  });

  test("that were made right stay so, whatever they were", () => {
    const room = fc
      .tuple(fc.integer({ min: 3, max: 30 }), fc.integer({ min: 0, max: 30 }))
      .map(([least, more]): Room => ({ least, best: least + more }));
    const column = fc.tuple(room, fc.integer({ min: 0, max: 90 }));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 30 }), (columns) => {
        const all = columns.map(([one]) => one);
        const once = fittingWidths(
          columns.map(([, width]) => width),
          all,
        );
        expect(fittingWidths(once, all)).toEqual(once);
      }),
    );
  });
});

test("a code of a field is wholly seen", () => {
  expect(roomOf(look(code("Mã"))).least).toBe(12);
});
