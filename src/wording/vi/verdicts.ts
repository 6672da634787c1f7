import type { Verdict } from "../../scoring/verdict";

/** Word and symbol together, so that a result is plain without its colour. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  exceeded: "▲ Vượt",
  met: "✔ Đạt",
  "not-applicable": "– Không áp dụng",
  "not-due": "○ Chưa đến hạn",
  "not-enough-data": "? Chưa đủ số liệu",
  "not-met": "✘ Không đạt",
};
