import { countRows } from "../../src/scoring/counters";
import { bookOf, type Row, type Rows, table } from "../books";

function counted(register: string, rows: Rows, outside: Rows = {}) {
  const counters = countRows(bookOf(rows, { outside })).find((one) => one.register === register);
  return counters && { rows: counters.rows, outside: counters.outside, unplaced: counters.unplaced };
}

/**
 * "take only rows whose date, code and (for incidents) Loại can be read; the scorecard says how many could not": an
 * initiative that is not applied yet has no date and is none of those; we do not ask whether Được áp dụng says Có.
 */
test.each<[register: string, drawn: Row[]]>([
  [
    "carelog",
    table`
    Ngày         | Mã đối tượng | An toàn | unplaced
    05/01/2026   | DT1          |         | 0
    05/01/2026   | 101          | Có      | 0
    05/01/2020   | DT1          | Có      | 0
                 | DT1          | Có      | 1
    '05/01/2026' | DT1          | Có      | 1
    05/01/2026   |              | Có      | 1
  `,
  ],
  [
    "incidents",
    table`
    Ngày         | Mã đối tượng hoặc viên chức | Loại         | unplaced
    05/01/2026   |                             | Mất an toàn  | 0
    05/01/2026   | NV1                         | mất an toàn  | 0
    05/01/2026   | NV1                         |              | 1
    05/01/2026   | NV1                         | 'Khác '      | 1
    '05/01/2026' | NV1                         | Khác         | 1
  `,
  ],
  [
    "outreach",
    table`
    Ngày         | Tên hoạt động | unplaced
    05/01/2026   |               | 0
                 | Họp           | 1
    mai          | Họp           | 1
  `,
  ],
  [
    "initiatives",
    table`
    Tên | Phòng | Ngày áp dụng | unplaced
    A   | CTXH  | 05/01/2026   | 0
    A   | CTXH  |              | 0
    A   | CTXH  | '05/01/2026' | 1
  `,
  ],
  [
    "residents",
    table`
    Mã đối tượng | Ngày tiếp nhận | Ngày ra      | unplaced
    DT1          | 01/02/2020     |              | 0
                 | 01/02/2020     |              | 0
    DT1          | 01/02/2027     |              | 0
    DT1          |                | 05/01/2026   | 0
    DT1          |                |              | 1
    DT1          | '01/02/2020'   |              | 1
    DT1          | 01/02/2020     | '05/01/2026' | 1
  `,
  ],
])("rows of %s that cannot be placed", (register, drawn) => {
  for (const { unplaced, ...row } of drawn) {
    expect({ row, ...counted(register, { [register]: [row] }) }).toEqual({
      row,
      rows: 1,
      outside: 0,
      unplaced,
    });
  }
});

test("rows, and what stands below the table", () => {
  const meals = table`
    Ngày       | Bữa
    05/01/2026 | Trưa
    06/01/2026 | Trưa
  `;
  const below = table`
    Ngày       | Bữa
    07/01/2026 | Trưa
               |
               | Tối
  `;
  expect(counted("meals", { meals }, { meals: below })).toEqual({ rows: 2, outside: 2, unplaced: 0 });
  expect(counted("staff", { meals })).toEqual({ rows: 0, outside: 0, unplaced: 0 });
});

test("every register is counted, in the order of the campaign", () => {
  const book = bookOf({});
  expect(countRows(book).map(({ register }) => register)).toEqual(
    book.campaign.registers.map(({ id }) => id),
  );
});
