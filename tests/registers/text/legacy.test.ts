import fc from "fast-check";
import { legacyIn, readLegacy } from "../../../src/registers/text/legacy";
import { inTcvn3, inVni } from "./encode";
import { SENTENCES, SYLLABLES } from "./sentences";

const readText = (text: string) => readLegacy(text)?.text ?? null;

test.each([
  ["Hä vµ tªn", "Họ và tên"],
  ["§èi t\u00ad\u00eeng", "Đối tượng"],
  ["Ngµy sinh", "Ngày sinh"],
  ["D©n téc", "Dân tộc"],
  ["§/c: Hµ Néi", "Đ/c: Hà Nội"],
  ["tõ ®.n¨m 2014", "từ đ.năm 2014"],
  ["45/2014/Q§-UBND", "45/2014/QĐ-UBND"],
  ["ch\u00ada", "chưa"],
  ["®\u00ad\u00eanh", null],
  ["Quèc lé 32B", "Quốc lộ 32B"],
  ["Tæng sè", "Tổng số"],
  ["Huyện §¾k Nông", "Huyện Đắk Nông"],
  ["“§¬n” – ch\u00ada göi…", "“Đơn” – chưa gửi…"],
  ["nhµ ë 25 m², réng 5 ÷ 10 m", "nhà ở 25 m², rộng 5 ÷ 10 m"],
  ["¤ t« con", "Ô tô con"],
  ["thÐp Ø 20 cña nhµ", "thép Ø 20 của nhà"],
  ["cña §§ 5 nghÞ ®Þnh", "của §§ 5 nghị định"],
  ["Thêi gian", "Thời gian"],
  ["nÒn", "nền"],
  ["Dßng mét\nDßng hai", "Dòng một\nDòng hai"],
  [" Hä  tªn\u00a0", " Họ  tên\u00a0"],
])("TCVN3 %j is %j", (written, read) => {
  expect(readText(written)).toBe(read);
});

/** The fonts have no capitals with a tone: the other letters tell, or the other words. */
test.each([
  ["CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Hä T£N", "HỌ TÊN"],
  ["TR¦êNG §¹I HäC", "TRƯỜNG ĐẠI HỌC"],
  ["b¸o c¸o th¸ng", "báo cáo tháng"],
  ["NguyÔn ThÞ ¸nh", "Nguyễn Thị Ánh"],
  ["bÖnh ¸n cña NguyÔn V¨n A", "bệnh án của Nguyễn Văn A"],
  ["UBND x· ®Ò nghÞ", "UBND xã đề nghị"],
  ["x· HéI CHñ nghÜa", "xã HỘI CHỦ nghĩa"],
  ["Lý DO V¾NG MÆT", "LÝ DO VẮNG MẶT"],
])("TCVN3 %j is %j, capitals too", (written, read) => {
  expect(readText(written)).toBe(read);
});

test.each([
  ["Nguyeãn Thò Lan", "Nguyễn Thị Lan"],
  ["Traàn Thò Bích Thuûy", "Trần Thị Bích Thủy"],
  ["NGUYEÃN THÒ AÙNH", "NGUYỄN THỊ ÁNH"],
  ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
  ["Soá 12/QÑ-UBND", "Số 12/QĐ-UBND"],
  ["Khoâng", "Không"],
])("VNI %j is %j", (written, read) => {
  expect(readText(written)).toBe(read);
});

test.each([
  ["Nguyễn Văn A, x· Hîp ThÞnh, huyện Tam Dương", "Nguyễn Văn A, xã Hợp Thịnh, huyện Tam Dương", true],
  ["B¸o c¸o th¸ng 3 (đã duyệt)", "Báo cáo tháng 3 (đã duyệt)", true],
  ["hộ nghÌo", "hộ nghèo", true],
  ["Người hưởng: Nguyeãn Thò Hoa", "Người hưởng: Nguyễn Thị Hoa", false],
  ["Phòng KÕ ho¹ch", "Phòng Kế hoạch", true],
  ["Đã nhận hé nghÌo", "Đã nhận hộ nghèo", false],
  ["Vòng tr¸nh Phó Thä", "Vũng tránh Phú Thọ", false],
  ["Chị Bích Thuûy", "Chị Bích Thủy", true],
  ["Bà Hà ThÞ Thu, ông Hép", "Bà Hà Thị Thu, ông Hép", false],
  ["B¸o c¸o Müller", "Báo cáo Müller", false],
  ["x· Kon Pl«ng ®· göi", "xã Kon Plông đã gửi", false],
  ["göi cöa söa", "gửi cửa sửa", false],
  [`${"Nguyễn".normalize("NFD")} ThÞ H¹nh`, `${"Nguyễn".normalize("NFD")} Thị Hạnh`, true],
])("only the words that are TCVN3 or VNI are read in %j: %j, certain: %p", (written, text, certain) => {
  const read = readLegacy(written);
  expect([read?.text, read?.certain]).toEqual([text, certain]);
});

describe("a word that is Vietnamese as it stands", () => {
  test.each(["Hép", "Ghi chó", "Thò", "sè", "Cã", "Söa", "Hµ"])("%j says nothing alone", (text) => {
    expect(readLegacy(text)).toBeNull();
  });

  test.each([
    ["Ghi chó", "tcvn3", "Ghi chú", false],
    ["Hµ", "tcvn3", "Hà", true],
    ["Söa", "tcvn3", "Sửa", true],
    ["Söa", "vni", "Sưa", true],
    ["göi cöa söa", "vni", "gưi cưa sưa", true],
    ["Cao Thò Lan", "vni", "Cao Thị Lan", false],
  ] as const)("%j among %s cells is %j, certain: %p", (written, among, text, certain) => {
    expect(readLegacy(written, among)).toEqual({ text, encoding: among, certain });
  });

  test.each(["Nguyễn Văn A", "Müller", "Phòng", "Lan", "12", ""])("%j is clean among any", (text) => {
    expect([readLegacy(text, "tcvn3"), readLegacy(text, "vni")]).toEqual([null, null]);
  });
});

test.each([
  [["Hä vµ tªn", "Ngµy sinh", "Lan", "Ghi chó", "D©n téc"], "tcvn3"],
  [["Nguyeãn Vaên A", "Traàn Thò B", "Ñoäc laäp"], "vni"],
  [["Hä vµ tªn", "Ngµy sinh", "Ghi chó"], null],
  [["Hä vµ tªn", "Ngµy sinh", "D©n téc", "Dân tộc"], null],
  [["Hä vµ tªn", "Ngµy sinh", "D©n téc", "Nguyeãn Vaên A"], null],
  [["Lan", "Hà", ""], null],
  [[], null],
])("the cells %j are in %p", (cells, encoding) => {
  expect(legacyIn(cells)).toBe(encoding);
});

const written = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 8, maxLength: 40 })
  .map((words) => words.join(" "));

/** In capitals with two letters whose case is sure: else nothing in TCVN3 says that they were capitals. */
test.each([
  ["tcvn3", inTcvn3],
  ["vni", inVni],
] as const)("sentences come back from %s, in small letters and in capitals", (encoding, encode) => {
  fc.assert(
    fc.property(fc.oneof(written, fc.constantFrom(...SENTENCES)), fc.boolean(), (text, capitals) => {
      const seen = capitals ? `${text.toUpperCase()} VIỆT NAM` : text;
      const read = readLegacy(encode(seen), encoding);
      expect([read?.text, read?.encoding]).toEqual([seen, encoding]);
    }),
    { numRuns: 400 },
  );
});

test("what was read is clean", () => {
  fc.assert(
    fc.property(written, fc.constantFrom(inTcvn3, inVni), fc.nat(40), (text, encode, at) => {
      const mixed = text.split(" ").map((word, i) => (i < at ? encode(word) : word));
      const read = readText(mixed.join(" "));
      expect(read === null ? null : readLegacy(read)).toBeNull();
    }),
    { numRuns: 400 },
  );
});
