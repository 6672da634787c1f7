import { comparing, said } from "./world";

/** Whose rows a department may change. */

const OWN = "B1 | Họp | A | ";
const OTHERS = "B2 | Họp | B | ";
const events = (told: Parameters<typeof comparing>[1]) =>
  said(comparing("events", { department: "A", ...told }));

test("everything of a register that another department keeps is out of scope, in one change a row", () => {
  const comparison = comparing("people", {
    department: "B",
    sent: ["B1 | 001 | An | ", "B2 | 002 | Ba | "],
    here: ["B1 | 001 | Ân | ", "B2 | 002 | Ba | "],
    there: ["B1 | 001 | Anh | x", " | 003 | Ca | "],
  });
  expect(said(comparison)).toEqual([
    "out-of-scope other-department B1 – Ghi chú: x, Tên: Ân → Anh",
    "out-of-scope other-department new – Mã: 003, Tên: Ca",
    "out-of-scope other-department B2 gone – Mã: 002 → nothing, Tên: Ba → nothing",
  ]);
});

test("in a register that all write, a new row that names another department is out of scope", () => {
  expect(
    events({ sent: [OWN], here: [OWN], there: [OWN, " | Hội | b | ", " | Lễ | A | ", " | Tết | | "] }),
  ).toEqual([
    "out-of-scope other-department new – Việc: Hội, Phòng: b",
    "added new – Việc: Lễ, Phòng: A",
    "added new – Việc: Tết",
  ]);
});

test("a row that was sent is in scope, also when it is given to another department", () => {
  expect(events({ sent: [OWN], here: [OWN], there: ["B1 | Họp | B | "] })).toEqual([
    "changed B1 – Phòng: A → B",
  ]);
});

test("a row that was sent stays in scope when it is given to another department here", () => {
  expect(events({ sent: [OWN], here: ["B1 | Họp | B | "], there: ["B1 | Họp | A | x"] })).toEqual([
    "changed B1 – Ghi chú: x",
  ]);
});

test("another department's row here is out of scope, whatever the return calls it", () => {
  expect(events({ here: [OWN, OTHERS], there: ["B1 | Họp | B | ", "B2 | Họp | A | x"] })).toEqual([
    "conflict no-baseline B1 – Phòng: A → B",
    "out-of-scope other-department B2 – Ghi chú: x, Phòng: B → A",
  ]);
});

test("other departments' rows are not missing in a copy that never held them", () => {
  expect(events({ sent: [OWN], here: [OWN, OTHERS], there: [OWN] })).toEqual([]);
});

test("a workbook without a stamp may hold anything", () => {
  expect(said(comparing("events", { here: [OTHERS], there: ["B2 | Họp | B | x"] }))).toEqual([
    "changed B2 – Ghi chú: x",
  ]);
});
