import { type Matchable, matched } from "../../../src/adopting/grids";

/** "person day row mark @source" as an entry; "-" = nothing. */
function entry(drawn: string): Matchable {
  const [person = "-", day = "", row = "-", mark = "-", source = ""] = drawn.split(" ");
  const said = (text: string) => (text === "-" ? "" : text);
  return {
    person: person === "-" ? null : person,
    day: Number(day),
    row: said(row),
    mark: said(mark),
    source,
  };
}

const found = (coming: readonly string[], there: readonly string[]) => [
  ...matched(coming.map(entry), there.map(entry)),
];

test.each<[string, string[], string[], number[]]>([
  ["by its cell", ["an 3 - x @D4"], ["an 3 - x @D4"], [0]],
  ["by person and day, where its cell is another", ["an 3 - x @D5"], ["hoa 3 - x @D5", "an 3 - x @D4"], [1]],
  ["by person and day, where no cell is known", ["an 3 - x @D4"], ["an 3 - x"], [0]],
  ["with another mark", ["an 3 - k @D4"], ["an 3 - x @D4"], [0]],
  ["with another mark, by hand", ["an 3 - k @D4"], ["an 3 - x"], [0]],
  ["with another mark, of nobody", ["- 3 - k @D4"], ["- 3 - x @D4"], [0]],
  ["the same mark before another", ["an 3 - k @D4"], ["an 3 - x", "an 3 - k"], [1]],
  ["each once", ["an 3 - x @D4", "an 3 - x @D4"], ["an 3 - x @D4"], [0, -1]],
  ["what the row is about was filled in since", ["an 3 - x @D4"], ["an 3 ve x @D4"], [0]],
  ["who it was was filled in since", ["- 3 - x @D4"], ["an 3 - x @D4"], [0]],
  ["who it was became known since", ["an 3 - x @D4"], ["- 3 - x @D4"], [0]],
  ["not another day", ["an 3 - x @D4"], ["an 4 - x @D4"], [-1]],
  ["not another person in the same cell", ["an 3 - x @D4"], ["hoa 3 - x @D4"], [-1]],
  ["not another thing of the day", ["an 3 ve x @D4"], ["an 3 hat x @D4"], [-1]],
  ["nobody is not somebody without a cell", ["- 3 - x"], ["- 3 - x", "an 3 - x"], [-1]],
])("an entry is known again: %s", (_, coming, there, places) => {
  expect(found(coming, there)).toEqual(places);
});
