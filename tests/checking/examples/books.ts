import { bookOf, d, entry, HEADER_ROW, m } from "../../books";

export const resident = entry("residents");
export const RESIDENTS = "Đối tượng";

export const confirmed = (signedOn: string) =>
  entry("confirmations", { Tháng: m("03/2026"), Loại: "Mất an toàn", "Ngày xác nhận": d(signedOn) });
export const unsafe = (date: string) => entry("incidents", { Ngày: d(date), Loại: "Mất an toàn" });
export const residents = (...all: Record<string, string | number>[]) =>
  bookOf({ residents: all.map((changes) => entry("residents", changes)) });
export const meals = (changes: Record<string, string | number>) =>
  bookOf({ meals: [entry("meals", changes)] });
export const carelog = (
  changes: Record<string, string | number>,
  person: Record<string, string | number> = {},
) => bookOf({ residents: [entry("residents", person)], carelog: [entry("carelog", changes)] });

/** Two benefits of one person and month. */
export const benefits = (...all: Record<string, string | number>[]) =>
  bookOf({
    residents: [resident],
    benefits: all.map((changes) => entry("benefits", { "Loại chế độ": "Trợ cấp", ...changes })),
  });
/** A hundred people, and a dinner of so many portions. */
export const dinner = (portions: number) =>
  bookOf({
    residents: Array.from({ length: 100 }, (_, i) =>
      entry("residents", { "Mã đối tượng": `DT${String(i)}`, "Họ và tên": `Lò Văn ${letters(i)}` }),
    ),
    meals: [entry("meals", { "Số suất": portions })],
  });
export const talk = (changes: Record<string, string | number | null>) =>
  entry("outreach", { "Tên hoạt động": "Nói chuyện", "Số người tham gia": 40, ...changes });
export const talks = (people: readonly number[]) =>
  bookOf({ outreach: people.map((count) => talk({ "Số người tham gia": count })) });
/** Talks of different days in a register that has a column STT of its own. */
export const numbered = (numbers: readonly (string | number | null)[]) =>
  bookOf(
    { outreach: numbers.map((STT, i) => talk({ Ngày: d("01/02/2026") + i, STT })) },
    { own: { outreach: ["STT"] } },
  );

/** Five files whose deadlines are calculated, but for those after the first so many. */
export const deadlines = (calculated: number) => {
  const files = Array.from({ length: 5 }, (_, i) =>
    entry("applications", {
      "Mã hồ sơ": `HS${String(i)}`,
      "Ngày nhận": d("05/01/2026") + i,
      "Hạn giải quyết": d("16/01/2026") + i,
    }),
  );
  const box = { top: HEADER_ROW + 1, left: 3, bottom: HEADER_ROW + calculated, right: 3 };
  return bookOf({ applications: files }, { formulas: { applications: [box] } });
};

function letters(number: number): string {
  return String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
}
