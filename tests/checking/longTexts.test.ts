import { check } from "../../src/checking/check";
import { bookOf, entry } from "../books";

const LONGEST = 32_767;

test("many texts as long as a cell can hold, all of one length, take no longer than as many more", () => {
  const begun = performance.now();
  const long = (letter: string, i: number) => `${letter.repeat(LONGEST - 4)}${String(i).padStart(4, "0")}`;
  const residents = Array.from({ length: 400 }, (_, i) =>
    entry("residents", {
      "Mã đối tượng": long("A", i),
      "Họ và tên": long("ắ", i),
      "Giới tính": long("n", i),
      "Ngày sinh": long("1/", i).slice(0, LONGEST),
      "Số định danh": long("0 ", i).slice(0, LONGEST),
      "Ngày tiếp nhận": long("1", i),
    }),
  );
  const found = check(bookOf({ residents })).map(({ rule }) => rule);
  expect(found.filter((rule) => rule === "date-unreadable")).toHaveLength(800);
  // Compared each with each it takes a minute.
  expect(performance.now() - begun).toBeLessThan(15_000);
});
