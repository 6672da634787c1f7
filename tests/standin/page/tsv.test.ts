import fc from "fast-check";
import { cellsOfTsv, tsvOf } from "../../../src/standin/page/grid/tsv";

describe("cells on the clipboard", () => {
  it.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "as Excel puts them",
    ],
    ["a\nb", [["a"], ["b"]], "one below the other"],
    ["a\t\t\nb", [["a", "", ""], ["b"]], "with empty ones"],
    ['"hai\ndòng"\tx', [["hai\ndòng", "x"]], "with a line end in a text"],
    ['"nói ""có"""', [['nói "có"']], "with quotes in a text"],
    ['"mở mà không đóng', [['"mở mà không đóng']], "with a quote that never closes"],
    ['"a" b\tc', [['"a" b', "c"]], "with a quote that closes too early"],
    ["", [[""]], "nothing at all"],
  ])("are read: %j", (text, cells) => {
    expect(cellsOfTsv(text)).toEqual(cells);
  });

  it("come back as they were put there", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "ế", "\t", "\n", '"', " ", "\r\n") });
    const cells = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(cells, (rows) => {
        expect(cellsOfTsv(`${tsvOf(rows)}\r\n`)).toEqual(rows);
      }),
    );
  });
});
