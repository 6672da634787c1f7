import { comparing, said } from "./world";

/** Rows that are new, gone, or not known to have been sent. */

const AN = "B1 | 001 | An | ";
const BA = "B2 | 002 | Ba | ";

test("a new row brings all that is filled in it", () => {
  const { changes } = comparing("people", { sent: [AN], here: [AN], there: [AN, " | 002 | Ba | "] });
  expect(changes).toEqual([
    {
      key: "people/5",
      register: "people",
      kind: "added",
      why: null,
      id: null,
      here: null,
      there: 5,
      cells: [
        { field: "Mã", base: undefined, here: null, there: "002" },
        { field: "Tên", base: undefined, here: null, there: "Ba" },
      ],
    },
  ]);
});

test("a new row with an id that nobody knows is new all the same", () => {
  expect(said(comparing("people", { sent: [AN], here: [AN], there: [AN, "ZZ | 002 | Ba | "] }))).toEqual([
    "added new – Mã: 002, Tên: Ba",
  ]);
});

test("a row with nothing in it is nothing, with an id or without", () => {
  expect(said(comparing("people", { sent: [AN], here: [AN], there: [AN, " | | | ", "ZZ | | | "] }))).toEqual(
    [],
  );
});

test("a row that is gone there is a deletion of all that is filled here", () => {
  const { changes } = comparing("people", { sent: [AN, BA], here: [AN, BA], there: [AN] });
  expect(changes).toEqual([
    {
      key: "people/-B2",
      register: "people",
      kind: "deleted",
      why: null,
      id: "B2",
      here: 5,
      there: null,
      cells: [
        { field: "Mã", base: "002", here: "002", there: null },
        { field: "Tên", base: "Ba", here: "Ba", there: null },
      ],
    },
  ]);
});

test("a row that was emptied there is gone, though its id is still there", () => {
  expect(said(comparing("people", { sent: [AN, BA], here: [AN, BA], there: [AN, "B2 | | | "] }))).toEqual([
    "deleted B2 – Mã: 002 → nothing, Tên: Ba → nothing",
  ]);
});

test("a row that is gone there and was changed here is a conflict", () => {
  const here = [AN, "B2 | 002 | Bá | "];
  expect(said(comparing("people", { sent: [AN, BA], here, there: [AN] }))).toEqual([
    "conflict deleted-there B2 gone – Mã: 002 → nothing, Tên: Bá → nothing",
  ]);
});

test("a row of which one half was emptied here and the other there must be decided", () => {
  const comparison = comparing("people", { sent: [AN], here: ["B1 | | An | "], there: ["B1 | 001 | | "] });
  expect(said(comparison)).toEqual(["conflict both-changed B1 – Tên: An → nothing"]);
});

test("a row that is gone here and untouched there needs nobody", () => {
  expect(said(comparing("people", { sent: [AN, BA], here: [AN], there: [AN, BA] }))).toEqual([]);
});

test("a row that is gone here and was changed there is a conflict that would put it back", () => {
  expect(said(comparing("people", { sent: [AN, BA], here: [AN], there: [AN, "B2 | 002 | Bá | "] }))).toEqual([
    "conflict deleted-here new – Mã: 002, Tên: Bá",
  ]);
});

test("a row that was put back by a merge is not put back again", () => {
  const comparison = comparing("people", {
    sent: [AN, BA],
    here: [AN, "B9 | 002 | Bá | "],
    there: [AN, "B2 | 002 | Bá | "],
  });
  expect(said(comparison)).toEqual([]);
});

test("a row that is gone on both sides needs nobody", () => {
  expect(said(comparing("people", { sent: [AN, BA], here: [AN], there: [AN] }))).toEqual([]);
});

test("a row that was not sent is not missed", () => {
  expect(said(comparing("people", { sent: [AN], here: [AN, BA], there: [AN] }))).toEqual([]);
});

test("without a baseline nothing is a deletion, blanks are filled, and the rest must be decided", () => {
  const comparison = comparing("people", {
    here: [AN, BA, "B3 | 003 | Ca | z"],
    there: ["B1 | 001 | An | x", "B3 | 003 | Cả | "],
  });
  expect(said(comparison)).toEqual(["changed B1 – Ghi chú: x", "conflict no-baseline B3 – Tên: Ca → Cả"]);
  expect(comparison.changes[0]?.cells[0]?.base).toBeUndefined();
});

test("a row added later and sent with another copy is compared without a baseline", () => {
  expect(said(comparing("people", { sent: [AN], here: [AN, BA], there: [AN, "B2 | 002 | Bá | x"] }))).toEqual(
    ["changed B2 – Ghi chú: x", "conflict no-baseline B2 – Tên: Ba → Bá"],
  );
});

test("changes come in the order of the file, then what is gone", () => {
  const comparison = comparing("people", {
    sent: [AN, BA, "B3 | 003 | Ca | "],
    here: [AN, BA, "B3 | 003 | Ca | "],
    there: ["B3 | 003 | Cả | ", " | 004 | Dư | ", "B1 | 001 | Ân | "],
  });
  expect(comparison.changes.map(({ key }) => key)).toEqual([
    "people/4",
    "people/5",
    "people/6",
    "people/-B2",
  ]);
});
