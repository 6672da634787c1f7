import { compare } from "../../../src/exchange/comparing/compare";
import { campaign, comparing, returned, rowsOf, said } from "./world";

/** What is wanted of rows that keep their ids. */

const AN = "B1 | 001 | An | ";

test("nothing changed, nothing to do", () => {
  expect(comparing("people", { sent: [AN], here: [AN], there: [AN] })).toEqual({ changes: [], notes: [] });
});

test("what was changed there is a change, with the value as it was sent", () => {
  const { changes } = comparing("people", { sent: [AN], here: [AN], there: ["B1 | 001 | Ân | "] });
  expect(changes).toEqual([
    {
      key: "people/4",
      register: "people",
      kind: "changed",
      why: null,
      id: "B1",
      here: 4,
      there: 4,
      cells: [{ field: "Tên", base: "An", here: "An", there: "Ân" }],
    },
  ]);
});

test("a cell that was emptied there is a change, too", () => {
  const comparison = comparing("people", {
    sent: ["B1 | 001 | An | x"],
    here: ["B1 | 001 | An | x"],
    there: [AN],
  });
  expect(said(comparison)).toEqual(["changed B1 – Ghi chú: x → nothing"]);
});

test("what was changed here stays", () => {
  expect(said(comparing("people", { sent: [AN], here: ["B1 | 001 | Ân | "], there: [AN] }))).toEqual([]);
});

test("the same change on both sides needs nobody", () => {
  const ann = "B1 | 001 | Ân | ";
  expect(said(comparing("people", { sent: [AN], here: [ann], there: [ann] }))).toEqual([]);
});

test("different changes of one cell are a conflict, and the row's other cells are not", () => {
  const comparison = comparing("people", {
    sent: [AN],
    here: ["B1 | 001 | Ân | "],
    there: ["B1 | 001 | Anh | x"],
  });
  expect(said(comparison)).toEqual(["changed B1 – Ghi chú: x", "conflict both-changed B1 – Tên: Ân → Anh"]);
  expect(comparison.changes.map(({ key }) => key)).toEqual(["people/4", "people/4!both-changed"]);
});

test("what programs do to values is no change", () => {
  const comparison = comparing("visits", {
    sent: ["B1 | #46023 | 007 | #0.3 | Nguyễn"],
    here: ["B1 | #46023 | 007 | #0.3 | Nguyễn"],
    there: [`B1 | #46023 | #7 | #0.30000000000000004 | ${"Nguyễn".normalize("NFD")}`],
  });
  expect(said(comparison)).toEqual([]);
});

test("a column that did not come back is left alone", () => {
  const comparison = comparing("people", {
    sent: ["B1 | 001 | An | x"],
    here: ["B1 | 001 | An | x"],
    there: ["B1 | 001 | y"],
    labels: ["Mã", "Ghi chú"],
  });
  expect(said(comparison)).toEqual(["changed B1 – Ghi chú: x → y"]);
});

test("columns may come back in another order", () => {
  const comparison = comparing("people", {
    sent: [AN],
    here: [AN],
    there: ["B1 | An | x | 001"],
    labels: ["Tên", "Ghi chú", "Mã"],
  });
  expect(said(comparison)).toEqual(["changed B1 – Ghi chú: x"]);
});

test("a cell that cannot be read is neither a change nor a deletion", () => {
  expect(said(comparing("people", { sent: [AN], here: [AN], there: ["B1 | ! | Ân | !"] }))).toEqual([
    "changed B1 – Tên: An → Ân",
  ]);
  expect(said(comparing("people", { sent: [AN], here: [AN], there: ["B1 | ! | ! | !"] }))).toEqual([]);
});

test("an error is never a change, though nobody said that it cannot be read", () => {
  const file = returned([rowsOf("people", ["B1 | 001 | ! | "])], { baseline: [rowsOf("people", [AN])] });
  const registers = file.registers.map((register) => ({ ...register, unreadable: [] }));
  expect(compare({ ...file, registers }, [rowsOf("people", [AN])], campaign).changes).toEqual([]);
});

test("an error here can be mended there", () => {
  const comparison = comparing("people", {
    sent: ["B1 | 001 | ! | "],
    here: ["B1 | 001 | ! | "],
    there: ["B1 | 001 | An | "],
  });
  expect(said(comparison)).toEqual(["changed B1 – Tên: ! → An"]);
});
