import { behind, hasBehind } from "../../src/scoring/behind";
import { evaluate } from "../../src/scoring/score";
import { formatMonth } from "../../src/registers/text/dates";
import { type BookOptions, bookOf, d, type Row, type Rows, table } from "../books";

/** What is behind a part, a line each: outcome, whom it is about, where it was decided, by which field, in which month. */
function lines(id: string, rows: Rows, options: BookOptions = {}): string[] {
  const book = bookOf(rows, options);
  const target = book.campaign.targets.find(({ parts }) => parts.some((part) => part.id === id));
  const part = target?.parts.find((one) => one.id === id);
  if (!target || !part) throw new Error(`no part ${id}`);
  const found = behind(part, book);
  expect(hasBehind(part, evaluate(part, target.department, book))).toBe(found.length > 0);
  return found.map(({ outcome, about, decided, field, month }) => {
    const entry = (of: typeof decided | null) => (of ? `${of.register} ${String(of.entry)}` : "nobody");
    const where = about === decided ? [] : [`in ${entry(decided)}`];
    const when = month ? [formatMonth(month.first)] : [];
    return [outcome, entry(about), ...where, `by ${field ?? "silence"}`, ...when].join(" ");
  });
}

const CODE = "Mã đối tượng hoặc viên chức";
const PEOPLE: Rows = {
  residents: table`
    Mã đối tượng | Ngày tiếp nhận | Ngày ra
    DT1          | 01/02/2020     |
    DT2          | 01/02/2020     |
  `,
};

describe("rows", () => {
  const documents = (drawn: readonly Row[]): Rows => ({
    documents: drawn.map((row) => ({ Chiều: "Đi", "Đúng thể thức": "Có", "Đúng nội dung": "Có", ...row })),
  });

  test("failures come first; the first of the worst tests decides", () => {
    const rows = documents(table`
      Ngày       | Đúng thể thức | Đúng nội dung | Hạn        | Ngày hoàn thành
      05/01/2026 | Có            |               |            |
      05/01/2026 | Có            | Có            |            |
      05/01/2026 |               | Không         |            |
      05/01/2026 | Không         | Không         |            |
      05/01/2026 | Có            | Có            | 10/01/2026 | 11/01/2026
      05/01/2026 | Có            | Có            | 'x'        | 11/01/2026
    `);
    expect(lines("HCTH-1a", rows)).toEqual([
      "fail documents 2 by Đúng nội dung",
      "fail documents 3 by Đúng thể thức",
      "fail documents 4 by Ngày hoàn thành",
      "missing documents 0 by Đúng nội dung",
      "missing documents 5 by Hạn",
    ]);
  });

  test("where the scope cannot be read, what is not readable decides", () => {
    const rows = documents([
      { Ngày: "x", "Đúng thể thức": "Không" },
      { Ngày: d("05/01/2026"), Chiều: null },
      { Ngày: "x", Chiều: "Đến" },
    ]);
    expect(lines("HCTH-1a", rows)).toEqual(["missing documents 0 by Ngày", "missing documents 1 by Chiều"]);
  });

  test("of two dates that may be in the period the first decides, of a presence the one not readable", () => {
    const benefits = [{ Tháng: d("01/01/2026"), Hạn: "x" }];
    expect(lines("QLCS-1a", { benefits })).toEqual(["missing benefits 0 by Hạn"]);
    const residents = [
      { "Mã đối tượng": "DT1", "Ngày tiếp nhận": null, "Đã số hóa": "Có" },
      { "Mã đối tượng": "DT2", "Ngày tiếp nhận": d("01/02/2020"), "Ngày ra": "x", "Đã số hóa": "Có" },
    ];
    expect(lines("CTXH-2", { residents })).toEqual([
      "missing residents 0 by Ngày tiếp nhận",
      "missing residents 1 by Ngày ra",
    ]);
  });

  test("nothing is behind what passed, is not due or is out of scope", () => {
    const applications = table`
      Mã hồ sơ | Mã đối tượng | Ngày nhận  | Hạn giải quyết | Ngày giải quyết
      1        | DT1          | 05/01/2026 | 10/01/2026     | 10/01/2026
      2        | DT1          | 29/06/2026 | 10/07/2026     |
      3        | DT1          | 05/01/2025 | 10/01/2025     |
    `;
    expect(lines("CTXH-5", { applications })).toEqual([]);
  });
});

describe("people", () => {
  const care = table`
    Ngày       | Mã đối tượng | An toàn
    05/01/2026 | DT1          | Có
    06/01/2026 | DT1          | Không
    07/01/2026 | DT1          | Không
    05/01/2026 | DT2          |
  `;

  test("who failed by what was said is decided there, by the first of the worst", () => {
    expect(lines("QLCS-2a", { ...PEOPLE, carelog: care })).toEqual([
      "fail residents 0 in carelog 1 by An toàn",
      "missing residents 1 in carelog 3 by An toàn",
    ]);
  });

  test("by an incident it is the cell that names them", () => {
    const incidents = [{ Ngày: d("05/01/2026"), Loại: "Mất an toàn", [CODE]: "DT2" }];
    expect(lines("QLCS-2a", { ...PEOPLE, carelog: care, incidents })).toEqual([
      "fail residents 0 in carelog 1 by An toàn",
      `fail residents 1 in incidents 0 by ${CODE}`,
    ]);
  });

  test("of whom nothing is said stand for themselves", () => {
    expect(lines("QLCS-2a", PEOPLE)).toEqual([
      "missing residents 0 by silence",
      "missing residents 1 by silence",
    ]);
    expect(lines("YTND-1", PEOPLE)).toEqual(["fail residents 0 by silence", "fail residents 1 by silence"]);
    expect(lines("QLCS-3", PEOPLE)).toEqual([]);
  });

  test("whose presence is not known are missing by that, whatever is said", () => {
    const residents = [{ "Mã đối tượng": "DT1", "Ngày tiếp nhận": "x" }];
    expect(lines("QLCS-2a", { residents, carelog: care })).toEqual(["missing residents 0 by Ngày tiếp nhận"]);
  });

  test("with the same code are judged alike, each in its own row", () => {
    const residents = [
      ...(PEOPLE["residents"] ?? []).slice(0, 1),
      ...(PEOPLE["residents"] ?? []).slice(0, 1),
    ];
    expect(lines("QLCS-2a", { residents, carelog: care })).toEqual([
      "fail residents 0 in carelog 1 by An toàn",
      "fail residents 1 in carelog 1 by An toàn",
    ]);
  });

  test("once a month: each month without an entry", () => {
    const carelog = [{ Ngày: d("05/02/2026"), "Mã đối tượng": "DT1", "An toàn": "Có" }];
    const residents = [
      { "Mã đối tượng": "DT1", "Ngày tiếp nhận": d("01/02/2020") },
      { "Mã đối tượng": "DT2", "Ngày tiếp nhận": d("02/02/2026") },
    ];
    expect(lines("QLCS-4b", { residents, carelog }, { reportDate: "31/03/2026" })).toEqual([
      "fail residents 0 by silence 01/2026",
      "fail residents 0 by silence 03/2026",
      "fail residents 1 by silence 03/2026",
    ]);
  });
});

test("incidents that happened, and those that might be one", () => {
  const incidents = table`
    Ngày       | Loại               | Mô tả
    05/01/2026 | Dịch bệnh lây lan  |
    'x'        | Dịch bệnh lây lan  |
    05/01/2026 |                    | x
    05/01/2026 | Khác               |
    05/01/2025 | Dịch bệnh lây lan  |
  `;
  expect(lines("YTND-2", { incidents })).toEqual([
    "fail incidents 0 by Loại",
    "missing incidents 1 by Ngày",
    "missing incidents 2 by Loại",
  ]);
});

test("months that nobody signed are no rows", () => {
  expect(lines("YTND-2", {})).toEqual([]);
});

test("an incident that might be one is behind a part of which everything is signed", () => {
  const months = [1, 2, 3].map((month) => d(`01/0${String(month)}/2026`));
  const confirmations = months.map((month) => ({
    Tháng: month,
    Phòng: "YTND",
    Loại: "Dịch bệnh lây lan",
    "Người xác nhận": "x",
    "Ngày xác nhận": d("01/04/2026"),
  }));
  const rows = { confirmations, incidents: [{ Loại: "Dịch bệnh lây lan" }] };
  expect(lines("YTND-2", rows, { reportDate: "31/03/2026" })).toEqual(["missing incidents 0 by Ngày"]);
});

describe("a deliverable", () => {
  test("that is late is the entry due last", () => {
    const deliverables = table`
      Nội dung | Mã chỉ tiêu | Hạn
      x        | QLCS-4      | 'x'
      x        | QLCS-4      | 31/01/2026
      x        | QLCS-4      | 31/03/2026
      x        | qlcs-4      | 28/02/2026
      x        | HCTH-1      | 31/05/2026
    `;
    expect(lines("QLCS-4a", { deliverables })).toEqual(["fail deliverables 2 by Ngày hoàn thành"]);
  });

  test("that nobody wrote down is nobody's", () => {
    expect(lines("QLCS-4a", {})).toEqual(["missing nobody in deliverables null by Mã chỉ tiêu"]);
  });

  test("that is done or not due has nothing behind it", () => {
    const deliverables = [{ "Mã chỉ tiêu": "QLCS-4", Hạn: d("31/12/2026") }];
    expect(lines("QLCS-4a", { deliverables })).toEqual([]);
  });
});

test.each(["CTXH-6", "CTXH-7"])("%s counts what is there: no row is behind it", (id) => {
  expect(lines(id, {})).toEqual([]);
});
