import type { PointsKind } from "../../campaign/points";

/** The columns of the table of rules: one line a rule, several for a rule with steps. */
export const RULE_COLUMNS = {
  name: "Cách cho điểm",
  kind: "Kiểu",
  reached: "Từ mức hoàn thành",
  late: "Từ số ngày chậm",
  share: "Được hưởng",
  each: "Điểm mỗi việc",
  floor: "Thấp nhất",
  cap: "Cao nhất",
} as const;

export const BAND_COLUMNS = { name: "Xếp loại", from: "Từ tỷ lệ điểm" } as const;

/** The closed list of ways, as people choose among them. The place in this list is the code in formulas, from 1 on. */
export const KINDS: readonly { readonly kind: PointsKind; readonly word: string; readonly told: string }[] = [
  {
    kind: "all-or-nothing",
    word: "Đạt mới có điểm",
    told: "Đạt hoặc vượt thì được trọn điểm tối đa, không đạt thì 0 điểm.",
  },
  {
    kind: "proportional",
    word: "Theo tỷ lệ hoàn thành",
    told: "Hoàn thành bao nhiêu phần mức giao thì được bấy nhiêu phần điểm tối đa, nhiều nhất là trọn điểm.",
  },
  {
    kind: "exactly-met",
    word: "Vượt mới đủ điểm",
    told: "Vượt thì được trọn điểm; chỉ vừa đạt thì hưởng phần ghi ở cột Được hưởng; không đạt thì 0 điểm.",
  },
  {
    kind: "bands",
    word: "Theo bậc hoàn thành",
    told: "Mỗi bậc một dòng: từ mức hoàn thành nào thì hưởng bao nhiêu phần điểm tối đa. Dưới bậc thấp nhất: 0 điểm.",
  },
  {
    kind: "lateness",
    word: "Theo số ngày chậm",
    told: "Cho việc có một hạn. Mỗi bậc một dòng: chậm từ mấy ngày thì còn hưởng mấy phần điểm tối đa; chưa tới bậc đầu thì trọn điểm.",
  },
  {
    kind: "minus",
    word: "Trừ theo vụ việc",
    told: "Lấy điểm tối đa trừ Điểm mỗi việc cho mỗi việc sai hoặc thiếu ở từng phần của chỉ tiêu, không dưới Thấp nhất. Điểm tối đa là 0 thì chỉ trừ.",
  },
  {
    kind: "plus",
    word: "Cộng theo việc vượt mức",
    told: "Đạt thì được điểm tối đa, thêm Điểm mỗi việc cho mỗi việc trên mức giao, không quá Cao nhất (trống là không giới hạn). Chỉ cộng cho chỉ tiêu đếm số việc, như số sáng kiến.",
  },
];

export const kindWord = (kind: PointsKind): string => KINDS.find((one) => one.kind === kind)?.word ?? "";
