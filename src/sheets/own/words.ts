import type { CoverageMeasure, Measure, Test } from "../../campaign/measure";
import { foldLoosely } from "../../registers/text/fold";

/** The words in which a centre says how a target of its own is measured: the writer and the reader share them. */

/** Standings belong to a block of units, which is no centre's own. */
export type OwnMeasure = Exclude<Measure, { readonly kind: "standing" }>;

export const ROLES = {
  measure: "Cách đo",
  scope: "Xét",
  test: "Đạt",
  evidence: "Căn cứ",
  done: "Thực hiện",
  plan: "Kế hoạch",
  amount: "Lượng dùng",
} as const;
export type Role = keyof typeof ROLES;

export const MEASURE_WORDS: Readonly<Record<OwnMeasure["kind"], string>> = {
  share: "tỷ lệ dòng đạt",
  "need-met": "tỷ lệ đáp ứng nhu cầu",
  "on-time": "tỷ lệ đúng hạn",
  coverage: "tỷ lệ người đạt",
  "monthly-coverage": "mỗi người tháng nào cũng có ghi",
  none: "không để xảy ra",
  "per-month": "số dòng mỗi tháng",
  count: "số dòng trong kỳ",
  deliverable: "nhiệm vụ đã xong",
  "plan-ratio": "thực hiện so kế hoạch",
  saving: "tiết kiệm so năm trước",
  deadline: "gửi trước một ngày",
};

/** Which rows are in. What is said of a list and of a text is one word: the column's kind decides. */
export const SCOPE_WORDS = {
  is: "là",
  not: "không phải",
  filled: "có ghi",
  "in-period": "trong kỳ",
  "any-in-period": "trong kỳ, hoặc trong kỳ ở cột",
  present: "đến rồi, chưa rời đi ở cột",
  "this-year": "là năm được chấm",
  "this-review": "là kỳ đang xét",
} as const;
export type ScopeWord = keyof typeof SCOPE_WORDS;

/** What a row must say to pass. */
export const TEST_WORDS: Readonly<Record<Exclude<Test["kind"], "on-time">, string>> = {
  is: "là",
  given: "có ghi",
  "dated-in-period": "trong kỳ",
  done: "đã có ngày",
  "updated-since": "đã cập nhật ở cột",
};

/** Done by the day in another column, with what becomes of rows that are open or have no such day. */
export const ON_TIME_WORDS = [
  { word: "không muộn hơn cột", open: "not-due", undated: "missing" },
  { word: "không muộn hơn cột, không có hạn cũng đạt", open: "not-due", undated: "pass" },
  { word: "không muộn hơn cột, chưa đến hạn cũng đạt", open: "pass", undated: "missing" },
  { word: "không muộn hơn cột, không có hạn hay chưa đến hạn cũng đạt", open: "pass", undated: "pass" },
] as const;

export const BEFORE_WORD = "trước ngày";

export const EVIDENCE_WORDS = {
  good: "có dòng là đạt",
  bad: "có dòng là không đạt",
  field: "mọi dòng phải đạt",
} as const;

export const SILENCE_WORDS: Readonly<Record<CoverageMeasure["silence"], string>> = {
  fail: "không có dòng là không đạt",
  missing: "không có dòng là chưa có dữ liệu",
  pass: "không có dòng là đạt",
  out: "không có dòng thì không tính",
};

/** What stands between several values in one cell. */
export const BETWEEN = "; ";

export function isSameWord(one: string, other: string): boolean {
  return foldLoosely(one) === foldLoosely(other);
}

/** The key of a word, as people may spell it. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  said: string,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => isSameWord(words[key], said));
}
