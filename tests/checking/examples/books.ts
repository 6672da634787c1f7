import { bookOf, d, entry, m } from "../../books";

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
