import { compared, type Piece } from "../../src/taskpane/check/repair/compared";

/** What is marked stands in brackets, with the kind of sign. */
const told = (pieces: readonly Piece[]) =>
  pieces.map(({ text, sign }) => (sign === null ? text : `[${sign}:${text}]`)).join("");
const both = (before: string, after: string) => {
  const { before: one, after: other } = compared(before, after);
  return [told(one), told(other)];
};
const counted = (before: string, after: string) =>
  Object.entries(compared(before, after).unseen ?? {}).filter(([, count]) => count > 0);

const APART = "Hòa".normalize("NFD");

describe("what changes in a text is marked where nobody would see it", () => {
  it.each([
    [
      "two spaces, and the one that stays of them",
      "Lò  Thị Hoa",
      "Lò Thị Hoa",
      "Lò[space:  ]Thị Hoa",
      "Lò[space: ]Thị Hoa",
    ],
    ["spaces around", " Có ", "Có", "[space: ]Có[space: ]", "Có"],
    [
      "a space that is another character",
      "Lò\u00a0Thị",
      "Lò Thị",
      "Lò[odd-space:\u00a0]Thị",
      "Lò[space: ]Thị",
    ],
    ["a tab", "Lò\tThị", "Lò Thị", "Lò[tab:\t]Thị", "Lò[space: ]Thị"],
    ["a hidden character", "Lò\u200b Thị", "Lò Thị", "Lò[hidden:\u200b] Thị", "Lò Thị"],
    ["a blank line", "Lò Thị\n", "Lò Thị", "Lò Thị[line-break:\n]", "Lò Thị"],
    ["accents apart from their letter", `Lò ${APART}`, "Lò Hòa", `Lò H[apart:o\u0300]a`, "Lò H[letter:ò]a"],
    ["a letter of another alphabet", "H\u043ea", "Hoa", "H[letter:\u043e]a", "H[letter:o]a"],
    ["a letter between others", "04/3/2026", "04/03/2026", "04/3/2026", "04/[letter:0]3/2026"],
  ])("%s", (_, before, after, ...marked) => {
    expect(both(before, after)).toEqual(marked);
  });

  it("marks a letter of another alphabet also where hardly any other letter stays", () => {
    expect(both("\u0421\u041e", "CO")).toEqual(["[letter:\u0421\u041e]", "[letter:CO]"]);
  });

  it("marks nothing where nearly everything is another letter", () => {
    expect(both("NguyÔn V¨n", "Trần Thị")).toEqual(["NguyÔn V¨n", "Trần Thị"]);
  });

  it("marks nothing where nothing changes", () => {
    expect(both("25/03/2026", "25/03/2026")).toEqual(["25/03/2026", "25/03/2026"]);
  });
});

describe("what nobody sees is counted", () => {
  it.each([
    ["spaces too many", "Lò  Thị  ", "Lò Thị", [["spaces", 3]]],
    ["odd spaces and tabs", "Lò\u00a0Thị\tHoa", "Lò Thị Hoa", [["odd", 2]]],
    ["a space that was missing", "LòThị", "Lò Thị", [["lacking", 1]]],
    [
      "hidden characters and line breaks",
      "\u200bLò\n",
      "Lò",
      [
        ["breaks", 1],
        ["hidden", 1],
      ],
    ],
    ["accents apart", APART, "Hòa", [["apart", 1]]],
    ["letters of another alphabet", "H\u043e\u0430", "Hoa", [["strange", 2]]],
    ["nothing where it can be seen", "co", "Có", []],
    ["nothing in a text that becomes blank or was", "", "Có", []],
  ] as const)("%s", (_, before, after, counts) => {
    expect(counted(before, after)).toEqual(counts);
  });

  it("takes no longer for two long texts that have nothing in common", () => {
    const started = performance.now();
    compared("ab ".repeat(100), "xyz".repeat(100));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
