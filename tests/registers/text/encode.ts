/** Text in the old codes, written down a second time so that reading them is held against something. */
export type Encode = (text: string) => string;

/** The codes of small letters in TCVN3, vowel by vowel: none, huyền, hỏi, ngã, sắc, nặng; "--" is ASCII. */
const TCVN3: readonly [letters: string, codes: string][] = [
  ["aàảãáạ", "--b5b6b7b8b9"],
  ["ăằẳẵắặ", "a8bbbcbdbec6"],
  ["âầẩẫấậ", "a9c7c8c9cacb"],
  ["eèẻẽéẹ", "--cccecfd0d1"],
  ["êềểễếệ", "aad2d3d4d5d6"],
  ["iìỉĩíị", "--d7d8dcddde"],
  ["oòỏõóọ", "--dfe1e2e3e4"],
  ["ôồổỗốộ", "abe5e6e7e8e9"],
  ["ơờởỡớợ", "aceaebecedee"],
  ["uùủũúụ", "--eff1f2f3f4"],
  ["ưừửữứự", "adf5f6f7f8f9"],
  ["yỳỷỹýỵ", "--fafbfcfdfe"],
  ["đĂÂÊÔƠƯĐ", "aea1a2a3a4a5a6a7"],
];
/** Capitals with a tone, which only the standard has: in the fonts their small letters stand for them. */
const STANDARD: readonly [letters: string, codes: string][] = [
  ["ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ", "808182838485868788898a8b8c8d8e8f"],
  ["ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ", "909192939495969798999a9b9c9d9e9f"],
  ["ẰẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ", "afbabfc0c1c2c3c4c5cdd9dadbe0f0ff"],
];

/** Letters in VNI; the capitals are the same codes in capitals. */
const VNI: readonly [letters: string, codes: string][] = [
  ["àảãáạ", "aøaûaõaùaï"],
  ["ăằẳẵắặ", "aêaèaúaüaéaë"],
  ["âầẩẫấậ", "aâaàaåaãaáaä"],
  ["èẻẽéẹ", "eøeûeõeùeï"],
  ["êềểễếệ", "eâeàeåeãeáeä"],
  ["òỏõóọ", "oøoûoõoùoï"],
  ["ôồổỗốộ", "oâoàoåoãoáoä"],
  ["ờởỡớợ", "ôøôûôõôùôï"],
  ["ùủũúụ", "uøuûuõuùuï"],
  ["ừửữứự", "öøöûöõöùöï"],
  ["ỳỷỹý", "yøyûyõyù"],
];
const VNI_SINGLE: readonly [letters: string, codes: string] = ["ơưđìỉĩíịỵ", "ôöñìæóíòî"];

const hex = (codes: string, at: number) => String.fromCharCode(parseInt(codes.slice(2 * at, 2 * at + 2), 16));
const letterCodes = (tables: readonly [string, string][], codeAt: (codes: string, at: number) => string) =>
  tables.flatMap(([letters, codes]) =>
    Array.from(letters, (letter, at): [string, string] => [letter, codeAt(codes, at)]),
  );

/** What the fonts can show: a capital with a tone becomes its small letter's code. */
export const TCVN3_CODES: ReadonlyMap<string, string> = new Map(
  letterCodes(TCVN3, hex).filter(([letter]) => letter > "\u007f"),
);
export const STANDARD_CODES: ReadonlyMap<string, string> = new Map(letterCodes(STANDARD, hex));
const vniSmall = [
  ...letterCodes(VNI, (codes, at) => codes.slice(2 * at, 2 * at + 2)),
  ...letterCodes([[...VNI_SINGLE]], (codes, at) => codes.charAt(at)),
];
export const VNI_CODES: ReadonlyMap<string, string> = new Map([
  ...vniSmall,
  ...vniSmall.map(([letter, code]): [string, string] => [letter.toUpperCase(), code.toUpperCase()]),
]);

export const inTcvn3: Encode = (text) =>
  Array.from(
    text,
    (letter) => TCVN3_CODES.get(letter) ?? TCVN3_CODES.get(letter.toLowerCase()) ?? letter,
  ).join("");
export const inVni: Encode = (text) => Array.from(text, (letter) => VNI_CODES.get(letter) ?? letter).join("");
