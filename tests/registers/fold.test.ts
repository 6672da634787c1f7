import { foldAccents, foldCase, foldLoosely } from "../../src/registers/text/fold";

const NFD = "Có".normalize("NFD");

/** Letter case ignored, one letter for one letter; nothing trimmed, nothing normalised. */
test.each([
  ["Có", "CÓ", true],
  ["Định kỳ", "ĐỊNH KỲ", true],
  ["Người cao tuổi", "NGƯỜI CAO TUỔI", true],
  ["Có", NFD, false],
  ["Có", "Co", false],
  ["Có", "Có ", false],
  ["Có", " Có", false],
  ["Có", "Có\u00a0", false],
  ["Nội bộ", "Nội  bộ", false],
  ["hòa", "hoà", false],
  ["đ", "Đ", true],
  ["đ", "Ð", false],
  ["İ", "i", false],
  ["İ", "i\u0307", false],
  ["ẤİB", "ấİb", true],
  ["ß", "SS", false],
  ["", "", true],
])("%j and %j compare as one: %p", (one, other, same) => {
  expect(foldCase(one) === foldCase(other)).toBe(same);
});

test.each([
  ["  Nội \u00a0 bộ ", "nội bộ"],
  [NFD, "có"],
  ["Có\u200b", "có"],
  ["\ufeffĐi", "đi"],
  ["Nội\nbộ", "nội bộ"],
  ["Không", "không"],
])("%j loosely is %j", (text, folded) => {
  expect(foldLoosely(text)).toBe(folded);
});

test.each([
  ["Không", "khong"],
  [" KHÔNG ", "khong"],
  ["Định kỳ", "dinh ky"],
  ["Ngộ độc", "ngo doc"],
  ["Ước", "uoc"],
])("%j without accents is %j", (text, folded) => {
  expect(foldAccents(text)).toBe(folded);
});
