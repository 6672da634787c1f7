import { bookOf, table } from "../books";

const book = bookOf({
  residents: table`
    Mã đối tượng | Họ và tên
    DT1          | A
    dt1          | B
                 | C
                 | D
    7            | E
    '7'          | F
    '007'        | G
  `,
  healthchecks: table`
    Mã đối tượng | Kết luận
    DT1          | x
    '7'          | x
    '07'         | x
                 | x
    'dt1 '       | x
    007          | x
  `,
});

test("a code means its first person; without a code everyone is alone", () => {
  expect(Array.from(book.people("residents").canonical)).toEqual([0, 0, 2, 3, 4, 4, 6]);
});

test("whom another register names: -1 is nobody", () => {
  const named = book.people("residents").named(book.entries("healthchecks"), "Mã đối tượng");
  expect(Array.from(named)).toEqual([0, 4, -1, -1, -1, 6]);
});

test("a register of things has no people", () => {
  expect(() => book.people("meals")).toThrow("meals");
});
