import type { UnitLine } from "./layout";

/** What the lines of the counts are called; formulas look for these words. */
export const LINE_WORDS: Readonly<Record<UnitLine, string>> = {
  out: "Ngoài phạm vi",
  pass: "Đạt",
  notDue: "Chưa đến hạn",
  missing: "Chưa có dữ liệu",
  fail: "Không đạt",
};

/** Of what is not out and names no unit, whatever else it says. */
export const OF_NO_UNIT = "Không rõ đơn vị";
