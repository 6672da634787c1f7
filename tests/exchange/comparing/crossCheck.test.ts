import { crossCheck } from "../../../src/exchange/comparing/crossCheck";
import { campaign, comparing, type Lines, said } from "./world";

/** What files that came together want of each other's rows. */

const AN = "B1 | 001 | An | ";

/** Each file changes the same register as it was sent; what is said of it afterwards. */
function together(register: string, sent: Lines, ...files: readonly Lines[]): string[][] {
  const comparisons = files.map((there) => comparing(register, { sent, here: sent, there }));
  const both = crossCheck(comparisons, campaign).map(said);
  const turned = crossCheck([...comparisons].reverse(), campaign)
    .map(said)
    .reverse();
  expect(turned.map((one) => one.length)).toEqual(both.map((one) => one.length));
  return both;
}

test("a cell wanted differently waits in both files, the others of its row do not", () => {
  expect(together("people", [AN], ["B1 | 001 | Ân | x"], ["B1 | 001 | Anh | "])).toEqual([
    ["changed B1 – Ghi chú: x", "conflict two-files B1 – Tên: An → Ân"],
    ["conflict two-files B1 – Tên: An → Anh"],
  ]);
});

test("each change of a batch keeps its own key", () => {
  const one = comparing("people", { sent: [AN], here: [AN], there: ["B1 | 001 | Ân | x"] });
  const other = comparing("people", { sent: [AN], here: [AN], there: ["B1 | 001 | Anh | "] });
  const keys = crossCheck([one, other], campaign).map(({ changes }) => changes.map(({ key }) => key));
  expect(keys).toEqual([["people/4", "people/4!two-files"], ["people/4!two-files"]]);
});

test("a cell wanted alike stays a change in both, whatever programs did to it", () => {
  expect(together("people", [AN], ["B1 | 001 | Lễ | "], [`B1 | 001 | ${"Lễ".normalize("NFD")} | `])).toEqual([
    ["changed B1 – Tên: An → Lễ"],
    [`changed B1 – Tên: An → ${"Lễ".normalize("NFD")}`],
  ]);
});

test("a row wanted gone by one and changed by the other waits in both", () => {
  expect(together("people", [AN], [], ["B1 | 001 | Ân | x"])).toEqual([
    ["conflict two-files B1 gone – Mã: 001 → nothing, Tên: An → nothing"],
    ["conflict two-files B1 – Tên: An → Ân, Ghi chú: x"],
  ]);
});

test("a row wanted gone by both is a deletion in both", () => {
  const gone = ["deleted B1 – Mã: 001 → nothing, Tên: An → nothing"];
  expect(together("people", [AN], [], [])).toEqual([gone, gone]);
});

test("equal new rows are added once, as often as the file with most of them has them", () => {
  const added = "added new – Ngày: 1, Mã: 001";
  const row = " | #1 | 001 | | ";
  expect(crossed("visits", [row], [row, row])).toEqual([[added], [added]]);
  expect(crossed("visits", [row, row], [row])).toEqual([[added, added], []]);
});

function crossed(register: string, ...files: readonly Lines[]): string[][] {
  return crossCheck(
    files.map((there) => comparing(register, { sent: [], here: [], there })),
    campaign,
  ).map(said);
}

test("different new rows with one code wait in all files", () => {
  expect(crossed("people", [" | 002 | Ba | "], [" | 002 | Bá | ", " | 003 | Ca | "])).toEqual([
    ["conflict two-files new – Mã: 002, Tên: Ba"],
    ["conflict two-files new – Mã: 002, Tên: Bá", "added new – Mã: 003, Tên: Ca"],
  ]);
});

test("equal new rows with one code are one", () => {
  expect(crossed("people", [" | 002 | Ba | "], [" | #2 | Ba | "])).toEqual([
    ["added new – Mã: 002, Tên: Ba"],
    [],
  ]);
});

test("a code used twice in one file is for the check to find", () => {
  expect(crossed("people", [" | 002 | Ba | ", " | 002 | Bá | "])).toEqual([
    ["added new – Mã: 002, Tên: Ba", "added new – Mã: 002, Tên: Bá"],
  ]);
});

test("different new rows that share what is required are all added", () => {
  expect(crossed("visits", [" | #1 | 001 | #5 | "], [" | #1 | 001 | #6 | "])).toEqual([
    ["added new – Ngày: 1, Mã: 001, Số: 5"],
    ["added new – Ngày: 1, Mã: 001, Số: 6"],
  ]);
});

test("what another department may not change holds nobody up", () => {
  const mine = comparing("people", { department: "A", sent: [AN], here: [AN], there: ["B1 | 001 | Ân | "] });
  const others = comparing("people", {
    department: "B",
    sent: [AN],
    here: [AN],
    there: ["B1 | 001 | Anh | "],
  });
  expect(crossCheck([mine, others], campaign).map(said)).toEqual([
    ["changed B1 – Tên: An → Ân"],
    ["out-of-scope other-department B1 – Tên: An → Anh"],
  ]);
});

test("equal rows that a department may not add stay with each file", () => {
  const file = comparing("people", { department: "B", here: [], there: [" | 002 | Ba | "] });
  const added = ["out-of-scope other-department new – Mã: 002, Tên: Ba"];
  expect(crossCheck([file, file], campaign).map(said)).toEqual([added, added]);
});

test("a clean change beside another file's conflict in the same cell waits, too", () => {
  const later = ["B1 | 001 | Ân | "];
  const early = comparing("people", { sent: [AN], here: later, there: ["B1 | 001 | Anh | "] });
  const late = comparing("people", { sent: later, here: later, there: ["B1 | 001 | Oanh | "] });
  expect(crossCheck([early, late], campaign).map(said)).toEqual([
    ["conflict both-changed B1 – Tên: Ân → Anh"],
    ["conflict two-files B1 – Tên: Ân → Oanh"],
  ]);
});

test("one file alone is as it was compared", () => {
  const comparison = comparing("people", {
    sent: [AN],
    here: [AN],
    there: ["B1 | 001 | Ân | ", " | 2 | Ba | "],
  });
  expect(crossCheck([comparison], campaign)).toEqual([comparison]);
});
