import { foldAccents } from "../../registers/text/fold";

/** The ways of naming a column: of "Ngày sinh > Nam" the whole, the lowest label, and the group above. */
export interface Naming {
  readonly whole: string;
  readonly lowest: string;
  readonly group: string | null;
  /** Whether the lowest label has letters that are written for several words. */
  readonly isGuessed: boolean;
}

export function namingOf(label: string): Naming {
  const parts = label
    .split(" > ")
    .map(plainWords)
    .filter((part) => part !== "");
  const lowest = parts.at(-1) ?? "";
  const written = foldAccents(label.slice(0, LONGEST).split(" > ").at(-1) ?? "").split(/[^a-z0-9]+/);
  const isGuessed = written.some((word) => MANY_MEANINGS.has(word));
  return { whole: parts.join(" "), lowest, group: parts.length > 1 ? (parts[0] ?? null) : null, isGuessed };
}

/** HT is họ tên, hoàn thành or hình thức; NS the day or the place of birth or a budget: only the values can tell. */
const MANY_MEANINGS = new Set(["ht", "ns", "gt", "hs", "nv", "cv", "cb", "nd", "sk", "vc", "kq"]);

/** A label as it compares: no accents, no letter case, no explanation in brackets, abbreviations written out. */
export function plainWords(label: string): string {
  const folded = foldAccents(label.slice(0, LONGEST))
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ")
    .replace(/\bd\s*\/\s*c\b/g, " dia chi ")
    .replace(/&/g, " va ");
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return words.map((word) => SHORT.get(word) ?? word).join(" ");
}

const LONGEST = 300;

/** What offices write short; what could be two words is left as it is. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["ns", "ngay sinh"],
  ["gt", "gioi tinh"],
  ["hvt", "ho va ten"],
  ["ht", "ho ten"],
  ["sdt", "so dien thoai"],
  ["nd", "noi dung"],
  ["kq", "ket qua"],
  ["hs", "ho so"],
  ["cb", "can bo"],
  ["cbo", "can bo"],
  ["nv", "nhan vien"],
  ["vc", "vien chuc"],
  ["qd", "quyet dinh"],
  ["vb", "van ban"],
  ["cv", "cong van"],
  ["sl", "so luong"],
  ["gc", "ghi chu"],
  ["sk", "suc khoe"],
  ["cmtnd", "cmnd"],
  ["cmt", "cmnd"],
  ["bhyte", "bhyt"],
]);
