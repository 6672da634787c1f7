import { compare } from "../../../src/exchange/comparing/compare";
import { campaign, comparing, returned, rowsOf, said } from "./world";

/** Which row is which, where ids do not tell. */

const AN = "B1 | 001 | An | ";
const BA = "B2 | 002 | Ba | ";
const people = (told: Parameters<typeof comparing>[1]) => said(comparing("people", told));
const visits = (told: Parameters<typeof comparing>[1]) => said(comparing("visits", told));

test("rows may be sorted", () => {
  expect(people({ sent: [AN, BA], here: [AN, BA], there: [BA, "B1 | 001 | Ân | "] })).toEqual([
    "changed B1 – Tên: An → Ân",
  ]);
});

test("a row that lost its id is found by its code", () => {
  expect(people({ sent: [AN, BA], here: [AN, BA], there: [AN, " | 002 | Bá | "] })).toEqual([
    "changed B2 – Tên: Ba → Bá",
  ]);
});

test("a row whose id was overwritten is found by its code", () => {
  expect(people({ sent: [AN, BA], here: [AN, BA], there: [AN, "what? | 002 | Bá | "] })).toEqual([
    "changed B2 – Tên: Ba → Bá",
  ]);
});

test("a code that became a number still names the row", () => {
  expect(people({ sent: [AN, BA], here: [AN, BA], there: [AN, " | #2 | Bá | "] })).toEqual([
    "changed B2 – Tên: Ba → Bá",
  ]);
});

test("without a code all required fields together name the row", () => {
  const sent = ["B1 | #1 | 001 | #5 | ", "B2 | #2 | 001 | #5 | "];
  expect(visits({ sent, here: sent, there: [" | #2 | 001 | #6 | ", " | #1 | 001 | #5 | "] })).toEqual([
    "changed B2 – Số: 5 → 6",
  ]);
});

test("of rows with the same name the equal ones are paired first", () => {
  const sent = ["B1 | #1 | 001 | #5 | ", "B2 | #1 | 001 | #6 | "];
  expect(visits({ sent, here: sent, there: [" | #1 | 001 | #7 | ", " | #1 | 001 | #5 | "] })).toEqual([
    "changed B2 – Số: 6 → 7",
  ]);
});

test("of rows with the same name each is paired with the one most like it", () => {
  const sent = ["B1 | #1 | 001 | #5 | x", "B2 | #1 | 001 | #6 | y"];
  const there = [" | #1 | 001 | #7 | y", " | #1 | 001 | #8 | x"];
  expect(visits({ sent, here: sent, there })).toEqual(["changed B2 – Số: 6 → 7", "changed B1 – Số: 5 → 8"]);
});

test("where all ids are lost, a row is also known by all its fields but one", () => {
  const sent = ["B1 | #1 | 001 | #5 | ", "B2 | #2 | 001 | #6 | "];
  expect(visits({ sent, here: sent, there: [" | #1 | 001 | #5 | ", " | #3 | 001 | #6 | "] })).toEqual([
    "changed B2 – Ngày: 2 → 3",
  ]);
});

test("where most ids are there, a row under another name is another row", () => {
  const sent = ["B1 | #1 | 001 | #5 | ", "B2 | #2 | 001 | #6 | "];
  expect(visits({ sent, here: sent, there: [sent[0] ?? "", " | #3 | 001 | #6 | "] })).toEqual([
    "added new – Ngày: 3, Mã: 001, Số: 6",
    "deleted B2 – Ngày: 2 → nothing, Mã: 001 → nothing, Số: 6 → nothing",
  ]);
});

test("a row that was copied with its id is a new row, wherever it stands", () => {
  const copy = "B1 | 009 | Anh | ";
  for (const there of [
    [AN, copy],
    [copy, AN],
  ]) {
    expect(people({ sent: [AN], here: [AN], there })).toEqual(["added new – Mã: 009, Tên: Anh"]);
  }
});

test("of a row and its copy the one that kept the code is the row, though more was changed in it", () => {
  expect(people({ sent: [AN], here: [AN], there: ["B1 | 009 | An | ", "B1 | 001 | Ân | x"] })).toEqual([
    "added new – Mã: 009, Tên: An",
    "changed B1 – Tên: An → Ân, Ghi chú: x",
  ]);
});

test("a row here that lost its id is found again", () => {
  expect(people({ sent: [AN], here: [" | 001 | An | "], there: ["B1 | 001 | Ân | "] })).toEqual([
    "changed row 5 – Tên: An → Ân",
  ]);
});

test("a row here that lost its id and was changed is not gone", () => {
  expect(people({ sent: [AN, BA], here: [" | 001 | Ân | ", BA], there: [BA] })).toEqual([
    "conflict deleted-there row 5 gone – Mã: 001 → nothing, Tên: Ân → nothing",
  ]);
});

test("a row here without id or name is known by its content", () => {
  expect(people({ sent: ["B1 | | | x"], here: [" | | | x"], there: ["B1 | | | y"] })).toEqual([
    "changed row 5 – Ghi chú: x → y",
  ]);
});

test("a row that was deleted here and entered anew is the row that was changed there", () => {
  expect(people({ sent: [BA], here: ["B9 | 002 | Ba | "], there: ["B2 | 002 | Bá | "] })).toEqual([
    "changed B9 – Tên: Ba → Bá",
  ]);
  expect(people({ sent: ["B1 | | | x"], here: ["B9 | | | y"], there: ["B1 | | | y"] })).toEqual([]);
});

test("a row here that was copied with its id is told, and is not the row", () => {
  const comparison = comparing("people", {
    sent: [AN],
    here: ["B1 | 009 | Anh | ", AN],
    there: ["B1 | 001 | Ân | "],
  });
  expect(comparison.changes.map(({ here }) => here)).toEqual([5]);
  expect(comparison.notes).toEqual([{ kind: "ids-copied-here", sheet: "Người", row: 5, count: 1 }]);
});

test("what was merged into a row keeps it the holder of its id", () => {
  const there = ["B1 | 001 | Ân | x"];
  expect(people({ sent: [AN], here: ["B1 | 001 | Ân | x", AN], there })).toEqual([]);
  expect(people({ sent: [AN], here: [AN, "B1 | 001 | Ân | x"], there })).toEqual([]);
});

test("ids that stayed behind when the rows were sorted do not carry the values to other rows", () => {
  const sent = [AN, BA, "B3 | 003 | Ca | "];
  const there = ["B1 | 003 | Ca | ", "B2 | 001 | Ân | ", "B3 | 002 | Ba | "];
  expect(people({ sent, here: sent, there })).toEqual(["changed B1 – Tên: An → Ân"]);
});

test("codes that were changed on purpose are changes of their rows", () => {
  expect(people({ sent: [AN, BA], here: [AN, BA], there: ["B1 | 002 | An | ", "B2 | 003 | Ba | "] })).toEqual(
    ["changed B1 – Mã: 001 → 002", "changed B2 – Mã: 002 → 003"],
  );
});

test("rows added there before and merged are not added again", () => {
  const there = [AN, " | 002 | Ba | ", " | 002 | Ba | "];
  expect(people({ sent: [AN], here: [AN, "B8 | 002 | Ba | ", "B9 | 002 | Ba | "], there })).toEqual([]);
});

test("of equal new rows it is always the same one that is asked about", () => {
  const there = [" | 001 | An | x", " | 001 | An | x"];
  const asked = (here: readonly string[]) =>
    comparing("people", { here, there }).changes.map(({ key }) => key);
  expect(asked(["B1 | 001 | An | y"])).toEqual(["people/4", "people/5!no-baseline"]);
  expect(asked(["B1 | 001 | An | y", "B9 | 001 | An | x"])).toEqual(["people/5!no-baseline"]);
});

test("two equal new rows there and one here add one", () => {
  const there = [" | #1 | 001 | #5 | ", " | #1 | 001 | #5 | "];
  expect(visits({ sent: [], here: ["B9 | #1 | 001 | #5 | "], there })).toEqual([
    "added new – Ngày: 1, Mã: 001, Số: 5",
  ]);
});

test("a new row with the code of a new row here is compared with it", () => {
  expect(people({ sent: [], here: ["B9 | 002 | Ba | "], there: [" | 002 | Bá | x"] })).toEqual([
    "changed B9 – Ghi chú: x",
    "conflict no-baseline B9 – Tên: Ba → Bá",
  ]);
});

test("a new row that says more than one here of the same name fills it", () => {
  expect(visits({ sent: [], here: ["B9 | #1 | 001 | | x"], there: [" | #1 | 001 | #5 | x"] })).toEqual([
    "changed B9 – Số: 5",
  ]);
});

test("a cell that cannot be read does not tell two rows apart", () => {
  expect(visits({ sent: [], here: ["B9 | #1 | 001 | #5 | "], there: [" | #1 | 001 | ! | x"] })).toEqual([
    "changed B9 – Ghi chú: x",
  ]);
});

test("new rows of the same name of which each says what the other does not may be two", () => {
  expect(visits({ sent: [], here: ["B9 | #1 | 001 | | x"], there: [" | #1 | 001 | #5 | "] })).toEqual([
    "conflict no-baseline B9 – Số: 5",
  ]);
});

test("of several new rows with the same name none is taken for another", () => {
  const here = ["B8 | #1 | 001 | #5 | ", "B9 | #1 | 001 | #6 | "];
  expect(visits({ sent: [], here, there: [" | #1 | 001 | #7 | "] })).toEqual([
    "added new – Ngày: 1, Mã: 001, Số: 7",
  ]);
});

test("where the fields that name a row did not come back, equal rows are one", () => {
  const labels = ["Ghi chú"];
  const sent = ["B1 | 001 | An | x", "B2 | 002 | Ba | y"];
  expect(people({ sent, here: sent, there: [" | y", " | x", " | z"], labels })).toEqual([
    "added new – Ghi chú: z",
  ]);
});

test("an id that names a row here for sure is never used for a row of the same name", () => {
  expect(people({ here: [AN, BA], there: ["B2 | 001 | Ba | "] })).toEqual([
    "conflict no-baseline B2 – Mã: 002 → 001",
  ]);
});

test("a row that cannot be read is not taken for one that can", () => {
  expect(
    people({ sent: [AN, BA], here: [AN, BA], there: [" | ! | ! | !", " | 001 | Ân | ", " | 002 | Ba | "] }),
  ).toEqual(["changed B1 – Tên: An → Ân"]);
});

test("a row that lost its id and can be read in part is found by its name", () => {
  expect(people({ sent: [AN, BA], here: [AN, BA], there: [" | 002 | ! | x", AN] })).toEqual([
    "changed B2 – Ghi chú: x",
  ]);
});

test("a row whose name cannot be read is not taken for one that has no name there", () => {
  const sent = ["B1 | | 001 | #5 | ", "B2 | #2 | 001 | #6 | "];
  expect(visits({ sent, here: sent, there: [" | ! | 001 | #6 | "] })).toEqual([
    "deleted B1 – Mã: 001 → nothing, Số: 5 → nothing",
  ]);
});

test("rows that have no field in common are not equal", () => {
  const mine = rowsOf("people", ["B1 | 001"], ["Mã"]);
  const file = returned([rowsOf("people", [" | x"], ["Ghi chú"])]);
  expect(said(compare(file, [mine], campaign))).toEqual(["added new – Ghi chú: x"]);
});
