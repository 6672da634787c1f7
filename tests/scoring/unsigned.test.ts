import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { formatMonth } from "../../src/registers/text/dates";
import { unsignedMonths } from "../../src/scoring/unsigned";
import { type BookOptions, bookOf, d, type Row, type Rows, table } from "../books";

/** What YTND has not signed, a line a month: kinds still to be signed, then after "!" those that happened. */
function lines(rows: Rows, options: BookOptions = { reportDate: "31/03/2026" }): string[] {
  const own = unsignedMonths(bookOf(rows, options)).find(({ department }) => department === "YTND");
  return (own?.months ?? []).map(({ month, types, happened }) =>
    [formatMonth(month), ...types.map(short), ...happened.map((type) => `!${short(type)}`)].join(" "),
  );
}

const short = (type: string) => (type === "Dịch bệnh lây lan" ? "disease" : "poisoning");

/** Signatures of YTND, for both kinds unless told. */
const signed = (...rows: readonly Row[]): Rows => ({
  confirmations: rows.flatMap((row) =>
    (row["Loại"] === undefined ? ["Dịch bệnh lây lan", "Ngộ độc thực phẩm"] : [row["Loại"]]).map((type) => ({
      Phòng: "YTND",
      "Người xác nhận": "Lò Thị A",
      ...row,
      Loại: type,
    })),
  ),
});

const MONTHS = ["01/2026", "02/2026", "03/2026"];

test("every finished month wants every kind of a department signed", () => {
  expect(lines({})).toEqual(MONTHS.map((month) => `${month} disease poisoning`));
  expect(lines({}, { reportDate: "30/03/2026" })).toHaveLength(2);
  expect(lines({}, { reportDate: "15/01/2026" })).toEqual([]);
});

test("what is signed is not asked again", () => {
  const rows = signed(
    { Tháng: d("01/01/2026"), "Ngày xác nhận": d("31/01/2026") },
    { Tháng: d("15/02/2026"), "Ngày xác nhận": d("05/05/2026"), Loại: "Dịch bệnh lây lan" },
  );
  expect(lines(rows)).toEqual(["02/2026 poisoning", "03/2026 disease poisoning"]);
});

test.each<[string, Row]>([
  ["too early", { "Ngày xác nhận": d("30/01/2026") }],
  ["without a day", { "Ngày xác nhận": null }],
  ["by nobody", { "Người xác nhận": null }],
  ["for another department", { Phòng: "QLCS" }],
])("a signature %s does not count", (_, change) => {
  const rows = signed({ Tháng: d("01/01/2026"), "Ngày xác nhận": d("31/01/2026"), ...change });
  expect(lines(rows)[0]).toBe("01/2026 disease poisoning");
});

test("what happened cannot be signed, whichever department wrote it down", () => {
  const incidents = table`
    Ngày       | Phòng | Loại
    05/02/2026 | QLCS  | Ngộ độc thực phẩm
    'x'        | QLCS  | Dịch bệnh lây lan
    31/12/2025 | YTND  | Dịch bệnh lây lan
  `;
  expect(lines({ incidents })[1]).toBe("02/2026 disease !poisoning");
});

test("departments that answer for nothing, or have signed all, are left out", () => {
  const all = MONTHS.map((month) => ({ Tháng: d(`01/${month}`), "Ngày xác nhận": d("01/04/2026") }));
  const found = unsignedMonths(bookOf(signed(...all), { reportDate: "31/03/2026" }));
  expect(found.map(({ department }) => department)).toEqual(["HCTH", "QLCS"]);
});

test("a kind that two targets ask for is signed once", () => {
  const found = unsignedMonths(bookOf({}, { reportDate: "31/01/2026" }));
  const types = found.find(({ department }) => department === "HCTH")?.months[0]?.types;
  expect(types).toEqual(["Vi phạm giờ giấc, quy chế", "Sai phạm tài chính"]);
  const [hcth3, ...others] = sonLa2026.targets.filter(({ id }) => id === "HCTH-3");
  const twice = { ...sonLa2026, targets: hcth3 ? [hcth3, hcth3, ...others] : [] };
  const again = unsignedMonths(bookOf({}, { reportDate: "31/01/2026", campaign: twice }));
  expect(again[0]?.months[0]?.types).toEqual(["Vi phạm giờ giấc, quy chế"]);
});

test("a campaign without incidents has nothing to sign", () => {
  const targets = sonLa2026.targets.filter(({ id }) => id === "CTXH-2");
  const campaign = { ...sonLa2026, targets, incidents: null };
  expect(unsignedMonths(bookOf({}, { campaign }))).toEqual([]);
});

describe("who signed last", () => {
  const last = (...rows: readonly Row[]) => {
    const found = unsignedMonths(bookOf(signed(...rows), { reportDate: "31/03/2026" }));
    return found.find(({ department }) => department === "YTND")?.lastSignedBy;
  };
  const on = (day: string, name: Row[string], more: Row = {}): Row => ({
    Tháng: d("01/01/2026"),
    "Ngày xác nhận": d(day),
    "Người xác nhận": name,
    ...more,
  });

  test("is whoever signed on the latest day, of two the one further down", () => {
    expect(last(on("05/02/2026", "A"), on("31/01/2026", "B"))).toBe("A");
    expect(last(on("05/02/2026", "A"), on("05/02/2026", " B "))).toBe("B");
  });

  test("is nobody of another department, no number and no blank", () => {
    expect(
      last(on("05/02/2026", "A", { Phòng: "QLCS" }), on("06/02/2026", 7), on("07/02/2026", " ")),
    ).toBeNull();
    expect(last()).toBeNull();
  });
});
