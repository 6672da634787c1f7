import type { LegacyEncoding } from "./legacyWords";

/**
 * Whether a word that could also be in an old code is so common as it stands, and so rare as what the code makes of it
 * ("phòng" and "phũng"), that it was written in Unicode, whatever stands around it.
 */
export function isEveryday(word: string, encoding: LegacyEncoding): boolean {
  if (encoding === "tcvn3" && CAPITALS.test(word)) return /Ô[NMI]$|^Ý$/.test(word);
  const small = word.toLowerCase();
  return EVERYDAY[encoding].has(small) || (encoding === "tcvn3" && /â(?:n|m|ng)?$|ê[nm]$/.test(small));
}

/** Whether both are so common ("phó" and "phú") that what stands around it cannot tell. */
export function isTwofold(word: string, encoding: LegacyEncoding): boolean {
  if (encoding === "tcvn3" && CAPITALS.test(word)) return false;
  return TWOFOLD[encoding].has(word.toLowerCase());
}

/** In TCVN3 they are codes of other letters than the small ones: "Ê" is ấ, "ê" is ờ. */
const CAPITALS = /[\u00c0-\u00de]/;

type Words = Readonly<Record<LegacyEncoding, ReadonlySet<string>>>;

const EVERYDAY: Words = {
  tcvn3: wordsIn(`
    án bán cá cán khám khá phá giá giám lá phái phán sáng tám tháng thái tái trái xã mã bãi nhãn ngãi hãng
    xét phép vé thuê phê lê mê quê thì tìm vì trì nhìn chìm gì phì phí trí chí ví thí khí tín ít tím mít thím chín
    võ rõ ngõ dõi lõi phòng còn trò tròn hòn mòn giòn hòm tòng vòi có khó nhóm góp nó món nóng nón tóm gói xóm
    công không thông tông môn côi mô thôi thôn ông môi nông sông ô tôn vôi ngôn hôn hôm khôn tôm tôi trông phôi côn
    nôn hông sôi nôi ngôi rô cùng hùng tùng bùi phù bù mùa mùi chùa thùng trùng phùng lùn nùng vùng bùn dùi hùm
    tú vú thú ý hóa hòa khóa tòa`),
  vni: wordsIn(`
    toán khoán thoát khó nhóm phó xóm món nón tóm nó môn ngô tô mô thôi thôn ngôn hô hôm tôm tôi tôn sôi vôi ô ôm
    khôn rô phôi côi môi hoá goá tròn hòn hòm xoài ngoãn khoát hóa hòa khóa tòa`),
};

const TWOFOLD: Words = {
  tcvn3: wordsIn("phó ngô tô sóc sóng vòng"),
  vni: wordsIn("hoà hoài hoàn hoàng ngoài toàn"),
};

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
