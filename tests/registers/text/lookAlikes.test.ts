import { readLookAlikes } from "../../../src/registers/text/lookAlikes";

test.each([
  ["\u041dà Nội", "Hà Nội", "a Russian Н"],
  ["Nguyễn \u0422hị H\u043ea", "Nguyễn Thị Hoa", "Russian letters in two words"],
  ["\u039dam", "Nam", "a Greek Ν"],
  ["H\u0430\u0300", "Hà", "a tone on a Russian а"],
  ["Việt N\u0430m – Россия", "Việt Nam – Россия", "beside a Russian word"],
  ["Ðông Anh", "Đông Anh", "the Icelandic Ð"],
  ["ðường", "đường", "the Icelandic ð"],
  ["Ɖặng", "Đặng", "the African Ɖ"],
  ["d\u0336i", "đi", "a stroke of its own"],
  ["HÐND - QÐ", "HĐND - QĐ", "abbreviations"],
  ["Ð/c", "Đ/c", "an abbreviation of one letter"],
  ["500ð", "500đ", "money"],
  ["Ｈà Ｎội １２", "Hà Nội 12", "full-width letters"],
])("%j is %j: %s", (text, read) => {
  expect(readLookAlikes(text)).toBe(read);
});

test.each([
  ["Москва", "a Russian word"],
  ["СТ", "a Russian word of letters that all look Latin"],
  ["ВН123", "a Russian code"],
  ["Mосква", "a Russian word with a Latin M"],
  ["kΩ", "an Ω is no O"],
  ["\u03bcm", "a Greek µ"],
  ["ΔT", "a Greek Δ"],
  ["Guðrún", "an Icelandic name"],
  ["SIGURÐSSON", "another in capitals"],
  ["ð", "a letter alone"],
  ["東京ＡＢＣ", "full-width letters in Japanese"],
  ["Hà Nội", "nothing to read"],
  ["O12", "the letter O in a code"],
  ["", "nothing"],
])("%j stays: %s", (text) => {
  expect(readLookAlikes(text)).toBeNull();
});
