import fc from "fast-check";
import { entered, isMistakable } from "../../src/excel/writing/entered";
import { newBook } from "../../src/standin/book";
import { boxesByKey, addressesOf } from "../../src/excel/writing/boxes";
import { take } from "../../src/excel/reading/pieces";
import { smaller, type Step, takeSteps } from "../../src/excel/writing/steps";

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

describe("a text that is written", () => {
  const sheet = newBook().sheets[0]!;
  const back = (text: string, format: string) => {
    sheet.clear(CELL, "all");
    sheet.restyle(CELL, { format });
    sheet.enter(CELL, [[entered(text, format)]], "program");
    return sheet.values(CELL)[0]?.[0];
  };

  it("comes back as the same text, whatever it is", () => {
    const odd = fc.stringMatching(/^[=+\-@'\t #$%(]?[\d.,/: -]{0,8}(TRUE|Jan|e|%|đ|x)?[\d ]{0,4}$/);
    const texts = fc
      .oneof(fc.string(), fc.string({ unit: "grapheme" }), odd)
      .filter((text) => !isError(text));
    fc.assert(
      fc.property(texts, fc.constantFrom("General", "@", "0", "dd/mm/yyyy"), (text, format) => {
        expect(back(text, format) ?? "").toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["Trần Thị Đào", "Văn bản số 5", "Ưu tiên", "“trích”", "…", "(không có)", "Truy cập", "Mariette"])(
    "is left alone where nothing can be taken for something else: %s",
    (text) => expect(isMistakable(text)).toBe(false),
  );
});

describe("cells of the same kind", () => {
  it("become the boxes that cover exactly them", () => {
    const grids = fc.array(fc.array(fc.constantFrom("a", "b", ""), { minLength: 5, maxLength: 5 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(grids, (grid) => {
        const cells = grid.flatMap((keys, row) =>
          keys.flatMap((key, column) => (key === "" ? [] : [{ row, column, key }])),
        );
        const covered = grid.map((keys) => keys.map(() => ""));
        for (const [key, boxes] of boxesByKey(cells)) {
          for (const { top, left, bottom, right } of boxes) {
            for (let row = top; row <= bottom; row++)
              for (let column = left; column <= right; column++)
                covered[row]![column] = covered[row]![column]! + key;
          }
        }
        expect(covered).toEqual(grid);
      }),
    );
  });

  it("make addresses of at most thirty areas", () => {
    const areas = Array.from({ length: 65 }, (_, i) => `A${String(i + 1)}`);
    expect(addressesOf(areas).map((address) => address.split(",").length)).toEqual([30, 30, 5]);
  });
});

describe("pieces", () => {
  it("of a reading are as large as one answer may be, at least a row", () => {
    const piece = (area: number, rows: number) => ({
      area,
      sheet: "x",
      box: { top: 0, left: 0, bottom: rows - 1, right: 9 },
    });
    const { now, later } = take([piece(0, 3), piece(1, 10)], 70);
    expect(now.map(({ area, box }) => [area, box.bottom])).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(later.map(({ area, box }) => [area, box.top])).toEqual([[1, 4]]);
    expect(take([piece(0, 3)], 5).now.map(({ box }) => box.bottom)).toEqual([0]);
  });

  it("of a writing are cut until they fit", () => {
    const values = (cells: number): Step => ({
      cells,
      bytes: cells * 10,
      ask: () => undefined,
      ...(cells > 1
        ? { halves: () => [values(Math.ceil(cells / 2)), values(Math.floor(cells / 2))] as const }
        : {}),
    });
    const room = { cells: 30, bytes: 10_000 };
    const steps = smaller([values(100), values(10)], room);
    expect(steps.map(({ cells }) => cells)).toEqual([25, 25, 25, 25, 10]);
    expect(takeSteps(steps, room).now).toHaveLength(1);
    expect(takeSteps([values(40)], room).now).toHaveLength(1);
  });
});

/** Excel tells an error and its name alike. */
function isError(text: string): boolean {
  return text.startsWith("#");
}
